### Comment le français écrit les nombres, l'argent et les dates.

number-group = {"\u00A0"}
number-decimal = ,
money-cad = { $amount }{"\u00A0"}$
money-usd = { $amount }{"\u00A0"}${"\u00A0"}US
money-gbp = { $amount }{"\u00A0"}£
money-eur = { $amount }{"\u00A0"}€
money-about = environ { $amount }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-undated = sans date : à vérifier
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
span-between = { $low } à { $high }
span-at-least = au moins { $figure }
span-at-most = jusqu'à { $figure }
span-hours = { $count ->
    [one] { $figure } heure
   *[other] { $figure } heures
}
span-weeks = { $count ->
    [one] { $figure } semaine
   *[other] { $figure } semaines
}
span-weekly = { $count ->
    [one] { $figure } heure par semaine
   *[other] { $figure } heures par semaine
}
