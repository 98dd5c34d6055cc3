### Les questions en lignes simples : des listes numérotées, à écouter ou à lire du bout des doigts.

cli-flag-plain = Questions en texte simple numéroté, pour lecteur d'écran ou braille

welcome-plain = Texte simple, pour lecteur d'écran ou braille
plain-mode = Voici microcred en texte simple. Pour quitter, tapez q, puis Entrée.
plain-how = Tapez un numéro, puis Entrée. Tapez « ? » pour répéter ceci, b pour revenir, q pour quitter.
plain-privacy = Vos réponses restent dans cette application. Rien n'est enregistré.
plain-what-now = Que voulez-vous faire?
plain-language = Langue, language
plain-restart = Recommencer et effacer toutes les réponses
plain-forgotten = Toutes vos réponses sont effacées.
plain-first-page = C'est la première page. Tapez q pour quitter.
plain-farewell = Vous avez quitté microcred. Vos réponses n'ont pas été conservées.
plain-number = Votre numéro :
plain-numbers = Vos numéros, séparés par des espaces :
plain-no-such-number = « { $found } » n'est pas dans la liste. Tapez un numéro de 1 à { $most }.
plain-enter-back = Appuyez sur Entrée pour revenir :
plain-only-enter = « { $found } » ne fait rien ici.
plain-choice = { $choice } ({ $fit })
plain-see-matches = Voir mes résultats maintenant
plain-type-words = Tapez quelques mots, ou 0 pour passer cette question.
plain-found = Résultats pour « { $words } » :
plain-other-words = Aucun de ceux-ci. Taper d'autres mots
plain-empty-skips = Pour passer cette question, appuyez sur Entrée.

plain-list-prompt = Tapez un numéro, des mots à chercher, ou 0 pour d'autres choix :
plain-list-prompt-empty = Tapez des mots à chercher, ou 0 pour d'autres choix :
plain-list-help = Tapez un numéro pour ouvrir un programme, ou des mots à chercher. Tapez 0 pour d'autres choix. Tapez b pour revenir, q pour quitter.
plain-more-fit = { $count ->
    [one] { $count } autre programme correspond.
   *[other] { $count } autres programmes correspondent.
}
plain-more = { $count ->
    [one] Lire { $count } programme de plus
   *[other] Lire d'autres programmes (il en reste { $count })
}
plain-no-search = Effacer la recherche « { $query } »
plain-order = Changer l'ordre
plain-limits = Ignorer une limite, ou la remettre
plain-limits-how = Quelle limite voulez-vous ignorer ou remettre?
plain-compare-choose = Choisir de deux à cinq programmes à comparer, par numéro
plain-compare = { $count ->
    [one] Comparer le programme choisi ({ $count })
   *[other] Comparer les { $count } programmes choisis
}
plain-compare-add = Choisir ce programme pour le comparer
plain-compare-remove = Retirer ce programme de mes choix
plain-compare-count = { $count ->
    [0] Vous n'avez pas encore choisi de programme à comparer.
    [one] Vous avez choisi { $count } programme à comparer.
   *[other] Vous avez choisi { $count } programmes à comparer.
}
plain-compare-full = Vous en avez déjà choisi { $most }. Retirez-en un d'abord.
plain-back-to-list = Revenir à la liste
plain-ask-first = Quoi demander, autres options et à qui parler
plain-answers = Changer mes réponses
plain-money = Aide et impôts : quelques questions de plus
plain-to-welcome = Revenir au début
