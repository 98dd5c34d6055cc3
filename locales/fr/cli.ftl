### La ligne de commande : aide, réponses et messages d'erreur.

cli-microcred-about = Aide les personnes nouvellement arrivées au Canada à choisir un programme court. Sans commande, les écrans s'ouvrent.
cli-after-help = Codes de sortie : 0 réussi, 1 rien trouvé ou données erronées, 2 commande erronée. 128 et plus : arrêt par un signal.
cli-heading-answers = Vos réponses
cli-match-about = Lister les programmes qui correspondent à vos réponses
cli-search-about = Chercher des programmes par titre, compétence, emploi, code d'emploi ou école
cli-jobs-about = Trouver l'emploi que des mots nomment, dans de nombreuses langues
cli-arg-job-words = Les mots : un emploi dans n'importe quelle langue, ou le code d'un emploi
jobs-none = Aucun emploi trouvé pour « { $words } ».
cli-show-about = Afficher tout ce que nous savons d'un programme
cli-compare-about = Comparer de deux à cinq programmes
cli-catalogue-about = Vérifier, compiler, résumer ou exporter un catalogue
cli-catalogue-check-about = Signaler chaque erreur d'un catalogue et son emplacement
cli-catalogue-compile-about = Compiler un catalogue de toute taille en un fichier qui s'ouvre aussitôt
cli-catalogue-stats-about = Afficher le contenu d'un catalogue, en chiffres
cli-catalogue-export-about = Exporter tous les programmes avec tous leurs faits
cli-completions-about = Produire un script de complétion pour votre interpréteur de commandes
cli-man-about = Produire la page de manuel
cli-flag-catalogue = Utiliser ce catalogue au lieu du catalogue intégré
cli-flag-lang = Langue, au choix : { $known }
cli-flag-ascii = Utiliser seulement des caractères ASCII simples
cli-flag-color = Couleur : auto, always (toujours) ou never (jamais)
cli-flag-today = Compter à partir de cette date, par exemple 2026-11-21
cli-flag-goal = Votre objectif
cli-flag-occupation = L'emploi voulu : un code de la CNP 2021 ou un titre d'emploi
cli-flag-sector = Le domaine de travail voulu
cli-flag-want-skill = La compétence que vous voulez apprendre
cli-flag-skill = Une compétence que vous avez déjà (peut se répéter)
cli-flag-budget = Le maximum que vous pouvez payer en tout, en dollars canadiens
cli-flag-employer-pays = Votre employeur paie
cli-flag-hours-per-week = Combien d'heures par semaine vous pouvez étudier
cli-flag-finish-by = La date limite pour finir
cli-flag-weeks = Le nombre maximal de semaines du programme
cli-flag-when = Quand vous êtes libre (peut se répéter)
cli-flag-place = Où vous pouvez étudier
cli-flag-province = Votre province ou territoire : deux lettres ou le nom
cli-flag-status = Votre statut au Canada
cli-flag-study-in = La langue dans laquelle vous pouvez étudier
cli-flag-clb = Votre niveau de langue le plus bas (NCLC 1 à 12)
cli-flag-schooling = Le plus haut niveau d'études que vous avez terminé
cli-flag-further-study = Si vous comptez poursuivre vos études plus tard
cli-flag-landed = Depuis quand vous vivez au Canada : always (toujours), une année ou une date
cli-flag-age = Votre âge à la fin de cette année
cli-flag-training-limit = Votre limite du crédit canadien pour la formation, en dollars (dernier avis de cotisation)
cli-flag-pays-tax = Si vous paierez de l'impôt fédéral cette année
cli-flag-work = Si vous travaillez en ce moment
cli-flag-household = Combien de personnes vivent dans votre ménage
cli-flag-household-income = Le revenu annuel de votre ménage, en dollars
cli-flag-situation = Une situation qui peut vous donner droit à une aide (peut se répéter)
cli-flag-prefer = Ce qui compte le plus pour vous, par exemple price-or-placement=second (peut se répéter)
cli-flag-weight = L'importance d'une question, de 0 à 100, par exemple assessment=80 (peut se répéter)
cli-flag-profile = Lire vos réponses dans un fichier; les autres options les remplacent
cli-flag-only = Montrer seulement les programmes avec cette valeur, par exemple delivery=online_async (peut se répéter)
cli-flag-not = Masquer les programmes avec cette valeur, par exemple provider_kind=private_school (peut se répéter)
cli-flag-query = Montrer seulement les programmes qui contiennent ces mots
cli-flag-sort = L'ordre de la liste
cli-flag-limit = Le nombre maximal de programmes à lister
cli-flag-output = Le fichier où écrire
cli-flag-force = Remplacer le fichier s'il existe
cli-flag-format = Le format du résultat
cli-arg-text = Les mots à chercher
cli-arg-id = Le code d'un programme, affiché par match et search
cli-arg-ids = Les codes de deux à cinq programmes
cli-arg-source = Le catalogue à compiler : RON, ou des lignes JSON (.jsonl, .ndjson)
cli-arg-file = Le catalogue à vérifier; sinon, le catalogue intégré
cli-arg-shell = Votre interpréteur de commandes

matches-count = { $count ->
    [0] Aucun programme ne correspond à vos réponses. Nous en avons vérifié { $considered }.
    [one] { $shown } programme sur { $considered } correspond.
   *[other] { $shown } programmes sur { $considered } correspondent.
}
matches-left-out = Masqués : { $list }.
matches-sorted = Ordre : { $sort }, { $order }.
matches-line = Votre coût : { $price }. Durée : { $weeks }. Correspondance : { $fit } sur 100.
matches-watch-out = Avant de payer : { $text }
matches-filtered-first = Les filtres ne portent que sur les { $most } premiers programmes.
matches-listed-first = Seuls les { $most } premiers programmes sont listés. Utilisez --limit pour changer ce nombre.
matches-more = { $count ->
    [one] { $count } autre programme correspond. Utilisez --limit pour en voir plus.
   *[other] { $count } autres programmes correspondent. Utilisez --limit pour en voir plus.
}
matches-narrowed = { $count ->
    [0] Parmi eux, aucun ne contient « { $query } ».
    [one] Parmi eux, { $count } contient « { $query } ».
   *[other] Parmi eux, { $count } contiennent « { $query } ».
}
routes-title = Autres options
search-count = { $count ->
    [0] Aucun programme trouvé pour « { $query } ». Essayez moins de mots ou des mots plus courts.
    [one] { $count } programme trouvé pour « { $query } ».
   *[other] { $count } programmes trouvés pour « { $query } ».
}
search-matched = Trouvé dans { $list }
field-title = titre
field-code = code d'emploi
field-skill = compétence
field-role = emploi mentionné
field-occupation = emploi
field-provider = école
field-sector = domaine
field-place = lieu
field-id = code du programme
detail-sector = Domaine de travail
detail-skills = Vous apprenez
detail-roles = Emplois mentionnés
detail-occupation = Mène à (CNP 2021)
detail-notes = Notes
detail-sources = Sources d'information
cell-ask = Demandez à l'école : { $question }
compare-same = identique

stats-programs = Programmes
stats-providers = Écoles et autres fournisseurs
stats-facts = Faits
stats-facts-with-source = Faits avec une source
stats-unknown-share = Faits introuvables
stats-oldest = Page la plus ancienne
stats-newest = Page la plus récente
stats-undated = Pages sans date
stats-by-province = Programmes par province
stats-by-sector = Programmes par domaine
percent = { $figure } %

wrong-lang = { $flag } : langue inconnue, « { $found } ». Choisissez parmi : { $known }.
wrong-date = { $flag } : « { $found } » n'est pas une date. Écrivez-la ainsi : 2026-11-21.
wrong-landed = { $flag } : « { $found } » n'est ni une année ni une date. Écrivez always, 2024 ou 2024-05-31.
wrong-prefer = --prefer : « { $found } » n'est pas un des choix. Écrivez NOM=first ou NOM=second. Noms : { $known }.
wrong-weight = --weight : « { $found } » ne peut pas servir. Écrivez ID=N, avec N de 0 à 100. ID possibles : { $known }.
wrong-budget = { $flag } : « { $found } » n'est pas un montant. Écrivez des dollars, par exemple 1500 ou 99.50.
wrong-province = { $flag } : province ou territoire inconnu, « { $found } ». Écrivez le nom ou deux lettres, par exemple ON.
wrong-filter-facet = { $flag } : filtre inconnu, « { $found } ». Écrivez FACET=VALUE. Pour FACET, choisissez parmi : { $known }.
wrong-filter-value = { $flag } : « { $found } » n'est pas une valeur de { $facet }. Choisissez parmi : { $known }.
wrong-filter-shape = { $flag } : il manque une valeur. Écrivez { $facet }=VALUE. Pour VALUE, choisissez parmi : { $known }.
wrong-filter-both = « { $found } » est à la fois dans --only et dans --not. Retirez l'un des deux.
wrong-sector = --sector : domaine inconnu, « { $found } ». Choisissez parmi : { $known }.
wrong-limit = --training-limit : le plafond à vie est de { $most } $. Écrivez le montant de votre dernier avis de cotisation.
wrong-range = { $flag } : écrivez un nombre entier de { $least } à { $most }.
wrong-choice = { $flag } : ce n'est pas un des choix. Utilisez --help pour les voir.
wrong-occupation-code = { $flag } : la CNP 2021 n'a pas de code { $found }. Vérifiez les cinq chiffres, ou écrivez un titre d'emploi.
wrong-occupation-title = { $flag } : aucun emploi trouvé pour « { $found } ». Essayez un autre mot, ou un code de la CNP.
wrong-occupation-several = --occupation : « { $found } » peut désigner { $count } emplois. Utilisez un de ces codes : { $list }.
file-unreadable = Impossible de lire ce fichier : { $why }
no-such-program = Aucun programme n'a le code « { $id } ». Utilisez search pour trouver le code.
near-programs = Vouliez-vous dire un de ceux-ci?
compare-count = Nommez de { $fewest } à { $most } programmes à comparer.
compare-repeated = « { $id } » y est deux fois. Nommez chaque programme une seule fois.
catalogue-some-refused = { $count ->
    [one] { $path } : { $count } programme contient des erreurs et a été écarté.
   *[other] { $path } : { $count } programmes contiennent des erreurs et ont été écartés.
} Lancez « catalogue check » pour savoir pourquoi.
catalogue-head-faults = { $path } : { $count ->
    [one] { $count } erreur hors des programmes. Lancez « catalogue check » pour la voir.
   *[other] { $count } erreurs hors des programmes. Lancez « catalogue check » pour les voir.
}
catalogue-nothing-sound = { $path } : aucun programme de ce fichier n'est utilisable.
catalogue-how-to-fix = Pour voir les erreurs, lancez « microcred catalogue check { $path } ». Pour utiliser le catalogue intégré, enlevez --catalogue.
catalogue-checked = { $count ->
    [one] { $file } : { $programs } programme; erreurs : { $faults }; écartés : { $refused }.
   *[other] { $file } : { $programs } programmes; erreurs : { $faults }; écartés : { $refused }.
}
catalogue-unusable = Corrigez d'abord ceci. Le fichier pourra ensuite servir.

query-corrected = Résultats affichés pour { $read } au lieu de { $typed }.
query-quote-hint = Pour chercher les mots exacts, mettez-les entre guillemets.
query-words-dropped = Aucun programme n'a tous vos mots. Nous avons ignoré : { $words }.
query-nearest-words = Mots semblables : { $words }.
query-job = Nous lisons vos mots comme un emploi : { $title } ({ $code }).
query-preferred = D'abord les programmes qui conviennent : { $words }.
query-inside-words = Aucun programme n'a ce mot. Voici d'autres mots qui le contiennent : { $words }.
query-place = { $place } : province de { $province }. Filtrez par province pour voir seulement ses programmes.
field-job-title = autre titre d'emploi
stats-not-ended = Programmes qui ne sont pas terminés
stats-ended = Terminés (masqués au départ)
stats-with-page = Avec leur propre page
stats-with-contact = Avec une page, un site, un téléphone ou un courriel
stats-priced = Avec un prix
stats-with-length = Avec des heures ou des semaines
stats-both = Avec un prix et une durée
stats-timed = Avec les jours et les heures
stats-french = Donnés en français
stats-fresh = Vérifiés ou datés de moins de 12 mois
stats-ageing = De moins de 24 mois
stats-stale = Plus anciens ou sans date
stats-valid-in = Avec les provinces où ils sont valides
stats-open-to = Avec des précisions sur les personnes admissibles
stats-entry = Avec des précisions sur les préalables
coverage-filled = { $filled } paires emploi-province sur { $cells } ont au moins un programme.
freshness-oldest = À vérifier d'abord :
cli-catalogue-coverage-about = Afficher combien de programmes mènent à chaque emploi, par province
cli-catalogue-freshness-about = Afficher l'âge des faits et ce qu'il faut vérifier d'abord
cli-flag-upgrade = Écrire le fichier dans le format le plus récent; exige -o
catalogue-upgraded = Écrit dans le format le plus récent : { $path }
catalogue-not-upgraded = Impossible de convertir { $file }. Corrigez d'abord ces erreurs :
catalogue-compiled-not-upgraded = { $file } est un catalogue compilé. Convertissez le fichier texte (RON) d'où il vient.
cli-flag-section = Montrer aussi cette section : near-job, elsewhere, cost-unknown, field ou all
