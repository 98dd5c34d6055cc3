### Names of things: values, kinds, places, fields of work, orders.

language-name = English
# A language whose translation no native speaker has read says so here. Where nothing needs to be said: {""}
language-review = {""}
# Shown where the facts of a catalogue are not written in the language of the screens.
language-facts = The checklist and the facts about programs are written in English or French.
# The title of a program in a script that not every terminal shows: its Latin part, or its provider and id.
title-on-its-page = { $title } (full title: on its page)
value-yes = yes
value-no = no
value-unknown = ask
basis-stated = stated on the page
basis-derived = worked out from the page
not-stated = not stated
value-and-text = { $value }: { $text }
short-hours = { $figure } h
short-ask = ask
short-not-said = you did not say

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
province-none = all of Canada, abroad or not stated

sector-health = health care
sector-it = computers and data
sector-manufacturing = manufacturing
sector-construction-trades = construction and trades
sector-business = business and office
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

delivery-online-async = online, at any hour
delivery-online-live = online, at fixed hours
delivery-online-mixed = online
delivery-online-unspecified = online
delivery-hybrid = partly online, partly on site
delivery-in-person = on site
delivery-unknown = not stated
pace-self-paced = at your own pace
pace-scheduled = set dates and classes
pace-unknown = not stated
tax-included = tax is included
tax-extra = tax comes on top
tax-exempt = no tax
tax-unknown = not stated
status-running = running
status-planned = only planned
status-ended = ended
status-unknown = not stated

teaching-language-en = English
teaching-language-fr = French
teaching-language-zh = Chinese
teaching-language-ko = Korean
teaching-language-pa = Punjabi
teaching-language-es = Spanish
teaching-language-mul = many languages

goal-first-job = a first job in Canada
goal-change-career = a different kind of work
goal-move-up = a better job in my field
goal-recognise = use my training from abroad
goal-one-skill = learn one skill
goal-explore = I am looking around

sort-fit = fit
sort-price = price
sort-time = time
sort-name = name
sort-short-fit = goal, then checklist
sort-short-price = lowest price for you
sort-short-time = fewest weeks
sort-short-name = title, A to Z
sort-short-search = words, then fit
sort-explained-fit = nearest to your goal first, then the checklist
sort-explained-price = lowest price for you first
sort-explained-time = fewest weeks first
sort-explained-name = by title, A to Z
sort-explained-search = surest word match first, then fit

limit-goal = { $count ->
    [one] other job or field
   *[other] other jobs or fields
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
limit-place-and-time = wrong place or times
limit-language = other language or level

nearness-same-occupation = the same job
nearness-same-minor-group = a job of the same group
nearness-named-skill = the skill you named
nearness-same-sector = the field you named
nearness-same-field = the same field, no job named
nearness-nothing-named = no goal named
nearness-elsewhere = another job or field

group-you = fits you
group-teaching = what it teaches
group-proof = proof for employers
group-job = help to get a job
group-further = counts for more study

section-money = Money
section-time = Time
section-entry = Getting in
section-program = The program
section-person = You and the program
section-watch-outs = Watch out

weight-rule-employer-pays = Your employer pays: weights follow what employers like for their own staff.
weight-rule-no-further-study = You plan no more study: adding up and credit weigh 10.
weight-rule-further-study = You plan more study: adding up and credit weigh 55.
weight-rule-job-search = You look for work: placement and job help weigh 10 more.

tie-break-nearness = It is nearer to your goal than the next one.
tie-break-fit = It has more checklist points than the next one.
tie-break-narrower = Less is unknown about it than about the next one.
tie-break-price-known = Its price is known; the next one's is not.
tie-break-title = The next one is equal; only the title decides.

watch-name-licence-first = licence first
watch-name-short-for-the-job = short for this job
watch-name-no-assessment = no test
watch-name-price-not-stated = price not stated
watch-name-price-condition = price has a condition
watch-name-length-not-stated = length not stated
watch-name-grows-if-slow = costs more if slow
watch-name-foreign-price = foreign price
watch-name-price-for-residents = may cost you more
watch-name-tax-extra = tax on top
watch-name-extras = extra costs
watch-name-expires = expires
watch-name-only-planned = only planned
watch-name-has-ended = ended
watch-name-old-page = old page
watch-name-undated-page = undated page

row-cost = Price on the page
row-tax = Tax
row-extras = Paid besides
row-price-condition = Who gets this price
row-osap = On the OSAP list
row-weeks = Weeks for you
row-hours = Hours in all
row-weekly-hours = Hours a week
row-delivery = How it is taught
row-pace = Pace
row-province = Where
row-language = Taught in
row-prerequisites = To get in
row-level = Language level
row-licence = Licence first
row-known = Known of 20
row-fit = Fit
row-watch-outs = Beware of
row-page-date = Date of the page
