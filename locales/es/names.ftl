### Nombres de cosas: valores, tipos, lugares, campos de trabajo, órdenes.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

language-name = Español
# Shown until a native speaker has read the Spanish; then: {""}
language-review = Un hablante nativo todavía no revisó esta traducción.
# Shown where the facts of a catalogue are not written in the language of the screens.
language-facts = La lista de preguntas y los datos de los programas están en inglés o francés.
# The title of a program in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (título completo en su página)
value-yes = sí
value-no = no
value-unknown = preguntar
basis-stated = lo dice la página
basis-derived = deducido de la página
not-stated = no publicado
value-and-text = { $value }: { $text }
short-hours = { $figure } h
short-ask = preguntar
short-not-said = sin respuesta

province-ab = Alberta
province-bc = Columbia Británica
province-mb = Manitoba
province-nb = Nuevo Brunswick
province-nl = Terranova y Labrador
province-ns = Nueva Escocia
province-nt = Territorios del Noroeste
province-nu = Nunavut
province-on = Ontario
province-pe = Isla del Príncipe Eduardo
province-qc = Quebec
province-sk = Saskatchewan
province-yt = Yukón
province-none = sin provincia indicada

sector-health = salud
sector-it = computadoras y datos
sector-manufacturing = manufactura
sector-construction-trades = construcción y oficios
sector-business = negocios y oficina
sector-finance = finanzas y seguros
sector-hospitality-tourism = hoteles, restaurantes, turismo
sector-education-childcare = enseñanza y cuidado de niños
sector-social-services = servicios sociales
sector-agriculture-food = agricultura y alimentos
sector-transport-logistics = transporte y almacenes
sector-energy-environment = energía y medio ambiente
sector-public-admin = gobierno
sector-creative = artes y medios
sector-aerospace = aviación y drones
sector-general = habilidades para cualquier trabajo

provider-kind-university = universidad
provider-kind-college = college
provider-kind-polytechnic = politécnico
provider-kind-indigenous-institute = instituto indígena
provider-kind-platform = plataforma en línea
provider-kind-employer = empleador
provider-kind-industry-association = asociación de la industria
provider-kind-nonprofit = sin fines de lucro
provider-kind-private-school = escuela privada
provider-kind-government = gobierno

delivery-online-async = en línea, a cualquier hora
delivery-online-live = en línea, con horario fijo
delivery-online-mixed = en línea
delivery-online-unspecified = en línea
delivery-hybrid = parte en línea, parte presencial
delivery-in-person = presencial
delivery-unknown = no publicado
pace-self-paced = a su propio ritmo
pace-scheduled = clases en fechas fijas
pace-unknown = no publicado
tax-included = con impuestos incluidos
tax-extra = más impuestos
tax-exempt = sin impuestos
tax-unknown = no publicado
status-running = se ofrece
status-planned = solo planeado
status-ended = terminado
status-unknown = no publicado

taught-in = en { $languages }
teaching-language-en = inglés
teaching-language-fr = francés
teaching-language-zh = chino
teaching-language-ko = coreano
teaching-language-pa = panyabí
teaching-language-es = español
teaching-language-mul = muchos idiomas

word-language-am = amárico
word-language-ar = árabe
word-language-bn = bengalí
word-language-de = alemán
word-language-en = inglés
word-language-es = español
word-language-fa = persa
word-language-fr = francés
word-language-hi = hindi
word-language-ht = criollo haitiano
word-language-it = italiano
word-language-ko = coreano
word-language-pa = panyabí
word-language-pl = polaco
word-language-pt = portugués
word-language-ro = rumano
word-language-ru = ruso
word-language-so = somalí
word-language-sq = albanés
word-language-ta = tamil
word-language-ti = tigriña
word-language-tl = tagalo
word-language-tr = turco
word-language-uk = ucraniano
word-language-ur = urdu
word-language-vi = vietnamita
word-language-zh-hans = chino simplificado
word-language-zh-hant = chino tradicional

goal-first-job = un primer trabajo en Canadá
goal-change-career = cambiar a otro tipo de trabajo
goal-move-up = conseguir un mejor trabajo en mi campo
goal-recognise = trabajar en Canadá en la profesión que estudié en mi país
goal-one-skill = aprender una habilidad
goal-explore = ver primero qué hay

sort-fit = afinidad
sort-price = precio
sort-time = duración
sort-name = nombre
sort-short-fit = sección, luego afinidad
sort-short-price = menor costo primero
sort-short-time = los más cortos
sort-short-name = título, de A a Z
sort-short-search = palabras, luego afinidad
sort-explained-fit = por sección, luego lo que seguro cabe en su presupuesto, su provincia y la lista de revisión
sort-explained-price = primero su menor costo
sort-explained-time = primero los de menos semanas
sort-explained-name = por título, de A a Z
sort-explained-search = primero las palabras más cercanas, luego la afinidad

limit-goal = { $count ->
    [one] para otro trabajo
   *[other] para otros trabajos
}
limit-ended = { $count ->
    [one] terminado
   *[other] terminados
}
limit-budget = supera el presupuesto
limit-weekly-hours = demasiadas horas por semana
limit-finish-by = { $count ->
    [one] muy largo
   *[other] muy largos
}
limit-place-and-time = en otro lugar u horario
limit-language = en otro idioma o nivel

nearness-same-occupation = el trabajo que usted nombró
nearness-same-minor-group = un trabajo parecido
nearness-named-skill = la habilidad que usted nombró
nearness-companion = un primer certificado para el trabajo que nombró
nearness-same-sector = el campo que usted eligió
nearness-same-field = el mismo campo, sin un trabajo nombrado
nearness-nothing-named = ningún trabajo nombrado
nearness-elsewhere = otro trabajo o campo

group-you = se ajusta a usted
group-teaching = qué enseña
group-proof = prueba para empleadores
group-job = ayuda para encontrar trabajo
group-further = sirve para más estudios

section-money = Dinero
section-time = Duración
section-entry = Admisión
section-program = El programa
section-person = Usted y el programa
section-watch-outs = Antes de pagar

weight-rule-employer-pays = Paga su empleador: lo que los empleadores quieren para su personal cuenta más.
weight-rule-no-further-study = No piensa estudiar más: acumular y los créditos cuentan menos (10).
weight-rule-further-study = Piensa estudiar más: acumular y los créditos cuentan más (55).
weight-rule-job-search = Busca trabajo: la práctica y la ayuda para encontrar empleo cuentan más (+10).

tie-break-section = Está en una sección anterior a la del siguiente.
tie-break-for-newcomers = Está hecho para recién llegados; el siguiente no.
tie-break-budget = Es más seguro que su precio quepa en su presupuesto.
tie-break-home-province = Está en su provincia.
tie-break-fit = Cumple más de la lista de preguntas que el siguiente.
tie-break-narrower = Sabemos más de este que del siguiente.
tie-break-price-known = Sabemos su precio. El del siguiente hay que preguntarlo.
tie-break-title = Es igual al siguiente; seguimos el orden de los títulos.

watch-name-licence-first = primero la licencia
watch-name-short-for-the-job = corto para este trabajo
watch-name-no-assessment = sin examen
watch-name-price-not-stated = precio no publicado
watch-name-price-condition = precio con condición
watch-name-length-not-stated = duración no publicada
watch-name-grows-if-slow = más caro si va lento
watch-name-foreign-price = en otra moneda
watch-name-price-for-residents = puede costarle más
watch-name-tax-extra = más impuestos
watch-name-extras = costos adicionales
watch-name-expires = vence
watch-name-only-planned = solo planeado
watch-name-has-ended = ya no se ofrece
watch-name-old-page = página antigua
watch-name-undated-page = página sin fecha

row-cost = Precio en la página
row-tax = Impuestos
row-extras = Costos adicionales
row-price-condition = Quién paga este precio
row-osap = En la lista de OSAP
row-weeks = Semanas para usted
row-hours = Horas en total
row-weekly-hours = Horas por semana
row-delivery = Cómo se enseña
row-pace = Ritmo
row-province = Dónde
row-language = Idioma del curso
row-prerequisites = Requisitos
row-level = Nivel de idioma
row-licence = Primero la licencia
row-known = Datos encontrados (de 20)
row-fit = Afinidad
row-watch-outs = Antes de pagar
row-page-date = Fecha de la página
limit-who-may-join = para otras personas
limit-entry = primero necesita algo más
