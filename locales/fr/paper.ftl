### Documents à emporter : en texte, en Markdown, en HTML ou en PDF ; et leur enregistrement.

paper-date = Préparé le { $date }.
paper-name = Nom :
paper-plan-title = Mon plan
paper-compare-title = Programmes côte à côte
paper-missing-glyphs = (pour lire ces lettres, voir la version HTML)
paper-decision = { $count ->
    [one] Regardez le programme ci-dessous. Posez vos questions à l'école avant de payer.
   *[other] Comparez les { $count } programmes ci-dessous. Posez vos questions aux écoles avant de payer.
}
paper-decision-step = { $count ->
    [one] À lire d'abord : { $step }. Ensuite, regardez le programme ci-dessous.
   *[other] À lire d'abord : { $step }. Ensuite, comparez les { $count } programmes ci-dessous.
}
paper-decision-only-step = À lire d'abord : { $step }. Aucun programme ne correspond à vos réponses.
paper-decision-none = Aucun programme ne correspond à vos réponses. Voyez les autres options ci-dessous.
paper-decision-fits = Il correspond à vos réponses ({ $nearness }). Votre coût : { $price }; durée : { $weeks }. Faits trouvés : { $known } sur 20.
paper-decision-outside = Il ne correspond pas à vos réponses : { $limit }. Votre coût : { $price }; durée : { $weeks }. Faits trouvés : { $known } sur 20.
paper-decision-open = Votre coût : { $price }. Durée : { $weeks }. Faits trouvés : { $known } sur 20.
paper-compare-decision = { $count ->
    [one] Regardez le programme ci-dessous.
   *[other] Comparez ces { $count } programmes. Posez vos questions aux écoles avant de payer.
}
paper-programs = Les programmes
paper-chosen = Voici { $shown } des { $fit } programmes qui conviennent. Ordre : { $sort }.
paper-chosen-words = Voici { $shown } des { $fit } programmes qui conviennent et contiennent « { $query } ».
paper-chosen-named = Vous avez choisi ces programmes.
paper-answers-none = Vous n'avez répondu à aucune question.
paper-price = Prix
paper-asked = Prix publié
paper-prices-change = Demandez le prix d'aujourd'hui. Les prix peuvent changer.
paper-time = Durée
paper-more-aid = { $count ->
    [one] Il y en a { $count } autre. Demandez à l'école.
   *[other] Il y en a { $count } autres. Demandez à l'école.
}
paper-aid-not-taken-off = Les coûts sont calculés ici sans cette aide.
paper-loan-never-lowers = Il faut rembourser un prêt. Il ne réduit pas le prix.
paper-checklist-title = Liste de vérification
paper-checklist = Liste de vérification : { $title }
paper-question = Question
paper-answer = Réponse
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = À demander à l'école
paper-row-by-row = Tous les détails
paper-row = Détail
paper-differs = { $label } ≠
paper-differs-note = Le signe ≠ montre où les programmes diffèrent.
paper-marks-note = L'astérisque (*) indique un prix avec une condition. Le signe ~ veut dire environ.

cli-plan-about = Mettre votre plan sur une page ou dans un fichier
cli-flag-ids = Seulement ces programmes, dans cet ordre, séparés par des virgules
cli-flag-with-answers = Inclure vos réponses
cli-flag-replace = Remplacer le fichier s'il existe
plan-names-nothing = Nommez au moins un programme après --ids.
pdf-needs-a-file = Un PDF ne s'affiche pas ici. Nommez un fichier : -o plan.pdf
pdf-not-made = Demandez plutôt la version HTML. Le PDF n'a pas pu être créé.
saved = Enregistré : { $path }
save-exists = { $path } existe déjà et n'a pas changé. Choisissez un autre nom, ou ajoutez --replace.
save-no-room = { $path } : le disque est plein. Rien n'a été enregistré. Choisissez un autre endroit.
save-not-allowed = { $path } : vous ne pouvez pas enregistrer ici. Rien n'a été enregistré. Choisissez un autre dossier.
save-no-folder = { $path } : ce dossier n'existe pas. Rien n'a été enregistré. Choisissez un autre dossier.
save-failed = { $path } : { $why }. Rien n'a été enregistré. Choisissez un autre endroit.
save-bad-name = Rien n'a été enregistré : aucun nom de fichier sûr n'est possible.
