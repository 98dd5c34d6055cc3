### Filtros: por qué se puede filtrar una lista, los valores, y qué hacen los filtros.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

facet-price = Precio para usted
facet-weeks = Semanas para usted
facet-hours-per-week = Horas por semana
facet-times = Momentos de la semana
facet-pace = Ritmo
facet-delivery = Cómo se enseña
facet-province = Provincia o territorio
facet-language = Idioma de enseñanza
facet-clb = Nivel de idioma pedido
facet-prerequisites = Para entrar
facet-licence-first = Licencia primero
facet-sector = Campo de trabajo
facet-provider-kind = Quién lo ofrece
facet-status = Activo o no
facet-note-price = Lo máximo que puede costarle, menos lo que regresa con seguridad.
facet-note-weeks = El máximo de semanas que puede tomarle.
facet-note-hours-per-week = El máximo de horas que puede pedir en una semana.
facet-note-times = Un curso puede tener varios.
facet-note-pace = Quién pone las fechas: usted o la escuela.
facet-note-delivery = En línea, en persona o los dos.
facet-note-province = Dónde está la escuela, o su curso local. Ninguna: todo Canadá o el extranjero.
facet-note-language = Un curso puede tener varios idiomas.
facet-note-clb = El Canadian Language Benchmark (CLB) que pide la página.
facet-note-prerequisites = Lo que usted debe tener antes de empezar.
facet-note-licence-first = El trabajo o el curso pide una licencia. El curso no la da.
facet-note-sector = El campo de trabajo para el que es.
facet-note-provider-kind = Un college, un empleador, una plataforma u otro.
facet-note-status = Lo que decía la página en su fecha.

filter-unknown = no se sabe
filter-price-free = gratis
filter-price-free-if = gratis, con una condición
filter-own-pace = a su propio ritmo
filter-more = más de { $figure }
filter-time-daytime = durante el día
filter-time-evenings = por la noche
filter-time-weekends = el fin de semana
filter-time-any-hour = a cualquier hora
filter-hybrid = en línea y en persona
filter-online-mixed = en línea, algunas horas fijas
filter-online-unspecified = en línea, sin decir las horas
filter-other-language = otro idioma
filter-no-province = ninguna o no se sabe
filter-level = CLB { $low } a { $high }
filter-asks-nothing = no piden nada
filter-asks-something = piden algo
filter-not = sin { $filter }
filter-or = { $first } o { $last }

filters-line = Filtros ({ $shown } fuera): { $list }
filters-short = { $count ->
    [one] { $count } filtro: { $shown } fuera
   *[other] { $count } filtros: { $shown } fuera
}
filters-stay = { $count ->
    [0] No queda ninguno de { $all } programas.
    [one] Queda { $shown } de { $all } programas.
   *[other] Quedan { $shown } de { $all } programas.
}
filters-on = Filtros: { $list }
filters-none-on = No hay ningún filtro. Un número dice cuántos quedarían.
filters-only = solo estos
filters-not = estos no
filters-unknown-out = { $count ->
    [one] { $shown } queda fuera porque esto no se sabe. Presione i para dejarlo.
   *[other] { $shown } quedan fuera porque esto no se sabe. Presione i para dejarlos.
}
filters-nothing-left = Con sus filtros no queda nada.
suggest-prompt = Presione un número para quitar uno:
suggest-keep-unknown = Dejar también “{ $facet }: no se sabe”
suggest-drop-filter = Quitar “{ $filter }”
suggest-drop-all-filters = Quitar todos los filtros
suggest-result = { $count ->
    [one] { $way }: da { $shown } programa
   *[other] { $way }: da { $shown } programas
}
