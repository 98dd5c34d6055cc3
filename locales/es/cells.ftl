### Las filas de la comparación y de un programa.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cell-no-page-says = Ninguna página que leímos lo dice.
cell-nothing-stated = No se indica nada.
cell-known = { $known } de las 20 preguntas de la lista tienen respuesta.
cell-fit = { $fit } de 100. Bajo: cada dato desconocido es un no. Alto: cada dato desconocido es un sí.
licence-yes = sí
licence-no = no
licence-note = { $short }: { $note }
ask-price = ¿Cuál es el precio total, con impuestos, libros y examen?
ask-length = ¿Cuántas semanas dura?
ask-tax = ¿El precio incluye los impuestos?
ask-delivery = ¿Es en línea o en persona?
ask-pace = ¿Hay fechas fijas o yo elijo mi ritmo?
ask-language = ¿En qué idioma se enseña?
ask-entry = ¿Qué debo tener antes de empezar?
ask-level = ¿Qué nivel de idioma piden?
ask-hours = ¿Cuántas horas toma, en total y cada semana?
cell-derived = { $text } ({ $basis })
cell-check = revisar
