### Precios, duraciones y razones en frases.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

price-unknown = no se indica: pregunte al proveedor
price-free = gratis
price-free-if = gratis, con una condición: pregunte si califica
price-range = { $low } a { $high }
price-monthly = { $amount } al mes
price-trial = { $price }, { $count ->
    [one] primer { $count } día gratis
   *[other] primeros { $count } días gratis
}
price-months-yours = { $count ->
    [0] termina en los días gratis a su ritmo: { $total }
    [one] { $months } mes a su ritmo: { $total }
   *[other] { $months } meses a su ritmo: { $total }
}
price-months-theirs = { $count ->
    [0] termina en los días gratis al ritmo del programa: { $total }
    [one] { $months } mes al ritmo del programa: { $total }
   *[other] { $months } meses al ritmo del programa: { $total }
}
price-no-rate = no se conoce el cambio a dólares canadienses

weeks-not-known = no se indica: pregunte al proveedor
weeks-need-your-hours = { $hours } en total; las semanas dependen de sus horas
weeks-by-calendar = { $weeks }, según el programa mismo
weeks-at-your-pace = { $weeks } con sus horas
weeks-both = { $yours }; el programa mismo dice { $theirs }
weeks-scaled = { $weeks } con sus horas, calculado de su propio ritmo
weeks-basis-derived = calculado de meses, días o fechas
weeks-basis-unclear = pueden ser meses: la página no es clara
prerequisites-none = no piden nada
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
answer-day = terminar el { $day }
answer-level = CLB { $level }
answer-income = ingreso del hogar { $amount }
answer-no-situation = nada de esto
answer-age = { $count ->
    [one] { $count } año de edad
   *[other] { $count } años de edad
}
answer-landed = en Canadá desde { $when }
answer-training-limit = límite de formación { $amount }

why-not-said = Usted no lo dijo.
why-same-occupation = Lleva al trabajo que usted nombró ({ $code }).
why-same-minor-group = Lleva a un trabajo del mismo grupo ({ $code }).
why-same-field-no-occupation = No nombra un trabajo, pero su campo es { $sector }.
why-same-sector = Es para el campo que usted nombró: { $sector }.
why-teaches-skill = Enseña lo que usted nombró: { $skill }.
why-leads-elsewhere = Lleva a otro trabajo o campo.
why-employer-pays = Su empleador paga.
why-free = Es gratis.
why-free-only-if = Es gratis solo con una condición. Pregunte si califica.
why-price-not-stated = No se indica el precio.
why-within-budget = Deja { $amount } de su presupuesto.
why-over-budget-by = Pasa su presupuesto por { $amount }.
why-over-budget-until-back = Pasa su presupuesto por { $amount } cuando paga. Con lo que regresa con seguridad más tarde, sí cabe.
why-may-be-over-budget-by = Puede pasar su presupuesto por { $amount }.
why-no-rate = El precio está en { $currency }, y no se conoce el cambio.
why-subscription-length-not-known = Se paga por mes; no se indica la duración.
why-own-pace = Usted pone el ritmo.
why-hours-fit = Pide { $hours }.
why-hours-too-many = Pide al menos { $hours }.
why-hours-may-be-too-many = Puede pedir { $hours }.
why-hours-not-stated = No se indican las horas por semana.
why-done-in-time = Toma { $weeks } si empieza ahora.
why-too-long = Toma al menos { $weeks }.
why-may-be-too-long = Puede tomar { $weeks }.
why-length-not-stated = No se indica la duración.
why-place-suits = El lugar y las horas convienen.
why-in-other-province = Tiene que ir ahí: { $province }.
why-on-site = Es en persona, al menos en parte.
why-online-only = Es solo en línea.
why-province-not-stated = Es en persona, pero no se indica dónde.
why-home-not-said = Es en persona; usted no dijo dónde vive.
why-delivery-not-stated = No se indica cómo se enseña.
why-times-not-stated = No se indican los días ni las horas.
why-other-times = Es en otros momentos de la semana.
why-level-met = Pide CLB { $level }.
why-level-too-low = Pide CLB { $level }.
why-level-not-stated = No se indica un nivel de idioma.
why-other-language = Se enseña en otro idioma.
why-nothing-asked = No pide nada antes.
why-asks-conditions = Tiene condiciones. Revise si las cumple.
why-entry-not-stated = No se indica qué pide antes.
why-running = Está activo.
why-has-ended = Ha terminado.
why-only-planned = Solo estaba planeado.
why-status-not-stated = No se indica si está activo.
why-something-new = Enseña algo que usted no nombró.
why-all-known = Usted nombró todo lo que enseña.
why-skills-not-stated = No se indica qué enseña.

watch-licence-first = Necesita una licencia para este trabajo. Este programa no la da.
watch-licence-first-note = Primero la licencia: { $note }.
watch-short-for-the-job = Es muy corto. Este trabajo a menudo pide un título universitario o un diploma.
watch-no-assessment = No hay ningún examen. Demuestra menos a un empleador.
watch-price-not-stated = No se indica el precio. Pregunte antes de planear.
watch-price-condition = Sobre el precio: { $condition }.
watch-length-not-stated = No se indica la duración. Pregunte antes de planear.
watch-grows-if-slow = Se paga por mes ({ $price }). Cuesta más si usted avanza lento.
watch-foreign-price = El precio está en { $currency }. El programa puede ser de fuera de Canadá.
watch-price-for-residents = Las escuelas pueden pedirle un precio internacional. Pregunte antes de planear.
watch-tax-extra = Los impuestos se suman al precio.
watch-extras = Se paga además: { $extras }.
watch-expires = El certificado vence después de { $count ->
    [one] { $count } año
   *[other] { $count } años
}.
watch-only-planned = Solo estaba planeado cuando se escribió la página.
watch-has-ended = Ha terminado.
watch-old-page = La página es de { $date }. Revise el precio y las fechas.
watch-undated-page = La página no tiene fecha. Revise el precio y las fechas.
watch-none = No encontramos nada de qué cuidarse en lo que sabemos.
