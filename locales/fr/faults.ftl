### Ce qui ne va pas dans un fichier : quoi, ce qui était attendu, quoi faire.

fault-file-too-large = Le fichier a { $bytes } octets; on en lit au plus { $most }. Divisez-le.
fault-not-text = À partir d'ici, ce n'est pas du texte UTF-8. Enregistrez le fichier en UTF-8.
fault-line-too-long = Cette ligne dépasse { $most } octets. Raccourcissez-la.
fault-unbalanced = On attendait { $expected } ici. Cherchez juste avant un guillemet, une virgule ou une parenthèse.
fault-unreadable = Ceci ne peut pas être lu : { $detail }. Comparez avec une fiche qui fonctionne.
fault-schema = Le format a la version { $found }; ce logiciel lit la version { $known }. Prenez la bonne version.
fault-too-many-programs = { $count } programmes; on en lit au plus { $most }. Divisez le fichier.
fault-more = { $count ->
    [one] Une autre faute suit. Corrigez d'abord celles-ci.
   *[other] { $shown } autres fautes suivent. Corrigez d'abord celles-ci.
}
fault-missing = Ce champ manque. Ajoutez-le.
fault-unknown-field = Ce champ n'existe pas. Les champs sont : { $known }.
fault-repeated-field = Ce champ est deux fois dans une fiche. Gardez-en un.
fault-wrong-kind = La valeur est d'une autre sorte que prévu : { $detail }.
fault-unknown-word = « { $found } » n'est pas un mot de ce champ. Les mots sont : { $known }.
fault-bad-id = « { $found } » n'est pas un code. Écrivez fournisseur/programme en minuscules, chiffres et tirets.
fault-repeated-id = La fiche de la ligne { $line } a le même code. Donnez-en un autre à celle-ci.
fault-empty = Ce texte est vide. Écrivez-le, ou retirez-le.
fault-too-long = { $length } caractères; on en garde au plus { $most }. Raccourcissez.
fault-too-many = { $count } éléments dans cette liste; on en garde au plus { $most }. Raccourcissez.
fault-bad-address = « { $found } » n'est pas l'adresse d'une page. Écrivez-la en entier, avec https://.
fault-bad-date = « { $found } » n'est pas une date. Écrivez 2026-03-31. Pour une page, 2026, 2026-03 ou None suffit aussi.
fault-unknown-occupation = La CNP 2021 n'a pas de groupe « { $found } ». Écrivez cinq chiffres, zéros compris.
fault-repeated-occupation = La profession « { $found } » est là deux fois. Gardez-en une.
fault-backwards = Le bas { $low } dépasse le haut { $high }. Inversez-les ou corrigez.
fault-too-small = { $found } est trop petit ici. Corrigez, ou retirez-le.
fault-too-large = { $found } est trop grand ici; le plus est { $most }. Corrigez, ou retirez-le.
fault-not-a-number = Ce n'est pas un nombre fini. Corrigez, ou écrivez unknown.
fault-part-of-cent = { $found } a des parties de cent. Écrivez au plus deux décimales.
fault-no-source = La fiche ne dit pas d'où viennent ses faits. Ajoutez l'adresse de la page.
fault-no-evidence = Un oui ou un non sans preuve. Dites ce que dit la page, ou écrivez unknown.
fault-dangling = Il n'y a pas de programme « { $to } » dans ce fichier. Corrigez le code, ou retirez le lien.
fault-circular = Ces liens reviennent au départ : { $path }. Retirez-en un.
fault-bad-level = { $found } n'est pas un niveau de langue. Écrivez un nombre entier de 1 à 12.
fault-bad-language = « { $found } » n'est pas une langue. Écrivez deux ou trois minuscules, comme "fr".
fault-contradiction = Ceci ne va pas avec le champ « { $with } ». Corrigez l'un des deux.
