### Las pantallas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

program-name = microcred
title-welcome = bienvenida
title-question = sus respuestas
title-matches = programas
title-compare = lado a lado
title-detail = un programa
title-about = microcredenciales
title-glossary = palabras explicadas
title-steps = qué hacer primero
title-choices = preguntas y opciones
title-leaving = antes de seguir
title-filters = filtros
title-weigh = qué le importa más
title-help = ayuda
title-confirm = ¿confirma?
too-small = Agrande esta ventana, o presione q para salir. Ahora es { $now }; se necesita { $least }.
no-terminal = Use un comando, como "microcred match --help". Las pantallas necesitan una terminal.
stopped-by-fault = microcred tuvo un problema y se detuvo. Por favor, informe esta línea:

welcome-intro = Encuentre un programa corto que se ajuste a su meta, su presupuesto y su tiempo.
welcome-short = Ayúdeme a elegir (3 preguntas)
welcome-full = Ayúdeme a elegir (las 7 preguntas)
welcome-search = Ya sé lo que busco: buscar
welcome-about = ¿Qué es una microcredencial?
welcome-holds = Mostramos { $programs } programas de { $providers } proveedores, al { $date }. Leímos páginas de { $oldest } a { $newest }; { $undated } no tienen fecha.
welcome-nobody-pays = Ninguna escuela paga por aparecer.
welcome-privacy = Sus respuestas se quedan en esta ventana. No se guarda nada.
catalogue-fallback = Usamos el catálogo incluido.

matches-nothing-said = Sin respuestas: todos los programas.
matches-left-out-short = Ocultos:
matches-search = Buscar
matches-search-hint = presione / y escriba
matches-sorted-short = Orden (s): { $order }
matches-looking = Revisando { $considered } programas…
filters-first-only = Los filtros revisan solo los primeros { $most } programas.
matches-shown = { $shown } de { $all }
matches-picked = elegidos: { $count } (c)
matches-routes = Otras opciones: { $list }
matches-limit-off = también se ven: { $limit }
matches-none-fit = Ningún programa coincide con todas sus respuestas. Presione la letra de un límite para ignorarlo. O presione e para cambiar sus respuestas.
matches-none-found = Ningún programa tiene "{ $query }". Pruebe con menos palabras o más cortas. Presione Esc dos veces para borrar la búsqueda.
row-weeks-ask = ¿semanas?
row-weeks-figure = { $count ->
    [one] { $weeks } sem.
   *[other] { $weeks } sem.
}
row-price-ask = ¿precio?
list-price = su costo
list-weeks = semanas
list-fit = afinidad
row-fit-figure = afin. { $fit }
picked-full = Ya eligió cinco. Primero quite uno (c, luego x).

pane-program = Datos encontrados: { $known } de { $all }
pane-person = Revisado para usted: { $known } de { $all }
pane-count-ask = { $count } para preguntar a la escuela
pane-count-not-said = { $count } que usted no respondió
pane-unknown-names = preguntar: { $names }
pane-not-said = usted no respondió: { $names }
pane-watch-out = Antes de pagar:
pane-ask-first = Pregunte a la escuela:
pane-why-here = Por qué este puesto:
pane-source = Fuente:

compare-all-rows = todas las filas
compare-only-differences = solo diferencias
compare-columns = { $from } a { $to } de { $all }
compare-no-differences = Estos programas son iguales en cada fila.
compare-too-few = { $count ->
    [0] Todavía no eligió programas. Regrese y presione Espacio en dos a cinco programas.
    [one] Usted eligió un programa. Regrese y presione Espacio en uno más.
   *[other] Regrese y presione Espacio en dos a cinco programas.
}
cell-origin = Fuente: { $source } ({ $date }), { $basis }.
detail-picked = Elegido: sí (Espacio lo quita)
detail-page-date = Fecha de la página: { $date }
detail-weeks-basis = Número de semanas: { $basis }.

about-reading-title = Para leer más
resource-report = informe
resource-article = artículo
resource-blog = blog
resource-portal = sitio de búsqueda

help-keys-title = Qué hacen las teclas aquí
help-marks-title = Qué significan los signos
help-marks-text = "Preguntar" no es una mala noticia. Significa que ninguna página que leímos da la respuesta.
help-marks-price = Un precio con ~ está convertido a dólares canadienses. Un precio con * tiene una condición.
help-order-title = Cómo hacemos la lista
help-order-limits = Primero ocultamos y contamos los programas fuera de sus límites. Usted puede ignorar cualquier límite.
help-order-fit = Luego ordenamos: primero lo más cercano a su meta, luego la lista de preguntas. Una respuesta desconocida vale { $share } % de un sí. Después: menos datos desconocidos, un precio conocido, el título.
help-weights-title = Cuánto cuenta cada pregunta para usted
help-weights-text = La afinidad va de 0 a 100. El número bajo cuenta cada dato desconocido como un no. El alto lo cuenta como un sí.
help-weight-survey = encuesta a empleadores, 2021
help-weight-ours = nuestra elección
help-data-title = De dónde vienen los datos
help-data-text = Confirme los precios y las fechas con la escuela. Nuestro catálogo es del { $date }. Cada dato nombra su fuente.
help-rate = Los precios con ~ usan este cambio: 1 { $currency } = { $rate } CAD ({ $source }, { $date }).

confirm-quit = ¿Salir ahora? Sus respuestas se borrarán.
confirm-restart = ¿Empezar de nuevo? Se borrarán todas sus respuestas.
confirm-keys = Enter: sí     Esc: no
matches-hidden-by-limits = { $count ->
    [one] { $count } programa tiene estas palabras, pero sus límites lo ocultan. Presione Enter y luego una letra para ignorar un límite:
   *[other] { $count } programas tienen estas palabras, pero sus límites los ocultan. Presione Enter y luego una letra para ignorar un límite:
}
query-key-exact = buscar estas palabras exactas
query-key-corrected = buscar también palabras parecidas
list-section-this-job = Para este trabajo, aquí
list-section-companions = También comunes para este trabajo
list-section-near-job = Cercanos a este trabajo
list-section-elsewhere = En otras partes de Canadá: confirme que vale aquí
list-section-cost-unknown = Precio no publicado
list-section-field = Otros cursos del campo
sections-head-no-job = Para usted, aquí
sections-closed = Cerradas: { $list }
sections-none-for-job = No conocemos ningún programa para este trabajo en { $province }. Esto puede ayudarle.
sections-none-for-job-anywhere = No conocemos ningún programa para este trabajo. Esto puede ayudarle.
