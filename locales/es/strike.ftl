### Una tecla pulsada dos veces por una mano que tiembla.

cli-flag-key-debounce = Contar una vez una tecla pulsada dos veces en menos de tantos milisegundos; 0 cuenta cada una
wrong-key-debounce = { $flag }: "{ $found }" no sirve. Escriba milisegundos, de 0 a 1000.
