### Las preguntas y sus opciones.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

question-progress = Pregunta { $step } de { $steps }
question-part = parte { $part } de { $parts }
question-count = { $count ->
    [one] { $shown } de { $all } programas hasta ahora
   *[other] { $shown } de { $all } programas hasta ahora
}
question-not-counted = { $all } programas: demasiados para contarlos mientras responde
question-fits = { $count ->
    [one] queda { $shown }
   *[other] quedan { $shown }
}
question-why = Por qué preguntamos: { $why }
question-you-said = Usted dijo

question-name-goal = Meta
question-name-target = Trabajo o campo
question-name-budget = Presupuesto
question-name-hours = Horas
question-name-finish-by = Fecha final
question-name-when = Cuándo
question-name-place = Dónde
question-name-province = Provincia
question-name-status = Estatus
question-name-study-language = Idioma del curso
question-name-clb = Nivel de idioma
question-name-schooling = Estudios
question-name-further-study = Más estudios
question-name-skills = Sus habilidades
question-name-work = Trabajo actual
question-name-household = Hogar
question-name-household-income = Ingresos del hogar
question-name-situations = Su situación
question-name-age = Edad
question-name-landed = En Canadá
question-name-pays-tax = Impuesto federal
question-name-training-limit = Crédito de capacitación

question-goal-title = ¿Qué le gustaría hacer?
question-goal-why = Para un primer trabajo o un cambio, las prácticas laborales cuentan más. También cuenta más la ayuda para encontrar empleo. Su meta cambia además las otras opciones.
question-goal-skip = Todavía no lo sé

question-target-title = ¿Qué trabajo quiere? Escríbalo con sus palabras.
question-target-why = Algunos trabajos exigen una licencia. Se lo decimos antes de que pague un curso.
question-target-skip = Todavía no tengo uno en mente
question-target-sector = Campo: { $sector }
question-target-skill = Habilidad: { $skill }
job-match = { $job } · { $title }
job-match-asked = { $job } · ¿{ $title }?
job-match-foreign = { $job } · ¿{ $title } ({ $language })?
job-match-your-word = su palabra
question-target-nothing-found = No encontramos ningún trabajo para «{ $words }». Elija un campo o pruebe otra palabra.
field-label-target = Trabajo, campo o habilidad:

question-budget-title = ¿Cuánto puede pagar en total, en dólares canadienses?
question-budget-why = Ocultamos los programas que cuestan más. Un préstamo no baja el precio.
question-budget-typed = Escribir otra cantidad
question-budget-skip = Todavía no lo sé
choice-budget-0 = Nada: solo programas gratuitos
choice-budget-250 = Hasta $250
choice-budget-500 = Hasta $500
choice-budget-1000 = Hasta $1,000
choice-budget-1500 = Hasta $1,500
choice-budget-3000 = Hasta $3,000
choice-budget-employer = Paga mi empleador
field-label-budget = Dólares canadienses:

question-hours-title = ¿Cuántas horas por semana puede estudiar?
question-hours-why = Calculamos cuántas semanas necesita. Ocultamos los programas que piden más horas.
question-hours-typed = Escribir otro número
question-hours-skip = Todavía no lo sé
choice-hours-5 = Hasta 5 horas
choice-hours-10 = Hasta 10 horas
choice-hours-20 = Hasta 20 horas
choice-hours-40 = Hasta 40 horas
choice-hours-5-note = una o dos noches
choice-hours-10-note = casi todas las noches, o un día
choice-hours-20-note = medios días
choice-hours-40-note = tiempo completo
field-label-hours = Horas por semana:

question-finish-by-title = ¿Cuándo necesita terminar?
question-finish-by-why = Ocultamos los programas que duran más.
question-finish-by-typed = Escribir las semanas o una fecha
question-finish-by-skip = Sin fecha límite
choice-finish-by-4 = En 4 semanas
choice-finish-by-8 = En 8 semanas
choice-finish-by-12 = En 12 semanas
choice-finish-by-26 = En 6 meses (26 semanas)
choice-finish-by-52 = En un año (52 semanas)
field-label-finish-by = Semanas o fecha, como 2027-06-30:

question-when-title = ¿Cuándo tiene tiempo? Marque todo lo que corresponda.
question-when-why = Pocas páginas dicen qué días hay clases: pregunte a la escuela. Ocultamos las clases a otras horas.
question-when-skip = A cualquier hora
choice-when-evenings = Por la noche
choice-when-weekends = Los fines de semana
choice-when-daytime = Durante el día

question-place-title = ¿Dónde puede estudiar?
question-place-why = Para estudiar en línea, necesita internet en casa. Si es presencial, tiene que ir al lugar.
question-place-skip = Todavía no lo sé
choice-place-any = En línea o presencial
choice-place-online = Solo en línea
choice-place-in-person = Solo presencial

question-province-title = ¿En qué provincia o territorio vive?
question-province-why = Ocultamos los programas presenciales de otras provincias. Cada provincia tiene sus licencias y sus ayudas.
question-province-skip = Prefiero no responder

question-status-title = ¿Cuál es su estatus en Canadá?
question-status-why = Algunos programas y ayudas son solo para ciertos estatus. No guardamos su respuesta.
question-status-skip = Prefiero no responder
choice-status-citizen = Ciudadanía canadiense
choice-status-pr = Residencia permanente
choice-status-protected = Persona protegida (refugiada)
choice-status-claimant = Solicitante de refugio
choice-status-work-permit = Permiso de trabajo
choice-status-study-permit = Permiso de estudio
choice-status-visitor = Visitante

question-study-language-title = ¿En qué idioma puede estudiar?
question-study-language-why = Ocultamos los programas que se dan en otros idiomas.
question-study-language-skip = Todavía no lo sé
choice-study-language-en = Inglés
choice-study-language-fr = Francés
choice-study-language-both = Los dos

question-clb-title = ¿Cuál es su nivel de idioma (CLB)?
question-clb-why = Indique el más bajo de sus cuatro niveles: escuchar, hablar, leer y escribir. Algunos programas piden un nivel.
question-clb-typed = Escribir otro nivel
question-clb-skip = No lo sé
choice-clb-3 = CLB 3: frases simples
choice-clb-4 = CLB 4: conversaciones cortas
choice-clb-5 = CLB 5: vida diaria
choice-clb-6 = CLB 6: charlas sencillas de trabajo
choice-clb-7 = CLB 7: casi todo en el trabajo
choice-clb-8 = CLB 8: estudio y trabajo
choice-clb-9 = CLB 9: con fluidez
field-label-clb = Nivel de 1 a 12:

question-schooling-title = ¿Cuál es el nivel de estudios más alto que terminó?
question-schooling-why = Cuente también los estudios fuera de Canadá. Su respuesta puede cambiar el orden de los programas.
question-schooling-skip = Prefiero no responder
choice-schooling-none = Sin terminar la secundaria
choice-schooling-secondary = Secundaria completa (high school)
choice-schooling-college = Diploma técnico o de oficio (college)
choice-schooling-degree = Título universitario

question-further-study-title = ¿Piensa seguir estudiando después de este programa?
question-further-study-why = Si responde sí, los créditos para un diploma cuentan más. Si responde no, pueden contar menos.
question-further-study-skip = Todavía no lo sé
choice-further-study-yes = Sí
choice-further-study-no = No

question-skills-title = ¿Qué habilidades ya tiene?
question-skills-why = Déjelo vacío para seguir. Le avisamos si un programa enseña solo lo que usted ya sabe.
field-label-skills = Sus habilidades, con comas:

question-work-title = ¿Trabaja en este momento?
question-work-why = Algunas ayudas son para personas sin empleo. Otras llegan por medio de un empleador.
question-work-skip = Prefiero no responder
choice-work-working = Sí, 20 horas por semana o más
choice-work-under-20-hours = Sí, menos de 20 horas por semana
choice-work-not-working = No, ahora no trabajo

question-household-title = ¿Cuántas personas viven en su hogar?
question-household-why = Algunas ayudas tienen un límite de ingresos. Para una familia, el límite es otro.
question-household-skip = Prefiero no responder
choice-household-one = Vivo solo o sola
choice-household-more = Somos dos o más

question-household-income-title = ¿Cuánto gana su hogar en un año?
question-household-income-why = Sume los ingresos de todos, antes de impuestos. Algunas ayudas tienen un límite de ingresos.
question-household-income-typed = Escribir otra cantidad
question-household-income-skip = Prefiero no responder
choice-household-income-30000 = Cerca de $30,000 o menos
choice-household-income-50000 = Cerca de $50,000
choice-household-income-80000 = Cerca de $80,000
choice-household-income-100000 = Cerca de $100,000
choice-household-income-150000 = $150,000 o más

question-situations-title = ¿Está en alguna de estas situaciones? Marque todo lo que corresponda.
question-situations-why = Algunas ayudas son solo para personas en estas situaciones. No guardamos sus respuestas.
question-situations-skip = Prefiero no responder
choice-situations-none = Ninguna de estas
choice-situations-ei-claim = Tengo una solicitud de seguro de desempleo (employment insurance)
choice-situations-trained-abroad = Estudié o trabajé en este campo fuera de Canadá
choice-situations-disability = Tengo una discapacidad que dura un año o más
choice-situations-indigenous = Soy de las Primeras Naciones, inuit o métis

question-age-title = ¿Cuántos años tendrá el 31 de diciembre de este año?
question-age-why = El crédito canadiense de capacitación puede devolver dinero a personas de 26 a 65 años.
question-age-typed = Escriba su edad
question-age-skip = Prefiero no responder
field-label-age = Edad:

question-landed-title = ¿Desde cuándo vive en Canadá?
question-landed-why = Un crédito fiscal exige un año completo en Canadá. Algunas ayudas exigen más años.
question-landed-typed = Escribir un año o una fecha
question-landed-skip = Prefiero no responder
choice-landed-always = Siempre, o desde hace mucho tiempo
field-label-landed = Año, o fecha como 2024-05-31:

question-pays-tax-title = ¿Va a pagar impuesto federal sobre la renta este año?
question-pays-tax-why = El crédito por matrícula reduce este impuesto. Si usted no paga impuesto, ahora no le da dinero.
question-pays-tax-skip = No lo sé
choice-pays-tax-yes = Sí, voy a pagar impuesto federal
choice-pays-tax-no = No, mis ingresos son muy bajos

question-training-limit-title = ¿Cuál es su límite del crédito de capacitación (Canada training credit)?
question-training-limit-why = Búsquelo en su último aviso de evaluación fiscal (notice of assessment). El crédito no puede pasar de ese límite.
question-training-limit-typed = Escribir otra cantidad
question-training-limit-skip = No lo sé
choice-training-limit-0 = 0 dólares
choice-training-limit-250 = 250 dólares
choice-training-limit-500 = 500 dólares
choice-training-limit-750 = 750 dólares
choice-training-limit-1000 = 1,000 dólares
field-label-dollars = Dólares canadienses:

rejected-range = Escriba un número de { $least } a { $most }.
rejected-number = Escriba un número entero, sin letras.
rejected-amount = Escriba una cantidad, como 500 o 500.50.
rejected-date = Escriba un número de semanas, o una fecha como 2027-06-30.
rejected-landed = Escriba un año como 2024, o una fecha como 2024-05-31.
