### Las filas de la comparación y de un programa.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cell-no-page-says = Ninguna página que leímos lo dice.
cell-nothing-stated = La página no lo dice.
cell-known = Datos encontrados: { $known } de 20.
cell-fit = { $fit } de 100. El número bajo cuenta cada dato desconocido como un no. El alto lo cuenta como un sí.
licence-yes = sí
licence-no = no
licence-note = { $short }: { $note }
ask-price = ¿Cuál es el precio total, con impuestos, libros y examen?
ask-length = ¿Cuántas semanas dura el programa?
ask-tax = ¿El precio incluye los impuestos?
ask-delivery = ¿Es en línea o en persona?
ask-pace = ¿Hay fechas fijas o puedo elegir mi ritmo?
ask-language = ¿En qué idioma se dan las clases?
ask-entry = ¿Qué necesito antes de empezar?
ask-level = ¿Qué nivel de idioma necesito?
ask-hours = ¿Cuántas horas son, en total y por semana?
cell-derived = { $text } ({ $basis })
cell-check = revisar
