# Imprimer ce qu'on emporte.

print-question = { $count ->
    [one] Imprimer { $shown } page? D'autres peuvent lire ce qui reste dans le bac.
   *[other] Imprimer { $shown } pages? D'autres peuvent lire ce qui reste dans le bac.
}
print-sent = { $count ->
    [one] Envoyé à l'imprimante. Emportez votre page : d'autres pourraient la lire.
   *[other] Envoyé à l'imprimante. Emportez vos { $shown } pages : d'autres pourraient les lire.
}
not-printed-no-printer = Aucune imprimante ne sert ici. Demandez au personnel, ou prenez le code.
not-printed-refused = L'imprimante a refusé. Demandez au personnel, ou prenez le code.
not-printed-refused-why = L'imprimante a refusé. Demandez au personnel, ou prenez le code. Elle a dit : { $said }
not-printed-too-long = { $count ->
    [one] Il y a { $shown } page. On imprime ici au plus { $most }. Prenez le code.
   *[other] Il y a { $shown } pages. On imprime ici au plus { $most }. Prenez le code.
}
not-printed-too-soon = L'imprimante vient de servir. Attendez { $left }, puis réessayez.
not-printed-enough = { $count ->
    [one] Vous avez imprimé { $shown } fois. C'est tout pour une visite. Prenez le code.
   *[other] Vous avez imprimé { $shown } fois. C'est tout pour une visite. Prenez le code.
}
not-printed-too-slow = L'imprimante ne répond pas. Demandez au personnel, ou prenez le code.

# Pour le personnel.

kiosk-config-printing = Impression
kiosk-config-printer = Imprimante
kiosk-config-default-printer = celle que le système a choisie
kiosk-config-print-pages = Pages par impression, au plus
kiosk-print-wrong = Rien ne peut être imprimé : il n'y a pas de programme { $program }.
fault-bad-printer = « { $found } » n'est pas un nom d'imprimante. Utilisez seulement lettres, chiffres, « _ » et « - ».
fault-not-whole-path = « { $found } » n'est pas un chemin complet. Écrivez-le depuis « / », comme /usr/bin/lp.

# Le code sur papier.

paper-page-qr = Visez ce code avec votre téléphone pour ouvrir la page de ce programme. Il contient l'adresse et aucune de vos réponses.
paper-page-qr-alt = Un code qui ouvre { $address }
