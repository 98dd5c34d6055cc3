### Les catalogues compilés : en faire un, en vérifier un, et pourquoi l'un d'eux ne peut pas servir.

compile-progress = { $share } · programmes : { $programs } · écartés : { $refused }
compile-checking = { $share } vérifié
compile-done = { $count ->
    [one] { $file } : { $programs } programme; erreurs : { $faults }; écartés : { $refused }; octets : { $bytes }.
   *[other] { $file } : { $programs } programmes; erreurs : { $faults }; écartés : { $refused }; octets : { $bytes }.
}
compile-exists = { $path } existe déjà. Utilisez --force pour le remplacer, ou choisissez un autre nom.
compile-same-file = { $path } est le catalogue à compiler. Choisissez un autre nom pour le résultat.
compile-unwritable = Impossible d'écrire ce fichier : { $why }

catalogue-bad-magic = Ce n'est pas un catalogue compilé. Créez-en un avec « microcred catalogue compile ».
catalogue-older-layout = Compilez ce catalogue à nouveau. Il vient d'un microcred plus ancien (format { $found }; celui-ci lit { $read }).
catalogue-newer-layout = Utilisez un microcred plus récent, ou compilez à nouveau. Le fichier est au format { $found }; ce microcred lit { $read }.
catalogue-truncated = Le fichier est incomplet : { $found } octets au lieu de { $expected }. Copiez-le ou compilez-le à nouveau.
catalogue-too-long = Le fichier est trop long : { $found } octets au lieu de { $expected }. Copiez-le ou compilez-le à nouveau.
catalogue-bad-header = Le début du fichier est endommagé. Copiez-le ou compilez-le à nouveau.
catalogue-bad-checksum = Le fichier est endommagé dans la partie « { $part } » (bloc { $block }, octet { $offset }). Copiez-le ou compilez-le à nouveau.
catalogue-bad-section = La partie « { $part } » manque ou est erronée. Compilez le catalogue à nouveau.
catalogue-damaged-in-use = Ce que vous voyez maintenant peut être faux.
catalogue-bad-record = Impossible de lire le programme numéro { $record }. Compilez le catalogue à nouveau.
cache-unwritable = Donnez à MICROCRED_CACHE un dossier où vous pouvez écrire, ou la valeur off. Impossible d'enregistrer le catalogue dans le cache ({ $why }).
