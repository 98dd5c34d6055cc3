### Filtros: por qué se puede filtrar una lista, los valores, y qué hacen los filtros.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

facet-price = Su costo
facet-weeks = Cuántas semanas
facet-hours-per-week = Horas por semana
facet-times = Días y horas
facet-pace = Ritmo
facet-delivery = Cómo se enseña
facet-province = Provincia o territorio
facet-language = Idioma de enseñanza
facet-clb = Nivel de idioma necesario
facet-prerequisites = Requisitos
facet-licence-first = Exige licencia antes
facet-sector = Campo de trabajo
facet-provider-kind = Quién lo ofrece
facet-status = Se ofrece ahora
facet-note-price = Lo máximo que puede costarle, después de los créditos de impuestos.
facet-note-weeks = El máximo de semanas que puede durar para usted.
facet-note-hours-per-week = El máximo de horas por semana que puede necesitar.
facet-note-times = Un curso puede tener varios horarios.
facet-note-pace = Quién decide las fechas: usted o la escuela.
facet-note-delivery = En línea, presencial o ambos.
facet-note-province = Dónde está la escuela o su curso local. Ninguna: todo Canadá o el extranjero.
facet-note-language = Un curso puede darse en varios idiomas.
facet-note-clb = El nivel Canadian Language Benchmark (CLB) que exige la escuela.
facet-note-prerequisites = Lo que usted debe tener antes de empezar.
facet-note-licence-first = Usted necesita una licencia para este trabajo o curso. El curso no la da.
facet-note-sector = El tipo de trabajo para el que prepara.
facet-note-provider-kind = Un college, un empleador, una plataforma en línea u otro.
facet-note-status = Lo que decía la página de la escuela cuando la leímos.

filter-unknown = no se sabe
filter-price-free = gratis
filter-price-free-if = gratis si cumple las condiciones
filter-own-pace = a su propio ritmo
filter-more = más de { $figure }
filter-time-daytime = durante el día
filter-time-evenings = por la noche
filter-time-weekends = el fin de semana
filter-time-any-hour = a cualquier hora
filter-hybrid = en línea y presencial
filter-online-mixed = en línea, algunos horarios fijos
filter-online-unspecified = en línea, horas no indicadas
filter-other-language = otro idioma
filter-no-province = ninguna o no se sabe
filter-level = CLB { $low } a { $high }
filter-asks-nothing = sin requisitos
filter-asks-something = con requisitos
filter-not = sin { $filter }
filter-or = { $first } o { $last }

filters-line = Filtros ({ $shown } ocultos): { $list }
filters-short = { $count ->
    [one] { $count } filtro: { $shown } ocultos
   *[other] { $count } filtros: { $shown } ocultos
}
filters-stay = { $count ->
    [0] Se muestran 0 de { $all } programas.
    [one] Se muestra { $shown } de { $all } programas.
   *[other] Se muestran { $shown } de { $all } programas.
}
filters-on = Filtros: { $list }
filters-none-on = No hay ningún filtro. Cada número indica cuántos programas vería.
filters-only = ver solo
filters-not = ocultar
filters-unknown-out = { $count ->
    [one] { $shown } está oculto porque esto no se sabe. Presione i para mostrarlo.
   *[other] { $shown } están ocultos porque esto no se sabe. Presione i para mostrarlos.
}
filters-nothing-left = Sus filtros ocultan todos los programas.
suggest-prompt = Para volver a ver algunos, presione un número:
suggest-keep-unknown = Mostrar también "{ $facet }: no se sabe"
suggest-drop-filter = Quitar "{ $filter }"
suggest-drop-all-filters = Quitar todos los filtros
suggest-result = { $count ->
    [one] { $way }: { $shown } programa
   *[other] { $way }: { $shown } programas
}
