### Las preguntas en líneas sencillas: listas con números, para escuchar o leer con los dedos.
### Falta la revisión de una persona que hable español como lengua materna.

cli-flag-plain = Preguntas en texto sencillo con números, para lector de pantalla o braille

welcome-plain = Texto sencillo, para lector de pantalla o braille
plain-mode = Esto es microcred en texto sencillo. Para salir, escriba q y presione Enter.
plain-how = Escriba un número y presione Enter. Escriba el signo de pregunta para repetir esto. Escriba b para volver, q para salir.
plain-privacy = Sus respuestas se quedan en esta aplicación. No se guarda nada.
plain-what-now = ¿Qué quiere hacer?
plain-language = Idioma, language, langue
plain-restart = Empezar de nuevo y borrar todas las respuestas
plain-forgotten = Se borraron todas sus respuestas.
plain-first-page = Esta es la primera página. Escriba q para salir.
plain-farewell = Usted salió de microcred. Sus respuestas no se guardaron.
plain-number = Su número:
plain-numbers = Sus números, separados por espacios:
plain-no-such-number = "{ $found }" no está en la lista. Escriba un número del 1 al { $most }.
plain-enter-back = Presione Enter para volver:
plain-only-enter = "{ $found }" no hace nada aquí.
plain-choice = { $choice } ({ $fit })
plain-see-matches = Ver mis resultados ahora
plain-type-words = Escriba unas palabras, o 0 para saltar esta pregunta.
plain-found = Resultados para "{ $words }":
plain-other-words = Ninguno de estos. Escribir otras palabras
plain-empty-skips = Para saltar esta pregunta, presione Enter.

plain-list-prompt = Escriba un número, palabras para buscar, o 0 para más opciones:
plain-list-prompt-empty = Escriba palabras para buscar, o 0 para más opciones:
plain-list-help = Escriba un número para abrir un programa, o palabras para buscar. Escriba 0 para más opciones. Escriba b para volver, q para salir.
plain-more-fit = { $count ->
    [one] Coincide { $count } programa más.
   *[other] Coinciden { $count } programas más.
}
plain-more = { $count ->
    [one] Leer { $count } programa más
   *[other] Leer más programas (quedan { $count })
}
plain-no-search = Borrar la búsqueda de "{ $query }"
plain-order = Cambiar el orden
plain-limits = Ignorar un límite, o volver a usarlo
plain-limits-how = ¿Qué límite quiere ignorar o volver a usar?
plain-compare-choose = Elegir por número de dos a cinco programas para comparar
plain-compare = { $count ->
    [one] Comparar el programa que eligió ({ $count })
   *[other] Comparar los { $count } programas que eligió
}
plain-compare-add = Elegir este programa para comparar
plain-compare-remove = Quitar este programa de mi selección
plain-compare-count = { $count ->
    [0] Todavía no ha elegido ningún programa para comparar.
    [one] Eligió { $count } programa para comparar.
   *[other] Eligió { $count } programas para comparar.
}
plain-compare-full = Ya eligió { $most }. Primero quite uno.
plain-back-to-list = Volver a la lista
plain-ask-first = Qué preguntar, otras opciones y con quién hablar
plain-answers = Cambiar mis respuestas
plain-money = Ayudas e impuestos: unas preguntas más
plain-to-welcome = Volver al comienzo
