### Ce qu'un programme coûte à une personne, une semaine, l'emploi, la bonne étape.

row-net = Votre coût
row-bar = En barre
row-day-one = Dû à l'inscription
row-refund = Crédit d'impôt assuré
row-paces = Coût selon le rythme
row-aid = Aide à demander
row-loans = Prêts
row-week = Votre semaine
row-finish = Vous pourriez finir
row-clashes = Conflits d'horaire
row-outlook = Perspectives d'emploi
row-openings = Postes et candidats
row-wages = Salaire horaire
row-price-in-work = En heures de travail
section-job = Emplois et salaires

price-and-net = { $price } (votre coût après les crédits d'impôt : { $net })
net-employer = Vous payez 0 $ si votre employeur paie tout.
net-no-refund = { $net }. Ne comptez pas sur un crédit d'impôt.
net-after = { $net }, une fois reçus les crédits d'impôt assurés.
net-zero = { $net }.
net-share = C'est jusqu'à { $share } % de votre budget.
refund-source = Source : { $source } ({ $date }).
aid-threshold = Votre limite de { $year } a augmenté si votre revenu de travail de { $earned } était de { $least } ou plus. Votre revenu net devait être de { $most } ou moins.
aid-conflict = Nos sources se contredisent : { $text }
net-conditional = Ce prix n'est pas pour tout le monde. Demandez à l'école si vous y avez droit.
day-one-employer = { $amount }. Demandez à votre employeur : paie-t-il l'école, ou vous rembourse-t-il?
day-one-trial = { $count ->
    [one] Vous ne payez rien au début : { $count } jour est gratuit. Ensuite, vous payez chaque mois.
   *[other] Vous ne payez rien au début : { $count } jours sont gratuits. Ensuite, vous payez chaque mois.
}
day-one-month = { $amount } pour le premier mois.
day-one-free = Vous ne payez rien.
day-one-all = { $amount }. La plupart des écoles demandent tout avant le début. Demandez si vous pouvez payer en plusieurs fois.
ask-day-one = Combien dois-je payer avant de commencer? Y a-t-il un dépôt?
refund-one = Vous récupérez { $amount } au printemps { $year }, avec votre déclaration de revenus ({ $scheme }).
refund-years = Vous récupérez { $amount } du printemps { $year } au printemps { $last }, avec vos déclarations de revenus ({ $scheme }). Chaque année compte la partie du cours suivie cette année-là.
refund-carried-forward = Votre crédit pour frais de scolarité est de { $amount }. Il vaut 0 $ maintenant. Vous pouvez le garder pour une autre année.
refund-nothing-paid = Vous ne payez rien : il n'y a donc rien à récupérer.
refund-none-certain = Vous pourriez ne rien récupérer.
refund-ineligible = { $scheme } : non. Règle non respectée : { $rules }.
refund-unknown = { $scheme } : peut-être. À vérifier : { $rules }.
refund-ask-receipt = Demandez d'abord à l'école : donnez-vous un T2202 ou un reçu officiel pour frais de scolarité?
cell-no-certain-refund = pas assuré
aid-count = { $count ->
    [0] aucune trouvée
    [one] { $count } à demander
   *[other] { $count } à demander
}
aid-ask-list = À demander : { $list }. Votre coût est calculé sans cette aide.
aid-ineligible-list = Pas pour vous ou ce programme, avec la règle non respectée : { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Indiquez votre province. Chacune offre ses propres aides.
aid-title = Aides : y avez-vous droit?
aid-counted = déjà dans votre coût
aid-heading = { $scheme } · { $kind }
aid-state-unknown = Nous ne savons pas si les demandes sont ouvertes. Renseignez-vous d'abord.
aid-nothing = Nous ne connaissons aucune aide pour vous ici. Demandez quand même à l'école.
loans-count = { $count ->
    [one] { $count } à demander
   *[other] { $count } à demander
}
loans-none = Nous ne connaissons aucun prêt pour vous ici.
loans-list = Il faut rembourser un prêt. Il ne réduit pas le prix. À demander : { $list }.
loan-with-rate = { $scheme } ({ $rate } % par an, selon la page la plus récente)
paces-none = Vous ne payez pas au mois : ce n'est pas un abonnement.
paces-need-hours = Indiquez combien d'heures par semaine vous pouvez étudier.
pace-yours = { $count ->
    [one] À { $hours } h par semaine, il vous faut { $months } mois. Total : { $total }.
   *[other] À { $hours } h par semaine, il vous faut { $months } mois. Total : { $total }.
}
pace-half = { $count ->
    [one] Deux fois moins vite ({ $hours } h par semaine), il vous faut { $months } mois. Total : { $total }.
   *[other] Deux fois moins vite ({ $hours } h par semaine), il vous faut { $months } mois. Total : { $total }.
}
pace-budget = { $count ->
    [one] Pour respecter votre budget, étudiez au moins { $hours } h par semaine. Il vous faut { $months } mois, pour un total de { $total }.
   *[other] Pour respecter votre budget, étudiez au moins { $hours } h par semaine. Il vous faut { $months } mois, pour un total de { $total }.
}
pace-no-budget = À tout rythme, il coûte plus que votre budget.
short-half-pace = à mi-rythme : { $total }

rule-province = votre province
rule-status = votre statut au Canada
rule-age = votre âge
rule-resident-all-year = une année complète au Canada
rule-household-income = revenu de votre ménage
rule-work = votre travail actuel
rule-situation = votre situation
rule-training-limit = votre limite du crédit pour la formation
rule-owes-federal-tax = impôt fédéral à payer
rule-paid-by-you = vous payez les frais
rule-provider = type d'école
rule-in-canada = école au Canada
rule-fee = montant des frais
rule-weeks = nombre de semaines
rule-hours = nombre d'heures
rule-osap-listed = sur la liste du RAFEO
rule-full-time = études à temps plein
rule-condition = une autre condition
rule-answered = { $rule } : { $value }
aid-value-yes = oui
aid-value-no = non
aid-value-unknown = à vérifier
scheme-kind-grant = bourse
scheme-kind-loan = prêt
scheme-kind-tax-credit = crédit d'impôt
scheme-kind-free-service = service gratuit
scheme-kind-employer = par l'employeur

week-own-pace = Vous étudiez à votre rythme : { $hours }, selon votre réponse.
week-asks = Prévoyez { $hours }.
week-hours-not-stated = Le nombre d'heures par semaine n'est pas publié.
week-any-hour = Vous étudiez quand vous voulez.
week-times-not-stated = Les jours et les heures ne sont pas publiés.
week-times = Cours : { $times }.
finish-on = Si vous commencez aujourd'hui, vous finissez le { $day }. Demandez les dates exactes à l'école.
finish-between = Si vous commencez aujourd'hui, vous finissez entre le { $low } et le { $high }. Demandez les dates exactes à l'école.
finish-from = Si vous commencez aujourd'hui, vous finissez le { $day } ou plus tard. Demandez les dates exactes à l'école.
clashes-none-short = aucun connu
clashes-none = Nous ne voyons aucun conflit avec vos réponses.
clashes-count = { $count ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
together-title = Deux programmes à la fois
together-fits = { $one } et { $other } ensemble : { $hours }. Vous avez { $free } h : cela suffit.
together-over = { $one } et { $other } ensemble : { $hours }. Vous avez seulement { $free } h.
together-hours = { $one } et { $other } ensemble : { $hours }.
together-too-much = { $one } et { $other } ensemble demandent plus que vos { $free } h par semaine.
together-not-known = { $one } et { $other } ensemble : nous ne connaissons pas les heures. Demandez-les aux écoles.

region-canada = Canada
outlook-strong-shortage = fort manque de candidats
outlook-moderate-shortage = manque de candidats
outlook-balance = autant de postes que de candidats
outlook-moderate-surplus = surplus de candidats
outlook-strong-surplus = fort surplus de candidats
outlook-unknown = non publiées
outlook-full = { $occupation } : { $outlook }. C'est la prévision pour { $period }, dans tout le Canada.
labour-limits = Ces prévisions pour tout le pays ne garantissent pas un emploi.
labour-no-occupation = Ce programme ne vise pas un emploi précis : nous n'avons donc pas de chiffres.
not-published = non publié
openings-short = postes : { $openings }; candidats : { $seekers }
openings-full = Postes à pourvoir : { $openings }. Chercheurs d'emploi : { $seekers } ({ $period }, tout le Canada).
wages-full = Faible { $low }, médian { $median }, élevé { $high } l'heure ({ $region }, { $year }).
wages-not-published = Les salaires ne sont pas publiés pour cet emploi.
work-full = Pour gagner ce coût, il faut travailler environ { $hours }, avant impôt. C'est au bas de l'échelle : { $wage } l'heure ({ $region }).
work-price-not-stated = Le prix n'est pas publié.
work-wage-not-published = Le bas salaire de cet emploi n'est pas publié.

bar-price = Barre pleine : certain. Demi-barre : possible. Le trait : votre budget.
bar-week = Barre pleine : certain. Demi-barre : possible. Le trait : vos heures.

steps-title = À faire d'abord
steps-lead-first = Commencez par ces étapes. Ensuite, appuyez sur Entrée pour voir les programmes.
steps-lead-beside = Lisez ceci avant de choisir. Ensuite, appuyez sur Entrée pour voir les programmes.
steps-short = À faire d'abord : { $list }
steps-source = Source : { $source } ({ $date })
step-licence-first-title = Il faut d'abord un permis
step-register-title = Les employeurs consultent un registre
step-language-level-title = Vérifiez votre niveau de langue
step-status-closes-aid-title = Certaines aides ne sont pas pour vous
step-skill-held-title = Vous avez déjà cette compétence
step-goal-not-named-title = Choisissez un emploi ou un domaine
step-no-course-title = Vous n'avez peut-être pas besoin de cours
step-licence-in = { $title }, { $province } : il faut d'abord un permis ou un certificat.
step-licence-anywhere = { $title } : il faut d'abord un permis ou un certificat.
step-register-in = { $title }, { $province } : il n'y a pas de permis, mais les employeurs consultent un registre.
step-contact = À contacter : { $body }.
step-level-program = { $title } demande le niveau NCLC { $level }. Votre niveau est { $has }.
step-level-licence = Les emplois avec permis demandent souvent le niveau NCLC { $level } ou plus. Votre niveau est { $has }.
step-level-work = Une école recommande le niveau NCLC { $level } pour travailler en sécurité et se faire comprendre. Votre niveau est { $has }.
step-level-classes = Renseignez-vous sur ces cours gratuits : { $list }.
step-level-ask-classes = Demandez à un service d'établissement ou à une bibliothèque quels cours gratuits vous pouvez suivre.
step-status-closed = { $status } : certaines aides ne vous sont pas offertes.
step-status-only-for = Seulement pour { $who } : { $list }.
list-and = { $first } et { $last }
step-status-ineligible = Aides non offertes pour vous : { $list }.
status-people-citizen = citoyens
status-people-pr = résidents permanents
status-people-protected = personnes protégées
status-people-claimant = demandeurs d'asile
status-people-work-permit = titulaires d'un permis de travail
status-people-study-permit = titulaires d'un permis d'études
status-people-visitor = visiteurs
step-status-open = Demandez plutôt : { $list }.
step-status-open-none = Nous ne connaissons aucune autre aide. Demandez à l'école et à la bibliothèque.
step-skill-wanted-held = Vous nous avez dit avoir déjà cette compétence. Un cours pourrait ne rien vous apprendre.
step-skill-all-held = Vous avez toutes les compétences de { $title }. Demandez ce qu'il enseigne d'autre.
step-goal-not-named-text = Nommez un emploi, un domaine ou une compétence : la liste sera bien plus courte. Un service d'emploi gratuit peut vous aider à choisir.
step-no-course-teer-4 = Un cours n'est peut-être pas nécessaire. Les employeurs demandent souvent le secondaire et quelques semaines de formation au travail.
step-no-course-teer-5 = Un cours n'est peut-être pas nécessaire. Cet emploi s'apprend d'habitude au travail.
step-no-course-recognition = Renseignez-vous avant de payer un cours. Ce que vous avez appris à l'étranger peut compter ici.
step-no-course-skill = Montrer ce que vous savez faire peut aider plus qu'un cours.

ask-first-title = À demander à l'école
ask-first-lead = Vous pouvez copier et envoyer ces questions. Les réponses pourraient beaucoup changer votre liste. Le rang 1 est le premier de la liste.
ask-first-none = Aucune réponse seule ne changerait vos dix premiers programmes.
answer-effect = Rang actuel : { $place }. Si la réponse est oui : { $yes }. Si elle est non : { $no }.
answer-effect-excluded = Rang actuel : { $place }. S'il vous convient : { $yes }. Sinon, il sort de votre liste.
near-title = Si vous pouvez changer une chose
near-lead = Un petit changement à une réponse peut ajouter des programmes.
near-none = Aucun petit changement n'ajoute de programmes.
near-not-for-many = La liste est trop longue pour essayer de petits changements.
near-miss = { $count ->
    [one] { $change } : { $count } programme de plus
   *[other] { $change } : { $count } programmes de plus
}
change-budget = payer { $more } de plus, { $to } en tout
change-hours = { $count ->
    [one] étudier { $count } heure de plus par semaine, { $to } en tout
   *[other] étudier { $count } heures de plus par semaine, { $to } en tout
}
change-weeks = { $count ->
    [one] finir { $count } semaine plus tard, après { $to } semaines
   *[other] finir { $count } semaines plus tard, après { $to } semaines
}
change-any-place = étudier en ligne ou sur place
change-any-time = étudier à tout moment de la semaine
change-both-languages = étudier en français ou en anglais

weights-lead = Chaque choix change l'ordre tout de suite. Vous pouvez le changer de nouveau.
weights-trade-offs = Que préférez-vous?
weights-rules = Chaque choix ajoute { $more } points à un côté et en enlève { $less } à l'autre.
weights-by-hand = Ou notez chaque question de 0 à 100
weights-first-seven = Vos premiers programmes maintenant
weights-moved-up = avant : { $place }
weights-new = nouveau
weights-changed = selon vos priorités
trade-off-price-or-placement = Payer 300 $ de moins
trade-off-price-or-placement-second = Avoir un stage
trade-off-sooner-or-credit = Finir 2 mois plus tôt
trade-off-sooner-or-credit-second = Obtenir des crédits vers un diplôme
trade-off-hours-or-project = Étudier 3 heures de moins par semaine
trade-off-hours-or-project-second = Avoir un projet à montrer
trade-off-school-or-job-help = Une école publique ou agréée
trade-off-school-or-job-help-second = De l'aide pour trouver un emploi
trade-off-employers-or-place = Conçu avec des employeurs
trade-off-employers-or-place-second = Horaire et lieu qui me conviennent
trade-off-goal-or-price = Plus près de mon objectif
trade-off-goal-or-price-second = Payer 300 $ de moins
trade-off-or = ou

school-questions-title = À demander à l'école
school-questions-none = Vous n'avez aucune question à poser à une école.
open-questions-title = Ce qui peut changer l'ordre
open-questions-none = Aucune réponse seule ne changerait cet ordre.
open-questions-if-yes = « { $check } » : si la réponse est oui, { $title } passe du rang { $from } au rang { $to }.
open-questions-if-no = « { $check } » : si la réponse est non, { $title } passe du rang { $from } au rang { $to }.
open-questions-if-no-excluded = « { $check } » : si la réponse est non, { $title } sort de votre liste.
open-questions-keys = Appuyez sur Entrée pour voir les programmes. Appuyez sur Échap pour revenir à la comparaison.

help-title = À qui parler
help-kind-settlement = établissement
help-kind-employment = emploi
help-kind-language = langue
help-kind-information = tous les services
help-kind-library = bibliothèque
help-kind-credentials = diplômes étrangers
