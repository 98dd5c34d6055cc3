### Documents à emporter : en texte, en Markdown, en HTML ou en PDF ; et leur enregistrement.

paper-date = Écrit le { $date }.
paper-name = Nom :
paper-plan-title = Mon plan
paper-compare-title = Programmes côte à côte
paper-missing-glyphs = (autre écriture : voir la version HTML)
paper-decision = { $count ->
    [one] Regardez le programme ci-dessous, et posez vos questions avant de payer.
   *[other] Comparez les { $count } programmes ci-dessous, et posez vos questions avant de payer.
}
paper-decision-step = { $count ->
    [one] D'abord : { $step }. Ensuite, regardez le programme ci-dessous.
   *[other] D'abord : { $step }. Ensuite, comparez les { $count } programmes ci-dessous.
}
paper-decision-only-step = D'abord : { $step }. Aucun programme ne convient à ces réponses.
paper-decision-none = Aucun programme ne convient à ces réponses. Voyez les autres voies ci-dessous.
paper-decision-fits = Il convient à vos réponses ({ $nearness }). Prix pour vous : { $price }; temps : { $weeks }. { $known } réponses sur 20 sont connues.
paper-decision-outside = Il ne convient pas à vos réponses : { $limit }. Prix pour vous : { $price }; temps : { $weeks }. { $known } réponses sur 20 sont connues.
paper-decision-open = Prix pour vous : { $price }. Temps : { $weeks }. { $known } réponses sur 20 sont connues.
paper-compare-decision = { $count ->
    [one] Regardez le programme ci-dessous.
   *[other] Comparez ces { $count } programmes. Posez vos questions avant de payer.
}
paper-programs = Les programmes
paper-chosen = Programmes retenus ici : { $shown } sur { $fit } qui conviennent. Ordre : { $sort }.
paper-chosen-words = Programmes retenus ici : { $shown } sur { $fit } qui conviennent et contiennent « { $query } ».
paper-chosen-named = Vous avez nommé ces programmes.
paper-answers-none = Vous n'avez donné aucune réponse.
paper-price = Prix
paper-asked = Selon la page
paper-prices-change = Les prix peuvent changer. Demandez le prix d'aujourd'hui.
paper-time = Temps
paper-more-aid = { $count ->
    [one] Et { $count } autre : demandez à l'école.
   *[other] Et { $count } autres : demandez à l'école.
}
paper-aid-not-taken-off = Aucune aide à demander n'est déduite d'un prix ici.
paper-loan-never-lowers = Un prêt est une dette. Il ne baisse jamais un prix.
paper-checklist-title = Liste de contrôle
paper-checklist = Liste de contrôle de { $title }
paper-question = Question
paper-answer = Réponse
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = Questions à envoyer à l'école
paper-page = Page du programme :
paper-row-by-row = Ligne par ligne
paper-row = Ligne
paper-differs = { $label } ≠
paper-differs-note = Le signe ≠ montre où ils diffèrent.
paper-marks-note = L'astérisque (*) veut dire que le prix a une condition. Le signe ~ veut dire environ.

cli-plan-about = Réunir en une page ou un fichier ce que vous emportez
cli-flag-ids = Seulement ces programmes, dans cet ordre, séparés par des virgules
cli-flag-with-answers = Écrire aussi vos réponses sur la page
cli-flag-replace = Remplacer le fichier s'il existe
plan-names-nothing = --ids ne nomme aucun programme. Nommez-en au moins un.
pdf-needs-a-file = Un PDF n'est pas un texte pour l'écran. Nommez un fichier : -o plan.pdf
pdf-not-made = Le PDF n'a pas pu être fait. Demandez plutôt la version HTML.
saved = Enregistré : { $path }
save-exists = { $path } existe déjà et reste tel quel. Nommez un autre fichier, ou ajoutez --replace.
save-no-room = { $path } : le disque est plein. Rien n'a été enregistré. Choisissez un autre endroit.
save-not-allowed = { $path } : il est interdit d'y écrire. Rien n'a été enregistré. Choisissez un autre dossier.
save-no-folder = { $path } : ce dossier n'existe pas. Rien n'a été enregistré. Nommez un dossier qui existe.
save-failed = { $path } : { $why }. Rien n'a été enregistré. Essayez un autre endroit.
save-bad-name = Aucun nom de fichier sûr n'est possible. Rien n'a été enregistré.
