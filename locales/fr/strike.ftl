### Une touche frappée deux fois par une main qui tremble.

cli-flag-key-debounce = Compter une fois une touche frappée deux fois en moins de tant de millisecondes; 0 compte chacune
wrong-key-debounce = { $flag } : « { $found } » ne va pas. Écrivez des millisecondes, de 0 à 1000.
