### Las pantallas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

program-name = microcred
title-welcome = bienvenida
title-question = su plan
title-matches = programas
title-compare = lado a lado
title-detail = un programa
title-about = microcredenciales
title-glossary = palabras explicadas
title-steps = antes de elegir
title-choices = qué preguntar
title-leaving = antes de seguir
title-filters = filtros
title-weigh = qué le importa
title-help = ayuda
title-confirm = ¿confirma?
too-small = Esta ventana es muy pequeña. Necesita { $least }; ahora es { $now }. Hágala más grande, o presione q para salir.
no-terminal = Las pantallas necesitan una terminal. Use un comando, como "microcred match --help".
stopped-by-fault = microcred tiene un error y tuvo que parar. Por favor, informe de esta línea:

welcome-intro = Encuentre un programa corto que vaya con su meta, su dinero y su tiempo.
welcome-short = Guíeme: 3 preguntas rápidas
welcome-full = Guíeme: las 7 preguntas
welcome-search = Buscar en los programas
welcome-about = ¿Qué es una microcredencial?
welcome-holds = { $programs } programas de { $providers } proveedores, reunidos el { $date }. Las páginas son de { $oldest } a { $newest }; { $undated } no tienen fecha.
welcome-nobody-pays = Ningún proveedor paga por estar aquí ni por ser el primero.
welcome-privacy = Sus respuestas se quedan en esta ventana. No se guarda nada.
catalogue-fallback = Se usa el catálogo incluido en su lugar.

matches-nothing-said = Sin respuestas: se muestran todos.
matches-left-out-short = Fuera:
matches-search = Buscar
matches-search-hint = presione / y escriba
matches-sorted-short = Orden (s): { $order }
matches-looking = Revisando { $considered } programas…
filters-first-only = Los filtros miran solo los primeros { $most } programas.
matches-shown = { $shown } de { $all }
matches-picked = { $count } lado a lado (c)
matches-routes = Otros caminos: { $list }
matches-limit-off = ahora con: { $limit }
matches-none-fit = Ningún programa va con todas sus respuestas. Presione la letra junto a un límite para dejarlo de lado. O presione e para cambiar sus respuestas.
matches-none-found = Ningún programa tiene "{ $query }". Pruebe con menos palabras o más cortas. Presione Esc dos veces para borrar la búsqueda.
row-weeks-ask = ¿semanas?
row-weeks-figure = { $count ->
    [one] { $weeks } sem.
   *[other] { $weeks } sem.
}
row-price-ask = ¿precio?
list-price = precio suyo
list-weeks = semanas
list-fit = afinidad
row-fit-figure = afin. { $fit }
picked-full = Ya hay cinco lado a lado. Primero quite uno (c, luego x).

pane-program = El programa: { $known } de { $all } se saben
pane-person = Para usted: { $known } de { $all } se saben
pane-count-ask = { $count } para preguntar al proveedor
pane-count-not-said = { $count } que usted no dijo
pane-unknown-names = preguntar: { $names }
pane-not-said = usted no dijo: { $names }
pane-watch-out = Cuidado:
pane-ask-first = Pregunte primero:
pane-why-here = Por qué aquí:
pane-source = Leído en:

compare-all-rows = todas las filas
compare-only-differences = solo diferencias
compare-columns = { $from } a { $to } de { $all }
compare-no-differences = Estos programas dicen lo mismo en cada fila.
compare-too-few = { $count ->
    [0] Todavía no hay nada lado a lado. Regrese y presione Espacio en dos a cinco programas.
    [one] Hay un programa lado a lado. Regrese y presione Espacio en uno más.
   *[other] Regrese y presione Espacio en dos a cinco programas.
}
cell-origin = Leído en { $source } ({ $date }), { $basis }.
detail-picked = Lado a lado: sí (Espacio lo quita)
detail-page-date = Fecha de la página: { $date }
detail-weeks-basis = El número de semanas: { $basis }.

about-reading-title = Para leer más
resource-report = informe
resource-article = artículo
resource-blog = blog
resource-portal = sitio de búsqueda

help-keys-title = Qué hacen las teclas aquí
help-marks-title = Qué significan los signos
help-marks-text = "Preguntar" significa que ninguna página que leímos lo dice. No es una mala noticia.
help-marks-price = Un precio con ~ está pasado a dólares canadienses. Con * tiene una condición.
help-order-title = Cómo se hace la lista
help-order-limits = Primero sus límites: un programa que rompe uno queda fuera y se cuenta. Puede dejar de lado cada límite.
help-order-fit = Luego el orden: primero lo más cercano a su meta. Luego la lista de preguntas, donde un dato desconocido vale { $share } % de un sí. Luego el que tiene menos desconocido, luego un precio conocido, luego el título.
help-weights-title = Cuánto pesa cada pregunta para usted
help-weights-text = La afinidad va de 0 a 100. Bajo: cada dato desconocido es un no. Alto: cada dato desconocido es un sí.
help-weight-survey = encuesta a empleadores, 2021
help-weight-ours = puesto por nosotros
help-data-title = De dónde son los datos
help-data-text = El catálogo es de { $date }. Cada dato nombra su página. Revise los precios y las fechas con el proveedor.
help-rate = 1 { $currency } = { $rate } CAD ({ $source }, { $date }). Los precios con ~ lo usan.

confirm-quit = ¿Salir ahora? Sus respuestas no se guardan.
confirm-restart = ¿Empezar de nuevo? Se borran todas las respuestas.
confirm-keys = Enter: sí     Esc: no
matches-hidden-by-limits = { $count ->
    [one] { $count } programa tiene estas palabras. Sus límites lo dejan fuera. Enter y luego una letra deja de lado un límite:
   *[other] { $count } programas tienen estas palabras. Sus límites los dejan fuera. Enter y luego una letra deja de lado un límite:
}
query-key-exact = buscar las palabras exactas
query-key-corrected = buscar también palabras parecidas
