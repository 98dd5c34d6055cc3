### La línea de comandos: ayuda, respuestas y mensajes de error.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cli-microcred-about = Ayuda a las personas en Canadá a elegir una microcredencial. Sin un comando, se abren las pantallas.
cli-after-help = Códigos de salida: 0 hecho, 1 nada o datos malos, 2 mal uso, 128 y más: una señal lo terminó.
cli-heading-answers = Sus respuestas
cli-match-about = Mostrar los programas que van con estas respuestas
cli-search-about = Buscar programas con palabras: título, habilidad, trabajo, código, proveedor
cli-show-about = Mostrar todo lo que se sabe de un programa
cli-compare-about = Poner de dos a cinco programas lado a lado
cli-catalogue-about = Revisar, contar o escribir un catálogo
cli-catalogue-check-about = Mostrar cada error de un catálogo con su lugar
cli-catalogue-compile-about = Hacer de un catálogo de cualquier tamaño un archivo que se abre al instante
cli-catalogue-stats-about = Mostrar en cifras lo que tiene un catálogo
cli-catalogue-export-about = Escribir cada programa con todos sus datos
cli-completions-about = Escribir un script para completar comandos en un shell
cli-man-about = Escribir la página del manual
cli-flag-catalogue = Usar este catálogo en lugar del incluido
cli-flag-lang = El idioma: uno de { $known }
cli-flag-ascii = Usar solo signos ASCII simples
cli-flag-color = Usar color: auto, always o never
cli-flag-today = La fecha desde la que se cuenta, como 2026-11-21
cli-flag-goal = Lo que usted quiere
cli-flag-occupation = El trabajo que quiere: un código NOC 2021 o un título
cli-flag-sector = El campo de trabajo que quiere
cli-flag-want-skill = La habilidad que quiere aprender
cli-flag-skill = Una habilidad que ya tiene (se puede repetir)
cli-flag-budget = Lo máximo que puede pagar, en dólares canadienses
cli-flag-employer-pays = Su empleador paga
cli-flag-hours-per-week = Horas que puede estudiar por semana
cli-flag-finish-by = El último día en que debe terminar
cli-flag-weeks = Cuántas semanas puede durar como máximo
cli-flag-when = Cuándo tiene tiempo libre (se puede repetir)
cli-flag-place = Dónde puede estudiar
cli-flag-province = Dónde vive: dos letras o un nombre
cli-flag-status = Su estatus en Canadá
cli-flag-study-in = El idioma en que puede estudiar
cli-flag-clb = Su nivel de idioma más bajo, CLB de 1 a 12
cli-flag-schooling = El nivel escolar más alto que terminó
cli-flag-further-study = Si piensa estudiar más
cli-flag-landed = Cuándo llegó a vivir a Canadá: always, un año o un día
cli-flag-age = Su edad al final de este año
cli-flag-training-limit = Su límite del Canada training credit en dólares, según su último notice of assessment
cli-flag-pays-tax = Si va a pagar impuesto federal sobre la renta este año
cli-flag-work = Cómo trabaja ahora
cli-flag-household = Cuántas personas viven en su hogar
cli-flag-household-income = Ingreso de su hogar en un año, en dólares
cli-flag-situation = Algo que es cierto para usted y abre ayudas; se puede dar varias veces
cli-flag-prefer = Lo que prefiere, como price-or-placement=second; se puede dar varias veces
cli-flag-weight = Un peso de 0 a 100, como assessment=80; se puede dar varias veces
cli-flag-profile = Leer las respuestas de un archivo; una opción reemplaza su respuesta
cli-flag-only = Dejar solo programas con este valor, como delivery=online_async; se puede dar varias veces
cli-flag-not = Quitar programas con este valor, como provider_kind=private_school; se puede dar varias veces
cli-flag-query = Dejar solo programas con estas palabras
cli-flag-sort = El orden
cli-flag-limit = Cuántos mostrar como máximo
cli-flag-output = El archivo que se escribe
cli-flag-force = Reemplazar el archivo si existe
cli-flag-format = La forma de la respuesta
cli-arg-text = Las palabras que se buscan
cli-arg-id = El id de un programa, como lo muestran match y search
cli-arg-ids = Los ids de dos a cinco programas
cli-arg-source = El catálogo que se compila: RON o líneas de JSON (.jsonl, .ndjson)
cli-arg-file = El catálogo que se revisa; sin él, el incluido
cli-arg-shell = El shell

matches-count = { $count ->
    [0] Ninguno de { $considered } programas va.
    [one] { $shown } de { $considered } programas va.
   *[other] { $shown } de { $considered } programas van.
}
matches-left-out = Quedaron fuera: { $list }.
matches-sorted = Orden por { $sort }: { $order }.
matches-line = Costo para usted: { $price }. Tiempo: { $weeks }. Afinidad: { $fit } de 100.
matches-watch-out = Cuidado: { $text }
matches-filtered-first = Los filtros miran solo los primeros { $most } programas.
matches-listed-first = Se muestran los primeros { $most }. Use --limit para otro número.
matches-more = { $count ->
    [one] { $count } más va. Use --limit para mostrar más.
   *[other] { $count } más van. Use --limit para mostrar más.
}
matches-narrowed = { $count ->
    [0] Ninguno de ellos tiene "{ $query }".
    [one] { $count } de ellos tiene "{ $query }".
   *[other] { $count } de ellos tienen "{ $query }".
}
routes-title = Otros caminos
search-count = { $count ->
    [0] Ningún programa tiene "{ $query }". Pruebe con menos palabras o más cortas.
    [one] { $count } programa tiene "{ $query }".
   *[other] { $count } programas tienen "{ $query }".
}
search-matched = Se encontró en { $list }
field-title = título
field-code = código de trabajo
field-skill = habilidad
field-role = trabajo nombrado
field-occupation = trabajo
field-provider = proveedor
field-sector = campo
field-place = lugar
detail-sector = Campo de trabajo
detail-skills = Usted aprende
detail-roles = Trabajos que nombra
detail-occupation = Lleva a (NOC 2021)
detail-notes = Notas
detail-sources = Dónde se leyó
cell-ask = Pregunte: { $question }
compare-same = igual

stats-programs = Programas
stats-providers = Proveedores
stats-facts = Datos
stats-facts-with-source = Datos con fuente
stats-unknown-share = No se sabe
stats-oldest = Página más antigua
stats-newest = Página más nueva
stats-undated = Páginas sin fecha
stats-by-province = Programas por provincia
stats-by-sector = Programas por campo
percent = { $figure } %

wrong-lang = { $flag }: no hay idioma "{ $found }". Use uno de estos: { $known }.
wrong-date = { $flag }: "{ $found }" no es un día. Escríbalo como 2026-11-21.
wrong-landed = { $flag }: "{ $found }" no es un día ni un año. Escriba always, 2024 o 2024-05-31.
wrong-prefer = --prefer: "{ $found }" no es una opción. Escriba NAME=first o NAME=second. Nombres: { $known }.
wrong-weight = --weight: "{ $found }" no es un peso. Escriba ID=N, con N de 0 a 100. Ids: { $known }.
wrong-budget = { $flag }: "{ $found }" no es una cantidad. Escriba dólares, como 1500 o 99.50.
wrong-province = { $flag }: no hay provincia "{ $found }". Use dos letras, como ON.
wrong-filter-facet = { $flag }: no hay un filtro "{ $found }". Escriba FACET=VALUE. Filtros: { $known }.
wrong-filter-value = { $flag }: { $facet } no tiene el valor "{ $found }". Valores: { $known }.
wrong-filter-shape = { $flag }: escriba { $facet }=VALUE. Valores: { $known }.
wrong-filter-both = "{ $found }" está con --only y con --not. Quite uno.
wrong-sector = --sector: no hay campo "{ $found }". Los campos son: { $known }.
wrong-limit = --training-limit: el máximo en toda la vida es { $most } dólares. Tome el límite de su último notice of assessment.
wrong-range = { $flag }: use un número entero de { $least } a { $most }.
wrong-choice = { $flag }: no es una de las opciones. Vea --help.
wrong-occupation-code = { $flag }: NOC 2021 no tiene el código { $found }.
wrong-occupation-title = { $flag }: ningún trabajo tiene "{ $found }" en su título. Pruebe otra palabra o un código.
wrong-occupation-several = --occupation: { $count } trabajos tienen "{ $found }". Use un código: { $list }.
file-unreadable = No se puede leer este archivo: { $why }
no-such-program = No hay programa "{ $id }". Use search para encontrar su id.
near-programs = Parecidos:
compare-count = Compare al menos { $fewest } y como máximo { $most } programas.
compare-repeated = "{ $id }" está dos veces. Nombre cada programa una vez.
catalogue-some-refused = { $count ->
    [one] { $path }: { $count } programa fue rechazado.
   *[other] { $path }: { $count } programas fueron rechazados.
} Use "catalogue check" para ver por qué.
catalogue-head-faults = { $path }: { $count ->
    [one] { $count } error fuera de los programas. Use "catalogue check" para verlo.
   *[other] { $count } errores fuera de los programas. Use "catalogue check" para verlos.
}
catalogue-nothing-sound = { $path }: no se puede usar ningún programa de este archivo.
catalogue-how-to-fix = Use "microcred catalogue check { $path }". Sin --catalogue, se usa el catálogo incluido.
catalogue-checked = { $count ->
    [one] { $file }: { $programs } programa; errores: { $faults }; rechazados: { $refused }.
   *[other] { $file }: { $programs } programas; errores: { $faults }; rechazados: { $refused }.
}
catalogue-unusable = El archivo no se puede usar hasta que se corrija.

query-corrected = Resultados para { $read }, no para { $typed }.
query-quote-hint = Para las palabras exactas, póngalas entre comillas.
query-words-dropped = Ningún programa tiene todas sus palabras. Se quitaron: { $words }.
query-nearest-words = Palabras parecidas: { $words }.
field-job-title = título de trabajo (Estados Unidos)
