### Emporter quelque chose et reprendre plus tard : le code, les fichiers, le papier, les notes.

cli-flag-resume = Reprendre avec un code; une option remplace sa réponse
code-title = Code pour reprendre plus tard
code-how = Pour reprendre plus tard, ouvrez microcred et choisissez « J'ai un code ». Le code contient vos réponses et vos programmes, et aucun nom.
code-left-out = { $count ->
    [one] { $count } texte que vous avez tapé est trop long pour le code.
   *[other] { $count } textes que vous avez tapés sont trop longs pour le code.
}
code-refused = --resume : { $why }
code-none = Ce n'est pas un code de microcred. Un code commence par MC1.
code-no-such-letter = Aucun code n'a la lettre { $letter }. Relisez le code.
code-wrong-group = Le code n'est pas juste. Relisez le groupe { $group } après MC1.
code-wrong = Le code n'est pas juste. Relisez chaque lettre.
code-other-version = Ce code vient d'une autre version de microcred. Répondez de nouveau aux questions.
code-missing-programmes = { $count ->
    [one] { $count } programme de votre code n'est plus dans ce catalogue.
   *[other] { $count } programmes de votre code ne sont plus dans ce catalogue.
}
code-missing-job = Le métier de votre code n'est pas connu ici. Choisissez-le de nouveau.
notes-title = Notes
notes-asked = { $question } (posée)
