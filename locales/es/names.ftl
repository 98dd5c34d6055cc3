### Nombres de cosas: valores, tipos, lugares, campos de trabajo, órdenes.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

language-name = Español
# Shown until a native speaker has read the Spanish; then: {""}
language-review = Falta que un hablante nativo revise esta traducción.
# Shown where the facts of a catalogue are not written in the language of the screens.
language-facts = La lista de preguntas y los datos de los programas están en inglés o francés.
# The title of a programme in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (título completo: en su página)
value-yes = sí
value-no = no
value-unknown = preguntar
basis-stated = lo dice la página
basis-derived = deducido de la página
not-stated = no se indica
value-and-text = { $value }: { $text }
short-hours = { $figure } h
short-ask = preguntar
short-not-said = usted no lo dijo

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
province-none = todo Canadá, el extranjero o no se indica

sector-health = salud
sector-it = computadoras y datos
sector-manufacturing = manufactura
sector-construction-trades = construcción y oficios
sector-business = negocios y oficina
sector-finance = finanzas y seguros
sector-hospitality-tourism = hoteles, comida, turismo
sector-education-childcare = enseñanza y cuidado de niños
sector-social-services = servicios sociales
sector-agriculture-food = agricultura y alimentos
sector-transport-logistics = transporte y almacenes
sector-energy-environment = energía y medio ambiente
sector-public-admin = gobierno
sector-creative = artes y medios
sector-aerospace = aviación y drones
sector-general = habilidades para todo trabajo

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
delivery-online-live = en línea, a horas fijas
delivery-online-mixed = en línea
delivery-online-unspecified = en línea
delivery-hybrid = una parte en línea, otra en persona
delivery-in-person = en persona
delivery-unknown = no se indica
pace-self-paced = a su propio ritmo
pace-scheduled = fechas y clases fijas
pace-unknown = no se indica
tax-included = los impuestos están incluidos
tax-extra = los impuestos se pagan aparte
tax-exempt = sin impuestos
tax-unknown = no se indica
status-running = activo
status-planned = solo planeado
status-ended = terminado
status-unknown = no se indica

teaching-language-en = inglés
teaching-language-fr = francés
teaching-language-zh = chino
teaching-language-ko = coreano
teaching-language-pa = panyabí
teaching-language-es = español
teaching-language-mul = muchos idiomas

goal-first-job = un primer trabajo en Canadá
goal-change-career = otro tipo de trabajo
goal-move-up = un mejor trabajo en mi campo
goal-recognise = usar mi formación del extranjero
goal-one-skill = aprender una habilidad
goal-explore = solo estoy mirando

sort-fit = afinidad
sort-price = precio
sort-time = tiempo
sort-name = nombre
sort-short-fit = meta, luego la lista
sort-short-price = menor precio para usted
sort-short-time = menos semanas
sort-short-name = título, de A a Z
sort-short-search = palabras, luego afinidad
sort-explained-fit = primero lo más cercano a su meta, luego la lista de preguntas
sort-explained-price = primero el menor precio para usted
sort-explained-time = primero menos semanas
sort-explained-name = por título, de A a Z
sort-explained-search = primero las palabras más seguras, luego la afinidad

limit-goal = { $count ->
    [one] otro trabajo o campo
   *[other] otros trabajos o campos
}
limit-ended = { $count ->
    [one] terminado
   *[other] terminados
}
limit-budget = pasa el presupuesto
limit-weekly-hours = demasiadas horas por semana
limit-finish-by = { $count ->
    [one] muy largo
   *[other] muy largos
}
limit-place-and-time = otro lugar u otras horas
limit-language = otro idioma o nivel

nearness-same-occupation = el mismo trabajo
nearness-same-minor-group = un trabajo del mismo grupo
nearness-named-skill = la habilidad que usted nombró
nearness-same-sector = el campo que usted nombró
nearness-same-field = el mismo campo, sin un trabajo
nearness-nothing-named = ninguna meta nombrada
nearness-elsewhere = otro trabajo o campo

group-you = va con usted
group-teaching = qué enseña
group-proof = prueba para empleadores
group-job = ayuda para hallar trabajo
group-further = cuenta para más estudios

section-money = Dinero
section-time = Tiempo
section-entry = Para entrar
section-program = El programa
section-person = Usted y el programa
section-watch-outs = Cuidado

weight-rule-employer-pays = Su empleador paga: los pesos siguen lo que los empleadores quieren para su personal.
weight-rule-no-further-study = Usted no piensa estudiar más: acumular y los créditos pesan 10.
weight-rule-further-study = Usted piensa estudiar más: acumular y los créditos pesan 55.
weight-rule-job-search = Usted busca trabajo: la práctica y la ayuda para hallar trabajo pesan 10 más.

tie-break-nearness = Está más cerca de su meta que el siguiente.
tie-break-fit = Tiene más puntos de la lista que el siguiente.
tie-break-narrower = Se desconoce menos de él que del siguiente.
tie-break-price-known = Se sabe su precio; el del siguiente, no.
tie-break-title = El siguiente es igual; solo el título decide.

watch-name-licence-first = licencia primero
watch-name-short-for-the-job = corto para este trabajo
watch-name-no-assessment = sin examen
watch-name-price-not-stated = sin precio indicado
watch-name-price-condition = precio con condición
watch-name-length-not-stated = sin duración indicada
watch-name-grows-if-slow = más caro si va lento
watch-name-foreign-price = precio extranjero
watch-name-price-for-residents = puede costarle más
watch-name-tax-extra = impuestos aparte
watch-name-extras = costos extra
watch-name-expires = vence
watch-name-only-planned = solo planeado
watch-name-has-ended = terminado
watch-name-old-page = página antigua
watch-name-undated-page = página sin fecha

row-cost = Precio en la página
row-tax = Impuestos
row-extras = Se paga además
row-price-condition = Quién recibe este precio
row-osap = En la lista de OSAP
row-weeks = Semanas para usted
row-hours = Horas en total
row-weekly-hours = Horas por semana
row-delivery = Cómo se enseña
row-pace = Ritmo
row-province = Dónde
row-language = Idioma del curso
row-prerequisites = Para entrar
row-level = Nivel de idioma
row-licence = Licencia primero
row-known = Se sabe, de 20
row-fit = Afinidad
row-watch-outs = Tenga cuidado con
row-page-date = Fecha de la página
