### Filtres : par quoi on peut filtrer une liste, les valeurs, et ce que font les filtres.

facet-price = Votre coût
facet-weeks = Nombre de semaines
facet-hours-per-week = Heures par semaine
facet-times = Jours et heures
facet-pace = Rythme
facet-delivery = Mode d'enseignement
facet-province = Province ou territoire
facet-language = Langue d'enseignement
facet-clb = Niveau de langue exigé
facet-prerequisites = Préalables
facet-licence-first = Permis exigé d'abord
facet-sector = Domaine de travail
facet-provider-kind = Qui l'offre
facet-status = Offert en ce moment
facet-note-price = Le coût maximal pour vous, après les crédits d'impôt.
facet-note-weeks = La durée maximale pour vous.
facet-note-hours-per-week = Le nombre maximal d'heures par semaine.
facet-note-times = Un cours peut avoir plusieurs horaires.
facet-note-pace = Qui fixe les dates : vous ou l'école.
facet-note-delivery = En ligne, sur place ou les deux.
facet-note-province = Où se trouve l'école ou son cours local. Aucune : tout le Canada, ou l'étranger.
facet-note-language = Un cours peut se donner en plusieurs langues.
facet-note-clb = Le niveau de compétence linguistique canadien (NCLC) que l'école exige.
facet-note-prerequisites = Ce qu'il faut avoir avant de commencer.
facet-note-licence-first = Il faut un permis pour cet emploi ou ce cours. Le cours ne le donne pas.
facet-note-sector = Le type de travail auquel il prépare.
facet-note-provider-kind = Un collège, un employeur, une plateforme en ligne ou autre.
facet-note-status = Ce que disait la page de l'école quand nous l'avons lue.

filter-unknown = non précisé
filter-price-free = gratuit
filter-price-free-if = gratuit si vous y avez droit
filter-own-pace = à votre rythme
filter-more = plus de { $figure }
filter-time-daytime = le jour
filter-time-evenings = le soir
filter-time-weekends = la fin de semaine
filter-time-any-hour = à toute heure
filter-hybrid = en ligne et sur place
filter-online-mixed = en ligne, quelques heures fixes
filter-online-unspecified = en ligne, heures non précisées
filter-other-language = une autre langue
filter-no-province = aucune ou non précisé
filter-level = NCLC { $low } à { $high }
filter-asks-nothing = aucun préalable
filter-asks-something = certains préalables
filter-not = sauf { $filter }
filter-or = { $first } ou { $last }

filters-line = Filtres ({ $shown } masqués) : { $list }
filters-short = { $count ->
    [one] { $count } filtre actif : { $shown } masqués
   *[other] { $count } filtres actifs : { $shown } masqués
}
filters-stay = { $count ->
    [0] 0 programme affiché sur { $all }.
    [one] { $shown } programme affiché sur { $all }.
   *[other] { $shown } programmes affichés sur { $all }.
}
filters-on = Filtres : { $list }
filters-none-on = Aucun filtre n'est actif. Chaque nombre indique combien de programmes vous verriez.
filters-only = voir seulement
filters-not = masquer
filters-unknown-out = { $count ->
    [one] { $shown } est masqué parce que ce n'est pas précisé. Tapez i pour le montrer.
   *[other] { $shown } sont masqués parce que ce n'est pas précisé. Tapez i pour les montrer.
}
filters-nothing-left = Vos filtres masquent tous les programmes.
suggest-prompt = Pour en revoir, tapez un chiffre :
suggest-keep-unknown = Montrer aussi « { $facet } : non précisé »
suggest-drop-filter = Retirer « { $filter } »
suggest-drop-all-filters = Retirer tous les filtres
suggest-result = { $count ->
    [one] { $way } : { $shown } programme
   *[other] { $way } : { $shown } programmes
}
