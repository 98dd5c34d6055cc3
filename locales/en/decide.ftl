### What a program costs a person, how a week looks, whether the job is there, whether it is the right step.

row-net = Price to you
row-bar =   drawn to scale
row-day-one = Paid on day one
row-refund = Surely comes back
row-paces = At other paces
row-aid = Aid to ask about
row-loans = Loans
row-week = A typical week
row-finish = Done, if you begin today
row-clashes = Clashes
row-outlook = Outlook of the job
row-openings = Openings and seekers
row-wages = Wage an hour
row-price-in-work = Price in hours of work
section-job = Is the job there?

price-and-net = { $price } (to you in the end: { $net })
net-employer = $0 if your employer pays all of it.
net-no-refund = { $net }. Nothing comes off it for sure.
net-after = { $net }, after what surely comes back later.
net-zero = { $net }.
net-share = That is up to { $share }% of your budget.
refund-source = Read at { $source } ({ $date }).
aid-threshold = The limit for { $year } grew if you earned { $least } or more at work in { $earned }. Your net income had to be { $most } or less.
aid-conflict = Pages disagree: { $text }
net-conditional = This price has a condition: ask whether it holds for you.
day-one-employer = { $amount }. Ask your employer: do they pay the school, or pay you back?
day-one-trial = { $count ->
    [one] Nothing on day one: { $count } day is free. Then you pay each month.
   *[other] Nothing on day one: { $count } days are free. Then you pay each month.
}
day-one-month = { $amount } for the first month.
day-one-free = Nothing to pay.
day-one-all = { $amount }. Most schools want it all before you begin. Ask if you can pay in parts.
ask-day-one = How much must I pay before I begin, and is there a deposit?
refund-one = { $amount } from the { $scheme }, after your tax return in spring { $year }.
refund-carried-forward = The tuition credit of { $amount } is carried forward. It is worth $0 now.
refund-nothing-paid = You pay nothing, so nothing comes back.
refund-none-certain = Nothing for sure.
refund-ineligible = { $scheme }: no, because of { $rules }.
refund-unknown = { $scheme }: not known. Open: { $rules }.
refund-ask-receipt = Ask the school first: do you give a T2202 or an official tuition tax receipt?
cell-no-certain-refund = nothing sure
aid-count = { $count ->
    [0] none found
    [one] { $count } to ask about
   *[other] { $count } to ask about
}
aid-ask-list = Ask about: { $list }. None of it is taken off the price.
aid-ineligible-list = Not for you or this program: { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Say where you live: provinces have their own aid.
aid-title = Aid, rule by rule
aid-counted = counted above
aid-heading = { $scheme } · { $kind }
aid-state-unknown = No page shows that it takes people now: ask first.
aid-nothing = No aid that we know of is open here. Ask the school all the same.
loans-count = { $count ->
    [one] { $count } to ask about
   *[other] { $count } to ask about
}
loans-none = No loan that we know of is open here.
loans-list = A loan is a debt. It never lowers the price. Ask about: { $list }.
loan-with-rate = { $scheme } ({ $rate }% a year, as its newer page says)
paces-none = It is no subscription.
paces-need-hours = Say how many hours a week you have.
pace-yours = { $count ->
    [one] At your { $hours } hours a week: { $months } month, { $total } in all.
   *[other] At your { $hours } hours a week: { $months } months, { $total } in all.
}
pace-half = { $count ->
    [one] At half of that, { $hours } hours a week: { $months } month, { $total } in all.
   *[other] At half of that, { $hours } hours a week: { $months } months, { $total } in all.
}
pace-budget = { $count ->
    [one] It meets your budget from { $hours } hours a week: { $months } month, { $total } in all.
   *[other] It meets your budget from { $hours } hours a week: { $months } months, { $total } in all.
}
pace-no-budget = No pace brings it within your budget.
short-half-pace = half pace: { $total }

rule-province = where you live
rule-status = your status
rule-age = your age
rule-resident-all-year = a whole year in Canada
rule-household-income = household income
rule-work = how you work now
rule-situation = your situation
rule-training-limit = your training credit limit
rule-owes-federal-tax = federal tax to pay
rule-paid-by-you = paid by you
rule-provider = the kind of school
rule-in-canada = a school in Canada
rule-fee = the fee
rule-weeks = the weeks
rule-hours = the hours
rule-osap-listed = the OSAP list
rule-full-time = full-time study
rule-condition = a condition
rule-answered = { $rule }: { $value }
aid-value-yes = yes
aid-value-no = no
aid-value-unknown = not known
scheme-kind-grant = grant
scheme-kind-loan = loan
scheme-kind-tax-credit = tax credit
scheme-kind-free-service = free service
scheme-kind-employer = through an employer

week-own-pace = You set the pace: { $hours }, as you said.
week-asks = It asks for { $hours }.
week-hours-not-stated = No page gives the hours a week.
week-any-hour = You study at any hour.
week-times-not-stated = No page says on which days and at what time.
week-times = Classes: { $times }.
finish-on = On { $day }, if you begin today. Ask for the real dates.
finish-between = Between { $low } and { $high }, if you begin today. Ask for the real dates.
finish-from = On { $day } at the earliest, if you begin today. Ask for the real dates.
clashes-none-short = none found
clashes-none = Nothing that we know of clashes with what you said.
clashes-count = { $count ->
    [one] { $count } clash
   *[other] { $count } clashes
}
together-title = Two at once
together-fits = { $one } and { $other } together: { $hours }. That fits your { $free } hours.
together-over = { $one } and { $other } together: { $hours }. You have { $free } hours.
together-hours = { $one } and { $other } together: { $hours }.
together-too-much = { $one } and { $other } together: more than your { $free } hours.
together-not-known = { $one } and { $other } together: not known, ask for the hours.

region-canada = Canada
outlook-strong-shortage = strong risk of shortage
outlook-moderate-shortage = moderate risk of shortage
outlook-balance = balance
outlook-moderate-surplus = moderate risk of surplus
outlook-strong-surplus = strong risk of surplus
outlook-unknown = not published
outlook-full = { $occupation }: { $outlook }, { $period }, all of Canada. A shortage means more openings than people who look.
labour-limits = These are projections for the whole country. They promise nobody a job.
labour-no-occupation = It names no occupation, so nothing can be looked up.
not-published = not published
openings-short = { $openings } for { $seekers }
openings-full = { $openings } openings for { $seekers } people who look, { $period }, all of Canada.
wages-full = Low { $low }, middle { $median }, high { $high } an hour ({ $region }, { $year }).
wages-not-published = Wages are not published for this job.
work-full = About { $hours } of work at the low wage of { $wage } an hour ({ $region }), before tax.
work-price-not-stated = The price is not stated.
work-wage-not-published = The low wage is not published.

bar-price = Full: sure. Half: may be. The line: your budget.
bar-week = Full: sure. Half: may be. The line: your hours.

steps-title = Before you choose
steps-lead-first = Something may come first. The matches are one key away.
steps-lead-beside = Good to know before you choose. The matches are one key away.
steps-short = Before you choose: { $list }
steps-source = Source: { $source } ({ $date })
step-licence-first-title = A licence comes first
step-register-title = There is a register
step-language-level-title = Your language level
step-status-closes-aid-title = Your status and money
step-skill-held-title = You have this skill
step-goal-not-named-title = No job or field is named yet
step-no-course-title = Perhaps no course at all
step-licence-in = To work under the title in { $province }, you need a licence or certificate first: { $title }.
step-licence-anywhere = To work under the title, you need a licence or certificate first: { $title }.
step-register-in = In { $province } this job has a register and no licence: { $title }.
step-contact = Contact: { $body }.
step-level-program = { $title } asks for level { $level }. You said { $has }.
step-level-licence = Work that needs a licence often asks for level { $level } or more. You said { $has }.
step-level-work = One school names level { $level } as the aim for safe, clear work. You said { $has }.
step-level-classes = Free classes to ask about: { $list }.
step-level-ask-classes = Ask a settlement service or a library which free classes take you.
step-status-closed = Some money is closed to your status ({ $status }).
step-status-only-for = These are for { $who }: { $list }.
list-and = { $first } and { $last }
step-status-ineligible = Not for your status: { $list }.
status-people-citizen = citizens
status-people-pr = permanent residents
status-people-protected = protected persons
status-people-claimant = refugee claimants
status-people-work-permit = work-permit holders
status-people-study-permit = study-permit holders
status-people-visitor = visitors
step-status-open = Still open, or worth asking: { $list }.
step-status-open-none = We know of no aid that stays open. Ask the school and the library.
step-skill-wanted-held = You named this skill among those you have. A course may teach you nothing new.
step-skill-all-held = You have every skill that { $title } names. Ask what else it teaches.
step-goal-not-named-text = Name a job, a field or a skill: the list gets much shorter. A free talk with an employment service can help you find one.
step-no-course-teer-4 = This job often asks for high school and some weeks of training at work. You may not need a course.
step-no-course-teer-5 = This job is usually learned at work, without school. You may not need a course.
step-no-course-recognition = What you learned abroad may be recognised. Ask before you pay for a course.
step-no-course-licence = No short course gives this licence. Your money may do more for the licence itself.
step-no-course-skill = Showing what you can do may be worth more than a course on it.

ask-first-title = Ask these first
ask-first-lead = These answers could change your list the most. The words are ready to send. Places are in the order of fit.
ask-first-none = No single answer would change the first ten of your list.
answer-effect = Place { $place } now. If yes: { $yes }. If no: { $no }.
answer-effect-excluded = Place { $place } now. If it suits you: { $yes }. If not: it is left out.
near-title = Near misses
near-lead = The smallest change of one answer that opens something more.
near-none = No single small change opens more.
near-not-for-many = There are too many programs to try every small change.
near-miss = { $count ->
    [one] { $change }: { $count } more
   *[other] { $change }: { $count } more
}
change-budget = { $more } more, up to { $to }
change-hours = { $count ->
    [one] { $count } hour a week more, { $to } in all
   *[other] { $count } hours a week more, { $to } in all
}
change-weeks = { $count ->
    [one] { $count } week later, within { $to } weeks
   *[other] { $count } weeks later, within { $to } weeks
}
change-any-place = online or on site
change-any-time = at any time of the week
change-both-languages = in English or French

weights-lead = Each choice changes the order at once. You can change it again.
weights-trade-offs = Which would you rather have?
weights-rules = Choosing adds { $more } to one weight and takes { $less } from the other.
weights-by-hand = Or set each weight, 0 to 100
weights-first-seven = Your first matches now
weights-moved-up = was { $place }
weights-new = new
weights-changed = weights changed by you
trade-off-price-or-placement = Pay $300 less
trade-off-price-or-placement-second = Have a placement
trade-off-sooner-or-credit = Be done 2 months sooner
trade-off-sooner-or-credit-second = Get credit toward a diploma
trade-off-hours-or-project = Study 3 hours a week less
trade-off-hours-or-project-second = Have a project to show
trade-off-school-or-job-help = A public or accredited school
trade-off-school-or-job-help-second = Help to find a job
trade-off-employers-or-place = Designed with employers
trade-off-employers-or-place-second = Times and place that suit
trade-off-goal-or-price = Nearer to my job goal
trade-off-goal-or-price-second = Pay $300 less
trade-off-or = or

school-questions-title = Open questions
school-questions-none = No question is open that a school could answer.
open-questions-title = What would change your mind
open-questions-none = No single answer would change the order of these programs.
open-questions-if-yes = If { $title } says yes to “{ $check }”, it moves from place { $from } to { $to }.
open-questions-if-no = If { $title } says no to “{ $check }”, it moves from place { $from } to { $to }.
open-questions-if-no-excluded = If { $title } says no to “{ $check }”, it is out.
open-questions-keys = Enter: to the matches. Esc: back to the comparison.

help-title = Where to talk to somebody
help-kind-settlement = settlement
help-kind-employment = employment
help-kind-language = language
help-kind-information = any service
help-kind-library = library
help-kind-credentials = foreign diplomas
