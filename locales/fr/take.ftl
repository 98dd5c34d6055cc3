### Emporter quelque chose et reprendre plus tard : le code, les fichiers, le papier, les notes.

cli-flag-resume = Reprendre avec un code; une option remplace sa réponse
code-title = Code pour reprendre plus tard
code-how = Pour reprendre plus tard, ouvrez microcred et choisissez « J'ai un code ». Le code contient vos réponses et vos programmes, et aucun nom.
code-left-out = { $count ->
    [one] { $count } texte que vous avez tapé est trop long pour le code.
   *[other] { $count } textes que vous avez tapés sont trop longs pour le code.
}
code-refused = --resume : { $why }
code-not-microcred = Ce n'est pas un code de microcred. Un code commence par MC1.
code-no-such-letter = Aucun code n'a la lettre { $letter }. Relisez le code.
code-wrong-group = Le code n'est pas juste. Relisez le groupe { $group } après MC1.
code-wrong = Le code n'est pas juste. Relisez chaque lettre.
code-other-version = Ce code vient d'une autre version de microcred. Répondez de nouveau aux questions.
code-missing-programs = { $count ->
    [one] { $count } programme de votre code n'est plus dans ce catalogue.
   *[other] { $count } programmes de votre code ne sont plus dans ce catalogue.
}
code-missing-job = Le métier de votre code n'est pas connu ici. Choisissez-le de nouveau.
paper-resume-qr = Le même code pour un appareil photo
paper-resume-qr-alt = Un code qui dit { $code }
notes-title = Notes
notes-asked = { $question } (posée)

handout-plan = { $count ->
    [0] Votre plan : d'autres voies et où parler à quelqu'un
    [one] Votre plan : { $count } programme, quoi demander, où parler à quelqu'un
   *[other] Votre plan : { $count } programmes, quoi demander, où parler à quelqu'un
}
handout-comparison = { $count ->
    [one] { $count } programme, ligne par ligne
   *[other] { $count } programmes côte à côte
}
handout-has-answers = Vos réponses y seront écrites. Aucun nom n'y sera.
handout-has-no-answers = Ni nom ni réponses n'y seront écrits.
handout-action-save = Enregistrer un fichier
handout-action-print = Imprimer
handout-action-page = Page de ce programme pour votre téléphone
handout-action-code = Code pour reprendre plus tard
handout-action-answers = Y écrire aussi mes réponses
handout-hint-save = Pour l'envoyer, l'imprimer ailleurs ou le garder.
handout-hint-print = On vous le redemande d'abord. D'autres peuvent lire ce qui reste dans le bac.
handout-hint-page = L'adresse en code QR, pour l'appareil photo d'un téléphone.
handout-hint-code = Quelques lettres à noter ou à lire avec un téléphone. Aucun compte n'est nécessaire.
handout-hint-answers = Pour une personne qui vous aide. Laissez-le de côté si d'autres peuvent lire.
handout-format-html = Page pour un navigateur, prête à imprimer (HTML)
handout-format-pdf = Papier, et lecteurs d'écran (PDF)
handout-format-text = Texte simple
handout-format-md = Texte avec des marques (Markdown)
handout-format-csv = Tableau pour un tableur (CSV)
handout-format-json = Tout, pour d'autres logiciels (JSON)
handout-format-answers = Mes réponses seules, pour reprendre plus tard (RON)
handout-hint-format = Un nouveau fichier chaque fois. Rien n'est remplacé.
handout-hint-profile = Il contient vos réponses. Qui a le fichier peut les lire.
handout-folder = Dossier : { $folder }
handout-folder-here = là où microcred a été lancé
handout-folder-label = Dossier pour les fichiers (Entrée le garde, Échap ne change rien)
print-begun = C'est en route vers l'imprimante.

welcome-privacy-can-save = Vos réponses restent dans cette fenêtre. Rien n'est enregistré sans votre demande.
welcome-code = J'ai un code
resume-title = Tapez votre code
resume-how = Il commence par MC1. Majuscules ou minuscules, avec ou sans traits d'union : tout convient.
code-holds = Il contient vos réponses. Montrez-le seulement à qui peut les connaître.
qr-page-how = Visez le code avec l'appareil photo de votre téléphone. Ou copiez l'adresse :
qr-page-copy = Copiez l'adresse de la page :
qr-code-how = Visez-le avec un téléphone, ou notez les lettres. Plus tard, choisissez « J'ai un code ».
qr-code-copy = Notez les lettres. Plus tard, choisissez « J'ai un code ».
qr-back = Échap : retour.
erased-notice = Tout est effacé : réponses, programmes, notes. Prêt pour la suite.
notes-how = Entrée marque une question comme posée, ou ouvre la note.
notes-label = Votre note (Entrée la garde, Échap ne change rien)
notes-none = aucune
notes-row = Note : { $note }

title-take = à emporter
title-resume = reprendre
title-notes = notes
hint-save-or-print = emporter
hint-notes = notes
key-save-or-print = emporter : fichier, papier, code
key-notes = notes, et questions déjà posées

plain-page-address = Adresse de sa page
plain-which-form = Quelle forme?
plain-folder = Dossier, ou Entrée seule pour celui où microcred a été lancé :
plain-folder-help = Tapez un dossier, comme ~/Documents. b revient et n'enregistre rien.
plain-ask-staff = Ou demandez au personnel de l'imprimer.
plain-code = Votre code :
plain-note = Votre note, ou Entrée seule pour aucune :
plain-notes-how = Un nombre marque une question comme posée. Le premier écrit une note.
plain-privacy-can-save = Vos réponses restent dans ce programme. Rien n'est enregistré sans votre demande.
