### Emporter quelque chose et reprendre plus tard : le code, les fichiers, le papier, les notes.

cli-flag-resume = Reprendre avec un code; les autres options remplacent ses réponses
code-title = Code pour reprendre plus tard
code-how = Pour reprendre plus tard, ouvrez microcred et choisissez « J'ai un code ». Le code contient vos réponses et vos programmes. Il ne contient pas votre nom.
code-left-out = { $count ->
    [one] { $count } texte que vous avez écrit est trop long. Le code ne le contient pas.
   *[other] { $count } textes que vous avez écrits sont trop longs. Le code ne les contient pas.
}
code-refused = --resume : { $why }
code-not-microcred = Ce n'est pas un code microcred. Un code commence par MC1.
code-no-such-letter = Vérifiez le code : aucun code n'a la lettre { $letter }.
code-wrong-group = Vérifiez le groupe { $group } après MC1. Le code n'est pas exact.
code-wrong = Vérifiez chaque lettre. Le code n'est pas exact.
code-other-version = Répondez de nouveau aux questions. Ce code vient d'une autre version de microcred.
code-missing-programs = { $count ->
    [one] { $count } programme de votre code n'est plus dans la liste.
   *[other] { $count } programmes de votre code ne sont plus dans la liste.
}
code-missing-job = Choisissez de nouveau votre emploi. Nous ne connaissons pas celui de votre code.
paper-resume-qr = Le même code, pour l'appareil photo d'un téléphone
paper-resume-qr-alt = Code QR qui dit { $code }
notes-title = Notes
notes-asked = { $question } (posée)

handout-plan = { $count ->
    [0] Mon plan : autres options et à qui parler
    [one] Mon plan : { $count } programme, quoi demander et à qui parler
   *[other] Mon plan : { $count } programmes, quoi demander et à qui parler
}
handout-comparison = { $count ->
    [one] { $count } programme avec tous les détails
   *[other] { $count } programmes côte à côte
}
handout-has-answers = Vos réponses y figurent. Votre nom n'y figure pas.
handout-has-no-answers = Votre nom et vos réponses n'y figurent pas.
handout-action-save = Enregistrer un fichier
handout-action-print = Imprimer
handout-action-page = La page de ce programme pour votre téléphone
handout-action-code = Code pour reprendre plus tard
handout-action-answers = Inclure mes réponses
handout-hint-save = Pour le garder, l'envoyer ou l'imprimer ailleurs.
handout-hint-print = Prenez vos pages tout de suite : d'autres pourraient les lire. Nous vous demandons avant d'imprimer.
handout-hint-page = Lisez un code QR avec l'appareil photo du téléphone pour l'ouvrir.
handout-hint-code = Lisez un code ou notez quelques lettres. Aucun compte n'est nécessaire.
handout-hint-answers = À activer pour une personne qui vous aide. À laisser de côté si d'autres peuvent lire.
handout-format-html = Page Web, prête à imprimer (HTML)
handout-format-pdf = Page à imprimer, aussi pour lecteurs d'écran (PDF)
handout-format-text = Texte simple
handout-format-md = Texte mis en forme (Markdown)
handout-format-csv = Tableau pour un tableur (CSV)
handout-format-json = Toutes les données, pour d'autres logiciels (JSON)
handout-format-answers = Seulement mes réponses, pour reprendre plus tard (RON)
handout-hint-format = Nous créons un nouveau fichier chaque fois. Vos autres fichiers ne changent pas.
handout-hint-profile = Ce fichier contient vos réponses. Toute personne qui l'ouvre peut les lire.
handout-folder = Dossier : { $folder }
handout-folder-here = là où microcred a été lancé
handout-folder-label = Dossier pour les fichiers (Entrée : choisir, Échap : annuler)
print-begun = Vos pages sont envoyées à l'imprimante.

welcome-privacy-can-save = Vos réponses restent dans cette fenêtre. Elles sont enregistrées seulement à votre demande.
welcome-code = J'ai un code
resume-title = Tapez votre code
resume-how = Il commence par MC1. Les majuscules et les traits d'union ne comptent pas.
code-holds = Montrez ce code seulement à des personnes de confiance. Il contient vos réponses.
qr-page-how = Pointez l'appareil photo de votre téléphone vers le code. Ou copiez l'adresse :
qr-page-copy = Copiez l'adresse de la page :
qr-code-how = Lisez-le avec un téléphone, ou notez les lettres. Plus tard, choisissez « J'ai un code ».
qr-code-copy = Notez les lettres. Plus tard, choisissez « J'ai un code ».
qr-back = Appuyez sur Échap pour revenir.
erased-notice = Vos réponses, programmes et notes sont effacés. Prêt pour la prochaine personne.
notes-how = Appuyez sur Entrée pour marquer une question comme posée ou ouvrir la note.
notes-label = Votre note (Entrée : garder, Échap : annuler)
notes-none = aucune
notes-row = Note : { $note }

title-take = enregistrer ou imprimer
title-resume = reprendre
title-notes = notes
hint-save-or-print = garder
hint-notes = notes
key-save-or-print = enregistrer, imprimer, envoyer, code
key-notes = notes, et questions déjà posées

plain-page-address = Adresse de la page du programme
plain-which-form = Quel format?
plain-folder = Tapez un dossier, ou Entrée pour le dossier de départ :
plain-folder-help = Tapez un dossier, comme ~/Documents. Tapez b pour revenir sans enregistrer.
plain-ask-staff = Ou demandez au personnel de l'imprimer.
plain-code = Votre code :
plain-note = Tapez votre note, ou Entrée pour la laisser vide :
plain-notes-how = Tapez un numéro pour marquer une question comme posée. Tapez 1 pour écrire une note.
plain-privacy-can-save = Vos réponses restent dans cette application. Elles sont enregistrées seulement à votre demande.
