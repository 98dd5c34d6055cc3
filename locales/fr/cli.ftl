### La ligne de commande : aide, réponses et messages d'erreur.

cli-microcred-about = Aide les gens du Canada à choisir une microcertification. Sans commande, les écrans s'ouvrent.
cli-after-help = Codes de sortie : 0 fait, 1 rien trouvé ou données mauvaises, 2 mauvais usage, 128 et plus : arrêt par signal.
cli-heading-answers = Vos réponses
cli-match-about = Lister les programmes qui vont avec ces réponses
cli-search-about = Trouver des programmes par mots : titre, compétence, emploi, code, fournisseur
cli-show-about = Montrer tout ce qu'on sait d'un programme
cli-compare-about = Mettre côte à côte de deux à cinq programmes
cli-catalogue-about = Vérifier, compter ou écrire un catalogue
cli-catalogue-check-about = Signaler chaque faute d'un catalogue et son endroit
cli-catalogue-compile-about = Faire d'un catalogue de toute taille un fichier qui s'ouvre aussitôt
cli-catalogue-stats-about = Montrer en chiffres ce que contient un catalogue
cli-catalogue-export-about = Écrire chaque programme avec chaque fait
cli-completions-about = Écrire un script de complétion pour un interpréteur
cli-man-about = Écrire la page de manuel
cli-flag-catalogue = Utiliser ce catalogue au lieu du catalogue intégré
cli-flag-lang = La langue : une de celles-ci : { $known }
cli-flag-ascii = Seulement des signes ASCII simples
cli-flag-color = Couleur : auto, always (toujours) ou never (jamais)
cli-flag-today = La date de départ, comme 2026-11-21
cli-flag-goal = Ce que vous voulez
cli-flag-occupation = L'emploi voulu : un code de la CNP 2021 ou un titre
cli-flag-sector = Le domaine voulu
cli-flag-want-skill = La compétence que vous voulez apprendre
cli-flag-skill = Une compétence que vous avez déjà (peut être répété)
cli-flag-budget = Le plus que vous pouvez payer, en dollars canadiens
cli-flag-employer-pays = Votre employeur paie
cli-flag-hours-per-week = Heures d'étude possibles par semaine
cli-flag-finish-by = Le dernier jour pour avoir fini
cli-flag-weeks = Le plus de semaines possible
cli-flag-when = Quand vous êtes libre (peut être répété)
cli-flag-place = Où vous pouvez étudier
cli-flag-province = Où vous vivez : deux lettres ou un nom
cli-flag-status = Votre statut au Canada
cli-flag-study-in = La langue dans laquelle vous pouvez étudier
cli-flag-clb = Votre niveau de langue le plus bas, NCLC 1 à 12
cli-flag-schooling = Vos études terminées les plus avancées
cli-flag-further-study = Si vous prévoyez d'autres études
cli-flag-landed = Depuis quand vous vivez au Canada : always, une année ou un jour
cli-flag-age = Votre âge à la fin de cette année
cli-flag-training-limit = Votre limite du crédit canadien pour la formation, en dollars, sur votre dernier avis de cotisation
cli-flag-pays-tax = Si vous paierez de l'impôt fédéral cette année
cli-flag-work = Comment vous travaillez maintenant
cli-flag-household = Combien de personnes vivent dans votre ménage
cli-flag-household-income = Revenu de votre ménage en un an, en dollars
cli-flag-situation = Quelque chose de vrai pour vous qui ouvre une aide; peut être donné plusieurs fois
cli-flag-prefer = Ce que vous préférez, comme price-or-placement=second; peut être donné plusieurs fois
cli-flag-weight = Un poids de 0 à 100, comme assessment=80; peut être donné plusieurs fois
cli-flag-profile = Lire les réponses d'un fichier; une option remplace sa réponse
cli-flag-only = Garder seulement les programmes avec cette valeur, comme delivery=online_async; peut être donné plusieurs fois
cli-flag-not = Mettre de côté les programmes avec cette valeur, comme provider_kind=private_school; peut être donné plusieurs fois
cli-flag-query = Garder seulement les programmes avec ces mots
cli-flag-sort = L'ordre
cli-flag-limit = Combien en lister au plus
cli-flag-output = Le fichier à écrire
cli-flag-force = Remplacer le fichier s'il y en a un
cli-flag-format = La forme de la réponse
cli-arg-text = Les mots à chercher
cli-arg-id = Le code d'un programme, comme match et search le montrent
cli-arg-ids = Les codes de deux à cinq programmes
cli-arg-source = Le catalogue à compiler : RON, ou des lignes JSON (.jsonl, .ndjson)
cli-arg-file = Le catalogue à vérifier; sinon, le catalogue intégré
cli-arg-shell = L'interpréteur

matches-count = { $count ->
    [0] Aucun des { $considered } programmes ne va.
    [one] { $shown } programme sur { $considered } va.
   *[other] { $shown } programmes sur { $considered } vont.
}
matches-left-out = Mis de côté : { $list }.
matches-sorted = Ordre : { $sort }, { $order }.
matches-line = Coût pour vous : { $price }. Temps : { $weeks }. Correspondance : { $fit } sur 100.
matches-watch-out = Attention : { $text }
matches-filtered-first = Les filtres ne regardent que les { $most } premiers programmes.
matches-listed-first = Les { $most } premiers sont listés. Utilisez --limit pour un autre nombre.
matches-more = { $count ->
    [one] { $count } autre va. Utilisez --limit pour en voir plus.
   *[other] { $count } autres vont. Utilisez --limit pour en voir plus.
}
matches-narrowed = { $count ->
    [0] Aucun d'eux n'a « { $query } ».
    [one] { $count } d'eux a « { $query } ».
   *[other] { $count } d'eux ont « { $query } ».
}
routes-title = D'autres chemins
search-count = { $count ->
    [0] Aucun programme n'a « { $query } ». Essayez moins de mots ou des mots plus courts.
    [one] { $count } programme a « { $query } ».
   *[other] { $count } programmes ont « { $query } ».
}
search-matched = Trouvé dans { $list }
field-title = titre
field-code = code d'emploi
field-skill = compétence
field-role = emploi nommé
field-occupation = emploi
field-provider = fournisseur
field-sector = domaine
field-place = lieu
detail-sector = Domaine
detail-skills = Vous apprenez
detail-roles = Emplois nommés
detail-occupation = Mène à (CNP 2021)
detail-notes = Notes
detail-sources = Où cela a été lu
cell-ask = Demandez : { $question }
compare-same = pareil

stats-programs = Programmes
stats-providers = Fournisseurs
stats-facts = Faits
stats-facts-with-source = Faits avec une source
stats-unknown-share = Non connu
stats-oldest = Page la plus ancienne
stats-newest = Page la plus récente
stats-undated = Pages sans date
stats-by-province = Programmes par province
stats-by-sector = Programmes par domaine
percent = { $figure } %

wrong-lang = { $flag } : il n'y a pas de langue « { $found } ». Utilisez l'une de celles-ci : { $known }.
wrong-date = { $flag } : « { $found } » n'est pas un jour. Écrivez-le comme 2026-11-21.
wrong-landed = { $flag } : « { $found } » n'est ni un jour ni une année. Écrivez always, 2024 ou 2024-05-31.
wrong-prefer = --prefer : « { $found } » n'est pas un choix. Écrivez NOM=first ou NOM=second. Noms : { $known }.
wrong-weight = --weight : « { $found } » n'est pas un poids. Écrivez ID=N, avec N de 0 à 100. Identifiants : { $known }.
wrong-budget = { $flag } : « { $found } » n'est pas un montant. Écrivez des dollars, comme 1500 ou 99.50.
wrong-province = { $flag } : il n'y a pas de province « { $found } ». Utilisez deux lettres, comme ON.
wrong-filter-facet = { $flag } : il n'y a pas de facette « { $found } ». Écrivez FACET=VALUE. Facettes : { $known }.
wrong-filter-value = { $flag } : { $facet } n'a pas de valeur « { $found } ». Valeurs : { $known }.
wrong-filter-shape = { $flag } : écrivez { $facet }=VALUE. Valeurs : { $known }.
wrong-filter-both = « { $found } » est avec --only et avec --not. Retirez-en un.
wrong-sector = --sector : il n'y a pas de domaine « { $found } ». Les domaines sont : { $known }.
wrong-limit = --training-limit : le maximum d'une vie est de { $most } dollars. Prenez la limite de votre dernier avis de cotisation.
wrong-range = { $flag } : utilisez un nombre entier de { $least } à { $most }.
wrong-choice = { $flag } : ce n'est pas un des choix. Voyez --help.
wrong-occupation-code = { $flag } : la CNP 2021 n'a pas de code { $found }.
wrong-occupation-title = { $flag } : aucun emploi n'a « { $found } » dans son titre. Essayez un autre mot, ou un code.
wrong-occupation-several = --occupation : { $count } emplois ont « { $found } ». Utilisez un code : { $list }.
file-unreadable = Ce fichier ne peut pas être lu : { $why }
no-such-program = Il n'y a pas de programme « { $id } ». Utilisez search pour trouver son code.
near-programs = Tout près :
compare-count = Comparez au moins { $fewest } et au plus { $most } programmes.
compare-repeated = « { $id } » est là deux fois. Nommez chaque programme une fois.
catalogue-some-refused = { $count ->
    [one] { $path } : { $count } programme a été refusé.
   *[other] { $path } : { $count } programmes ont été refusés.
} « catalogue check » dit pourquoi.
catalogue-head-faults = { $path } : { $count ->
    [one] { $count } faute hors des programmes. « catalogue check » la montre.
   *[other] { $count } fautes hors des programmes. « catalogue check » les montre.
}
catalogue-nothing-sound = { $path } : aucun de ses programmes ne peut servir.
catalogue-how-to-fix = Lancez « microcred catalogue check { $path } ». Sans --catalogue, le catalogue intégré sert.
catalogue-checked = { $count ->
    [one] { $file } : { $programs } programme; fautes : { $faults }; refusés : { $refused }.
   *[other] { $file } : { $programs } programmes; fautes : { $faults }; refusés : { $refused }.
}
catalogue-unusable = Le fichier ne peut pas servir avant cette correction.

query-corrected = Voici les résultats pour { $read }, et non pour { $typed }.
query-quote-hint = Pour les mots exacts, mettez-les entre guillemets.
query-words-dropped = Aucun programme n'a tous vos mots. Mots laissés de côté : { $words }.
query-nearest-words = Mots proches : { $words }.
field-job-title = titre d'emploi (États-Unis)
