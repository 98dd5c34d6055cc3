### Une touche frappée deux fois par une main qui tremble.

cli-flag-key-debounce = Ignorer une touche répétée avant ce nombre de millisecondes (0 : ne jamais ignorer)
wrong-key-debounce = { $flag } : « { $found } » ne convient pas. Écrivez des millisecondes, de 0 à 1000.
