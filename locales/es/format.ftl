### Cómo el español escribe números, dinero y fechas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.
# As CLDR has it for es-419: 1,234.56, which is also what prices in English Canada look like. Spain writes 1234,56.
# "CAD" stands before every amount, since "$" is also the sign of many pesos. A no-break space binds it.

number-group = ,
number-decimal = .
money-cad = CAD{"\u00A0"}{ $amount }
money-usd = USD{"\u00A0"}{ $amount }
money-gbp = GBP{"\u00A0"}{ $amount }
money-eur = EUR{"\u00A0"}{ $amount }
money-about = cerca de { $amount }
date-day = { $day } de { $month } de { $year }
date-undated = sin fecha: revisar
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
span-between = { $low } a { $high }
span-at-least = al menos { $figure }
span-at-most = hasta { $figure }
span-hours = { $count ->
    [one] { $figure } hora
   *[other] { $figure } horas
}
span-weeks = { $count ->
    [one] { $figure } semana
   *[other] { $figure } semanas
}
span-weekly = { $count ->
    [one] { $figure } hora por semana
   *[other] { $figure } horas por semana
}
