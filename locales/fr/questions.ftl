### Les questions et leurs choix.

question-progress = Question { $step } sur { $steps }
question-part = partie { $part } sur { $parts }
question-count = { $count ->
    [one] { $shown } programme sur { $all } jusqu'ici
   *[other] { $shown } programmes sur { $all } jusqu'ici
}
question-not-counted = { $all } programmes : trop pour les compter pendant vos réponses
question-fits = { $count ->
    [one] { $shown } trouvé
   *[other] { $shown } trouvés
}
question-why = Pourquoi cette question : { $why }
question-you-said = Vous avez dit

question-name-goal = Objectif
question-name-target = Emploi ou domaine
question-name-budget = Budget
question-name-hours = Heures
question-name-finish-by = Date de fin
question-name-when = Quand
question-name-place = Où
question-name-province = Votre province
question-name-status = Statut
question-name-study-language = Langue des cours
question-name-clb = Niveau de langue
question-name-schooling = Études
question-name-further-study = Autres études
question-name-skills = Vos compétences
question-name-work = Travail actuel
question-name-household = Ménage
question-name-household-income = Revenu du ménage
question-name-situations = Votre situation
question-name-age = Âge
question-name-landed = Au Canada
question-name-pays-tax = Impôt fédéral
question-name-training-limit = Crédit formation

question-goal-title = Qu'aimeriez-vous faire?
question-goal-why = Pour un premier emploi ou un autre métier, stages et aide à l'emploi comptent plus. Votre objectif change aussi les autres options proposées.
question-goal-skip = Je ne sais pas

question-target-title = Quel emploi voulez-vous? Écrivez-le dans vos mots.
question-target-why = Certains emplois exigent un permis. Nous vous le disons avant que vous payiez un cours.
question-target-skip = Pas encore d'emploi en tête
question-target-sector = Domaine : { $sector }
question-target-skill = Compétence : { $skill }
job-match = { $job } · { $title }
job-match-asked = { $job } · { $title }?
job-match-foreign = { $job } · { $title } ({ $language })?
job-match-your-word = votre mot
question-target-nothing-found = Aucun emploi trouvé pour « { $words } ». Choisissez un domaine, ou essayez un autre mot.
field-label-target = Un emploi, un domaine ou une compétence :

question-budget-title = Combien pouvez-vous payer en tout?
question-budget-why = Nous masquons les programmes plus chers. Un prêt ne réduit pas le prix.
question-budget-typed = Écrire un autre montant
question-budget-skip = Je ne sais pas
choice-budget-0 = 0 $ : gratuits seulement
choice-budget-250 = Jusqu'à 250 $
choice-budget-500 = Jusqu'à 500 $
choice-budget-1000 = Jusqu'à 1 000 $
choice-budget-1500 = Jusqu'à 1 500 $
choice-budget-3000 = Jusqu'à 3 000 $
choice-budget-employer = Mon employeur paie
field-label-budget = Dollars canadiens :

question-hours-title = Combien d'heures par semaine pouvez-vous étudier?
question-hours-why = Nous calculons combien de semaines il vous faut. Nous masquons les programmes qui demandent plus d'heures.
question-hours-typed = Écrire un autre nombre
question-hours-skip = Je ne sais pas
choice-hours-5 = Jusqu'à 5 heures
choice-hours-10 = Jusqu'à 10 heures
choice-hours-20 = Jusqu'à 20 heures
choice-hours-40 = Jusqu'à 40 heures
choice-hours-5-note = un soir ou deux
choice-hours-10-note = presque tous les soirs, ou un jour
choice-hours-20-note = des demi-journées
choice-hours-40-note = à temps plein
field-label-hours = Heures par semaine :

question-finish-by-title = Quand devez-vous avoir terminé?
question-finish-by-why = Nous masquons les programmes plus longs.
question-finish-by-typed = Écrire des semaines ou une date
question-finish-by-skip = Pas de date limite
choice-finish-by-4 = Dans 4 semaines
choice-finish-by-8 = Dans 8 semaines
choice-finish-by-12 = Dans 12 semaines
choice-finish-by-26 = Dans 6 mois (26 semaines)
choice-finish-by-52 = Dans un an (52 semaines)
field-label-finish-by = Semaines, ou une date comme 2027-06-30 :

question-when-title = Quand êtes-vous libre? Cochez tout ce qui convient.
question-when-why = Peu de pages indiquent les jours de cours : demandez à l'école. Nous masquons les cours donnés à d'autres moments.
question-when-skip = N'importe quand
choice-when-evenings = Le soir
choice-when-weekends = La fin de semaine
choice-when-daytime = Le jour

question-place-title = Où pouvez-vous étudier?
question-place-why = Pour étudier en ligne, il faut Internet à la maison. Sur place, il faut se déplacer.
question-place-skip = Je ne sais pas
choice-place-any = En ligne ou sur place
choice-place-online = En ligne seulement
choice-place-in-person = Sur place seulement

question-province-title = Dans quelle province ou quel territoire vivez-vous?
question-province-why = Nous masquons les programmes sur place des autres provinces. Chaque province a ses permis et ses aides.
question-province-skip = Je préfère ne pas répondre

question-status-title = Quel est votre statut au Canada?
question-status-why = Des programmes et des aides sont réservés à certains statuts. Nous ne gardons pas votre réponse.
question-status-skip = Je préfère ne pas répondre
choice-status-citizen = Citoyenneté canadienne
choice-status-pr = Résidence permanente
choice-status-protected = Personne protégée (réfugiée)
choice-status-claimant = Demande d'asile
choice-status-work-permit = Permis de travail
choice-status-study-permit = Permis d'études
choice-status-visitor = Visiteuse ou visiteur

question-study-language-title = Dans quelle langue pouvez-vous étudier?
question-study-language-why = Nous masquons les programmes donnés dans d'autres langues.
question-study-language-skip = Je ne sais pas
choice-study-language-en = Anglais
choice-study-language-fr = Français
choice-study-language-both = Les deux

question-clb-title = Quel est votre niveau de langue (NCLC)?
question-clb-why = Donnez le plus bas de vos quatre niveaux : écoute, parole, lecture, écriture. Certains programmes exigent un niveau.
question-clb-typed = Écrire un autre niveau
question-clb-skip = Je ne sais pas
choice-clb-3 = NCLC 3 : phrases simples
choice-clb-4 = NCLC 4 : courtes conversations
choice-clb-5 = NCLC 5 : vie de tous les jours
choice-clb-6 = NCLC 6 : échanges simples au travail
choice-clb-7 = NCLC 7 : presque tout au travail
choice-clb-8 = NCLC 8 : études et travail
choice-clb-9 = NCLC 9 : avec aisance
field-label-clb = Niveau de 1 à 12 :

question-schooling-title = Quel est le plus haut niveau d'études que vous avez terminé?
question-schooling-why = Comptez aussi les études hors du Canada. Votre réponse peut changer l'ordre des programmes.
question-schooling-skip = Je préfère ne pas répondre
choice-schooling-none = Secondaire non terminé
choice-schooling-secondary = Secondaire
choice-schooling-college = Collège, cégep ou métier
choice-schooling-degree = Diplôme universitaire

question-further-study-title = Pensez-vous étudier encore après ce programme?
question-further-study-why = Si oui, les crédits pour un diplôme comptent plus. Si non, ils peuvent compter moins.
question-further-study-skip = Je ne sais pas
choice-further-study-yes = Oui
choice-further-study-no = Non

question-skills-title = Quelles compétences avez-vous déjà?
question-skills-why = Laissez vide pour continuer. Nous vous disons si un programme enseigne seulement ce que vous savez.
field-label-skills = Vos compétences, avec des virgules :

question-work-title = Travaillez-vous en ce moment?
question-work-why = Certaines aides sont pour les personnes sans emploi. D'autres passent par un employeur.
question-work-skip = Je préfère ne pas répondre
choice-work-working = Oui, 20 heures par semaine ou plus
choice-work-under-20-hours = Oui, moins de 20 heures par semaine
choice-work-not-working = Non, je ne travaille pas

question-household-title = Combien de personnes vivent dans votre ménage?
question-household-why = Certaines aides ont une limite de revenu. Pour une famille, la limite est différente.
question-household-skip = Je préfère ne pas répondre
choice-household-one = Je vis seule ou seul
choice-household-more = Nous sommes deux ou plus

question-household-income-title = Combien votre ménage gagne-t-il par an?
question-household-income-why = Additionnez les revenus de tout le ménage, avant impôt. Certaines aides ont une limite de revenu.
question-household-income-typed = Écrire un autre montant
question-household-income-skip = Je préfère ne pas répondre
choice-household-income-30000 = Environ 30 000 $ ou moins
choice-household-income-50000 = Environ 50 000 $
choice-household-income-80000 = Environ 80 000 $
choice-household-income-100000 = Environ 100 000 $
choice-household-income-150000 = 150 000 $ ou plus

question-situations-title = Êtes-vous dans une de ces situations? Cochez tout ce qui s'applique.
question-situations-why = Certaines aides sont réservées à ces personnes. Nous ne gardons pas vos réponses.
question-situations-skip = Je préfère ne pas répondre
choice-situations-none = Aucune de ces situations
choice-situations-ei-claim = J'ai une demande d'assurance-emploi en cours
choice-situations-trained-abroad = J'ai étudié ou travaillé dans ce domaine hors du Canada
choice-situations-disability = J'ai un handicap qui dure un an ou plus
choice-situations-indigenous = Je suis membre d'une Première Nation, Inuit ou Métis

question-age-title = Quel âge aurez-vous le 31 décembre de cette année?
question-age-why = Le crédit canadien pour la formation peut rembourser les personnes de 26 à 65 ans.
question-age-typed = Écrire votre âge
question-age-skip = Je préfère ne pas répondre
field-label-age = Âge :

question-landed-title = Depuis quand vivez-vous au Canada?
question-landed-why = Un crédit d'impôt exige une année complète au Canada. Certaines aides exigent plus d'années.
question-landed-typed = Écrire une année ou une date
question-landed-skip = Je préfère ne pas répondre
choice-landed-always = Depuis toujours ou très longtemps
field-label-landed = Année, ou date comme 2024-05-31 :

question-pays-tax-title = Paierez-vous de l'impôt fédéral sur le revenu cette année?
question-pays-tax-why = Le crédit pour frais de scolarité réduit cet impôt. Sans impôt à payer, il ne donne rien maintenant.
question-pays-tax-skip = Je ne sais pas
choice-pays-tax-yes = Oui, je paierai de l'impôt fédéral
choice-pays-tax-no = Non, mon revenu est trop bas

question-training-limit-title = Quel est votre montant maximal du crédit canadien pour la formation?
question-training-limit-why = Regardez votre dernier avis de cotisation, la lettre de l'agence du revenu. Le crédit ne peut pas dépasser ce montant.
question-training-limit-typed = Écrire un autre montant
question-training-limit-skip = Je ne sais pas
choice-training-limit-0 = 0 $
choice-training-limit-250 = 250 $
choice-training-limit-500 = 500 $
choice-training-limit-750 = 750 $
choice-training-limit-1000 = 1 000 $
field-label-dollars = Dollars canadiens :

rejected-range = Écrivez un nombre de { $least } à { $most }.
rejected-number = Écrivez un nombre entier, sans lettres.
rejected-amount = Écrivez un montant, comme 500 ou 500,50.
rejected-date = Écrivez un nombre de semaines, ou une date comme 2027-06-30.
rejected-landed = Écrivez une année comme 2024, ou une date comme 2024-05-31.
