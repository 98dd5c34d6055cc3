### Las preguntas en líneas sencillas: listas con números, para escuchar o leer con los dedos.
### Falta la revisión de una persona que hable español como lengua materna.

cli-flag-plain = Preguntar en líneas sencillas con números, para lector de pantalla o braille

welcome-plain = Líneas sencillas, para lector de pantalla o braille
plain-mode = Esto es microcred en líneas sencillas. Escriba q y pulse Enter para salir.
plain-how = Escriba un número y pulse Enter. El signo de pregunta repite esto. Con b se vuelve, con q se sale.
plain-privacy = Sus respuestas quedan en este programa. No se guarda nada.
plain-what-now = ¿Y ahora?
plain-language = Idioma, language, langue
plain-restart = Empezar de nuevo: se borran todas las respuestas
plain-forgotten = Se borraron todas las respuestas.
plain-first-page = No hay nada antes de esto. Escriba q para salir.
plain-farewell = Usted salió. Sus respuestas no se guardaron.
plain-number = Su número:
plain-numbers = Sus números, separados con espacios:
plain-no-such-number = "{ $found }" no es un número del 1 al { $most }. Aquí está otra vez.
plain-enter-back = Pulse Enter para volver:
plain-only-enter = "{ $found }" no hace nada aquí.
plain-choice = { $choice } ({ $fit })
plain-see-matches = Ver la lista ahora
plain-type-words = Escriba unas palabras, o 0.
plain-found = Lo que se encontró con "{ $words }":
plain-other-words = Nada de esto: escribir otras palabras
plain-empty-skips = Pulse solo Enter para pasar esta pregunta.

plain-list-prompt = Un número, palabras para buscar, o 0 para más:
plain-list-prompt-empty = Palabras para buscar, o 0 para más:
plain-list-help = Un número abre un programa, las palabras buscan en la lista. Con 0 se ve qué más se puede hacer. Con b se vuelve, con q se sale.
plain-more-fit = { $count ->
    [one] Falta decir { $count } más.
   *[other] Faltan por decir { $count } más.
}
plain-more = { $count ->
    [one] Decir { $count } programa más
   *[other] Decir más: quedan { $count }
}
plain-no-search = Sin las palabras "{ $query }"
plain-order = Otro orden
plain-limits = Dejar un límite de lado, o volver a ponerlo
plain-limits-how = ¿Qué límite? Si ya está de lado, vuelve a contar.
plain-compare-choose = Elegir de dos a cinco para comparar, por sus números
plain-compare = { $count ->
    [one] Comparar el que eligió ({ $count })
   *[other] Comparar los { $count } que eligió
}
plain-compare-add = Elegirlo para comparar
plain-compare-remove = No compararlo
plain-compare-count = { $count ->
    [0] No hay ningún programa para comparar.
    [one] Hay { $count } programa para comparar.
   *[other] Hay { $count } programas para comparar.
}
plain-compare-full = Ya eligió { $most }. Primero quite uno.
plain-back-to-list = Volver a la lista
plain-ask-first = Qué preguntar, otros caminos y con quién hablar
plain-answers = Cambiar sus respuestas
plain-money = Ayuda e impuestos: unas preguntas más
plain-to-welcome = Volver al comienzo
