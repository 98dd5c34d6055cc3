# Imprimer ce qu'on emporte.

print-question = { $count ->
    [one] Imprimer { $shown } page? D'autres personnes peuvent lire ce qui reste dans l'imprimante.
   *[other] Imprimer { $shown } pages? D'autres personnes peuvent lire ce qui reste dans l'imprimante.
}
print-sent = { $count ->
    [one] Envoyé à l'imprimante. Prenez votre page : d'autres personnes pourraient la lire.
   *[other] Envoyé à l'imprimante. Prenez vos { $shown } pages : d'autres personnes pourraient les lire.
}
not-printed-no-printer = Aucune imprimante ne fonctionne ici. Demandez au personnel, ou utilisez plutôt le code.
not-printed-refused = Rien n'a été imprimé. Demandez au personnel, ou utilisez plutôt le code.
not-printed-refused-why = Rien n'a été imprimé. Demandez au personnel, ou utilisez plutôt le code. Message de l'imprimante : { $said }
not-printed-too-long = { $count ->
    [one] Utilisez plutôt le code. Il y a { $shown } page, et le maximum ici est de { $most }.
   *[other] Utilisez plutôt le code. Il y a { $shown } pages, et le maximum ici est de { $most }.
}
not-printed-too-soon = Attendez { $left }, puis réessayez. L'imprimante vient de servir.
not-printed-enough = { $count ->
    [one] Utilisez plutôt le code. Vous avez imprimé { $shown } fois : c'est le maximum par visite.
   *[other] Utilisez plutôt le code. Vous avez imprimé { $shown } fois : c'est le maximum par visite.
}
not-printed-too-slow = L'imprimante ne répond pas. Demandez au personnel, ou utilisez plutôt le code.

# Pour le personnel.

kiosk-config-printing = Impression
kiosk-config-printer = Imprimante
kiosk-config-default-printer = l'imprimante par défaut du système
kiosk-config-print-pages = Pages par impression, maximum
kiosk-print-wrong = L'impression ne fonctionne pas : la commande { $program } est introuvable.
fault-bad-printer = « { $found } » n'est pas un nom d'imprimante. Utilisez seulement des lettres, des chiffres, « _ » et « - ».
fault-not-whole-path = « { $found } » n'est pas un chemin complet. Commencez-le par « / », comme /usr/bin/lp.

# Le code sur papier.

paper-page-qr = Visez ce code avec votre téléphone pour ouvrir la page du programme. Le code ne contient pas vos réponses.
paper-page-qr-alt = Code QR qui ouvre { $address }
