### Les questions en lignes simples : des listes numérotées, à écouter ou à lire du bout des doigts.

cli-flag-plain = Questions en lignes simples numérotées, pour lecteur d'écran ou braille

welcome-plain = Lignes simples, pour lecteur d'écran ou braille
plain-mode = Voici microcred en lignes simples. Tapez q, puis Entrée, pour quitter.
plain-how = Tapez un numéro, puis Entrée. « ? » répète ceci, b revient en arrière, q quitte.
plain-privacy = Vos réponses restent dans ce programme. Rien n'est enregistré.
plain-what-now = Et maintenant?
plain-language = Langue, language
plain-restart = Recommencer : toutes les réponses sont effacées
plain-forgotten = Toutes les réponses sont effacées.
plain-first-page = Il n'y a rien avant. Tapez q pour quitter.
plain-farewell = Vous avez quitté. Vos réponses n'ont pas été gardées.
plain-number = Votre numéro :
plain-numbers = Vos numéros, séparés par des espaces :
plain-no-such-number = « { $found } » n'est pas un numéro de 1 à { $most }. Voici encore la question.
plain-enter-back = Appuyez sur Entrée pour revenir :
plain-only-enter = « { $found } » ne fait rien ici.
plain-choice = { $choice } ({ $fit })
plain-see-matches = Voir la liste maintenant
plain-type-words = Tapez quelques mots, ou 0.
plain-found = Ce qui répond à « { $words } » :
plain-other-words = Rien de cela : taper d'autres mots
plain-empty-skips = Appuyez seulement sur Entrée pour passer cette question.

plain-list-prompt = Un numéro, des mots à chercher, ou 0 pour plus :
plain-list-prompt-empty = Des mots à chercher, ou 0 pour plus :
plain-list-help = Un numéro ouvre un programme, des mots cherchent dans la liste. 0 dit ce que vous pouvez faire d'autre. b revient, q quitte.
plain-more-fit = { $count ->
    [one] Il en reste { $count } à dire.
   *[other] Il en reste { $count } à dire.
}
plain-more = { $count ->
    [one] Dire encore { $count } programme
   *[other] En dire d'autres : il en reste { $count }
}
plain-no-search = Sans les mots « { $query } »
plain-order = Un autre ordre
plain-limits = Mettre une limite de côté, ou la remettre
plain-limits-how = Quelle limite? Celle qui est de côté est remise.
plain-compare-choose = En choisir deux à cinq à comparer, par leurs numéros
plain-compare = { $count ->
    [one] Comparer celui que vous avez choisi ({ $count })
   *[other] Comparer les { $count } que vous avez choisis
}
plain-compare-add = Le choisir pour comparer
plain-compare-remove = Ne pas le comparer
plain-compare-count = { $count ->
    [0] Aucun programme n'est choisi pour comparer.
    [one] { $count } programme est choisi pour comparer.
   *[other] { $count } programmes sont choisis pour comparer.
}
plain-compare-full = { $most } sont déjà choisis. Enlevez-en un d'abord.
plain-back-to-list = Revenir à la liste
plain-ask-first = Que demander, autres chemins, à qui parler
plain-answers = Changer vos réponses
plain-money = Aide et impôt : quelques questions de plus
plain-to-welcome = Revenir au début
