### La línea de comandos: ayuda, respuestas y mensajes de error.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cli-microcred-about = Ayuda a las personas recién llegadas a Canadá a elegir un programa corto. Sin un comando, se abren las pantallas.
cli-after-help = Códigos de salida: 0 éxito, 1 nada encontrado o datos con errores, 2 comando incorrecto. 128 o más: detenido por una señal.
cli-heading-answers = Sus respuestas
cli-match-about = Mostrar los programas que coinciden con sus respuestas
cli-search-about = Buscar programas por título, habilidad, trabajo, código de trabajo o escuela
cli-jobs-about = Encontrar el trabajo que nombran las palabras, en muchos idiomas
cli-arg-job-words = Las palabras: un trabajo en cualquier idioma o el código de un trabajo
jobs-none = No encontramos ningún trabajo para «{ $words }».
cli-show-about = Mostrar todo lo que sabemos de un programa
cli-compare-about = Comparar de dos a cinco programas
cli-catalogue-about = Revisar, compilar, resumir o exportar un catálogo
cli-catalogue-check-about = Mostrar cada error de un catálogo y dónde está
cli-catalogue-compile-about = Compilar un catálogo de cualquier tamaño en un archivo que se abre al instante
cli-catalogue-stats-about = Mostrar en números lo que contiene un catálogo
cli-catalogue-export-about = Exportar todos los programas con todos sus datos
cli-completions-about = Generar un script para completar comandos en su terminal
cli-man-about = Generar la página del manual
cli-flag-catalogue = Usar este catálogo en lugar del que viene incluido
cli-flag-lang = Idioma, a elegir: { $known }
cli-flag-ascii = Usar solo caracteres ASCII simples
cli-flag-color = Usar color: auto, always (siempre) o never (nunca)
cli-flag-today = Contar desde esta fecha, por ejemplo 2026-11-21
cli-flag-goal = Su meta
cli-flag-occupation = El trabajo que quiere: un código NOC 2021 o el nombre del trabajo
cli-flag-sector = El campo de trabajo que quiere
cli-flag-want-skill = La habilidad que quiere aprender
cli-flag-skill = Una habilidad que ya tiene (se puede repetir)
cli-flag-budget = Lo máximo que puede pagar en total, en dólares canadienses
cli-flag-employer-pays = Su empleador paga
cli-flag-hours-per-week = Cuántas horas por semana puede estudiar
cli-flag-finish-by = La fecha límite para terminar
cli-flag-weeks = El máximo de semanas que puede durar el programa
cli-flag-when = Cuándo tiene tiempo libre (se puede repetir)
cli-flag-place = Dónde puede estudiar
cli-flag-province = La provincia o el territorio donde vive: dos letras o el nombre
cli-flag-status = Su situación migratoria en Canadá
cli-flag-study-in = El idioma en que puede estudiar
cli-flag-clb = Su nivel de idioma más bajo (CLB 1 a 12)
cli-flag-schooling = El nivel de estudios más alto que terminó
cli-flag-further-study = Si piensa seguir estudiando más adelante
cli-flag-landed = Desde cuándo vive en Canadá: always (siempre), un año o una fecha
cli-flag-age = Su edad al final de este año
cli-flag-training-limit = Su límite del crédito de capacitación (Canada training credit), en dólares. Vea su último aviso de evaluación fiscal (notice of assessment).
cli-flag-pays-tax = Si va a pagar impuesto federal sobre la renta este año
cli-flag-work = Si trabaja en este momento
cli-flag-household = Cuántas personas viven en su hogar
cli-flag-household-income = El ingreso de su hogar en un año, en dólares
cli-flag-situation = Una situación que puede darle derecho a una ayuda (se puede repetir)
cli-flag-prefer = Lo que más le importa, por ejemplo price-or-placement=second (se puede repetir)
cli-flag-weight = La importancia de una pregunta, de 0 a 100, por ejemplo assessment=80 (se puede repetir)
cli-flag-profile = Leer sus respuestas de un archivo; las demás opciones las reemplazan
cli-flag-only = Mostrar solo programas con este valor, por ejemplo delivery=online_async (se puede repetir)
cli-flag-not = Ocultar programas con este valor, por ejemplo provider_kind=private_school (se puede repetir)
cli-flag-query = Mostrar solo programas con estas palabras
cli-flag-sort = El orden de la lista
cli-flag-limit = El máximo de programas de la lista
cli-flag-output = El archivo donde escribir
cli-flag-force = Reemplazar el archivo si ya existe
cli-flag-format = El formato del resultado
cli-arg-text = Las palabras que quiere buscar
cli-arg-id = El id de un programa, como aparece en match y search
cli-arg-ids = Los ids de dos a cinco programas
cli-arg-source = El catálogo para compilar: RON, o líneas de JSON (.jsonl, .ndjson)
cli-arg-file = El catálogo para revisar; si no indica uno, el que viene incluido
cli-arg-shell = El intérprete de comandos de su terminal

matches-count = { $count ->
    [0] Ningún programa coincide con sus respuestas. Revisamos { $considered }.
    [one] { $shown } de { $considered } programas coincide.
   *[other] { $shown } de { $considered } programas coinciden.
}
matches-left-out = Ocultos: { $list }.
matches-sorted = Orden por { $sort }: { $order }.
matches-line = Su costo: { $price }. Duración: { $weeks }. Afinidad: { $fit } de 100.
matches-watch-out = Antes de pagar: { $text }
matches-filtered-first = Los filtros revisan solo los primeros { $most } programas.
matches-listed-first = Se muestran solo los primeros { $most } programas. Use --limit para cambiar el número.
matches-more = { $count ->
    [one] Coincide { $count } programa más. Use --limit para ver más.
   *[other] Coinciden { $count } programas más. Use --limit para ver más.
}
matches-narrowed = { $count ->
    [0] Ninguno de ellos contiene "{ $query }".
    [one] { $count } de ellos contiene "{ $query }".
   *[other] { $count } de ellos contienen "{ $query }".
}
routes-title = Otras opciones
search-count = { $count ->
    [0] No encontramos ningún programa para "{ $query }". Pruebe con menos palabras, o con palabras más cortas.
    [one] Encontramos { $count } programa para "{ $query }".
   *[other] Encontramos { $count } programas para "{ $query }".
}
search-matched = Encontrado en { $list }
field-title = título
field-code = código de trabajo
field-skill = habilidad
field-role = trabajo mencionado
field-occupation = trabajo
field-provider = escuela
field-sector = campo
field-place = lugar
field-id = código del programa
detail-sector = Campo de trabajo
detail-skills = Lo que aprende
detail-roles = Trabajos que menciona
detail-occupation = Lleva a (NOC 2021)
detail-notes = Notas
detail-sources = Fuentes
cell-ask = Pregunte a la escuela: { $question }
compare-same = igual

stats-programs = Programas
stats-providers = Escuelas y otros proveedores
stats-facts = Datos
stats-facts-with-source = Datos con fuente
stats-unknown-share = Datos no encontrados
stats-oldest = Página más antigua
stats-newest = Página más reciente
stats-undated = Páginas sin fecha
stats-by-province = Programas por provincia
stats-by-sector = Programas por campo
percent = { $figure } %

wrong-lang = { $flag }: idioma desconocido, "{ $found }". Use uno de estos: { $known }.
wrong-date = { $flag }: "{ $found }" no es una fecha. Escríbala así: 2026-11-21.
wrong-landed = { $flag }: "{ $found }" no es un año ni una fecha. Escriba always, 2024 o 2024-05-31.
wrong-prefer = --prefer: "{ $found }" no es una de las opciones. Escriba NAME=first o NAME=second. Nombres: { $known }.
wrong-weight = --weight: "{ $found }" no sirve. Escriba ID=N, con N de 0 a 100. Elija ID entre: { $known }.
wrong-budget = { $flag }: "{ $found }" no es una cantidad. Escriba dólares, por ejemplo 1500 o 99.50.
wrong-province = { $flag }: provincia o territorio desconocido, "{ $found }". Escriba el nombre o dos letras, por ejemplo ON.
wrong-filter-facet = { $flag }: filtro desconocido, "{ $found }". Escriba FACET=VALUE. Elija FACET entre: { $known }.
wrong-filter-value = { $flag }: "{ $found }" no es un valor de { $facet }. Use uno de estos: { $known }.
wrong-filter-shape = { $flag }: falta un valor. Escriba { $facet }=VALUE. Elija VALUE entre: { $known }.
wrong-filter-both = "{ $found }" está en --only y también en --not. Quite uno de los dos.
wrong-sector = --sector: campo de trabajo desconocido, "{ $found }". Use uno de estos: { $known }.
wrong-limit = --training-limit: el máximo de por vida es ${ $most }. Use la cantidad de su último aviso de evaluación fiscal.
wrong-range = { $flag }: escriba un número entero de { $least } a { $most }.
wrong-choice = { $flag }: esta no es una de las opciones. Use --help para verlas.
wrong-occupation-code = { $flag }: NOC 2021 no tiene el código { $found }. Revise las cinco cifras, o escriba el nombre del trabajo.
wrong-occupation-title = { $flag }: no encontramos ningún trabajo para "{ $found }". Pruebe otra palabra, o un código NOC 2021.
wrong-occupation-several = --occupation: "{ $found }" puede ser { $count } trabajos. Use uno de estos códigos: { $list }.
file-unreadable = No se puede leer este archivo: { $why }
no-such-program = Ningún programa tiene el id "{ $id }". Use search para encontrar el id.
near-programs = ¿Quiso decir uno de estos?
compare-count = Indique de { $fewest } a { $most } programas para comparar.
compare-repeated = "{ $id }" está dos veces. Indique cada programa una sola vez.
catalogue-some-refused = { $count ->
    [one] { $path }: { $count } programa tiene errores y se descartó.
   *[other] { $path }: { $count } programas tienen errores y se descartaron.
} Use "catalogue check" para ver por qué.
catalogue-head-faults = { $path }: { $count ->
    [one] { $count } error fuera de los programas. Use "catalogue check" para verlo.
   *[other] { $count } errores fuera de los programas. Use "catalogue check" para verlos.
}
catalogue-nothing-sound = { $path }: ningún programa de este archivo se puede usar.
catalogue-how-to-fix = Para ver los errores, use "microcred catalogue check { $path }". Para usar el catálogo incluido, quite --catalogue.
catalogue-checked = { $count ->
    [one] { $file }: { $programs } programa; errores: { $faults }; descartados: { $refused }.
   *[other] { $file }: { $programs } programas; errores: { $faults }; descartados: { $refused }.
}
catalogue-unusable = Corrija esto primero. Después podrá usar el archivo.

query-corrected = Se muestran resultados para { $read } en lugar de { $typed }.
query-quote-hint = Para buscar las palabras exactas, póngalas entre comillas.
query-words-dropped = Ningún programa tiene todas sus palabras. Dejamos fuera: { $words }.
query-nearest-words = Palabras parecidas: { $words }.
query-job = Leemos sus palabras como un trabajo: { $title } ({ $code }).
query-preferred = Primero van los programas que corresponden a: { $words }.
query-inside-words = Ningún programa tiene esta palabra. Mostramos otras palabras que la contienen: { $words }.
query-place = { $place } está en { $province }. Filtre por provincia para ver solo programas de allí.
field-job-title = otro nombre del trabajo
stats-not-ended = Programas que no han terminado
stats-ended = Terminados (ocultos al inicio)
stats-with-page = Con una página propia
stats-with-contact = Con página, sitio, teléfono o correo
stats-priced = Con precio
stats-with-length = Con horas o semanas
stats-both = Con precio y duración
stats-timed = Con días y horas
stats-french = Que se enseñan en francés
stats-fresh = Revisados o con fecha de los últimos 12 meses
stats-ageing = De los últimos 24 meses
stats-stale = Más antiguos o sin fecha
stats-valid-in = Con las provincias donde son válidos
stats-open-to = Con datos sobre quién puede inscribirse
stats-entry = Con datos sobre los requisitos
coverage-filled = { $filled } de { $cells } pares de trabajo y provincia tienen al menos un programa.
freshness-oldest = Revise primero estos:
cli-catalogue-coverage-about = Mostrar cuántos programas llevan a cada trabajo, por provincia
cli-catalogue-freshness-about = Mostrar qué tan antiguos son los datos y cuáles revisar primero
cli-flag-upgrade = Escribir el archivo en el formato más reciente; requiere -o
catalogue-upgraded = Escrito en el formato más reciente: { $path }
catalogue-not-upgraded = No se puede convertir { $file }. Corrija primero estos errores:
catalogue-compiled-not-upgraded = { $file } es un catálogo compilado. Convierta el archivo de texto (RON) del que viene.
cli-flag-section = Mostrar también esta sección: near-job, elsewhere, cost-unknown, field o all
