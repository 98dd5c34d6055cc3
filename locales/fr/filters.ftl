### Filtres : par quoi on peut filtrer une liste, les valeurs, et ce que font les filtres.

facet-price = Prix pour vous
facet-weeks = Semaines pour vous
facet-hours-per-week = Heures par semaine
facet-times = Moments de la semaine
facet-pace = Rythme
facet-delivery = Comment on apprend
facet-province = Province ou territoire
facet-language = Langue d'enseignement
facet-clb = Niveau de langue exigé
facet-prerequisites = Pour être admis
facet-licence-first = Permis d'abord
facet-sector = Domaine de travail
facet-provider-kind = Qui l'offre
facet-status = Offert ou non
facet-note-price = Le plus que cela peut vous coûter, moins ce qui revient sûrement.
facet-note-weeks = Le plus de semaines qu'il peut vous prendre.
facet-note-hours-per-week = Le plus d'heures qu'il peut demander par semaine.
facet-note-times = Un cours peut avoir plusieurs moments.
facet-note-pace = Qui fixe les dates : vous ou l'école.
facet-note-delivery = En ligne, sur place ou les deux.
facet-note-province = Où se trouve l'école, ou son cours local. Aucune : tout le Canada, ou l'étranger.
facet-note-language = Un cours peut avoir plusieurs langues.
facet-note-clb = Le niveau de compétence linguistique canadien (NCLC) que la page demande.
facet-note-prerequisites = Ce qu'il faut avoir avant de commencer.
facet-note-licence-first = L'emploi ou le cours exige un permis. Le cours ne le donne pas.
facet-note-sector = Le domaine de travail auquel il prépare.
facet-note-provider-kind = Un collège, un employeur, une plateforme ou autre.
facet-note-status = Ce que la page disait à sa date.

filter-unknown = non précisé
filter-price-free = gratuit
filter-price-free-if = gratuit, sous condition
filter-own-pace = à votre rythme
filter-more = plus de { $figure }
filter-time-daytime = le jour
filter-time-evenings = le soir
filter-time-weekends = la fin de semaine
filter-time-any-hour = à toute heure
filter-hybrid = en ligne et sur place
filter-online-mixed = en ligne, horaire mixte
filter-online-unspecified = en ligne, sans précision
filter-other-language = une autre langue
filter-no-province = aucune ou non précisé
filter-level = NCLC { $low } à { $high }
filter-asks-nothing = rien n'est demandé
filter-asks-something = quelque chose est demandé
filter-not = sauf { $filter }
filter-or = { $first } ou { $last }

filters-line = Filtres ({ $shown } de côté) : { $list }
filters-short = { $count ->
    [one] { $count } filtre actif : { $shown } de côté
   *[other] { $count } filtres actifs : { $shown } de côté
}
filters-stay = { $count ->
    [0] Aucun des { $all } programmes ne reste.
    [one] Il reste { $shown } programme sur { $all }.
   *[other] Il reste { $shown } programmes sur { $all }.
}
filters-on = Filtres : { $list }
filters-none-on = Aucun filtre n'est actif. Un nombre dit combien il en resterait.
filters-only = seulement
filters-not = sauf
filters-unknown-out = { $count ->
    [one] { $shown } est de côté parce que ce n'est pas précisé. Tapez i pour le garder.
   *[other] { $shown } sont de côté parce que ce n'est pas précisé. Tapez i pour les garder.
}
filters-nothing-left = Vos filtres ne laissent rien.
suggest-prompt = Un chiffre relâche un filtre :
suggest-keep-unknown = Garder aussi « { $facet } : non précisé »
suggest-drop-filter = Retirer « { $filter } »
suggest-drop-all-filters = Retirer tous les filtres
suggest-result = { $count ->
    [one] { $way } : donne { $shown } programme
   *[other] { $way } : donne { $shown } programmes
}
