### The questions and their choices.

question-progress = Question { $step } of { $steps }
question-part = part { $part } of { $parts }
question-count = { $count ->
    [one] { $shown } of { $all } programs still fits
   *[other] { $shown } of { $all } programs still fit
}
question-not-counted = { $all } programs: too many to count here.
question-fits = { $count ->
    [one] { $shown } fits
   *[other] { $shown } fit
}
question-why = Why we ask: { $why }
question-you-said = You said

question-name-goal = Goal
question-name-target = Job or field
question-name-budget = Budget
question-name-hours = Hours
question-name-finish-by = Finish
question-name-when = When
question-name-place = Where
question-name-province = Home
question-name-status = Status
question-name-study-language = Study language
question-name-clb = Language level
question-name-schooling = School
question-name-further-study = More study
question-name-skills = Skills you have
question-name-work = Work now
question-name-household = Household
question-name-household-income = Household income
question-name-situations = About you
question-name-age = Age
question-name-landed = In Canada
question-name-pays-tax = Federal tax
question-name-training-limit = Training limit

question-goal-title = What do you want?
question-goal-why = For a first job or a change, placement and job help weigh more. The other ways follow your goal too.
question-goal-skip = I am not sure

question-target-title = Which job, field or skill do you want?
question-target-why = Programs for other jobs and fields are left out.
question-target-skip = No special job or field
question-target-sector = Field: { $sector }
question-target-skill = A skill: { $skill }
field-label-target = Type a job, a field or a skill:

question-budget-title = How much can you pay?
question-budget-why = Programs that cost more are left out. A loan does not lower a price.
question-budget-typed = Another amount: type it
question-budget-skip = I am not sure
choice-budget-0 = Nothing: free programs only
choice-budget-250 = Up to $250
choice-budget-500 = Up to $500
choice-budget-1000 = Up to $1,000
choice-budget-1500 = Up to $1,500
choice-budget-3000 = Up to $3,000
choice-budget-employer = My employer pays
field-label-budget = Canadian dollars:

question-hours-title = How many hours a week can you study?
question-hours-why = We work out how many weeks each program takes you. Those that ask for more hours are left out.
question-hours-typed = Another number: type it
question-hours-skip = I am not sure
choice-hours-5 = Up to 5 hours
choice-hours-10 = Up to 10 hours
choice-hours-20 = Up to 20 hours
choice-hours-40 = Up to 40 hours
choice-hours-5-note = an evening or two
choice-hours-10-note = most evenings, or a day
choice-hours-20-note = half days
choice-hours-40-note = full time
field-label-hours = Hours a week:

question-finish-by-title = When must you be done?
question-finish-by-why = Programs that take longer are left out.
question-finish-by-typed = Other weeks, or a date: type it
question-finish-by-skip = No date
choice-finish-by-4 = In 4 weeks
choice-finish-by-8 = In 8 weeks
choice-finish-by-12 = In 12 weeks
choice-finish-by-26 = In 6 months (26 weeks)
choice-finish-by-52 = In a year (52 weeks)
field-label-finish-by = Weeks, or a date such as 2027-06-30:

question-when-title = When are you free? Mark all that fit.
question-when-why = Classes at other times are left out. Most pages do not say; then you must ask.
question-when-skip = Any time
choice-when-evenings = Evenings
choice-when-weekends = Weekends
choice-when-daytime = In the daytime

question-place-title = Where can you study?
question-place-why = Online needs internet at home; on site means travel.
question-place-skip = I am not sure
choice-place-any = Online or on site
choice-place-online = Online only
choice-place-in-person = On site only

question-province-title = Where do you live?
question-province-why = Programs on site in other provinces are left out. Licences and aid differ, too.
question-province-skip = I would rather not say

question-status-title = What is your status in Canada?
question-status-why = Some places and some aid are for some statuses only. We do not keep it.
question-status-skip = I would rather not say
choice-status-citizen = Canadian citizen
choice-status-pr = Permanent resident
choice-status-protected = Protected person (refugee)
choice-status-claimant = Refugee claimant
choice-status-work-permit = Work permit
choice-status-study-permit = Study permit
choice-status-visitor = Visitor

question-study-language-title = In which language can you study?
question-study-language-why = Programs taught in other languages are left out.
question-study-language-skip = I am not sure
choice-study-language-en = English
choice-study-language-fr = French
choice-study-language-both = Both

question-clb-title = What is your language level (CLB)?
question-clb-why = Some programs ask for a level. Take your lowest of the four skills.
question-clb-typed = Another level: type it
question-clb-skip = I do not know
choice-clb-3 = CLB 3: simple sentences
choice-clb-4 = CLB 4: short daily talk
choice-clb-5 = CLB 5: daily life
choice-clb-6 = CLB 6: simple work talk
choice-clb-7 = CLB 7: most work talk
choice-clb-8 = CLB 8: study and work
choice-clb-9 = CLB 9: fluent
field-label-clb = Level from 1 to 12:

question-schooling-title = What is the highest school you finished?
question-schooling-why = School outside Canada counts. It changes how much some questions weigh.
question-schooling-skip = I would rather not say
choice-schooling-none = Less than high school
choice-schooling-secondary = High school
choice-schooling-college = College or trade diploma
choice-schooling-degree = University degree

question-further-study-title = Do you plan more study after this?
question-further-study-why = If not, credit toward a diploma weighs little.
question-further-study-skip = I am not sure
choice-further-study-yes = Yes
choice-further-study-no = No

question-skills-title = Which skills do you have already?
question-skills-why = We say when a program teaches only what you know. Leave it empty to go on.
field-label-skills = Skills, with commas:

question-work-title = How do you work now?
question-work-why = Some aid is for people out of work. Some goes through an employer.
question-work-skip = I would rather not say
choice-work-working = I work 20 hours a week or more
choice-work-under-20-hours = I work less than 20 hours a week
choice-work-not-working = I do not work now

question-household-title = How many people live in your household?
question-household-why = Some aid has one income limit for one person and another for a family.
question-household-skip = I would rather not say
choice-household-one = I live alone
choice-household-more = Two or more of us

question-household-income-title = What is the income of your household in a year?
question-household-income-why = Aid by need has a limit. Take all of you together, before tax.
question-household-income-typed = Another amount: type it
question-household-income-skip = I would rather not say
choice-household-income-30000 = About $30,000 or less
choice-household-income-50000 = About $50,000
choice-household-income-80000 = About $80,000
choice-household-income-100000 = About $100,000
choice-household-income-150000 = $150,000 or more

question-situations-title = Is any of these true for you? Mark all that are.
question-situations-why = Some aid is only for people of whom this is true. We do not keep it.
question-situations-skip = I would rather not say
choice-situations-none = None of these
choice-situations-ei-claim = I have a claim for employment insurance
choice-situations-trained-abroad = I studied or worked in this field outside Canada
choice-situations-disability = I have a disability of a year or more
choice-situations-indigenous = I am First Nations, Inuit or Métis

question-age-title = How old are you at the end of this year?
question-age-why = The Canada training credit is for people from 26 to 65.
question-age-typed = Type your age
question-age-skip = I would rather not say
field-label-age = Years:

question-landed-title = Since when do you live in Canada?
question-landed-why = A tax credit asks for a whole year in Canada. Some aid asks for more years.
question-landed-typed = Since a year or a day: type it
question-landed-skip = I would rather not say
choice-landed-always = I have always lived here, or for very long
field-label-landed = Year, or a date such as 2024-05-31:

question-pays-tax-title = Will you pay federal income tax this year?
question-pays-tax-why = The tuition credit is money only for people who pay this tax.
question-pays-tax-skip = I do not know
choice-pays-tax-yes = Yes, I will pay federal tax
choice-pays-tax-no = No, my income is too low for it

question-training-limit-title = What is your Canada training credit limit?
question-training-limit-why = It stands on your last notice of assessment. The credit cannot be more.
question-training-limit-typed = Another amount: type it
question-training-limit-skip = I do not know
choice-training-limit-0 = $0
choice-training-limit-250 = $250
choice-training-limit-500 = $500
choice-training-limit-750 = $750
choice-training-limit-1000 = $1,000
field-label-dollars = Canadian dollars:

rejected-range = Type a number from { $least } to { $most }.
rejected-number = Type a whole number, without letters.
rejected-amount = Type an amount, such as 500 or 500.50.
rejected-date = Type a number of weeks, or a date such as 2027-06-30.
rejected-landed = Type a year such as 2024, or a date such as 2024-05-31.
