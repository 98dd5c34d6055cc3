### Filtres et poids en lignes simples.

plain-filters-head = Que voulez-vous filtrer?
plain-filtered = { $name } (seulement : { $kept }, masquer : { $out })
plain-alike = { $name } (identique pour tous les programmes)
plain-would-stay = { $count ->
    [0] aucun programme
    [one] { $shown } programme
   *[other] { $shown } programmes
}
plain-no-side = Retirer ce filtre
plain-to-filters = Revenir aux filtres
plain-none-fit = Aucun programme ne correspond à toutes vos réponses. Tapez un numéro pour ignorer une limite :
plain-hidden-by-limits = { $count ->
    [one] { $shown } programme contient ces mots, mais vos limites le masquent. Tapez un numéro pour ignorer une limite :
   *[other] { $shown } programmes contiennent ces mots, mais vos limites les masquent. Tapez un numéro pour ignorer une limite :
}
plain-list-prompt-ways = Tapez un numéro, d'autres mots à chercher, ou 0 pour d'autres choix :
plain-chosen = { $choices } (votre choix : { $side })
plain-neither = Sans préférence
plain-weight-set = { $name } : { $weight }, selon votre choix
plain-weight-which = De quoi voulez-vous changer l'importance? 0 : pas important. 100 : très important.
plain-weight-new = Quelle importance lui donnez-vous, de 0 à 100?
plain-no-weight = « { $found } » ne convient pas. Tapez un nombre de 0 à 100.
