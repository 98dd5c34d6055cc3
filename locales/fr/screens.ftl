### Les écrans.

program-name = microcred
title-welcome = accueil
title-question = votre plan
title-matches = programmes trouvés
title-compare = côte à côte
title-detail = un programme
title-about = microcertifications
title-glossary = mots expliqués
title-steps = avant de choisir
title-choices = à demander d'abord
title-leaving = avant de continuer
title-filters = filtres
title-weigh = vos priorités
title-help = aide
title-confirm = certain?
too-small = Cette fenêtre est trop petite. Il faut { $least }; elle a { $now }. Agrandissez-la, ou q pour sortir.
no-terminal = Les écrans ont besoin d'un terminal. Utilisez une commande, comme « microcred match --help ».
stopped-by-fault = microcred a un défaut et a dû s'arrêter. Veuillez signaler cette ligne :

welcome-intro = Trouvez un programme court pour votre but, votre budget et votre temps.
welcome-short = Guidez-moi : 3 questions rapides
welcome-full = Guidez-moi : les 7 questions
welcome-search = Chercher dans les programmes
welcome-about = Qu'est-ce qu'une microcertification?
welcome-holds = { $programs } programmes de { $providers } fournisseurs, réunis le { $date }. Les pages vont de { $oldest } à { $newest }; { $undated } n'ont pas de date.
welcome-nobody-pays = Aucun fournisseur ne paie pour être ici ou passer devant.
welcome-privacy = Vos réponses restent dans cette fenêtre. Rien n'est gardé.
catalogue-fallback = Le catalogue intégré sert à sa place.

matches-nothing-said = Sans réponse : tous les programmes.
matches-left-out-short = Mis de côté :
matches-search = Chercher
matches-search-hint = tapez / puis des mots
matches-sorted-short = Ordre (s) : { $order }
matches-looking = Recherche parmi { $considered } programmes…
filters-first-only = Les filtres ne regardent que les { $most } premiers programmes.
matches-shown = { $shown } sur { $all }
matches-picked = { $count } côte à côte (c)
matches-routes = D'autres chemins : { $list }
matches-limit-off = maintenant avec : { $limit }
matches-none-fit = Aucun programme ne va avec toutes vos réponses. La lettre près d'une limite la met de côté. Ou tapez e pour changer vos réponses.
matches-none-found = Aucun programme n'a « { $query } ». Essayez moins de mots ou des mots plus courts. Échap deux fois efface la recherche.
row-weeks-ask = durée?
row-weeks-figure = { $count ->
    [one] { $weeks } sem.
   *[other] { $weeks } sem.
}
row-price-ask = prix?
list-price = prix pour vous
list-weeks = semaines
list-fit = corresp.
row-fit-figure = corresp. { $fit }
picked-full = Il y en a déjà cinq côte à côte. Retirez-en un d'abord (c, puis x).

pane-program = Le programme : { $known } connus sur { $all }
pane-person = Vous et lui : { $known } connus sur { $all }
pane-count-ask = { $count } à demander au fournisseur
pane-count-not-said = { $count } que vous n'avez pas dit
pane-unknown-names = à demander : { $names }
pane-not-said = vous n'avez pas dit : { $names }
pane-watch-out = Attention :
pane-ask-first = Demandez d'abord :
pane-why-here = Pourquoi ici :
pane-source = Lu sur :

compare-all-rows = toutes les lignes
compare-only-differences = seulement les différences
compare-columns = { $from } à { $to } sur { $all }
compare-no-differences = Ces programmes disent la même chose partout.
compare-too-few = { $count ->
    [0] Rien n'est côte à côte. Revenez, et tapez Espace sur deux à cinq programmes.
    [one] Un seul programme est côte à côte. Revenez, et tapez Espace sur un autre.
   *[other] Revenez, et tapez Espace sur deux à cinq programmes.
}
cell-origin = Lu sur { $source } ({ $date }), { $basis }.
detail-picked = Côte à côte : oui (Espace le retire)
detail-page-date = Date de la page : { $date }
detail-weeks-basis = Le nombre de semaines : { $basis }.

about-reading-title = Pour en lire plus
resource-report = rapport
resource-article = article
resource-blog = blogue
resource-portal = site de recherche

help-keys-title = Ce que font les touches ici
help-marks-title = Ce que veulent dire les signes
help-marks-text = « À demander » veut dire qu'aucune page lue ne le dit. Ce n'est pas une mauvaise nouvelle.
help-marks-price = Un prix avec ~ est converti en dollars canadiens. Avec *, il a une condition.
help-order-title = Comment la liste est faite
help-order-limits = D'abord vos limites : un programme qui en dépasse une est mis de côté et compté. Vous pouvez retirer chaque limite.
help-order-fit = Puis l'ordre : d'abord le plus près de votre but. Puis la liste de vérification, où un inconnu compte { $share } % d'un oui. Puis celui qui a le moins d'inconnu, puis un prix connu, puis le titre.
help-weights-title = Combien pèse chaque question pour vous
help-weights-text = La correspondance va de 0 à 100. Bas : tout inconnu est un non. Haut : tout inconnu est un oui.
help-weight-survey = sondage d'employeurs, 2021
help-weight-ours = fixé par nous
help-data-title = D'où viennent les faits
help-data-text = Le catalogue est du { $date }. Chaque fait nomme sa page. Vérifiez prix et dates avec le fournisseur.
help-rate = 1 { $currency } = { $rate } CAD ({ $source }, { $date }). Les prix avec ~ l'utilisent.

confirm-quit = Sortir maintenant? Vos réponses ne sont pas gardées.
confirm-restart = Recommencer? Toutes les réponses seront effacées.
confirm-keys = Entrée : oui     Échap : non
matches-hidden-by-limits = { $count ->
    [one] { $count } programme a ces mots. Vos limites l'écartent. Entrée, puis une lettre, lève une limite :
   *[other] { $count } programmes ont ces mots. Vos limites les écartent. Entrée, puis une lettre, lève une limite :
}
query-key-exact = chercher ces mots exacts
query-key-corrected = chercher aussi des mots proches
