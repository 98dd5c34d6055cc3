### Una tecla pulsada dos veces por una mano que tiembla.

cli-flag-key-debounce = Ignorar una tecla repetida antes de estos milisegundos (0: no ignorar nunca)
wrong-key-debounce = { $flag }: "{ $found }" no sirve. Escriba milisegundos, de 0 a 1000.
