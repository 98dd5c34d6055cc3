### How English writes numbers, money and dates.

number-group = ,
number-decimal = .
money-cad = ${ $amount }
money-usd = US${ $amount }
money-gbp = £{ $amount }
money-eur = €{ $amount }
money-about = about { $amount }
date-day = { $month } { $day }, { $year }
date-undated = undated: check
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
span-between = { $low } to { $high }
span-at-least = at least { $figure }
span-at-most = up to { $figure }
span-hours = { $count ->
    [one] { $figure } hour
   *[other] { $figure } hours
}
span-weeks = { $count ->
    [one] { $figure } week
   *[other] { $figure } weeks
}
span-weekly = { $count ->
    [one] { $figure } hour a week
   *[other] { $figure } hours a week
}
