### Las preguntas y sus opciones.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

question-progress = Pregunta { $step } de { $steps }
question-part = parte { $part } de { $parts }
question-count = { $count ->
    [one] { $shown } de { $all } programas todavía va
   *[other] { $shown } de { $all } programas todavía van
}
question-not-counted = { $all } programas: demasiados para contarlos aquí.
question-fits = { $count ->
    [one] { $shown } va
   *[other] { $shown } van
}
question-why = Por qué preguntamos: { $why }
question-you-said = Usted dijo

question-name-goal = Meta
question-name-target = Trabajo o campo
question-name-budget = Presupuesto
question-name-hours = Horas
question-name-finish-by = Final
question-name-when = Cuándo
question-name-place = Dónde
question-name-province = Vivienda
question-name-status = Estatus
question-name-study-language = Idioma de estudio
question-name-clb = Nivel de idioma
question-name-schooling = Escuela
question-name-further-study = Más estudios
question-name-skills = Habilidades que tiene
question-name-work = Trabajo ahora
question-name-household = Hogar
question-name-household-income = Ingreso del hogar
question-name-situations = Sobre usted
question-name-age = Edad
question-name-landed = En Canadá
question-name-pays-tax = Impuesto federal
question-name-training-limit = Límite de formación

question-goal-title = ¿Qué quiere usted?
question-goal-why = Para un primer trabajo o un cambio pesan más la práctica y la ayuda para hallar trabajo. Los otros caminos también siguen su meta.
question-goal-skip = No lo sé con seguridad

question-target-title = ¿Qué trabajo, campo o habilidad quiere?
question-target-why = Los programas para otros trabajos y campos quedan fuera.
question-target-skip = Ningún trabajo o campo especial
question-target-sector = Campo: { $sector }
question-target-skill = Una habilidad: { $skill }
field-label-target = Trabajo, campo o habilidad:

question-budget-title = ¿Cuánto puede pagar?
question-budget-why = Los programas que cuestan más quedan fuera. Un préstamo no baja un precio.
question-budget-typed = Otra cantidad: escríbala
question-budget-skip = No lo sé con seguridad
choice-budget-0 = Nada: solo programas gratis
choice-budget-250 = Hasta CAD 250
choice-budget-500 = Hasta CAD 500
choice-budget-1000 = Hasta CAD 1,000
choice-budget-1500 = Hasta CAD 1,500
choice-budget-3000 = Hasta CAD 3,000
choice-budget-employer = Mi empleador paga
field-label-budget = Dólares canadienses:

question-hours-title = ¿Cuántas horas por semana puede estudiar?
question-hours-why = Calculamos cuántas semanas le toma cada programa. Los que piden más horas quedan fuera.
question-hours-typed = Otro número: escríbalo
question-hours-skip = No lo sé con seguridad
choice-hours-5 = Hasta 5 horas
choice-hours-10 = Hasta 10 horas
choice-hours-20 = Hasta 20 horas
choice-hours-40 = Hasta 40 horas
choice-hours-5-note = una o dos noches
choice-hours-10-note = casi cada noche, o un día
choice-hours-20-note = medios días
choice-hours-40-note = tiempo completo
field-label-hours = Horas por semana:

question-finish-by-title = ¿Cuándo debe terminar?
question-finish-by-why = Los programas que duran más quedan fuera.
question-finish-by-typed = Otras semanas o una fecha: escriba
question-finish-by-skip = Sin fecha
choice-finish-by-4 = En 4 semanas
choice-finish-by-8 = En 8 semanas
choice-finish-by-12 = En 12 semanas
choice-finish-by-26 = En 6 meses (26 semanas)
choice-finish-by-52 = En un año (52 semanas)
field-label-finish-by = Semanas o fecha, como 2027-06-30:

question-when-title = ¿Cuándo tiene tiempo? Marque todo lo que vale.
question-when-why = Las clases a otras horas quedan fuera. Casi ninguna página lo dice; entonces debe preguntar.
question-when-skip = A cualquier hora
choice-when-evenings = Por la noche
choice-when-weekends = Los fines de semana
choice-when-daytime = Durante el día

question-place-title = ¿Dónde puede estudiar?
question-place-why = En línea necesita internet en casa; en persona tiene que viajar.
question-place-skip = No lo sé con seguridad
choice-place-any = En línea o en persona
choice-place-online = Solo en línea
choice-place-in-person = Solo en persona

question-province-title = ¿Dónde vive usted?
question-province-why = Los programas en persona en otras provincias quedan fuera. También cambian las licencias y las ayudas.
question-province-skip = Prefiero no decirlo

question-status-title = ¿Cuál es su estatus en Canadá?
question-status-why = Algunos lugares y ayudas son solo para ciertos estatus. No lo guardamos.
question-status-skip = Prefiero no decirlo
choice-status-citizen = Ciudadanía canadiense
choice-status-pr = Residente permanente
choice-status-protected = Persona protegida (refugiada)
choice-status-claimant = Solicitante de refugio
choice-status-work-permit = Permiso de trabajo
choice-status-study-permit = Permiso de estudio
choice-status-visitor = Visitante

question-study-language-title = ¿En qué idioma puede estudiar?
question-study-language-why = Los programas en otros idiomas quedan fuera.
question-study-language-skip = No lo sé con seguridad
choice-study-language-en = Inglés
choice-study-language-fr = Francés
choice-study-language-both = Los dos

question-clb-title = ¿Cuál es su nivel de idioma (CLB)?
question-clb-why = Algunos programas piden un nivel. Tome el más bajo de las cuatro habilidades.
question-clb-typed = Otro nivel: escríbalo
question-clb-skip = No lo sé
choice-clb-3 = CLB 3: frases simples
choice-clb-4 = CLB 4: charla corta diaria
choice-clb-5 = CLB 5: vida diaria
choice-clb-6 = CLB 6: charla simple de trabajo
choice-clb-7 = CLB 7: casi todo en el trabajo
choice-clb-8 = CLB 8: estudio y trabajo
choice-clb-9 = CLB 9: con fluidez
field-label-clb = Nivel de 1 a 12:

question-schooling-title = ¿Qué nivel escolar más alto terminó?
question-schooling-why = La escuela fuera de Canadá cuenta. Cambia cuánto pesan algunas preguntas.
question-schooling-skip = Prefiero no decirlo
choice-schooling-none = Menos que secundaria
choice-schooling-secondary = Escuela secundaria (high school)
choice-schooling-college = Diploma de college u oficio
choice-schooling-degree = Título universitario

question-further-study-title = ¿Piensa estudiar más después de esto?
question-further-study-why = Si no, los créditos para un diploma pesan poco.
question-further-study-skip = No lo sé con seguridad
choice-further-study-yes = Sí
choice-further-study-no = No

question-skills-title = ¿Qué habilidades ya tiene?
question-skills-why = Le decimos si un programa enseña solo lo que ya sabe. Déjelo vacío para seguir.
field-label-skills = Habilidades, con comas:

question-work-title = ¿Cómo trabaja ahora?
question-work-why = Algunas ayudas son para personas sin trabajo. Otras pasan por un empleador.
question-work-skip = Prefiero no decirlo
choice-work-working = 20 horas por semana o más
choice-work-under-20-hours = Menos de 20 horas por semana
choice-work-not-working = No trabajo ahora

question-household-title = ¿Cuántas personas viven en su hogar?
question-household-why = Algunas ayudas tienen un límite de ingreso para una persona y otro para una familia.
question-household-skip = Prefiero no decirlo
choice-household-one = Vivo solo o sola
choice-household-more = Somos dos o más

question-household-income-title = ¿Cuál es el ingreso de su hogar en un año?
question-household-income-why = La ayuda por necesidad tiene un límite. Cuente a todos juntos, antes de impuestos.
question-household-income-typed = Otra cantidad: escríbala
question-household-income-skip = Prefiero no decirlo
choice-household-income-30000 = Cerca de CAD 30,000 o menos
choice-household-income-50000 = Cerca de CAD 50,000
choice-household-income-80000 = Cerca de CAD 80,000
choice-household-income-100000 = Cerca de CAD 100,000
choice-household-income-150000 = CAD 150,000 o más

question-situations-title = ¿Algo de esto es cierto para usted? Marque todo lo que vale.
question-situations-why = Algunas ayudas son solo para personas para quienes esto es cierto. No lo guardamos.
question-situations-skip = Prefiero no decirlo
choice-situations-none = Nada de esto
choice-situations-ei-claim = Tengo una solicitud de employment insurance
choice-situations-trained-abroad = Estudié o trabajé en este campo fuera de Canadá
choice-situations-disability = Tengo una discapacidad de un año o más
choice-situations-indigenous = Soy First Nations, inuit o métis

question-age-title = ¿Cuántos años tiene al final de este año?
question-age-why = El Canada training credit es para personas de 26 a 65 años.
question-age-typed = Escriba su edad
question-age-skip = Prefiero no decirlo
field-label-age = Años:

question-landed-title = ¿Desde cuándo vive en Canadá?
question-landed-why = Un crédito fiscal pide un año completo en Canadá. Algunas ayudas piden más años.
question-landed-typed = Desde un año o un día: escríbalo
question-landed-skip = Prefiero no decirlo
choice-landed-always = Siempre, o desde hace mucho
field-label-landed = Año, o fecha como 2024-05-31:

question-pays-tax-title = ¿Va a pagar impuesto federal sobre la renta este año?
question-pays-tax-why = El crédito por matrícula es dinero solo para quienes pagan este impuesto.
question-pays-tax-skip = No lo sé
choice-pays-tax-yes = Sí, voy a pagar impuesto federal
choice-pays-tax-no = No, mi ingreso es muy bajo

question-training-limit-title = ¿Cuál es su límite del Canada training credit?
question-training-limit-why = Está en su último notice of assessment. El crédito no puede ser mayor.
question-training-limit-typed = Otra cantidad: escríbala
question-training-limit-skip = No lo sé
choice-training-limit-0 = CAD 0
choice-training-limit-250 = CAD 250
choice-training-limit-500 = CAD 500
choice-training-limit-750 = CAD 750
choice-training-limit-1000 = CAD 1,000
field-label-dollars = Dólares canadienses:

rejected-range = Escriba un número de { $least } a { $most }.
rejected-number = Escriba un número entero, sin letras.
rejected-amount = Escriba una cantidad, como 500 o 500.50.
rejected-date = Escriba un número de semanas, o una fecha como 2027-06-30.
rejected-landed = Escriba un año como 2024, o una fecha como 2024-05-31.
