### Prices, lengths and reasons in sentences.

price-unknown = not published: ask the school
price-free = free
price-free-if = free if you qualify: ask the school
price-range = { $low } to { $high }
price-monthly = { $amount } a month
price-trial = { $price }, { $count ->
    [one] first day free
   *[other] first { $count } days free
}
price-months-yours = { $count ->
    [one] { $total } in total at your pace ({ $months } month)
   *[other] { $total } in total at your pace ({ $months } months)
}
price-months-theirs = { $count ->
    [one] { $total } in total at the school's pace ({ $months } month)
   *[other] { $total } in total at the school's pace ({ $months } months)
}
price-months-open = { $total } or more in total: the length is not published
price-or-more = { $amount } or more
price-no-rate = no exchange rate to Canadian dollars

weeks-not-known = not published: ask the school
weeks-need-your-hours = { $hours } in total; the weeks depend on your hours
weeks-by-calendar = { $weeks }, according to the school
weeks-at-your-pace = { $weeks } at your pace
weeks-both = { $yours }; the school says { $theirs }
weeks-scaled = { $weeks } at your pace, worked out from the school's pace
weeks-basis-derived = worked out from months, days or dates
weeks-basis-unclear = the page is not clear; it may mean months
prerequisites-none = no conditions
level-all = CLB { $level }
level-each = CLB: listening { $listening }, speaking { $speaking }, reading { $reading }, writing { $writing }

answer-free-only = free only
answer-budget = up to { $amount }
answer-employer-pays = my employer pays
answer-hours = { $count ->
    [one] { $count } hour a week
   *[other] { $count } hours a week
}
answer-weeks = { $count ->
    [one] finish in { $count } week
   *[other] finish in { $count } weeks
}
answer-day = finish by { $day }
answer-level = CLB { $level }
answer-income = household income { $amount }
answer-no-situation = none of these
answer-age = { $count ->
    [one] { $count } year old
   *[other] { $count } years old
}
answer-landed = in Canada since { $when }
answer-training-limit = training credit limit { $amount }

why-not-said = You did not answer this.
why-same-occupation = It leads to the job you named ({ $code }).
why-same-minor-group = It leads to a similar job ({ $code }).
why-same-field-no-occupation = It is in the same field ({ $sector }), but it names no job.
why-same-sector = It is in the field you chose: { $sector }.
why-teaches-skill = It teaches the skill you named: { $skill }.
why-leads-elsewhere = It is for another job or field.
why-employer-pays = Your employer pays.
why-free = It is free.
why-free-only-if = It is free only if you qualify. Ask the school.
why-price-not-stated = The price is not published.
why-within-budget = It fits your budget, with { $amount } left.
why-over-budget-by = It is { $amount } over your budget.
why-over-budget-until-back = At registration, it is { $amount } over your budget. Tax money back later brings it within your budget.
why-may-be-over-budget-by = It may be { $amount } over your budget.
why-no-rate = The price is in { $currency }. We have no exchange rate for it.
why-subscription-length-not-known = You pay every month, and the length is not published.
why-own-pace = You study at your own pace.
why-hours-fit = It needs { $hours }.
why-hours-too-many = It needs at least { $hours }.
why-hours-may-be-too-many = It may need { $hours }.
why-hours-not-stated = The hours a week are not published.
why-done-in-time = It takes { $weeks } if you start now.
why-too-long = It takes at least { $weeks }.
why-may-be-too-long = It may take { $weeks }.
why-length-not-stated = The length is not published.
why-place-suits = The place and the times work for you.
why-in-other-province = You must go to another province: { $province }.
why-on-site = It is in person, at least in part.
why-online-only = It is online only.
why-province-not-stated = It is in person. The page does not say where.
why-home-not-said = It is in person. You did not say where you live.
why-delivery-not-stated = The page does not say if it is online or in person.
why-times-not-stated = The page does not give the days and times.
why-other-times = Its classes are at other times.
why-level-met = It asks for CLB { $level }. You have it.
why-level-too-low = It asks for CLB { $level }. Your level is lower.
why-level-not-stated = The page does not give a language level.
why-other-language = It is taught in another language.
why-nothing-asked = It has no entry conditions.
why-asks-conditions = It has entry conditions. Check that you meet them.
why-entry-not-stated = The entry conditions are not published.
why-running = It is offered now.
why-has-ended = It is no longer offered.
why-only-planned = It was only planned. Ask if it has started.
why-status-not-stated = We do not know if it is offered now.
why-something-new = It teaches something new for you.
why-all-known = It teaches only skills you already have.
why-skills-not-stated = The page does not say what it teaches.

watch-licence-first = Get a licence first: this job needs one. This program does not give it.
watch-licence-first-note = Licence first: { $note }.
watch-short-for-the-job = It is very short. This job often needs a degree or a diploma.
watch-no-assessment = It has no test. Employers may trust it less.
watch-price-not-stated = Ask the school for the price. It is not published.
watch-price-condition = About the price: { $condition }.
watch-length-not-stated = Ask the school how long it takes. The length is not published.
watch-grows-if-slow = You pay every month ({ $price }). If you go slowly, you pay more.
watch-foreign-price = The price is in { $currency }. The school may be outside Canada.
watch-price-for-residents = Ask the school for your price. It may charge you the international fee.
watch-tax-extra = Tax is added to the price.
watch-extras = Extra costs: { $extras }.
watch-expires = The certificate expires after { $count ->
    [one] { $count } year
   *[other] { $count } years
}.
watch-only-planned = Ask if it has started. The page says it was only planned.
watch-has-ended = It is no longer offered.
watch-old-page = This page is from { $date }. Check the price and dates before you pay.
watch-undated-page = This page has no date. Check the price and dates before you pay.
watch-none = We know of no problem.
why-companion = This ticket is asked for beside your job ({ $code }).
why-price-for-others = This price is for citizens and permanent residents. Ask the school for your price.
why-may-join = You can join.
why-may-join-to-check = Only some people can join. Check that you are one of them.
why-who-may-join-not-stated = The page does not say who can join.
why-status-not-admitted = People with your status cannot join.
why-residents-only = It is only for residents of another province.
why-age-outside = It is for people of another age.
why-other-group = It is for another group of people.
why-other-work = It is for people in another work situation.
why-entry-met = You have what it asks for.
why-entry-to-check = It has entry conditions. Check that you meet them.
why-entry-conditions-not-stated = The page does not say what you must have first.
why-licence-needed = You must have the licence first.
why-schooling-too-low = It asks for more schooling than you have.
why-experience-needed = It asks for work experience.
why-training-abroad-needed = It is for people who trained in another country.
