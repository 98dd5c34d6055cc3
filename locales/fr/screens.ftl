### Les écrans.

program-name = microcred
title-welcome = accueil
title-question = vos réponses
title-matches = programmes trouvés
title-compare = côte à côte
title-detail = un programme
title-about = microcertifications
title-glossary = mots expliqués
title-steps = à faire d'abord
title-choices = questions et options
title-leaving = avant de continuer
title-filters = filtres
title-weigh = vos priorités
title-help = aide
title-confirm = confirmer
too-small = Agrandissez cette fenêtre, ou appuyez sur q pour quitter. Elle a { $now }; il faut { $least }.
no-terminal = Utilisez une commande, comme « microcred match --help ». Les écrans ont besoin d'un terminal.
stopped-by-fault = microcred a eu un problème et s'est arrêté. Veuillez signaler cette ligne :

welcome-intro = Trouvez un programme court qui convient à votre objectif, à votre budget et à votre horaire.
welcome-short = M'aider à choisir (3 questions)
welcome-full = M'aider à choisir (les 7 questions)
welcome-search = Je sais ce que je cherche
welcome-about = Qu'est-ce qu'une microcertification?
welcome-holds = Nous présentons { $programs } programmes de { $providers } fournisseurs, au { $date }. Les pages lues datent de { $oldest } à { $newest }; { $undated } sont sans date.
welcome-nobody-pays = Aucune école ne paie pour être ici.
welcome-privacy = Vos réponses restent dans cette fenêtre. Rien n'est conservé.
catalogue-fallback = Nous utilisons plutôt le catalogue intégré.

matches-nothing-said = Sans réponse : tous les programmes.
matches-left-out-short = Masqués :
matches-search = Chercher
matches-search-hint = tapez / puis des mots
matches-sorted-short = Ordre (s) : { $order }
matches-looking = Vérification de { $considered } programmes…
filters-first-only = Les filtres vérifient seulement les { $most } premiers programmes.
matches-shown = { $shown } sur { $all }
matches-picked = choisis : { $count } (c)
matches-routes = Autres options : { $list }
matches-limit-off = aussi affichés : { $limit }
matches-none-fit = Aucun programme ne correspond à toutes vos réponses. Tapez la lettre d'une limite pour l'ignorer. Ou tapez e pour changer vos réponses.
matches-none-found = Aucun programme ne contient « { $query } ». Essayez moins de mots ou des mots plus courts. Appuyez deux fois sur Échap pour effacer la recherche.
row-weeks-ask = durée?
row-weeks-figure = { $count ->
    [one] { $weeks } sem.
   *[other] { $weeks } sem.
}
row-price-ask = prix?
list-price = votre coût
list-weeks = semaines
list-fit = corresp.
row-fit-figure = corresp. { $fit }
picked-full = Vous en avez déjà choisi cinq. Retirez-en un d'abord (c, puis x).

pane-program = Faits trouvés : { $known } sur { $all }
pane-person = Vérifié pour vous : { $known } sur { $all }
pane-count-ask = { $count } à demander à l'école
pane-count-not-said = { $count } sans réponse de votre part
pane-unknown-names = à demander : { $names }
pane-not-said = sans réponse de votre part : { $names }
pane-watch-out = Avant de payer :
pane-ask-first = Demandez à l'école :
pane-why-here = Pourquoi ce rang :
pane-source = Source :

compare-all-rows = toutes les lignes
compare-only-differences = seulement les différences
compare-columns = { $from } à { $to } sur { $all }
compare-no-differences = Ces programmes sont identiques à chaque ligne.
compare-too-few = { $count ->
    [0] Vous n'avez pas encore choisi de programme. Revenez, et appuyez sur Espace sur deux à cinq programmes.
    [one] Vous avez choisi un seul programme. Revenez, et appuyez sur Espace sur un autre.
   *[other] Revenez, et appuyez sur Espace sur deux à cinq programmes.
}
cell-origin = Source : { $source } ({ $date }), { $basis }.
detail-picked = Choisi : oui (Espace le retire)
detail-page-date = Date de la page : { $date }
detail-weeks-basis = Nombre de semaines : { $basis }.

about-reading-title = Pour en savoir plus
resource-report = rapport
resource-article = article
resource-blog = blogue
resource-portal = site de recherche

help-keys-title = Ce que font les touches ici
help-marks-title = Ce que veulent dire les signes
help-marks-text = « À demander » n'est pas une mauvaise nouvelle. Aucune page lue ne donne la réponse.
help-marks-price = Un prix avec ~ est converti en dollars canadiens. Un prix avec * a une condition.
help-order-title = Comment nous faisons la liste
help-order-limits = D'abord, nous masquons et comptons les programmes hors de vos limites. Vous pouvez ignorer toute limite.
help-order-fit = Puis nous trions : le plus près de votre objectif d'abord, puis la liste de vérification. Une réponse inconnue compte { $share } % d'un oui. Ensuite : moins d'inconnus, un prix connu, le titre.
help-weights-title = L'importance de chaque question
help-weights-text = La correspondance va de 0 à 100. Le nombre bas compte chaque inconnu comme un non. Le nombre haut le compte comme un oui.
help-weight-survey = sondage d'employeurs, 2021
help-weight-ours = notre choix
help-data-title = D'où viennent les faits
help-data-text = Vérifiez les prix et les dates avec l'école. Notre catalogue date du { $date }. Chaque fait nomme sa source.
help-rate = Les prix avec ~ utilisent ce taux : 1 { $currency } = { $rate } CAD ({ $source }, { $date }).

confirm-quit = Quitter maintenant? Vos réponses seront effacées.
confirm-restart = Recommencer? Toutes vos réponses seront effacées.
confirm-keys = Entrée : oui     Échap : non
matches-hidden-by-limits = { $count ->
    [one] { $count } programme contient ces mots, mais vos limites le masquent. Appuyez sur Entrée, puis une lettre pour ignorer une limite :
   *[other] { $count } programmes contiennent ces mots, mais vos limites les masquent. Appuyez sur Entrée, puis une lettre pour ignorer une limite :
}
query-key-exact = chercher ces mots exacts
query-key-corrected = chercher aussi des mots proches
list-section-this-job = Pour cet emploi, ici
list-section-companions = Aussi courants pour cet emploi
list-section-near-job = Proches de cet emploi
list-section-elsewhere = Ailleurs au Canada : vérifiez si c'est reconnu ici
list-section-cost-unknown = Prix non publié
list-section-field = Autres cours du domaine
sections-head-no-job = Pour vous, ici
sections-closed = Fermées : { $list }
sections-none-for-job = Nous ne connaissons aucun programme pour cet emploi ({ $province }). Voici ce qui peut vous aider.
sections-none-for-job-anywhere = Nous ne connaissons aucun programme pour cet emploi. Voici ce qui peut vous aider.
