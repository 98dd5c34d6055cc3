### Les questions et leurs choix.

question-progress = Question { $step } sur { $steps }
question-part = partie { $part } sur { $parts }
question-count = { $count ->
    [one] { $shown } programme sur { $all } va encore
   *[other] { $shown } programmes sur { $all } vont encore
}
question-not-counted = { $all } programmes : trop pour les compter ici.
question-fits = { $count ->
    [one] { $shown } va
   *[other] { $shown } vont
}
question-why = Pourquoi cette question : { $why }
question-you-said = Vous avez dit

question-name-goal = But
question-name-target = Emploi ou domaine
question-name-budget = Budget
question-name-hours = Heures
question-name-finish-by = Fin
question-name-when = Quand
question-name-place = Où
question-name-province = Domicile
question-name-status = Statut
question-name-study-language = Langue d'étude
question-name-clb = Niveau de langue
question-name-schooling = École
question-name-further-study = Autres études
question-name-skills = Vos compétences
question-name-work = Travail actuel
question-name-household = Ménage
question-name-household-income = Revenu du ménage
question-name-situations = Sur vous
question-name-age = Âge
question-name-landed = Au Canada
question-name-pays-tax = Impôt fédéral
question-name-training-limit = Limite formation

question-goal-title = Que voulez-vous?
question-goal-why = Pour un premier emploi ou un changement, stage et aide à l'emploi pèsent plus. Les autres chemins suivent aussi votre but.
question-goal-skip = Je ne sais pas

question-target-title = Quel emploi, domaine ou compétence voulez-vous?
question-target-why = Les programmes pour d'autres emplois et domaines sont mis de côté.
question-target-skip = Pas d'emploi ni de domaine précis
question-target-sector = Domaine : { $sector }
question-target-skill = Une compétence : { $skill }
field-label-target = Tapez un emploi, un domaine ou une compétence :

question-budget-title = Combien pouvez-vous payer?
question-budget-why = Les programmes plus chers sont mis de côté. Un prêt ne baisse pas un prix.
question-budget-typed = Un autre montant : tapez-le
question-budget-skip = Je ne sais pas
choice-budget-0 = Rien : seulement gratuit
choice-budget-250 = Jusqu'à 250 $
choice-budget-500 = Jusqu'à 500 $
choice-budget-1000 = Jusqu'à 1 000 $
choice-budget-1500 = Jusqu'à 1 500 $
choice-budget-3000 = Jusqu'à 3 000 $
choice-budget-employer = Mon employeur paie
field-label-budget = Dollars canadiens :

question-hours-title = Combien d'heures par semaine pouvez-vous étudier?
question-hours-why = Nous calculons combien de semaines il vous faut. Les programmes qui demandent plus d'heures sont mis de côté.
question-hours-typed = Un autre nombre : tapez-le
question-hours-skip = Je ne sais pas
choice-hours-5 = Jusqu'à 5 heures
choice-hours-10 = Jusqu'à 10 heures
choice-hours-20 = Jusqu'à 20 heures
choice-hours-40 = Jusqu'à 40 heures
choice-hours-5-note = un soir ou deux
choice-hours-10-note = presque chaque soir, ou un jour
choice-hours-20-note = des demi-journées
choice-hours-40-note = temps plein
field-label-hours = Heures par semaine :

question-finish-by-title = Quand devez-vous avoir fini?
question-finish-by-why = Les programmes plus longs sont mis de côté.
question-finish-by-typed = D'autres semaines, ou une date : tapez-la
question-finish-by-skip = Pas de date
choice-finish-by-4 = Dans 4 semaines
choice-finish-by-8 = Dans 8 semaines
choice-finish-by-12 = Dans 12 semaines
choice-finish-by-26 = Dans 6 mois (26 semaines)
choice-finish-by-52 = Dans un an (52 semaines)
field-label-finish-by = Semaines, ou une date comme 2027-06-30 :

question-when-title = Quand êtes-vous libre? Cochez tout ce qui va.
question-when-why = Les cours à d'autres moments sont mis de côté. Bien des pages ne le disent pas; il faut alors demander.
question-when-skip = N'importe quand
choice-when-evenings = Le soir
choice-when-weekends = La fin de semaine
choice-when-daytime = Le jour

question-place-title = Où pouvez-vous étudier?
question-place-why = En ligne, il faut Internet à la maison; sur place, il faut se déplacer.
question-place-skip = Je ne sais pas
choice-place-any = En ligne ou sur place
choice-place-online = En ligne seulement
choice-place-in-person = Sur place seulement

question-province-title = Où vivez-vous?
question-province-why = Les programmes sur place dans d'autres provinces sont mis de côté. Permis et aide diffèrent aussi.
question-province-skip = J'aime mieux ne pas le dire

question-status-title = Quel est votre statut au Canada?
question-status-why = Des places et de l'aide sont réservées à certains statuts. Nous ne le gardons pas.
question-status-skip = J'aime mieux ne pas le dire
choice-status-citizen = Citoyen canadien ou citoyenne
choice-status-pr = Résident permanent ou résidente
choice-status-protected = Personne protégée (réfugiée)
choice-status-claimant = Demandeur d'asile ou demandeuse
choice-status-work-permit = Permis de travail
choice-status-study-permit = Permis d'études
choice-status-visitor = Visiteur ou visiteuse

question-study-language-title = Dans quelle langue pouvez-vous étudier?
question-study-language-why = Les programmes donnés dans d'autres langues sont mis de côté.
question-study-language-skip = Je ne sais pas
choice-study-language-en = Anglais
choice-study-language-fr = Français
choice-study-language-both = Les deux

question-clb-title = Quel est votre niveau de langue (NCLC)?
question-clb-why = Des programmes demandent un niveau. Prenez le plus bas des quatre.
question-clb-typed = Un autre niveau : tapez-le
question-clb-skip = Je ne sais pas
choice-clb-3 = NCLC 3 : phrases simples
choice-clb-4 = NCLC 4 : courtes conversations
choice-clb-5 = NCLC 5 : vie de tous les jours
choice-clb-6 = NCLC 6 : travail, choses simples
choice-clb-7 = NCLC 7 : travail, presque tout
choice-clb-8 = NCLC 8 : études et travail
choice-clb-9 = NCLC 9 : à l'aise
field-label-clb = Niveau de 1 à 12 :

question-schooling-title = Quelles études avez-vous terminées?
question-schooling-why = L'école hors du Canada compte. Cela change le poids de quelques questions.
question-schooling-skip = J'aime mieux ne pas le dire
choice-schooling-none = Moins que le secondaire
choice-schooling-secondary = Secondaire
choice-schooling-college = Collège ou métier
choice-schooling-degree = Université

question-further-study-title = Prévoyez-vous d'autres études après?
question-further-study-why = Sinon, les crédits vers un diplôme pèsent peu.
question-further-study-skip = Je ne sais pas
choice-further-study-yes = Oui
choice-further-study-no = Non

question-skills-title = Quelles compétences avez-vous déjà?
question-skills-why = Nous disons quand un programme n'enseigne que ce que vous savez. Laissez vide pour continuer.
field-label-skills = Compétences, avec des virgules :

question-work-title = Comment travaillez-vous maintenant?
question-work-why = Des aides sont pour les gens sans travail. D'autres passent par un employeur.
question-work-skip = J'aime mieux ne pas le dire
choice-work-working = Je travaille 20 heures par semaine ou plus
choice-work-under-20-hours = Je travaille moins de 20 heures par semaine
choice-work-not-working = Je ne travaille pas maintenant

question-household-title = Combien de personnes vivent dans votre ménage?
question-household-why = Des aides ont une limite de revenu pour une personne, une autre pour une famille.
question-household-skip = J'aime mieux ne pas le dire
choice-household-one = Je vis sans personne d'autre
choice-household-more = Nous sommes deux ou plus

question-household-income-title = Quel est le revenu de votre ménage en un an?
question-household-income-why = L'aide selon le besoin a une limite. Comptez tout le monde, avant impôt.
question-household-income-typed = Un autre montant : tapez-le
question-household-income-skip = J'aime mieux ne pas le dire
choice-household-income-30000 = Environ 30 000 $ ou moins
choice-household-income-50000 = Environ 50 000 $
choice-household-income-80000 = Environ 80 000 $
choice-household-income-100000 = Environ 100 000 $
choice-household-income-150000 = 150 000 $ ou plus

question-situations-title = Est-ce que cela vous concerne? Marquez tout ce qui est vrai.
question-situations-why = Des aides sont seulement pour ces personnes. Nous ne le gardons pas.
question-situations-skip = J'aime mieux ne pas le dire
choice-situations-none = Rien de cela
choice-situations-ei-claim = J'ai une demande d'assurance-emploi en cours
choice-situations-trained-abroad = J'ai étudié ou travaillé dans ce domaine hors du Canada
choice-situations-disability = J'ai un handicap d'un an ou plus
choice-situations-indigenous = Je suis des Premières Nations, Inuit ou Métis

question-age-title = Quel âge avez-vous à la fin de cette année?
question-age-why = Le crédit canadien pour la formation est pour les gens de 26 à 65 ans.
question-age-typed = Tapez votre âge
question-age-skip = J'aime mieux ne pas le dire
field-label-age = Ans :

question-landed-title = Depuis quand vivez-vous au Canada?
question-landed-why = Un crédit d'impôt demande une année entière au Canada. Des aides en demandent plus.
question-landed-typed = Depuis une année ou un jour : tapez-le
question-landed-skip = J'aime mieux ne pas le dire
choice-landed-always = J'ai toujours vécu ici, ou depuis très longtemps
field-label-landed = Année, ou date comme 2024-05-31 :

question-pays-tax-title = Paierez-vous de l'impôt fédéral sur le revenu cette année?
question-pays-tax-why = Le crédit pour frais de scolarité ne vaut de l'argent que si vous payez cet impôt.
question-pays-tax-skip = Je ne sais pas
choice-pays-tax-yes = Oui, je paierai de l'impôt fédéral
choice-pays-tax-no = Non, mon revenu est trop bas

question-training-limit-title = Quelle est votre limite du crédit canadien pour la formation?
question-training-limit-why = Elle figure sur votre dernier avis de cotisation. Le crédit ne peut pas le dépasser.
question-training-limit-typed = Un autre montant : tapez-le
question-training-limit-skip = Je ne sais pas
choice-training-limit-0 = 0 $
choice-training-limit-250 = 250 $
choice-training-limit-500 = 500 $
choice-training-limit-750 = 750 $
choice-training-limit-1000 = 1 000 $
field-label-dollars = Dollars canadiens :

rejected-range = Tapez un nombre de { $least } à { $most }.
rejected-number = Tapez un nombre entier, sans lettres.
rejected-amount = Tapez un montant, comme 500 ou 500,50.
rejected-date = Tapez un nombre de semaines, ou une date comme 2027-06-30.
rejected-landed = Tapez une année comme 2024, ou une date comme 2024-05-31.
