### Les catalogues compilés : en faire un, en vérifier un, et pourquoi l'un d'eux ne peut pas servir.

compile-progress = { $share } : programmes { $programs }; refusés { $refused }
compile-checking = { $share } vérifié
compile-done = { $count ->
    [one] { $file } : { $programs } programme; fautes : { $faults }; refusés : { $refused }; octets : { $bytes }.
   *[other] { $file } : { $programs } programmes; fautes : { $faults }; refusés : { $refused }; octets : { $bytes }.
}
compile-exists = { $path } existe déjà. Utilisez --force pour le remplacer, ou un autre nom.
compile-same-file = { $path } est le catalogue lui-même. Prenez un autre nom.
compile-unwritable = Ce fichier ne peut pas être écrit : { $why }

catalogue-bad-magic = Ce n'est pas un catalogue compilé. Faites-en un avec « microcred catalogue compile ».
catalogue-older-layout = Un microcred plus ancien a fait ce fichier (format { $found }; celui-ci lit { $read }). Compilez-le à nouveau.
catalogue-newer-layout = Un microcred plus récent a fait ce fichier (format { $found }; celui-ci lit { $read }). Prenez celui-là, ou compilez à nouveau.
catalogue-truncated = Le fichier est coupé : il devrait avoir { $expected } octets et en a { $found }. Copiez-le ou compilez-le à nouveau.
catalogue-too-long = Le fichier est trop long : il devrait avoir { $expected } octets et en a { $found }. Copiez-le ou compilez-le à nouveau.
catalogue-bad-header = La première page du fichier est endommagée. Copiez-le ou compilez-le à nouveau.
catalogue-bad-checksum = La partie « { $part } » est endommagée au bloc { $block }, à l'octet { $offset }. Copiez le fichier ou compilez à nouveau.
catalogue-bad-section = La partie « { $part } » manque ou ne va pas avec le reste. Compilez le catalogue à nouveau.
catalogue-damaged-in-use = Ce que vous voyez peut être faux.
catalogue-bad-record = Le programme numéro { $record } ne peut pas être lu. Compilez le catalogue à nouveau.
cache-unwritable = Le catalogue n'a pas pu être gardé dans le cache ({ $why }). Il est relu à chaque démarrage. Donnez à MICROCRED_CACHE un autre dossier, ou la valeur off.
