### Ce qui ne va pas dans un fichier : quoi, ce qui était attendu, quoi faire.

fault-file-too-large = Le fichier compte { $bytes } octets. La limite est { $most }. Divisez-le en fichiers plus petits.
fault-not-text = À partir d'ici, ce n'est pas du texte UTF-8. Enregistrez le fichier en UTF-8.
fault-line-too-long = Cette ligne dépasse { $most } octets. Raccourcissez-la.
fault-unbalanced = Il faut { $expected } ici. Juste avant, cherchez un guillemet, une virgule ou un crochet qui manque.
fault-unreadable = Impossible de lire ceci : { $detail }. Comparez avec une fiche qui fonctionne.
fault-schema = Le fichier est au format { $found }. Cette application lit le format { $known }. Utilisez la version de microcred qui convient.
fault-too-many-programs = Le fichier compte { $count } programmes. La limite est { $most }. Divisez-le en fichiers plus petits.
fault-more = { $count ->
    [one] Il y a une autre erreur. Corrigez d'abord celles-ci.
   *[other] Il y a { $shown } autres erreurs. Corrigez d'abord celles-ci.
}
fault-missing = Il manque ce champ. Ajoutez-le.
fault-unknown-field = Ce champ n'existe pas. Choisissez parmi : { $known }.
fault-repeated-field = Ce champ est deux fois dans la fiche. Gardez-en un seul.
fault-wrong-kind = Cette valeur n'est pas du bon type : { $detail }. Corrigez-la.
fault-unknown-word = « { $found } » n'est pas une valeur de ce champ. Choisissez parmi : { $known }.
fault-bad-id = « { $found } » n'est pas un code. Écrivez fournisseur/programme, en minuscules, chiffres et traits d'union.
fault-repeated-id = La fiche de la ligne { $line } a le même code. Donnez un autre code à celle-ci.
fault-empty = Ce texte est vide. Remplissez-le, ou retirez le champ.
fault-too-long = Ce texte compte { $length } caractères. La limite est { $most }. Raccourcissez-le.
fault-too-many = Cette liste compte { $count } éléments. La limite est { $most }. Raccourcissez-la.
fault-bad-address = « { $found } » n'est pas une adresse Web. Écrivez-la en entier, avec https:// au début.
fault-bad-phone = « { $found } » n'est pas un numéro de téléphone. Écrivez-le ainsi : 705-555-0100. Sinon, écrivez None.
fault-bad-email = « { $found } » n'est pas une adresse courriel. Écrivez-la ainsi : info@college.ca. Sinon, écrivez None.
fault-third-party-page = { $host } n'est pas le site de l'école. Mettez une page de l'école ou d'un organisme public, ou None. Gardez { $host } comme source.
fault-bad-date = « { $found } » n'est pas une date. Écrivez 2026-03-31. Pour une page, 2026, 2026-03 ou None convient aussi.
fault-unknown-occupation = La CNP 2021 n'a pas de groupe de base « { $found } ». Écrivez les cinq chiffres, avec les zéros du début.
fault-repeated-occupation = La profession « { $found } » y est deux fois. Gardez-en une seule.
fault-backwards = Le minimum { $low } dépasse le maximum { $high }. Inversez-les ou corrigez-les.
fault-too-small = { $found } est trop petit ici. Corrigez ce nombre ou retirez-le.
fault-too-large = { $found } est trop grand ici. La limite est { $most }. Corrigez ce nombre ou retirez-le.
fault-not-a-number = NaN et l'infini ne peuvent pas servir ici. Écrivez un nombre, ou unknown.
fault-part-of-cent = { $found } contient une fraction de cent. Écrivez des dollars, avec au plus deux décimales.
fault-no-source = Ces faits n'ont pas de source. Ajoutez l'adresse de la page d'où ils viennent.
fault-no-evidence = Ce oui ou ce non n'a pas de preuve. Écrivez ce que dit la page, ou unknown.
fault-dangling = Ce fichier n'a pas de programme « { $to } ». Corrigez le code ou retirez le lien.
fault-circular = Ces liens tournent en rond : { $path }. Retirez-en un.
fault-bad-level = { $found } n'est pas un niveau NCLC. Écrivez un nombre entier de 1 à 12.
fault-bad-language = « { $found } » n'est pas un code de langue. Écrivez deux ou trois minuscules, par exemple "fr".
fault-contradiction = Ceci contredit le champ « { $with } ». Corrigez l'un des deux.
