### Prices, lengths and reasons in sentences.

price-unknown = not stated: ask the provider
price-free = free
price-free-if = free, under a condition: ask if you qualify
price-range = { $low } to { $high }
price-monthly = { $amount } a month
price-trial = { $price }, { $count ->
    [one] first { $count } day free
   *[other] first { $count } days free
}
price-months-yours = { $count ->
    [0] done within the free days at your pace: { $total }
    [one] { $months } month at your pace: { $total }
   *[other] { $months } months at your pace: { $total }
}
price-months-theirs = { $count ->
    [0] done within the free days at its own pace: { $total }
    [one] { $months } month at its own pace: { $total }
   *[other] { $months } months at its own pace: { $total }
}
price-no-rate = no rate known to Canadian dollars

weeks-not-known = not stated: ask the provider
weeks-need-your-hours = { $hours } in all; the weeks depend on your hours
weeks-by-calendar = { $weeks }, by the program's own count
weeks-at-your-pace = { $weeks } at your hours
weeks-both = { $yours }; the program itself says { $theirs }
weeks-scaled = { $weeks } at your hours, worked out from its own pace
weeks-basis-derived = turned from months, days or dates
weeks-basis-unclear = may be months: the page is not clear
prerequisites-none = nothing asked
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
    [one] done in { $count } week
   *[other] done in { $count } weeks
}
answer-day = done by { $day }
answer-level = CLB { $level }
answer-income = household income { $amount }
answer-no-situation = none of these
answer-age = { $count ->
    [one] { $count } year old
   *[other] { $count } years old
}
answer-landed = in Canada since { $when }
answer-training-limit = training limit { $amount }

why-not-said = You did not say.
why-same-occupation = It leads to the job you named ({ $code }).
why-same-minor-group = It leads to a job of the same group ({ $code }).
why-same-field-no-occupation = It names no job, but its field is { $sector }.
why-same-sector = It is for the field you named: { $sector }.
why-teaches-skill = It teaches what you named: { $skill }.
why-leads-elsewhere = It leads to another job or field.
why-employer-pays = Your employer pays.
why-free = It is free.
why-free-only-if = It is free only under a condition. Ask if you qualify.
why-price-not-stated = The price is not stated.
why-within-budget = It leaves { $amount } of your budget.
why-over-budget-by = It is { $amount } over your budget.
why-over-budget-until-back = It is { $amount } over your budget when you pay. What surely comes back later brings it within.
why-may-be-over-budget-by = It may be { $amount } over your budget.
why-no-rate = The price is in { $currency }, with no rate known.
why-subscription-length-not-known = You pay by the month; the length is not stated.
why-own-pace = You set the pace.
why-hours-fit = It asks for { $hours }.
why-hours-too-many = It asks for at least { $hours }.
why-hours-may-be-too-many = It may ask for { $hours }.
why-hours-not-stated = The hours a week are not stated.
why-done-in-time = It takes { $weeks } if you start now.
why-too-long = It takes at least { $weeks }.
why-may-be-too-long = It may take { $weeks }.
why-length-not-stated = The length is not stated.
why-place-suits = The place and times suit.
why-in-other-province = You must go there: { $province }.
why-on-site = It is on site, at least in part.
why-online-only = It is online only.
why-province-not-stated = It is on site, but where is not stated.
why-home-not-said = It is on site; you did not say where you live.
why-delivery-not-stated = How it is taught is not stated.
why-times-not-stated = The days and hours are not stated.
why-other-times = It is at other times of the week.
why-level-met = It asks for CLB { $level }.
why-level-too-low = It asks for CLB { $level }.
why-level-not-stated = No language level is stated.
why-other-language = It is taught in another language.
why-nothing-asked = It asks for nothing first.
why-asks-conditions = It has conditions. Check that you meet them.
why-entry-not-stated = What it asks first is not stated.
why-running = It runs.
why-has-ended = It has ended.
why-only-planned = It was only planned.
why-status-not-stated = Whether it runs is not stated.
why-something-new = It teaches something you did not name.
why-all-known = You named all that it teaches.
why-skills-not-stated = What it teaches is not stated.

watch-licence-first = You need a licence for this job. This program does not give it.
watch-licence-first-note = Licence first: { $note }.
watch-short-for-the-job = It is very short. This job often asks for a degree or diploma.
watch-no-assessment = There is no test. It proves less to an employer.
watch-price-not-stated = The price is not stated. Ask before you plan.
watch-price-condition = About the price: { $condition }.
watch-length-not-stated = The length is not stated. Ask before you plan.
watch-grows-if-slow = You pay by the month ({ $price }). It costs more if you go slowly.
watch-foreign-price = The price is in { $currency }. The program may be from outside Canada.
watch-price-for-residents = Schools may ask you for an international price. Ask before you plan.
watch-tax-extra = Tax comes on top of the price.
watch-extras = Paid besides: { $extras }.
watch-expires = The certificate expires after { $count ->
    [one] { $count } year
   *[other] { $count } years
}.
watch-only-planned = It was only planned when the page was written.
watch-has-ended = It has ended.
watch-old-page = The page is from { $date }. Check the price and dates.
watch-undated-page = The page has no date. Check the price and dates.
watch-none = No watch-out was found in what we know.
