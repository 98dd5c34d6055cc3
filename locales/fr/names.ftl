### Noms des choses : valeurs, sortes, lieux, domaines, ordres.

language-name = Français
# Une langue dont aucune personne de langue maternelle n'a lu la traduction le dit ici. S'il n'y a rien à dire : {""}
language-review = {""}
# Affiché quand les faits d'un catalogue ne sont pas écrits dans la langue des écrans.
language-facts = La liste et les faits sur les programmes sont écrits en anglais ou en français.
# The title of a programme in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (titre complet : sur sa page)
value-yes = oui
value-no = non
value-unknown = à demander
basis-stated = écrit sur la page
basis-derived = déduit de la page
not-stated = non précisé
value-and-text = { $value } : { $text }
short-hours = { $figure } h
short-ask = demander
short-not-said = vous ne l'avez pas dit

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
province-none = tout le Canada, étranger ou non précisé

sector-health = santé
sector-it = informatique et données
sector-manufacturing = fabrication
sector-construction-trades = construction et métiers
sector-business = affaires et bureau
sector-finance = finance et assurance
sector-hospitality-tourism = hôtels, restauration, tourisme
sector-education-childcare = enseignement et petite enfance
sector-social-services = services sociaux
sector-agriculture-food = agriculture et aliments
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
delivery-unknown = non précisé
pace-self-paced = à votre rythme
pace-scheduled = dates et cours fixes
pace-unknown = non précisé
tax-included = taxes comprises
tax-extra = taxes en plus
tax-exempt = sans taxes
tax-unknown = non précisé
status-running = offert
status-planned = seulement prévu
status-ended = terminé
status-unknown = non précisé

teaching-language-en = anglais
teaching-language-fr = français
teaching-language-zh = chinois
teaching-language-ko = coréen
teaching-language-pa = pendjabi
teaching-language-es = espagnol
teaching-language-mul = plusieurs langues

goal-first-job = un premier emploi au Canada
goal-change-career = un autre genre de travail
goal-move-up = un meilleur poste dans mon domaine
goal-recognise = utiliser ma formation de l'étranger
goal-one-skill = apprendre une compétence
goal-explore = je regarde ce qui existe

sort-fit = correspondance
sort-price = prix
sort-time = durée
sort-name = nom
sort-short-fit = but, puis vérification
sort-short-price = prix le plus bas pour vous
sort-short-time = le moins de semaines
sort-short-name = titre, de A à Z
sort-short-search = mots, puis correspondance
sort-explained-fit = d'abord le plus près de votre but, puis la liste de vérification
sort-explained-price = d'abord le prix le plus bas pour vous
sort-explained-time = d'abord le moins de semaines
sort-explained-name = par titre, de A à Z
sort-explained-search = d'abord les mots trouvés, puis la correspondance

limit-goal = { $count ->
    [one] autre emploi ou domaine
   *[other] autres emplois ou domaines
}
limit-ended = { $count ->
    [one] terminé
   *[other] terminés
}
limit-budget = au-delà du budget
limit-weekly-hours = trop d'heures par semaine
limit-finish-by = { $count ->
    [one] trop long
   *[other] trop longs
}
limit-place-and-time = autre lieu ou horaire
limit-language = autre langue ou niveau

nearness-same-occupation = le même emploi
nearness-same-minor-group = un emploi du même groupe
nearness-named-skill = la compétence nommée
nearness-same-sector = le domaine nommé
nearness-same-field = le même domaine, sans emploi nommé
nearness-nothing-named = aucun but nommé
nearness-elsewhere = un autre emploi ou domaine

group-you = vous convient
group-teaching = ce qu'on y apprend
group-proof = preuve pour l'employeur
group-job = aide à l'emploi
group-further = compte pour d'autres études

section-money = Argent
section-time = Temps
section-entry = Admission
section-program = Le programme
section-person = Vous et le programme
section-watch-outs = Attention

weight-rule-employer-pays = Votre employeur paie : les poids suivent ce qu'il aime pour son personnel.
weight-rule-no-further-study = Pas d'autres études prévues : cumul et crédits pèsent 10.
weight-rule-further-study = D'autres études prévues : cumul et crédits pèsent 55.
weight-rule-job-search = Vous cherchez un emploi : stage et aide à l'emploi pèsent 10 de plus.

tie-break-nearness = Il est plus près de votre but que le suivant.
tie-break-fit = Il a plus de points sur la liste que le suivant.
tie-break-narrower = On en sait plus sur lui que sur le suivant.
tie-break-price-known = Son prix est connu; celui du suivant ne l'est pas.
tie-break-title = Le suivant est égal; seul le titre décide.

watch-name-licence-first = permis d'abord
watch-name-short-for-the-job = court pour cet emploi
watch-name-no-assessment = pas d'examen
watch-name-price-not-stated = prix non précisé
watch-name-price-condition = prix sous condition
watch-name-length-not-stated = durée non précisée
watch-name-grows-if-slow = plus cher si lent
watch-name-foreign-price = prix étranger
watch-name-price-for-residents = peut vous coûter plus
watch-name-tax-extra = taxes en plus
watch-name-extras = frais en plus
watch-name-expires = expire
watch-name-only-planned = seulement prévu
watch-name-has-ended = terminé
watch-name-old-page = vieille page
watch-name-undated-page = page sans date

row-cost = Prix sur la page
row-tax = Taxes
row-extras = Payé en plus
row-price-condition = Qui a ce prix
row-osap = Sur la liste du RAFEO
row-weeks = Semaines pour vous
row-hours = Heures en tout
row-weekly-hours = Heures par semaine
row-delivery = Comment on apprend
row-pace = Rythme
row-province = Où
row-language = Langue des cours
row-prerequisites = Pour être admis
row-level = Niveau de langue
row-licence = Permis d'abord
row-known = Connu sur 20
row-fit = Correspondance
row-watch-outs = À surveiller
row-page-date = Date de la page
