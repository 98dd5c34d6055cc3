### Cuánto cuesta un programa a una persona, cómo es una semana, si hay trabajo, si es el paso correcto.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

row-net = Su costo
row-bar = En barra
row-day-one = A pagar al inscribirse
row-refund = Dinero devuelto
row-paces = Costo según el ritmo
row-aid = Ayudas por consultar
row-loans = Préstamos
row-week = Su semana
row-finish = Podría terminar
row-clashes = Choques de horario
row-outlook = Perspectiva laboral
row-openings = Vacantes y candidatos
row-wages = Salario por hora
row-price-in-work = En horas de trabajo
section-job = Empleos y salarios

price-and-net = { $price } (su costo después de los créditos de impuestos: { $net })
net-employer = Usted paga $0 si su empleador paga todo.
net-no-refund = { $net }. No cuente con un reembolso de impuestos.
net-after = { $net }, después del reembolso de impuestos seguro.
net-zero = { $net }.
net-share = Es hasta { $share } % de su presupuesto.
refund-source = Fuente: { $source } ({ $date }).
aid-threshold = Su límite de { $year } subió si en { $earned } ganó { $least } o más con su trabajo. Su ingreso neto debía ser de { $most } o menos.
aid-conflict = Nuestras fuentes no coinciden: { $text }
net-conditional = Este precio no es para todos. Pregunte a la escuela si se aplica a usted.
day-one-employer = { $amount }. Pregunte a su empleador: ¿paga a la escuela o le devuelve el dinero a usted?
day-one-trial = { $count ->
    [one] Al principio no paga nada: { $count } día es gratis. Después paga cada mes.
   *[other] Al principio no paga nada: { $count } días son gratis. Después paga cada mes.
}
day-one-month = { $amount } por el primer mes.
day-one-free = No paga nada.
day-one-all = { $amount }. La mayoría de las escuelas pide todo antes de empezar. Pregunte si puede pagar en partes.
ask-day-one = ¿Cuánto debo pagar antes de empezar? ¿Hay que dejar un depósito?
refund-one = Recupera { $amount } en la primavera de { $year }, al declarar sus impuestos ({ $scheme }).
refund-years = Recupera { $amount } entre la primavera de { $year } y la de { $last }, al declarar sus impuestos ({ $scheme }). Cada año cuenta la parte del curso que tomó en él.
refund-carried-forward = Su crédito por matrícula es de { $amount }. Ahora vale $0. Puede guardarlo para otro año.
refund-nothing-paid = Usted no paga nada, así que no hay nada que devolver.
refund-none-certain = Es posible que no recupere nada.
refund-ineligible = { $scheme }: no. Regla que no se cumple: { $rules }.
refund-unknown = { $scheme }: tal vez. Falta confirmar: { $rules }.
refund-ask-receipt = Pregunte primero a la escuela: ¿dan un T2202 o un recibo oficial de matrícula?
cell-no-certain-refund = no es seguro
aid-count = { $count ->
    [0] ninguna encontrada
    [one] { $count } por consultar
   *[other] { $count } por consultar
}
aid-ask-list = Pregunte por: { $list }. Su costo se calcula sin esta ayuda.
aid-ineligible-list = No son para usted o este programa, con la regla que no se cumple: { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Indique su provincia. Cada una tiene sus propias ayudas.
aid-title = Ayudas: ¿cumple los requisitos?
aid-counted = ya incluida en su costo
aid-heading = { $scheme } · { $kind }
aid-state-unknown = No sabemos si acepta solicitudes ahora. Pregunte primero.
aid-nothing = No conocemos ninguna ayuda para usted aquí. Pregunte a la escuela de todos modos.
loans-count = { $count ->
    [one] { $count } por consultar
   *[other] { $count } por consultar
}
loans-none = No conocemos ningún préstamo para usted aquí.
loans-list = Un préstamo se devuelve. No baja el precio. Pregunte por: { $list }.
loan-with-rate = { $scheme } ({ $rate } % al año, según la página más reciente)
paces-none = No se paga por mes: no es una suscripción.
paces-need-hours = Indique cuántas horas por semana puede estudiar.
pace-yours = { $count ->
    [one] Con { $hours } h por semana, necesita { $months } mes. El total es { $total }.
   *[other] Con { $hours } h por semana, necesita { $months } meses. El total es { $total }.
}
pace-half = { $count ->
    [one] A medio ritmo ({ $hours } h por semana), necesita { $months } mes. El total es { $total }.
   *[other] A medio ritmo ({ $hours } h por semana), necesita { $months } meses. El total es { $total }.
}
pace-budget = { $count ->
    [one] Para no pasar su presupuesto, estudie { $hours } h por semana o más. Necesita { $months } mes y el total es { $total }.
   *[other] Para no pasar su presupuesto, estudie { $hours } h por semana o más. Necesita { $months } meses y el total es { $total }.
}
pace-no-budget = A cualquier ritmo, cuesta más que su presupuesto.
short-half-pace = a medio ritmo: { $total }

rule-province = su provincia
rule-status = su estatus migratorio
rule-age = su edad
rule-resident-all-year = un año completo en Canadá
rule-household-income = ingreso de su hogar
rule-work = su trabajo actual
rule-situation = su situación
rule-training-limit = su límite del crédito de capacitación
rule-owes-federal-tax = impuesto federal por pagar
rule-paid-by-you = usted paga el curso
rule-provider = tipo de escuela
rule-in-canada = escuela en Canadá
rule-fee = monto del curso
rule-weeks = número de semanas
rule-hours = número de horas
rule-osap-listed = en la lista de OSAP
rule-full-time = estudios a tiempo completo
rule-condition = otra condición
rule-answered = { $rule }: { $value }
aid-value-yes = sí
aid-value-no = no
aid-value-unknown = por confirmar
scheme-kind-grant = beca
scheme-kind-loan = préstamo
scheme-kind-tax-credit = crédito de impuestos
scheme-kind-free-service = servicio gratuito
scheme-kind-employer = por medio del empleador

week-own-pace = Usted elige su ritmo: { $hours }, según su respuesta.
week-asks = Calcule { $hours }.
week-hours-not-stated = Las horas por semana no están publicadas.
week-any-hour = Puede estudiar a cualquier hora.
week-times-not-stated = Los días y las horas no están publicados.
week-times = Clases: { $times }.
finish-on = Si empieza hoy, termina el { $day }. Pregunte a la escuela las fechas exactas.
finish-between = Si empieza hoy, termina entre el { $low } y el { $high }. Pregunte a la escuela las fechas exactas.
finish-from = Si empieza hoy, termina el { $day } o más tarde. Pregunte a la escuela las fechas exactas.
clashes-none-short = ninguno conocido
clashes-none = No vemos ningún conflicto con sus respuestas.
clashes-count = { $count ->
    [one] { $count } conflicto
   *[other] { $count } conflictos
}
together-title = Dos programas a la vez
together-fits = { $one } y { $other } juntos: { $hours }. Usted tiene { $free } h: le alcanza.
together-over = { $one } y { $other } juntos: { $hours }. Usted tiene solo { $free } h.
together-hours = { $one } y { $other } juntos: { $hours }.
together-too-much = { $one } y { $other } juntos piden más que sus { $free } h por semana.
together-not-known = { $one } y { $other } juntos: no conocemos las horas. Pregunte a las escuelas.

region-canada = Canadá
outlook-strong-shortage = faltan muchos trabajadores
outlook-moderate-shortage = faltan trabajadores
outlook-balance = casi tantos empleos como trabajadores
outlook-moderate-surplus = sobran trabajadores
outlook-strong-surplus = sobran muchos trabajadores
outlook-unknown = no publicada
outlook-full = { $occupation }: { $outlook }. Es el pronóstico para { $period }, en todo Canadá.
labour-limits = Los pronósticos para todo el país no garantizan un trabajo.
labour-no-occupation = Este programa no nombra un trabajo, así que no tenemos cifras.
not-published = no publicado
openings-short = vacantes: { $openings }; candidatos: { $seekers }
openings-full = Vacantes: { $openings }. Personas que buscan empleo: { $seekers } ({ $period }, todo Canadá).
wages-full = Bajo { $low }, mediano { $median }, alto { $high } por hora ({ $region }, { $year }).
wages-not-published = Los salarios de este trabajo no están publicados.
work-full = Para ganar el costo, trabaja cerca de { $hours }, antes de impuestos. Es con el salario más bajo: { $wage } por hora ({ $region }).
work-price-not-stated = El precio no está publicado.
work-wage-not-published = El salario más bajo de este trabajo no está publicado.

bar-price = Barra llena: seguro. Media barra: posible. La línea: su presupuesto.
bar-week = Barra llena: seguro. Media barra: posible. La línea: sus horas.

steps-title = Qué hacer primero
steps-lead-first = Empiece por estos pasos. Después, presione Enter para ver los programas.
steps-lead-beside = Lea esto antes de elegir. Después, presione Enter para ver los programas.
steps-short = Qué hacer primero: { $list }
steps-source = Fuente: { $source } ({ $date })
step-licence-first-title = Primero necesita una licencia
step-register-title = Los empleadores consultan un registro
step-language-level-title = Revise su nivel de idioma
step-status-closes-aid-title = Algunas ayudas no son para usted
step-skill-held-title = Ya tiene esta habilidad
step-goal-not-named-title = Elija un trabajo o un campo
step-no-course-title = Quizás no necesite un curso
step-licence-in = { $title }, { $province }: primero necesita una licencia o un certificado.
step-licence-anywhere = { $title }: primero necesita una licencia o un certificado.
step-register-in = { $title }, { $province }: no hay licencia, pero los empleadores consultan un registro.
step-contact = Contacto: { $body }.
step-level-program = { $title } pide el nivel CLB { $level }. Su nivel es { $has }.
step-level-licence = Los trabajos con licencia suelen pedir CLB { $level } o más. Su nivel es { $has }.
step-level-work = Una escuela recomienda CLB { $level } para trabajar con seguridad y hacerse entender. Su nivel es { $has }.
step-level-classes = Pregunte por estas clases gratuitas: { $list }.
step-level-ask-classes = Pregunte en un servicio para recién llegados o una biblioteca qué clases gratuitas puede tomar.
step-status-closed = { $status }: algunas ayudas no son para usted.
step-status-only-for = Solo para { $who }: { $list }.
list-and = { $first } y { $last }
step-status-ineligible = No son para usted: { $list }.
status-people-citizen = ciudadanos
status-people-pr = residentes permanentes
status-people-protected = personas protegidas
status-people-claimant = solicitantes de refugio
status-people-work-permit = personas con permiso de trabajo
status-people-study-permit = personas con permiso de estudio
status-people-visitor = visitantes
step-status-open = Pregunte mejor por: { $list }.
step-status-open-none = No conocemos otra ayuda. Pregunte en la escuela y en la biblioteca.
step-skill-wanted-held = Usted nos dijo que ya tiene esta habilidad. Un curso quizás no le enseñe nada nuevo.
step-skill-all-held = Usted ya tiene todas las habilidades de { $title }. Pregunte qué más enseña.
step-goal-not-named-text = Nombre un trabajo, un campo o una habilidad: su lista será mucho más corta. Un servicio de empleo gratuito puede ayudarle a elegir.
step-no-course-teer-4 = Quizás no necesite un curso. Suelen pedir la secundaria y unas semanas de capacitación en el trabajo.
step-no-course-teer-5 = Quizás no necesite un curso. Este trabajo suele aprenderse trabajando.
step-no-course-recognition = Pregunte antes de pagar un curso. Lo que aprendió en el extranjero puede valer aquí.
step-no-course-skill = Mostrar lo que sabe hacer puede ayudar más que un curso.

ask-first-title = Pregunte a la escuela
ask-first-lead = Puede copiar y enviar estas preguntas. Las respuestas podrían cambiar mucho su lista. El puesto 1 es el primero de la lista.
ask-first-none = Ninguna respuesta por sí sola cambiaría sus primeros diez programas.
answer-effect = Puesto actual: { $place }. Si la respuesta es sí: { $yes }. Si es no: { $no }.
answer-effect-excluded = Puesto actual: { $place }. Si le conviene: { $yes }. Si no, sale de su lista.
near-title = Si puede cambiar una cosa
near-lead = Un pequeño cambio en una respuesta puede agregar programas.
near-none = Ningún cambio pequeño agrega programas.
near-not-for-many = La lista es demasiado larga para probar cambios pequeños.
near-miss = { $count ->
    [one] { $change }: { $count } programa más
   *[other] { $change }: { $count } programas más
}
change-budget = pagar { $more } más, { $to } en total
change-hours = { $count ->
    [one] estudiar { $count } hora más por semana, { $to } en total
   *[other] estudiar { $count } horas más por semana, { $to } en total
}
change-weeks = { $count ->
    [one] terminar { $count } semana más tarde, después de { $to } semanas
   *[other] terminar { $count } semanas más tarde, después de { $to } semanas
}
change-any-place = estudiar en línea o en persona
change-any-time = estudiar en cualquier momento de la semana
change-both-languages = estudiar en inglés o francés

weights-lead = Cada elección cambia el orden de inmediato. Puede cambiarla otra vez.
weights-trade-offs = ¿Qué prefiere usted?
weights-rules = Cada elección suma { $more } puntos a un lado y quita { $less } al otro.
weights-by-hand = O valore cada pregunta de 0 a 100
weights-first-seven = Sus primeros programas ahora
weights-moved-up = antes: { $place }
weights-new = nuevo
weights-changed = según sus prioridades
trade-off-price-or-placement = Pagar $300 menos
trade-off-price-or-placement-second = Hacer una práctica laboral
trade-off-sooner-or-credit = Terminar 2 meses antes
trade-off-sooner-or-credit-second = Obtener créditos para un diploma
trade-off-hours-or-project = Estudiar 3 horas menos por semana
trade-off-hours-or-project-second = Tener un proyecto para mostrar
trade-off-school-or-job-help = Una escuela pública o acreditada
trade-off-school-or-job-help-second = Ayuda para encontrar trabajo
trade-off-employers-or-place = Creado con empleadores
trade-off-employers-or-place-second = Horario y lugar que me convienen
trade-off-goal-or-price = Más cerca de mi meta
trade-off-goal-or-price-second = Pagar $300 menos
trade-off-or = o

school-questions-title = Pregunte a la escuela
school-questions-none = No tiene preguntas pendientes para una escuela.
open-questions-title = Qué puede cambiar el orden
open-questions-none = Ninguna respuesta por sí sola cambiaría este orden.
open-questions-if-yes = “{ $check }”: si la respuesta es sí, { $title } pasa del puesto { $from } al { $to }.
open-questions-if-no = “{ $check }”: si la respuesta es no, { $title } pasa del puesto { $from } al { $to }.
open-questions-if-no-excluded = “{ $check }”: si la respuesta es no, { $title } sale de su lista.
open-questions-keys = Presione Enter para ver los programas. Presione Esc para volver a la comparación.

help-title = Con quién hablar
help-kind-settlement = recién llegados
help-kind-employment = empleo
help-kind-language = idioma
help-kind-information = todos los servicios
help-kind-library = biblioteca
help-kind-credentials = títulos extranjeros
