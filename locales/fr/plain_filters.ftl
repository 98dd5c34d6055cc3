### Filtres et poids en lignes simples.

plain-filters-head = Sur quoi porte le filtre?
plain-filtered = { $name } ({ $kept } à garder, { $out } à écarter)
plain-alike = { $name } (tous pareils ici)
plain-would-stay = { $count ->
    [0] il n'en resterait aucun
    [one] il en resterait { $shown }
   *[other] il en resterait { $shown }
}
plain-no-side = Aucun filtre sur cette valeur
plain-to-filters = Revenir aux filtres
plain-none-fit = Aucun programme ne convient à toutes vos réponses. Un numéro met une limite de côté :
plain-hidden-by-limits = { $count ->
    [one] { $shown } programme a ces mots. Vos limites l'écartent. Un numéro met une limite de côté :
   *[other] { $shown } programmes ont ces mots. Vos limites les écartent. Un numéro met une limite de côté :
}
plain-list-prompt-ways = Un numéro, d'autres mots à chercher, ou 0 pour plus :
plain-chosen = { $choices } (votre choix : { $side })
plain-neither = Ni l'un ni l'autre
plain-weight-set = { $name } : { $weight }, réglé par vous
plain-weight-which = Quel poids changer? Ils vont de 0 à 100.
plain-weight-new = Son nouveau poids, de 0 à 100 :
plain-no-weight = « { $found } » n'est pas un nombre de 0 à 100.
