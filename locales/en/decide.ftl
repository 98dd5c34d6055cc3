### What a program costs a person, how a week looks, whether the job is there, whether it is the right step.

row-net = Your cost
row-bar = As a bar
row-day-one = Due at registration
row-refund = Tax money back
row-paces = Cost by pace
row-aid = Aid to ask about
row-loans = Loans
row-week = Your week
row-finish = You could finish
row-clashes = Schedule conflicts
row-outlook = Job outlook
row-openings = Jobs and job seekers
row-wages = Hourly wage
row-price-in-work = Cost in work hours
section-job = Jobs and pay

price-and-net = { $price } (your cost after tax credits: { $net })
net-employer = You pay $0 if your employer pays all of it.
net-no-refund = { $net }. Do not count on tax money back.
net-after = { $net }, after the tax money you get back later.
net-zero = { $net }.
net-share = This is up to { $share }% of your budget.
refund-source = Source: { $source } ({ $date }).
aid-threshold = Your limit for { $year } went up if you earned { $least } or more from work in { $earned }. Your net income that year had to be { $most } or less.
aid-conflict = Our sources do not agree: { $text }
net-conditional = This price is not for everyone. Ask the school if you can get it.
day-one-employer = { $amount }. Ask your employer: do they pay the school, or pay you back?
day-one-trial = { $count ->
    [one] You pay nothing at first: { $count } day is free. Then you pay every month.
   *[other] You pay nothing at first: { $count } days are free. Then you pay every month.
}
day-one-month = { $amount } for the first month.
day-one-free = You pay nothing.
day-one-all = { $amount }. Most schools ask for all of it before you start. Ask if you can pay in parts.
ask-day-one = How much must I pay before I start? Is there a deposit?
refund-one = You get { $amount } back in spring { $year }, when you file your taxes ({ $scheme }).
refund-years = You get { $amount } back from spring { $year } to spring { $last }, when you file your taxes ({ $scheme }). Each year counts the part of the course you took in it.
refund-carried-forward = Your tuition credit is { $amount }. It is worth $0 now. You can keep it for a later year.
refund-nothing-paid = You pay nothing, so no tax money comes back.
refund-none-certain = You may get nothing back.
refund-ineligible = { $scheme }: no. Rule not met: { $rules }.
refund-unknown = { $scheme }: maybe. Still to check: { $rules }.
refund-ask-receipt = Ask the school first: do you give a T2202 or an official tuition receipt?
cell-no-certain-refund = not certain
aid-count = { $count ->
    [0] none found
    [one] { $count } to ask about
   *[other] { $count } to ask about
}
aid-ask-list = Ask about: { $list }. Your cost is shown without this aid.
aid-ineligible-list = Not for you or this program, with the rule that is not met: { $list }.
aid-ineligible-one = { $scheme } ({ $rules })
aid-say-province = Tell us your province. Each one has its own aid.
aid-title = Aid: do you qualify?
aid-counted = already in your cost
aid-heading = { $scheme } · { $kind }
aid-state-unknown = We do not know if it is open now. Ask first.
aid-nothing = We know of no aid for you here. Ask the school anyway.
loans-count = { $count ->
    [one] { $count } to ask about
   *[other] { $count } to ask about
}
loans-none = We know of no loan for you here.
loans-list = You must pay back a loan. It does not lower the price. Ask about: { $list }.
loan-with-rate = { $scheme } ({ $rate }% a year, from its newest page)
paces-none = You do not pay by the month: there is no subscription.
paces-need-hours = Tell us how many hours a week you can study.
pace-yours = { $count ->
    [one] At { $hours } h a week, you need { $months } month. The total is { $total }.
   *[other] At { $hours } h a week, you need { $months } months. The total is { $total }.
}
pace-half = { $count ->
    [one] At half that pace ({ $hours } h a week), you need { $months } month. The total is { $total }.
   *[other] At half that pace ({ $hours } h a week), you need { $months } months. The total is { $total }.
}
pace-budget = { $count ->
    [one] To stay within your budget, study { $hours } h a week or more. You need { $months } month, and the total is { $total }.
   *[other] To stay within your budget, study { $hours } h a week or more. You need { $months } months, and the total is { $total }.
}
pace-no-budget = It costs more than your budget at any pace.
short-half-pace = at half pace: { $total }

rule-province = your province
rule-status = your status in Canada
rule-age = your age
rule-resident-all-year = a full year in Canada
rule-household-income = your household income
rule-work = your work now
rule-situation = your situation
rule-training-limit = your training credit limit
rule-owes-federal-tax = federal tax to pay
rule-paid-by-you = you pay the fee
rule-provider = type of school
rule-in-canada = school in Canada
rule-fee = amount of the fee
rule-weeks = number of weeks
rule-hours = number of hours
rule-osap-listed = on the OSAP list
rule-full-time = full-time study
rule-condition = another condition
rule-answered = { $rule }: { $value }
aid-value-yes = yes
aid-value-no = no
aid-value-unknown = to check
scheme-kind-grant = grant
scheme-kind-loan = loan
scheme-kind-tax-credit = tax credit
scheme-kind-free-service = free service
scheme-kind-employer = through an employer

week-own-pace = You choose your pace: { $hours }, as you told us.
week-asks = Plan for { $hours }.
week-hours-not-stated = The hours a week are not published.
week-any-hour = You can study at any time of day.
week-times-not-stated = The days and times are not published.
week-times = Classes: { $times }.
finish-on = If you start today, you finish on { $day }. Ask the school for the real dates.
finish-between = If you start today, you finish between { $low } and { $high }. Ask the school for the real dates.
finish-from = If you start today, you finish on { $day } or later. Ask the school for the real dates.
clashes-none-short = none found
clashes-none = We see no conflict with your answers.
clashes-count = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
together-title = Two programs at once
together-fits = { $one } and { $other } together: { $hours }. You have { $free } h, so they fit.
together-over = { $one } and { $other } together: { $hours }. You have only { $free } h.
together-hours = { $one } and { $other } together: { $hours }.
together-too-much = { $one } and { $other } together need more than your { $free } h a week.
together-not-known = { $one } and { $other } together: we do not know the hours. Ask the schools.

region-canada = Canada
outlook-strong-shortage = many more jobs than workers
outlook-moderate-shortage = more jobs than workers
outlook-balance = about as many jobs as workers
outlook-moderate-surplus = fewer jobs than workers
outlook-strong-surplus = far fewer jobs than workers
outlook-unknown = not published
outlook-full = { $occupation }: { $outlook }. This is the forecast for { $period }, all of Canada.
labour-limits = Forecasts for the whole country do not promise you a job.
labour-no-occupation = This program names no job, so we have no figures.
not-published = not published
openings-short = jobs: { $openings }; seekers: { $seekers }
openings-full = Job openings: { $openings }. Job seekers: { $seekers } ({ $period }, all of Canada).
wages-full = Low { $low }, middle { $median }, high { $high } an hour ({ $region }, { $year }).
wages-not-published = Wages for this job are not published.
work-full = To earn the cost, you work about { $hours }, before tax. This is at low pay: { $wage } an hour ({ $region }).
work-price-not-stated = The price is not published.
work-wage-not-published = The low wage for this job is not published.

bar-price = Full bar: certain. Half bar: possible. The line: your budget.
bar-week = Full bar: certain. Half bar: possible. The line: your hours.

steps-title = What to do first
steps-lead-first = Start with these steps. Then press Enter to see your matches.
steps-lead-beside = Read this before you choose. Then press Enter to see your matches.
steps-short = What to do first: { $list }
steps-source = Source: { $source } ({ $date })
step-licence-first-title = You need a licence first
step-register-title = Employers check a register
step-language-level-title = Check your language level
step-status-closes-aid-title = Some aid is not open to you
step-skill-held-title = You already have this skill
step-goal-not-named-title = Choose a job or a field
step-no-course-title = You may not need a course
step-licence-in = { $title }, { $province }: you need a licence or certificate first.
step-licence-anywhere = { $title }: you need a licence or certificate first.
step-register-in = { $title }, { $province }: there is no licence, but employers check a register.
step-contact = Contact: { $body }.
step-level-program = { $title } asks for CLB { $level }. Your level is { $has }.
step-level-licence = Jobs with a licence often ask for CLB { $level } or more. Your level is { $has }.
step-level-work = One school recommends CLB { $level } to work safely and be understood. Your level is { $has }.
step-level-classes = Ask about these free classes: { $list }.
step-level-ask-classes = Ask a settlement service or a library which free classes you can join.
step-status-closed = { $status }: some aid is not open to you.
step-status-only-for = Only for { $who }: { $list }.
list-and = { $first } and { $last }
step-status-ineligible = Not open to you: { $list }.
status-people-citizen = citizens
status-people-pr = permanent residents
status-people-protected = protected persons
status-people-claimant = refugee claimants
status-people-work-permit = work-permit holders
status-people-study-permit = study-permit holders
status-people-visitor = visitors
step-status-open = Ask about these instead: { $list }.
step-status-open-none = We know of no other aid. Ask the school and the library.
step-skill-wanted-held = You told us that you already have this skill. A course may teach you nothing new.
step-skill-all-held = You have every skill that { $title } lists. Ask what else it teaches.
step-goal-not-named-text = Name a job, a field or a skill: your list gets much shorter. An employment service can help you choose, for free.
step-no-course-teer-4 = You may not need a course. Employers often ask for high school and some weeks of training at work.
step-no-course-teer-5 = You may not need a course. People usually learn this job at work.
step-no-course-recognition = Ask before you pay for a course. What you learned abroad may count here.
step-no-course-skill = Showing what you can do may help more than a course.

ask-first-title = Ask the school
ask-first-lead = You can copy these questions and send them. The answers could change your list the most. Rank 1 is first in your list.
ask-first-none = No single answer would change your first ten matches.
answer-effect = Rank now: { $place }. If the answer is yes: { $yes }. If it is no: { $no }.
answer-effect-excluded = Rank now: { $place }. If it suits you: { $yes }. If not, it leaves your list.
near-title = If you can change one thing
near-lead = One small change to an answer can add programs.
near-none = No small change adds programs.
near-not-for-many = The list is too long to try small changes.
near-miss = { $count ->
    [one] { $change }: { $count } more program
   *[other] { $change }: { $count } more programs
}
change-budget = pay { $more } more, { $to } in total
change-hours = { $count ->
    [one] study { $count } hour a week more, { $to } in total
   *[other] study { $count } hours a week more, { $to } in total
}
change-weeks = { $count ->
    [one] finish { $count } week later, after { $to } weeks
   *[other] finish { $count } weeks later, after { $to } weeks
}
change-any-place = study online or on site
change-any-time = study at any time of the week
change-both-languages = study in English or French

weights-lead = Each choice changes the order right away. You can change it again.
weights-trade-offs = Which would you rather have?
weights-rules = Each choice adds { $more } points to one side and takes { $less } from the other.
weights-by-hand = Or rate each question, 0 to 100
weights-first-seven = Your top matches now
weights-moved-up = was { $place }
weights-new = new
weights-changed = with your own priorities
trade-off-price-or-placement = Pay $300 less
trade-off-price-or-placement-second = Have a placement at work
trade-off-sooner-or-credit = Finish 2 months sooner
trade-off-sooner-or-credit-second = Get credit toward a diploma
trade-off-hours-or-project = Study 3 hours a week less
trade-off-hours-or-project-second = Have a project to show
trade-off-school-or-job-help = A public or accredited school
trade-off-school-or-job-help-second = Help finding a job
trade-off-employers-or-place = Designed with employers
trade-off-employers-or-place-second = Times and place that suit me
trade-off-goal-or-price = Closer to my job goal
trade-off-goal-or-price-second = Pay $300 less
trade-off-or = or

school-questions-title = Ask the school
school-questions-none = You have no open question for a school.
open-questions-title = What could change the order
open-questions-none = No single answer would change this order.
open-questions-if-yes = “{ $check }”: if the answer is yes, { $title } moves from rank { $from } to { $to }.
open-questions-if-no = “{ $check }”: if the answer is no, { $title } moves from rank { $from } to { $to }.
open-questions-if-no-excluded = “{ $check }”: if the answer is no, { $title } leaves your list.
open-questions-keys = Press Enter to see your matches. Press Esc to go back to the comparison.

help-title = Who to talk to
help-kind-settlement = settlement
help-kind-employment = employment
help-kind-language = language
help-kind-information = all services
help-kind-library = library
help-kind-credentials = foreign diplomas
