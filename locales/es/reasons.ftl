### Precios, duraciones y razones en frases.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

price-unknown = no publicado: pregunte a la escuela
price-free = gratis
price-free-if = gratis si usted califica: pregunte a la escuela
price-range = { $low } a { $high }
price-monthly = { $amount } al mes
price-trial = { $price }, { $count ->
    [one] primer día gratis
   *[other] primeros { $count } días gratis
}
price-months-yours = { $count ->
    [one] { $total } en total a su ritmo ({ $months } mes)
   *[other] { $total } en total a su ritmo ({ $months } meses)
}
price-months-theirs = { $count ->
    [one] { $total } en total al ritmo de la escuela ({ $months } mes)
   *[other] { $total } en total al ritmo de la escuela ({ $months } meses)
}
price-months-open = { $total } o más en total: la duración no está publicada
price-or-more = { $amount } o más
price-no-rate = sin tipo de cambio a dólares canadienses

weeks-not-known = no publicado: pregunte a la escuela
weeks-need-your-hours = { $hours } en total; las semanas dependen de sus horas
weeks-by-calendar = { $weeks }, según la escuela
weeks-at-your-pace = { $weeks } a su ritmo
weeks-both = { $yours }; la escuela dice { $theirs }
weeks-scaled = { $weeks } a su ritmo, calculado con el de la escuela
weeks-basis-derived = calculado a partir de meses, días o fechas
weeks-basis-unclear = la página no es clara; pueden ser meses
prerequisites-none = sin requisitos
level-all = CLB { $level }
level-each = CLB: escuchar { $listening }, hablar { $speaking }, leer { $reading }, escribir { $writing }

answer-free-only = solo gratis
answer-budget = hasta { $amount }
answer-employer-pays = mi empleador paga
answer-hours = { $count ->
    [one] { $count } hora por semana
   *[other] { $count } horas por semana
}
answer-weeks = { $count ->
    [one] terminar en { $count } semana
   *[other] terminar en { $count } semanas
}
answer-day = terminar a más tardar el { $day }
answer-level = CLB { $level }
answer-income = ingresos del hogar { $amount }
answer-no-situation = ninguna de estas
answer-age = { $count ->
    [one] { $count } año de edad
   *[other] { $count } años de edad
}
answer-landed = en Canadá desde { $when }
answer-training-limit = límite del crédito de capacitación { $amount }

why-not-said = Usted no respondió.
why-same-occupation = Lleva al trabajo que usted nombró ({ $code }).
why-same-minor-group = Lleva a un trabajo parecido ({ $code }).
why-same-field-no-occupation = Es del mismo campo ({ $sector }), pero no nombra ningún trabajo.
why-same-sector = Es del campo que usted eligió: { $sector }.
why-teaches-skill = Enseña la habilidad que usted nombró: { $skill }.
why-leads-elsewhere = Es para otro trabajo o campo.
why-employer-pays = Paga su empleador.
why-free = Es gratis.
why-free-only-if = Es gratis solo si usted califica. Pregunte a la escuela.
why-price-not-stated = El precio no está publicado.
why-within-budget = Cabe en su presupuesto y le quedan { $amount }.
why-over-budget-by = Cuesta { $amount } más que su presupuesto.
why-over-budget-until-back = Al inscribirse, cuesta { $amount } más que su presupuesto. Después, la devolución de impuestos lo hace caber.
why-may-be-over-budget-by = Puede costar { $amount } más que su presupuesto.
why-no-rate = El precio está en { $currency }. No tenemos el tipo de cambio.
why-subscription-length-not-known = Usted paga cada mes, y la duración no está publicada.
why-own-pace = Usted estudia a su ritmo.
why-hours-fit = Pide { $hours }.
why-hours-too-many = Pide al menos { $hours }.
why-hours-may-be-too-many = Puede pedir { $hours }.
why-hours-not-stated = Las horas por semana no están publicadas.
why-done-in-time = Dura { $weeks } si empieza ahora.
why-too-long = Dura al menos { $weeks }.
why-may-be-too-long = Puede durar { $weeks }.
why-length-not-stated = La duración no está publicada.
why-place-suits = El lugar y el horario le convienen.
why-in-other-province = Tiene que ir a otra provincia: { $province }.
why-on-site = Es presencial, al menos en parte.
why-online-only = Es solo en línea.
why-province-not-stated = Es presencial. La página no dice dónde.
why-home-not-said = Es presencial. Usted no dijo dónde vive.
why-delivery-not-stated = La página no dice si es en línea o presencial.
why-times-not-stated = La página no dice los días ni las horas.
why-other-times = Las clases son a otras horas.
why-level-met = Pide CLB { $level }. Usted lo tiene.
why-level-too-low = Pide CLB { $level }. Su nivel es más bajo.
why-level-not-stated = La página no indica un nivel de idioma.
why-other-language = Se enseña en otro idioma.
why-nothing-asked = No tiene requisitos de ingreso.
why-asks-conditions = Tiene requisitos de ingreso. Revise si los cumple.
why-entry-not-stated = Los requisitos de ingreso no están publicados.
why-running = Se ofrece ahora.
why-has-ended = Ya no se ofrece.
why-only-planned = Solo estaba planeado. Pregunte si ya empezó.
why-status-not-stated = No sabemos si se ofrece ahora.
why-something-new = Enseña algo nuevo para usted.
why-all-known = Enseña solo lo que usted ya sabe.
why-skills-not-stated = La página no dice qué enseña.

watch-licence-first = Obtenga primero una licencia: este trabajo la exige. Este programa no la da.
watch-licence-first-note = Primero la licencia: { $note }.
watch-short-for-the-job = Es muy corto. Este trabajo a menudo pide un título o un diploma.
watch-no-assessment = No tiene examen. Un empleador puede darle menos valor.
watch-price-not-stated = Pregunte el precio a la escuela. No está publicado.
watch-price-condition = Sobre el precio: { $condition }.
watch-length-not-stated = Pregunte a la escuela cuánto dura. No está publicado.
watch-grows-if-slow = Usted paga cada mes ({ $price }). Si avanza lento, paga más.
watch-foreign-price = El precio está en { $currency }. La escuela puede estar fuera de Canadá.
watch-price-for-residents = Pregunte su precio a la escuela. Puede cobrarle la tarifa internacional.
watch-tax-extra = Los impuestos se suman al precio.
watch-extras = Costos adicionales: { $extras }.
watch-expires = El certificado vence después de { $count ->
    [one] { $count } año
   *[other] { $count } años
}.
watch-only-planned = Pregunte si ya empezó. La página dice que solo estaba planeado.
watch-has-ended = Ya no se ofrece.
watch-old-page = Esta página es de { $date }. Confirme el precio y las fechas antes de pagar.
watch-undated-page = Esta página no tiene fecha. Confirme el precio y las fechas antes de pagar.
watch-none = No conocemos ningún problema.
why-companion = Este certificado se pide junto con su trabajo ({ $code }).
why-price-for-others = Este precio es para ciudadanos y residentes permanentes. Pregunte su precio a la escuela.
why-may-join = Usted puede inscribirse.
why-may-join-to-check = Solo algunas personas pueden inscribirse. Confirme que usted puede.
why-who-may-join-not-stated = La página no dice quién puede inscribirse.
why-status-not-admitted = Las personas con su estatus no pueden inscribirse.
why-residents-only = Es solo para residentes de otra provincia.
why-age-outside = Es para personas de otra edad.
why-other-group = Es para otro grupo de personas.
why-other-work = Es para personas en otra situación laboral.
why-entry-met = Usted tiene lo que piden.
why-entry-to-check = Tiene requisitos de ingreso. Confirme que los cumple.
why-entry-conditions-not-stated = La página no dice qué debe tener primero.
why-licence-needed = Primero debe tener la licencia.
why-schooling-too-low = Pide más estudios de los que usted tiene.
why-experience-needed = Pide experiencia de trabajo.
why-training-abroad-needed = Es para personas que estudiaron en otro país.
