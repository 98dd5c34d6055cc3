### Names of things: values, kinds, places, fields of work, orders.

language-name = English
# A language whose translation no native speaker has read says so here. Where nothing needs to be said: {""}
language-review = {""}
# Shown where the facts of a catalogue are not written in the language of the screens.
language-facts = The checklist and the facts about programs are in English or French.
# The title of a program in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (full title on its page)
value-yes = yes
value-no = no
value-unknown = ask
basis-stated = written on the page
basis-derived = worked out from the page
not-stated = not published
value-and-text = { $value }: { $text }
short-hours = { $figure } h
short-ask = ask
short-not-said = not answered

province-ab = Alberta
province-bc = British Columbia
province-mb = Manitoba
province-nb = New Brunswick
province-nl = Newfoundland and Labrador
province-ns = Nova Scotia
province-nt = Northwest Territories
province-nu = Nunavut
province-on = Ontario
province-pe = Prince Edward Island
province-qc = Quebec
province-sk = Saskatchewan
province-yt = Yukon
province-none = no province named

sector-health = health care
sector-it = computers and data
sector-manufacturing = manufacturing
sector-construction-trades = construction and trades
sector-business = business and office work
sector-finance = finance and insurance
sector-hospitality-tourism = hotels, food service, tourism
sector-education-childcare = teaching and child care
sector-social-services = social services
sector-agriculture-food = farming and food
sector-transport-logistics = transport and warehouses
sector-energy-environment = energy and environment
sector-public-admin = government
sector-creative = arts and media
sector-aerospace = aviation and drones
sector-general = skills for any job

provider-kind-university = university
provider-kind-college = college
provider-kind-polytechnic = polytechnic
provider-kind-indigenous-institute = Indigenous institute
provider-kind-platform = online platform
provider-kind-employer = employer
provider-kind-industry-association = industry association
provider-kind-nonprofit = non-profit
provider-kind-private-school = private school
provider-kind-government = government

delivery-online-async = online, at any time
delivery-online-live = online, at set times
delivery-online-mixed = online
delivery-online-unspecified = online
delivery-hybrid = partly online, partly in person
delivery-in-person = in person
delivery-unknown = not published
pace-self-paced = at your own pace
pace-scheduled = classes on set dates
pace-unknown = not published
tax-included = tax is included
tax-extra = tax is extra
tax-exempt = no tax
tax-unknown = not published
status-running = offered now
status-planned = only planned
status-ended = ended
status-unknown = not published

taught-in = in { $languages }
teaching-language-en = English
teaching-language-fr = French
teaching-language-zh = Chinese
teaching-language-ko = Korean
teaching-language-pa = Punjabi
teaching-language-es = Spanish
teaching-language-mul = many languages

word-language-am = Amharic
word-language-ar = Arabic
word-language-bn = Bengali
word-language-de = German
word-language-en = English
word-language-es = Spanish
word-language-fa = Persian
word-language-fr = French
word-language-hi = Hindi
word-language-ht = Haitian Creole
word-language-it = Italian
word-language-ko = Korean
word-language-pa = Punjabi
word-language-pl = Polish
word-language-pt = Portuguese
word-language-ro = Romanian
word-language-ru = Russian
word-language-so = Somali
word-language-sq = Albanian
word-language-ta = Tamil
word-language-ti = Tigrinya
word-language-tl = Tagalog
word-language-tr = Turkish
word-language-uk = Ukrainian
word-language-ur = Urdu
word-language-vi = Vietnamese
word-language-zh-hans = Simplified Chinese
word-language-zh-hant = Traditional Chinese

goal-first-job = get my first job in Canada
goal-change-career = change to another kind of work
goal-move-up = get a better job in my field
goal-recognise = work in Canada in the job I trained for abroad
goal-one-skill = learn one new skill
goal-explore = look around first

sort-fit = match
sort-price = price
sort-time = length
sort-name = name
sort-short-fit = section, then match
sort-short-price = lowest cost first
sort-short-time = shortest first
sort-short-name = title, A to Z
sort-short-search = words, then match
sort-explained-fit = by section, then what surely fits your budget, your province, and most checklist points
sort-explained-price = your lowest cost first
sort-explained-time = fewest weeks first
sort-explained-name = by title, A to Z
sort-explained-search = closest words first, then match

limit-goal = { $count ->
    [one] for another job
   *[other] for other jobs
}
limit-ended = { $count ->
    [one] ended
   *[other] ended
}
limit-budget = over budget
limit-weekly-hours = too many hours a week
limit-finish-by = { $count ->
    [one] too long
   *[other] too long
}
limit-place-and-time = elsewhere or at other times
limit-language = in another language or level

nearness-same-occupation = the job you named
nearness-same-minor-group = a similar job
nearness-named-skill = the skill you named
nearness-companion = a first ticket for the job you named
nearness-same-sector = the field you chose
nearness-same-field = the same field, but no job named
nearness-nothing-named = you named no job
nearness-elsewhere = another job or field

group-you = fits you
group-teaching = what it teaches
group-proof = proof for employers
group-job = help to find a job
group-further = counts toward more study

section-money = Money
section-time = Time
section-entry = Getting in
section-program = The program
section-person = You and the program
section-watch-outs = Before you pay

weight-rule-employer-pays = Your employer pays: what employers want for their staff counts most.
weight-rule-no-further-study = You plan no more study: stacking and credit count less (10).
weight-rule-further-study = You plan more study: stacking and credit count more (55).
weight-rule-job-search = You look for work: placements and job help count more (+10).

tie-break-section = It stands in an earlier section than the next one.
tie-break-for-newcomers = It is made for newcomers, and the next one is not.
tie-break-budget = Its price is surer to fit your budget.
tie-break-home-province = It is in your province.
tie-break-fit = It meets more of the checklist than the next one.
tie-break-narrower = We know more about it than about the next one.
tie-break-price-known = We know its price. We do not know the price of the next one.
tie-break-title = It is equal to the next one, so we go by title.

watch-name-licence-first = licence first
watch-name-short-for-the-job = short for this job
watch-name-no-assessment = no test
watch-name-price-not-stated = price not published
watch-name-price-condition = price has a condition
watch-name-length-not-stated = length not published
watch-name-grows-if-slow = costs more if slow
watch-name-foreign-price = foreign currency
watch-name-price-for-residents = may cost you more
watch-name-tax-extra = tax is extra
watch-name-extras = extra costs
watch-name-expires = expires
watch-name-only-planned = only planned
watch-name-has-ended = no longer offered
watch-name-old-page = old page
watch-name-undated-page = page has no date

row-cost = Price on the page
row-tax = Tax
row-extras = Extra costs
row-price-condition = Who gets this price
row-osap = On the OSAP list
row-weeks = Weeks for you
row-hours = Hours in total
row-weekly-hours = Hours a week
row-delivery = How it is taught
row-pace = Pace
row-province = Where
row-language = Language
row-prerequisites = Entry conditions
row-level = Language level
row-licence = Licence first
row-known = Facts found (of 20)
row-fit = Match
row-watch-outs = Before you pay
row-page-date = Date of the page
limit-who-may-join = for other people
limit-entry = you need something first
