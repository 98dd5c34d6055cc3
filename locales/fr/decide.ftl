### Ce qu'un programme coûte à une personne, une semaine, l'emploi, la bonne étape.

row-net = Prix pour vous
row-bar =   à l'échelle
row-day-one = À payer le premier jour
row-refund = Revient à coup sûr
row-paces = À un autre rythme
row-aid = Aide à demander
row-loans = Prêts
row-week = Une semaine typique
row-finish = Fini, si début aujourd'hui
row-clashes = Conflits
row-outlook = Perspectives d'emploi
row-openings = Postes et candidats
row-wages = Salaire de l'heure
row-price-in-work = Prix en heures de travail
section-job = L'emploi est-il là?

price-and-net = { $price } (pour vous à la fin : { $net })
net-employer = 0 $ si votre employeur paie tout.
net-no-refund = { $net }. Rien n'en est retiré à coup sûr.
net-after = { $net }, après ce qui vous revient plus tard à coup sûr.
net-zero = { $net }.
net-share = C'est au plus { $share } % de votre budget.
refund-source = Lu à { $source } ({ $date }).
aid-threshold = La limite pour { $year } a augmenté si vous avez gagné { $least } ou plus au travail en { $earned }. Le revenu net devait être de { $most } ou moins.
aid-conflict = Les pages ne s'accordent pas : { $text }
net-conditional = Ce prix a une condition : demandez si elle vaut pour vous.
day-one-employer = { $amount }. Demandez à l'employeur : paie-t-il l'école ou vous rembourse-t-il?
day-one-trial = { $count ->
    [one] Rien le premier jour : { $count } jour est gratuit. Ensuite, vous payez chaque mois.
   *[other] Rien le premier jour : { $count } jours sont gratuits. Ensuite, vous payez chaque mois.
}
day-one-month = { $amount } pour le premier mois.
day-one-free = Rien à payer.
day-one-all = { $amount }. La plupart des écoles veulent tout avant le début. Demandez si vous pouvez payer en plusieurs fois.
ask-day-one = Combien dois-je payer avant de commencer, et y a-t-il un dépôt?
refund-one = { $amount } du { $scheme }, après votre déclaration au printemps { $year }.
refund-carried-forward = Le crédit pour frais de scolarité de { $amount } est reporté. Il vaut 0 $ maintenant.
refund-nothing-paid = Vous ne payez rien, donc rien ne revient.
refund-none-certain = Rien de sûr.
refund-ineligible = { $scheme } : non, à cause de : { $rules }.
refund-unknown = { $scheme } : pas connu. Reste à savoir : { $rules }.
refund-ask-receipt = Demandez d'abord à l'école : donnez-vous un T2202 ou un reçu officiel pour l'impôt?
cell-no-certain-refund = rien de sûr
aid-count = { $count ->
    [0] aucune trouvée
    [one] { $count } à demander
   *[other] { $count } à demander
}
aid-ask-list = À demander : { $list }. Rien de cela n'est retiré du prix.
aid-ineligible-list = Pas pour vous ou pour ce programme : { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Dites où vous vivez : les provinces ont leur propre aide.
aid-title = Aide, règle par règle
aid-counted = compté plus haut
aid-heading = { $scheme } · { $kind }
aid-state-unknown = Aucune page ne montre qu'elle accepte des gens maintenant : demandez d'abord.
aid-nothing = Aucune aide que nous connaissons n'est ouverte ici. Demandez quand même à l'école.
loans-count = { $count ->
    [one] { $count } à demander
   *[other] { $count } à demander
}
loans-none = Aucun prêt que nous connaissons n'est ouvert ici.
loans-list = Un prêt est une dette. Il ne baisse jamais le prix. À demander : { $list }.
loan-with-rate = { $scheme } ({ $rate } % par an, selon sa page plus récente)
paces-none = Ce n'est pas un abonnement.
paces-need-hours = Dites combien d'heures par semaine vous avez.
pace-yours = { $count ->
    [one] À vos { $hours } heures par semaine : { $months } mois, { $total } en tout.
   *[other] À vos { $hours } heures par semaine : { $months } mois, { $total } en tout.
}
pace-half = { $count ->
    [one] À la moitié, { $hours } heures par semaine : { $months } mois, { $total } en tout.
   *[other] À la moitié, { $hours } heures par semaine : { $months } mois, { $total } en tout.
}
pace-budget = { $count ->
    [one] Il entre dans votre budget dès { $hours } heures par semaine : { $months } mois, { $total } en tout.
   *[other] Il entre dans votre budget dès { $hours } heures par semaine : { $months } mois, { $total } en tout.
}
pace-no-budget = Aucun rythme ne le ramène dans votre budget.
short-half-pace = moitié : { $total }

rule-province = lieu de résidence
rule-status = votre statut
rule-age = votre âge
rule-resident-all-year = toute l'année au Canada
rule-household-income = revenu du ménage
rule-work = votre travail actuel
rule-situation = votre situation
rule-training-limit = votre limite de formation
rule-owes-federal-tax = impôt fédéral à payer
rule-paid-by-you = payé par vous
rule-provider = le genre d'école
rule-in-canada = une école au Canada
rule-fee = les droits à payer
rule-weeks = les semaines
rule-hours = les heures
rule-osap-listed = la liste du RAFEO
rule-full-time = études à temps plein
rule-condition = une condition
rule-answered = { $rule } : { $value }
aid-value-yes = oui
aid-value-no = non
aid-value-unknown = pas connu
scheme-kind-grant = bourse
scheme-kind-loan = prêt
scheme-kind-tax-credit = crédit d'impôt
scheme-kind-free-service = service gratuit
scheme-kind-employer = par un employeur

week-own-pace = Vous choisissez le rythme : { $hours }, comme vous l'avez dit.
week-asks = Il demande { $hours }.
week-hours-not-stated = Aucune page ne donne les heures par semaine.
week-any-hour = Vous étudiez à toute heure.
week-times-not-stated = Aucune page ne dit quels jours ni à quelle heure.
week-times = Cours : { $times }.
finish-on = Le { $day }, si vous commencez aujourd'hui. Demandez les vraies dates.
finish-between = Entre le { $low } et le { $high }, si vous commencez aujourd'hui. Demandez les vraies dates.
finish-from = Le { $day } au plus tôt, si vous commencez aujourd'hui. Demandez les vraies dates.
clashes-none-short = aucun trouvé
clashes-none = À notre connaissance, rien ne s'oppose à ce que vous avez dit.
clashes-count = { $count ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
together-title = Deux à la fois
together-fits = { $one } et { $other } ensemble : { $hours }. Cela entre dans vos { $free } heures.
together-over = { $one } et { $other } ensemble : { $hours }. Vous avez { $free } heures.
together-hours = { $one } et { $other } ensemble : { $hours }.
together-too-much = { $one } et { $other } ensemble : plus que vos { $free } heures.
together-not-known = { $one } et { $other } ensemble : pas connu, demandez les heures.

region-canada = Canada
outlook-strong-shortage = risque élevé de pénurie
outlook-moderate-shortage = risque modéré de pénurie
outlook-balance = équilibre
outlook-moderate-surplus = risque modéré de surplus
outlook-strong-surplus = risque élevé de surplus
outlook-unknown = pas publié
outlook-full = { $occupation } : { $outlook }, { $period }, tout le Canada. Une pénurie, c'est plus de postes que de gens qui cherchent.
labour-limits = Ce sont des projections pour tout le pays. Elles ne promettent un emploi à personne.
labour-no-occupation = Il ne nomme aucune profession : il n'y a rien à chercher.
not-published = pas publié
openings-short = { $openings } pour { $seekers }
openings-full = { $openings } postes pour { $seekers } personnes qui cherchent, { $period }, tout le Canada.
wages-full = Bas { $low }, milieu { $median }, haut { $high } de l'heure ({ $region }, { $year }).
wages-not-published = Les salaires ne sont pas publiés pour cet emploi.
work-full = Environ { $hours } de travail au salaire bas de { $wage } de l'heure ({ $region }), avant impôt.
work-price-not-stated = Le prix n'est pas donné.
work-wage-not-published = Le salaire bas n'est pas publié.

bar-price = Plein : sûr. Demi : peut-être. Le trait : votre budget.
bar-week = Plein : sûr. Demi : peut-être. Le trait : vos heures.

steps-title = Avant de choisir
steps-lead-first = Autre chose peut passer avant. Les programmes sont à une touche.
steps-lead-beside = Bon à savoir avant de choisir. Les programmes sont à une touche.
steps-short = Avant de choisir : { $list }
steps-source = Source : { $source } ({ $date })
step-licence-first-title = Un permis passe avant
step-register-title = Il y a un registre
step-language-level-title = Votre niveau de langue
step-status-closes-aid-title = Votre statut et l'argent
step-skill-held-title = Vous avez cette compétence
step-goal-not-named-title = Aucun emploi ni domaine n'est nommé
step-no-course-title = Peut-être aucun cours
step-licence-in = En { $province }, il faut d'abord un permis ou un certificat pour ce titre : { $title }.
step-licence-anywhere = Il faut d'abord un permis ou un certificat pour travailler sous ce titre : { $title }.
step-register-in = Pour cet emploi, il y a un registre et pas de permis ({ $province }) : { $title }.
step-contact = À contacter : { $body }.
step-level-program = { $title } demande le niveau { $level }. Vous avez dit { $has }.
step-level-licence = Un travail avec permis demande souvent le niveau { $level } ou plus. Vous avez dit { $has }.
step-level-work = Une école nomme le niveau { $level } comme but pour un travail sûr et clair. Vous avez dit { $has }.
step-level-classes = Cours gratuits à demander : { $list }.
step-level-ask-classes = Demandez à un service d'établissement ou à une bibliothèque quels cours gratuits vous acceptent.
step-status-closed = De l'argent est fermé à votre statut ({ $status }).
step-status-only-for = Pour { $who } : { $list }.
list-and = { $first } et { $last }
step-status-ineligible = Pas pour votre statut : { $list }.
status-people-citizen = citoyens
status-people-pr = résidents permanents
status-people-protected = personnes protégées
status-people-claimant = demandeurs d'asile
status-people-work-permit = titulaires d'un permis de travail
status-people-study-permit = titulaires d'un permis d'études
status-people-visitor = visiteurs
step-status-open = Encore ouvert, ou à demander : { $list }.
step-status-open-none = Nous ne connaissons aucune aide qui reste ouverte. Demandez à l'école et à la bibliothèque.
step-skill-wanted-held = Vous avez nommé cette compétence parmi les vôtres. Un cours peut ne rien vous apprendre.
step-skill-all-held = Vous avez toutes les compétences que { $title } nomme. Demandez ce qu'il enseigne d'autre.
step-goal-not-named-text = Nommez un emploi, un domaine ou une compétence : la liste sera bien plus courte. Un service d'emploi gratuit peut vous aider à en trouver un.
step-no-course-teer-4 = Cet emploi demande souvent le secondaire et quelques semaines de formation au travail. Un cours n'est peut-être pas nécessaire.
step-no-course-teer-5 = Cet emploi s'apprend en général au travail, sans école. Un cours n'est peut-être pas nécessaire.
step-no-course-recognition = Ce que vous avez appris ailleurs peut être reconnu. Demandez avant de payer un cours.
step-no-course-licence = Aucun cours court ne donne ce permis. Votre argent peut mieux servir au permis même.
step-no-course-skill = Montrer ce que vous savez faire peut valoir plus qu'un cours.

ask-first-title = À demander en premier
ask-first-lead = Ces réponses pourraient changer le plus votre liste. Les mots sont prêts à envoyer. Les places suivent la correspondance.
ask-first-none = Aucune réponse ne changerait les dix premiers de votre liste.
answer-effect = Place { $place } maintenant. Si oui : { $yes }. Si non : { $no }.
answer-effect-excluded = Place { $place } maintenant. Si cela vous va : { $yes }. Sinon : il est mis de côté.
near-title = Presque
near-lead = Le plus petit changement d'une réponse qui ouvre quelque chose de plus.
near-none = Aucun petit changement seul n'ouvre davantage.
near-not-for-many = Il y a trop de programmes pour essayer chaque petit changement.
near-miss = { $count ->
    [one] { $change } : { $count } de plus
   *[other] { $change } : { $count } de plus
}
change-budget = { $more } de plus, jusqu'à { $to }
change-hours = { $count ->
    [one] { $count } heure par semaine de plus, { $to } en tout
   *[other] { $count } heures par semaine de plus, { $to } en tout
}
change-weeks = { $count ->
    [one] { $count } semaine plus tard, en { $to } semaines
   *[other] { $count } semaines plus tard, en { $to } semaines
}
change-any-place = en ligne ou sur place
change-any-time = à tout moment de la semaine
change-both-languages = en français ou en anglais

weights-lead = Chaque choix change l'ordre tout de suite. Vous pouvez le changer encore.
weights-trade-offs = Que préférez-vous?
weights-rules = Choisir ajoute { $more } à un poids et enlève { $less } à l'autre.
weights-by-hand = Ou réglez chaque poids, de 0 à 100
weights-first-seven = Vos premiers programmes maintenant
weights-moved-up = avant : { $place }
weights-new = nouveau
weights-changed = poids changés par vous
trade-off-price-or-placement = Payer 300 $ de moins
trade-off-price-or-placement-second = Avoir un stage
trade-off-sooner-or-credit = Finir 2 mois plus tôt
trade-off-sooner-or-credit-second = Des crédits vers un diplôme
trade-off-hours-or-project = 3 heures de moins par semaine
trade-off-hours-or-project-second = Un projet à montrer
trade-off-school-or-job-help = Une école publique ou agréée
trade-off-school-or-job-help-second = De l'aide pour trouver un emploi
trade-off-employers-or-place = Conçu avec des employeurs
trade-off-employers-or-place-second = Heures et lieu qui conviennent
trade-off-goal-or-price = Plus près de mon but
trade-off-goal-or-price-second = Payer 300 $ de moins
trade-off-or = ou

school-questions-title = Questions ouvertes
school-questions-none = Aucune question n'est ouverte pour une école.
open-questions-title = Ce qui vous ferait changer d'avis
open-questions-none = Aucune réponse seule ne changerait l'ordre de ces programmes.
open-questions-if-yes = Si { $title } répond oui à « { $check } », il passe de la place { $from } à { $to }.
open-questions-if-no = Si { $title } répond non à « { $check } », il passe de la place { $from } à { $to }.
open-questions-if-no-excluded = Si { $title } répond non à « { $check } », il est mis de côté.
open-questions-keys = Entrée : les programmes. Échap : retour à la comparaison.

help-title = Où parler à quelqu'un
help-kind-settlement = établissement
help-kind-employment = emploi
help-kind-language = langue
help-kind-information = tout service
help-kind-library = bibliothèque
help-kind-credentials = diplômes étrangers
