### Noms des choses : valeurs, sortes, lieux, domaines, ordres.

language-name = Français
# Une langue dont aucune personne de langue maternelle n'a lu la traduction le dit ici. S'il n'y a rien à dire : {""}
language-review = {""}
# Affiché quand les faits d'un catalogue ne sont pas écrits dans la langue des écrans.
language-facts = La liste et les faits sur les programmes sont en anglais ou en français.
# The title of a program in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (titre complet sur sa page)
value-yes = oui
value-no = non
value-unknown = à demander
basis-stated = écrit sur la page
basis-derived = déduit de la page
not-stated = non publié
value-and-text = { $value } : { $text }
short-hours = { $figure } h
short-ask = demander
short-not-said = sans réponse

province-ab = Alberta
province-bc = Colombie-Britannique
province-mb = Manitoba
province-nb = Nouveau-Brunswick
province-nl = Terre-Neuve-et-Labrador
province-ns = Nouvelle-Écosse
province-nt = Territoires du Nord-Ouest
province-nu = Nunavut
province-on = Ontario
province-pe = Île-du-Prince-Édouard
province-qc = Québec
province-sk = Saskatchewan
province-yt = Yukon
province-none = province non précisée

sector-health = santé
sector-it = informatique et données
sector-manufacturing = fabrication
sector-construction-trades = construction et métiers
sector-business = affaires et bureau
sector-finance = finance et assurances
sector-hospitality-tourism = hôtels, restauration, tourisme
sector-education-childcare = enseignement et petite enfance
sector-social-services = services sociaux
sector-agriculture-food = agriculture et alimentation
sector-transport-logistics = transport et entrepôts
sector-energy-environment = énergie et environnement
sector-public-admin = secteur public
sector-creative = arts et médias
sector-aerospace = aviation et drones
sector-general = compétences pour tout emploi

provider-kind-university = université
provider-kind-college = collège
provider-kind-polytechnic = école polytechnique
provider-kind-indigenous-institute = institut autochtone
provider-kind-platform = plateforme en ligne
provider-kind-employer = employeur
provider-kind-industry-association = association d'un secteur
provider-kind-nonprofit = organisme sans but lucratif
provider-kind-private-school = école privée
provider-kind-government = gouvernement

delivery-online-async = en ligne, à toute heure
delivery-online-live = en ligne, à heures fixes
delivery-online-mixed = en ligne
delivery-online-unspecified = en ligne
delivery-hybrid = en partie en ligne, en partie sur place
delivery-in-person = sur place
delivery-unknown = non publié
pace-self-paced = à votre rythme
pace-scheduled = cours à dates fixes
pace-unknown = non publié
tax-included = taxes comprises
tax-extra = taxes en plus
tax-exempt = sans taxes
tax-unknown = non publié
status-running = offert
status-planned = seulement prévu
status-ended = terminé
status-unknown = non publié

taught-in = en { $languages }
teaching-language-en = anglais
teaching-language-fr = français
teaching-language-zh = chinois
teaching-language-ko = coréen
teaching-language-pa = pendjabi
teaching-language-es = espagnol
teaching-language-mul = plusieurs langues

word-language-am = amharique
word-language-ar = arabe
word-language-bn = bengali
word-language-de = allemand
word-language-en = anglais
word-language-es = espagnol
word-language-fa = persan
word-language-fr = français
word-language-hi = hindi
word-language-ht = créole haïtien
word-language-it = italien
word-language-ko = coréen
word-language-pa = pendjabi
word-language-pl = polonais
word-language-pt = portugais
word-language-ro = roumain
word-language-ru = russe
word-language-so = somali
word-language-sq = albanais
word-language-ta = tamoul
word-language-ti = tigrigna
word-language-tl = tagalog
word-language-tr = turc
word-language-uk = ukrainien
word-language-ur = ourdou
word-language-vi = vietnamien
word-language-zh-hans = chinois simplifié
word-language-zh-hant = chinois traditionnel

goal-first-job = un premier emploi au Canada
goal-change-career = changer de métier
goal-move-up = obtenir un meilleur poste dans mon domaine
goal-recognise = exercer au Canada le métier appris à l'étranger
goal-one-skill = apprendre une compétence
goal-explore = voir d'abord ce qui existe

sort-fit = correspondance
sort-price = prix
sort-time = durée
sort-name = nom
sort-short-fit = section, puis corresp.
sort-short-price = coût le plus bas d'abord
sort-short-time = durée la plus courte
sort-short-name = titre, de A à Z
sort-short-search = mots, puis correspondance
sort-explained-fit = par section, puis ce qui respecte sûrement votre budget, votre province et la liste de vérification
sort-explained-price = d'abord votre coût le plus bas
sort-explained-time = d'abord le moins de semaines
sort-explained-name = par titre, de A à Z
sort-explained-search = d'abord les mots les plus proches, puis la correspondance

limit-goal = { $count ->
    [one] pour un autre emploi
   *[other] pour d'autres emplois
}
limit-ended = { $count ->
    [one] terminé
   *[other] terminés
}
limit-budget = au-dessus du budget
limit-weekly-hours = trop d'heures par semaine
limit-finish-by = { $count ->
    [one] trop long
   *[other] trop longs
}
limit-place-and-time = ailleurs ou à un autre horaire
limit-language = dans une autre langue ou à un autre niveau

nearness-same-occupation = l'emploi que vous visez
nearness-same-minor-group = un emploi semblable
nearness-named-skill = la compétence cherchée
nearness-companion = un premier certificat pour l'emploi que vous visez
nearness-same-sector = le domaine choisi
nearness-same-field = le même domaine, mais aucun emploi nommé
nearness-nothing-named = aucun emploi choisi
nearness-elsewhere = un autre emploi ou domaine

group-you = adapté à vous
group-teaching = ce qu'on y apprend
group-proof = preuve pour l'employeur
group-job = aide à l'emploi
group-further = utile pour d'autres études

section-money = Argent
section-time = Durée
section-entry = Admission
section-program = Le programme
section-person = Vous et le programme
section-watch-outs = Avant de payer

weight-rule-employer-pays = Votre employeur paie : ce que les employeurs veulent pour leur personnel compte le plus.
weight-rule-no-further-study = Pas d'autres études prévues : cumul et crédits comptent moins (10).
weight-rule-further-study = D'autres études prévues : cumul et crédits comptent plus (55).
weight-rule-job-search = Vous cherchez un emploi : stages et aide à l'emploi comptent plus (+10).

tie-break-section = Il est dans une section plus haute que le suivant.
tie-break-for-newcomers = Il est fait pour les personnes immigrantes; le suivant, non.
tie-break-budget = Son prix respecte plus sûrement votre budget.
tie-break-home-province = Il est dans votre province.
tie-break-fit = Il répond mieux à la liste de vérification que le suivant.
tie-break-narrower = Nous en savons plus sur lui que sur le suivant.
tie-break-price-known = Son prix est connu. Celui du suivant est à demander.
tie-break-title = Il est égal au suivant; nous suivons l'ordre des titres.

watch-name-licence-first = permis d'abord
watch-name-short-for-the-job = court pour cet emploi
watch-name-no-assessment = pas d'examen
watch-name-price-not-stated = prix non publié
watch-name-price-condition = prix sous condition
watch-name-length-not-stated = durée non publiée
watch-name-grows-if-slow = plus cher à rythme lent
watch-name-foreign-price = prix en devise
watch-name-price-for-residents = peut coûter plus cher
watch-name-tax-extra = taxes en plus
watch-name-extras = frais en plus
watch-name-expires = expire
watch-name-only-planned = seulement prévu
watch-name-has-ended = n'est plus offert
watch-name-old-page = vieille page
watch-name-undated-page = page sans date

row-cost = Prix sur la page
row-tax = Taxes
row-extras = Frais en plus
row-price-condition = Qui paie ce prix
row-osap = Sur la liste du RAFEO
row-weeks = Semaines pour vous
row-hours = Heures au total
row-weekly-hours = Heures par semaine
row-delivery = Comment on apprend
row-pace = Rythme
row-province = Où
row-language = Langue des cours
row-prerequisites = Conditions d'entrée
row-level = Niveau de langue
row-licence = Permis d'abord
row-known = Faits trouvés (sur 20)
row-fit = Correspondance
row-watch-outs = Avant de payer
row-page-date = Date de la page
limit-who-may-join = pour d'autres personnes
limit-entry = il faut d'abord autre chose
