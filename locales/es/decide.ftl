### Cuánto cuesta un programa a una persona, cómo es una semana, si hay trabajo, si es el paso correcto.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

row-net = Precio para usted
row-bar =   dibujado a escala
row-day-one = Se paga el primer día
row-refund = Regresa con seguridad
row-paces = A otros ritmos
row-aid = Ayudas para preguntar
row-loans = Préstamos
row-week = Una semana típica
row-finish = Termina, si empieza hoy
row-clashes = Conflictos
row-outlook = Perspectiva del trabajo
row-openings = Puestos y candidatos
row-wages = Pago por hora
row-price-in-work = Precio en horas de trabajo
section-job = ¿Hay trabajo?

price-and-net = { $price } (para usted al final: { $net })
net-employer = CAD 0 si su empleador paga todo.
net-no-refund = { $net }. No se descuenta nada con seguridad.
net-after = { $net }, después de lo que regresa con seguridad más tarde.
net-zero = { $net }.
net-share = Es hasta { $share } % de su presupuesto.
refund-source = Leído en { $source } ({ $date }).
aid-threshold = El límite para { $year } creció si usted ganó { $least } o más con su trabajo en { $earned }. Su ingreso neto debía ser de { $most } o menos.
aid-conflict = Las páginas no coinciden: { $text }
net-conditional = Este precio tiene una condición: pregunte si vale para usted.
day-one-employer = { $amount }. Pregunte a su empleador: ¿paga a la escuela o le devuelve el dinero a usted?
day-one-trial = { $count ->
    [one] Nada el primer día: { $count } día es gratis. Luego paga cada mes.
   *[other] Nada el primer día: { $count } días son gratis. Luego paga cada mes.
}
day-one-month = { $amount } por el primer mes.
day-one-free = Nada que pagar.
day-one-all = { $amount }. La mayoría de las escuelas quiere todo antes de empezar. Pregunte si puede pagar en partes.
ask-day-one = ¿Cuánto debo pagar antes de empezar, y hay un depósito?
refund-one = { $amount } del { $scheme }, después de su declaración de impuestos en la primavera de { $year }.
refund-carried-forward = El crédito por matrícula de { $amount } se guarda para otro año. Ahora vale CAD 0.
refund-nothing-paid = Usted no paga nada, así que no regresa nada.
refund-none-certain = Nada seguro.
refund-ineligible = { $scheme }: no, por { $rules }.
refund-unknown = { $scheme }: no se sabe. Falta saber: { $rules }.
refund-ask-receipt = Pregunte primero a la escuela: ¿dan un T2202 o un recibo oficial de matrícula para impuestos?
cell-no-certain-refund = nada seguro
aid-count = { $count ->
    [0] no se encontró ninguna
    [one] { $count } para preguntar
   *[other] { $count } para preguntar
}
aid-ask-list = Pregunte por: { $list }. Nada de esto se descuenta del precio.
aid-ineligible-list = No son para usted o para este programa: { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Diga dónde vive: las provincias tienen sus propias ayudas.
aid-title = Ayudas, regla por regla
aid-counted = ya contada arriba
aid-heading = { $scheme } · { $kind }
aid-state-unknown = Ninguna página muestra que ahora acepta personas: pregunte primero.
aid-nothing = No conocemos ninguna ayuda abierta aquí. Pregunte a la escuela de todos modos.
loans-count = { $count ->
    [one] { $count } para preguntar
   *[other] { $count } para preguntar
}
loans-none = No conocemos ningún préstamo abierto aquí.
loans-list = Un préstamo es una deuda. Nunca baja el precio. Pregunte por: { $list }.
loan-with-rate = { $scheme } ({ $rate } % al año, según su página más nueva)
paces-none = No es una suscripción.
paces-need-hours = Diga cuántas horas por semana tiene.
pace-yours = { $count ->
    [one] Con sus { $hours } horas por semana: { $months } mes, { $total } en total.
   *[other] Con sus { $hours } horas por semana: { $months } meses, { $total } en total.
}
pace-half = { $count ->
    [one] Con la mitad, { $hours } horas por semana: { $months } mes, { $total } en total.
   *[other] Con la mitad, { $hours } horas por semana: { $months } meses, { $total } en total.
}
pace-budget = { $count ->
    [one] Cabe en su presupuesto desde { $hours } horas por semana: { $months } mes, { $total } en total.
   *[other] Cabe en su presupuesto desde { $hours } horas por semana: { $months } meses, { $total } en total.
}
pace-no-budget = Con ningún ritmo cabe en su presupuesto.
short-half-pace = a medio ritmo: { $total }

rule-province = dónde vive
rule-status = su estatus
rule-age = su edad
rule-resident-all-year = un año completo en Canadá
rule-household-income = ingreso del hogar
rule-work = cómo trabaja ahora
rule-situation = su situación
rule-training-limit = su límite del training credit
rule-owes-federal-tax = impuesto federal por pagar
rule-paid-by-you = pagado por usted
rule-provider = el tipo de escuela
rule-in-canada = una escuela en Canadá
rule-fee = el costo
rule-weeks = las semanas
rule-hours = las horas
rule-osap-listed = la lista de OSAP
rule-full-time = estudio de tiempo completo
rule-condition = una condición
rule-answered = { $rule }: { $value }
aid-value-yes = sí
aid-value-no = no
aid-value-unknown = no se sabe
scheme-kind-grant = beca
scheme-kind-loan = préstamo
scheme-kind-tax-credit = crédito fiscal
scheme-kind-free-service = servicio gratis
scheme-kind-employer = por medio de un empleador

week-own-pace = Usted pone el ritmo: { $hours }, como dijo.
week-asks = Pide { $hours }.
week-hours-not-stated = Ninguna página da las horas por semana.
week-any-hour = Usted estudia a cualquier hora.
week-times-not-stated = Ninguna página dice qué días ni a qué hora.
week-times = Clases: { $times }.
finish-on = El { $day }, si empieza hoy. Pregunte por las fechas reales.
finish-between = Entre el { $low } y el { $high }, si empieza hoy. Pregunte por las fechas reales.
finish-from = No antes del { $day }, si empieza hoy. Pregunte por las fechas reales.
clashes-none-short = ninguno
clashes-none = Nada que sepamos choca con lo que usted dijo.
clashes-count = { $count ->
    [one] { $count } conflicto
   *[other] { $count } conflictos
}
together-title = Dos a la vez
together-fits = { $one } y { $other } juntos: { $hours }. Cabe en sus { $free } horas.
together-over = { $one } y { $other } juntos: { $hours }. Usted tiene { $free } horas.
together-hours = { $one } y { $other } juntos: { $hours }.
together-too-much = { $one } y { $other } juntos: más que sus { $free } horas.
together-not-known = { $one } y { $other } juntos: no se sabe, pregunte por las horas.

region-canada = Canadá
outlook-strong-shortage = riesgo fuerte de que falten trabajadores
outlook-moderate-shortage = riesgo moderado de que falten trabajadores
outlook-balance = equilibrio
outlook-moderate-surplus = riesgo moderado de que sobren trabajadores
outlook-strong-surplus = riesgo fuerte de que sobren trabajadores
outlook-unknown = no publicada
outlook-full = { $occupation }: { $outlook }, { $period }, todo Canadá. Si faltan trabajadores, hay más puestos que personas que buscan.
labour-limits = Son proyecciones para todo el país. No prometen un trabajo a nadie.
labour-no-occupation = No nombra ninguna ocupación, así que no se puede buscar nada.
not-published = no se publica
openings-short = { $openings } para { $seekers }
openings-full = { $openings } puestos para { $seekers } personas que buscan, { $period }, todo Canadá.
wages-full = Bajo { $low }, medio { $median }, alto { $high } por hora ({ $region }, { $year }).
wages-not-published = No se publica el pago para este trabajo.
work-full = Cerca de { $hours } de trabajo con el pago bajo de { $wage } por hora ({ $region }), antes de impuestos.
work-price-not-stated = No se indica el precio.
work-wage-not-published = No se publica el pago bajo.

bar-price = Lleno: seguro. Mitad: quizás. La línea: su presupuesto.
bar-week = Lleno: seguro. Mitad: quizás. La línea: sus horas.

steps-title = Antes de elegir
steps-lead-first = Quizás algo viene primero. Los programas están a una tecla.
steps-lead-beside = Es bueno saberlo antes de elegir. Los programas están a una tecla.
steps-short = Antes de elegir: { $list }
steps-source = Fuente: { $source } ({ $date })
step-licence-first-title = Primero viene una licencia
step-register-title = Hay un registro
step-language-level-title = Su nivel de idioma
step-status-closes-aid-title = Su estatus y el dinero
step-skill-held-title = Ya tiene esta habilidad
step-goal-not-named-title = Todavía no hay un trabajo ni un campo
step-no-course-title = Quizás ningún curso
step-licence-in = Para trabajar con el título en { $province }, primero necesita una licencia o un certificado: { $title }.
step-licence-anywhere = Para trabajar con el título, primero necesita una licencia o un certificado: { $title }.
step-register-in = En { $province } este trabajo tiene un registro y no una licencia: { $title }.
step-contact = Contacto: { $body }.
step-level-program = { $title } pide el nivel { $level }. Usted dijo { $has }.
step-level-licence = El trabajo que necesita licencia a menudo pide el nivel { $level } o más. Usted dijo { $has }.
step-level-work = Una escuela nombra el nivel { $level } como meta para un trabajo seguro y claro. Usted dijo { $has }.
step-level-classes = Clases gratis para preguntar: { $list }.
step-level-ask-classes = Pregunte en un servicio para recién llegados o una biblioteca qué clases gratis le aceptan.
step-status-closed = Parte del dinero está cerrada para su estatus ({ $status }).
step-status-only-for = Estas son para { $who }: { $list }.
list-and = { $first } y { $last }
step-status-ineligible = No son para su estatus: { $list }.
status-people-citizen = ciudadanos
status-people-pr = residentes permanentes
status-people-protected = personas protegidas
status-people-claimant = solicitantes de refugio
status-people-work-permit = personas con permiso de trabajo
status-people-study-permit = personas con permiso de estudio
status-people-visitor = visitantes
step-status-open = Siguen abiertas, o vale la pena preguntar: { $list }.
step-status-open-none = No conocemos ninguna ayuda que siga abierta. Pregunte en la escuela y en la biblioteca.
step-skill-wanted-held = Usted nombró esta habilidad entre las que ya tiene. Un curso quizás no le enseñe nada nuevo.
step-skill-all-held = Usted tiene cada habilidad que nombra { $title }. Pregunte qué más enseña.
step-goal-not-named-text = Nombre un trabajo, un campo o una habilidad: la lista será mucho más corta. Una charla gratis con un servicio de empleo puede ayudarle a encontrar uno.
step-no-course-teer-4 = Este trabajo a menudo pide la escuela secundaria y unas semanas de formación en el trabajo. Quizás no necesita un curso.
step-no-course-teer-5 = Este trabajo por lo general se aprende trabajando, sin escuela. Quizás no necesita un curso.
step-no-course-recognition = Quizás se reconozca lo que aprendió en el extranjero. Pregunte antes de pagar un curso.
step-no-course-licence = Ningún curso corto da esta licencia. Su dinero puede servir más para la licencia misma.
step-no-course-skill = Mostrar lo que sabe hacer puede valer más que un curso sobre eso.

ask-first-title = Pregunte esto primero
ask-first-lead = Estas respuestas podrían cambiar más su lista. Las palabras están listas para enviar. Los lugares van por orden de afinidad.
ask-first-none = Ninguna respuesta por sí sola cambiaría los primeros diez de su lista.
answer-effect = Ahora en el lugar { $place }. Si es sí: { $yes }. Si es no: { $no }.
answer-effect-excluded = Ahora en el lugar { $place }. Si le conviene: { $yes }. Si no: queda fuera.
near-title = Casi
near-lead = El cambio más pequeño de una respuesta que abre algo más.
near-none = Ningún cambio pequeño por sí solo abre más.
near-not-for-many = Hay demasiados programas para probar cada cambio pequeño.
near-miss = { $count ->
    [one] { $change }: { $count } más
   *[other] { $change }: { $count } más
}
change-budget = { $more } más, hasta { $to }
change-hours = { $count ->
    [one] { $count } hora más por semana, { $to } en total
   *[other] { $count } horas más por semana, { $to } en total
}
change-weeks = { $count ->
    [one] { $count } semana más tarde, dentro de { $to } semanas
   *[other] { $count } semanas más tarde, dentro de { $to } semanas
}
change-any-place = en línea o en persona
change-any-time = en cualquier momento de la semana
change-both-languages = en inglés o francés

weights-lead = Cada elección cambia el orden de inmediato. Puede cambiarla otra vez.
weights-trade-offs = ¿Qué prefiere usted?
weights-rules = Elegir suma { $more } a un peso y quita { $less } del otro.
weights-by-hand = O ponga cada peso, de 0 a 100
weights-first-seven = Sus primeros programas ahora
weights-moved-up = era { $place }
weights-new = nuevo
weights-changed = pesos cambiados por usted
trade-off-price-or-placement = Pagar CAD 300 menos
trade-off-price-or-placement-second = Tener una práctica
trade-off-sooner-or-credit = Terminar 2 meses antes
trade-off-sooner-or-credit-second = Créditos para un diploma
trade-off-hours-or-project = Estudiar 3 horas menos por semana
trade-off-hours-or-project-second = Tener un proyecto que mostrar
trade-off-school-or-job-help = Una escuela pública o acreditada
trade-off-school-or-job-help-second = Ayuda para hallar trabajo
trade-off-employers-or-place = Hecho con empleadores
trade-off-employers-or-place-second = Horas y lugar que convienen
trade-off-goal-or-price = Más cerca de mi meta
trade-off-goal-or-price-second = Pagar CAD 300 menos
trade-off-or = o

school-questions-title = Preguntas abiertas
school-questions-none = No queda ninguna pregunta que una escuela pueda responder.
open-questions-title = Qué le haría cambiar de opinión
open-questions-none = Ninguna respuesta por sí sola cambiaría el orden de estos programas.
open-questions-if-yes = Si { $title } dice sí a “{ $check }”, pasa del lugar { $from } al { $to }.
open-questions-if-no = Si { $title } dice no a “{ $check }”, pasa del lugar { $from } al { $to }.
open-questions-if-no-excluded = Si { $title } dice no a “{ $check }”, queda fuera.
open-questions-keys = Enter: a los programas. Esc: volver a la comparación.

help-title = Dónde hablar con alguien
help-kind-settlement = recién llegados
help-kind-employment = empleo
help-kind-language = idioma
help-kind-information = todo servicio
help-kind-library = biblioteca
help-kind-credentials = títulos extranjeros
