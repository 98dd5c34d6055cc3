### The questions and their choices.

question-progress = Question { $step } of { $steps }
question-part = part { $part } of { $parts }
question-count = { $count ->
    [one] { $shown } of { $all } programs matches so far
   *[other] { $shown } of { $all } programs match so far
}
question-not-counted = { $all } programs: too many to count while you answer
question-fits = { $count ->
    [one] { $shown } matches
   *[other] { $shown } match
}
question-why = Why we ask: { $why }
question-you-said = You said

question-name-goal = Goal
question-name-target = Job or field
question-name-budget = Budget
question-name-hours = Hours
question-name-finish-by = Time limit
question-name-when = When
question-name-place = Where
question-name-province = Province
question-name-status = Status
question-name-study-language = Study language
question-name-clb = Language level
question-name-schooling = Education
question-name-further-study = More study
question-name-skills = Your skills
question-name-work = Work now
question-name-household = Household
question-name-household-income = Household income
question-name-situations = About you
question-name-age = Age
question-name-landed = In Canada
question-name-pays-tax = Federal tax
question-name-training-limit = Training credit

question-goal-title = What would you like to do?
question-goal-why = For a first job or a career change, placements and job help count more. Your goal also changes the other options we show.
question-goal-skip = I am not sure

question-target-title = What job do you want? Type it in your own words.
question-target-why = Some jobs need a licence. We tell you before you pay for a course.
question-target-skip = No job in mind yet
question-target-sector = Field: { $sector }
question-target-skill = Skill: { $skill }
job-match = { $job } · { $title }
job-match-asked = { $job } · { $title }?
job-match-foreign = { $job } · { $title } ({ $language })?
job-match-your-word = your word
question-target-nothing-found = We found no job for "{ $words }". Choose a field of work, or try another word.
field-label-target = Type a job, a field or a skill:

question-budget-title = How much can you pay in total?
question-budget-why = We hide programs that cost more. A loan does not make a program cheaper.
question-budget-typed = Type another amount
question-budget-skip = I am not sure
choice-budget-0 = Nothing: show only free programs
choice-budget-250 = Up to $250
choice-budget-500 = Up to $500
choice-budget-1000 = Up to $1,000
choice-budget-1500 = Up to $1,500
choice-budget-3000 = Up to $3,000
choice-budget-employer = My employer pays
field-label-budget = Canadian dollars:

question-hours-title = How many hours a week can you study?
question-hours-why = We work out how many weeks you need. We hide programs that need more hours.
question-hours-typed = Type another number
question-hours-skip = I am not sure
choice-hours-5 = Up to 5 hours
choice-hours-10 = Up to 10 hours
choice-hours-20 = Up to 20 hours
choice-hours-40 = Up to 40 hours
choice-hours-5-note = an evening or two
choice-hours-10-note = most evenings, or one day
choice-hours-20-note = half days
choice-hours-40-note = full time
field-label-hours = Hours a week:

question-finish-by-title = When do you need to finish?
question-finish-by-why = We hide programs that take longer.
question-finish-by-typed = Type the weeks or a date
question-finish-by-skip = Any time
choice-finish-by-4 = In 4 weeks
choice-finish-by-8 = In 8 weeks
choice-finish-by-12 = In 12 weeks
choice-finish-by-26 = In 6 months (26 weeks)
choice-finish-by-52 = In a year (52 weeks)
field-label-finish-by = Weeks, or a date such as 2027-06-30:

question-when-title = When are you free? Choose all that apply.
question-when-why = Few pages say on which days classes are, so ask the school. We hide classes at other times.
question-when-skip = Any time
choice-when-evenings = Evenings
choice-when-weekends = Weekends
choice-when-daytime = In the daytime

question-place-title = Where can you study?
question-place-why = To study online, you need internet at home. To study in person, you need to travel.
question-place-skip = I am not sure
choice-place-any = Online or in person
choice-place-online = Online only
choice-place-in-person = In person only

question-province-title = Which province or territory do you live in?
question-province-why = We hide in-person programs in other provinces. Each province has its own licences and funding.
question-province-skip = I prefer not to say

question-status-title = What is your status in Canada?
question-status-why = Some programs and some funding are only for certain statuses. We do not keep your answer.
question-status-skip = I prefer not to say
choice-status-citizen = Canadian citizen
choice-status-pr = Permanent resident
choice-status-protected = Protected person (refugee)
choice-status-claimant = Refugee claimant
choice-status-work-permit = Work permit
choice-status-study-permit = Study permit
choice-status-visitor = Visitor

question-study-language-title = In which language can you study?
question-study-language-why = We hide programs taught in other languages.
question-study-language-skip = I am not sure
choice-study-language-en = English
choice-study-language-fr = French
choice-study-language-both = Both

question-clb-title = What is your language level (CLB)?
question-clb-why = Give the lowest of your four levels: listening, speaking, reading, writing. Some programs ask for a level.
question-clb-typed = Type another level
question-clb-skip = I do not know
choice-clb-3 = CLB 3: simple sentences
choice-clb-4 = CLB 4: short conversations
choice-clb-5 = CLB 5: everyday life
choice-clb-6 = CLB 6: simple talk at work
choice-clb-7 = CLB 7: most talk at work
choice-clb-8 = CLB 8: study and work
choice-clb-9 = CLB 9: fluent
field-label-clb = Level from 1 to 12:

question-schooling-title = What is the highest level of school you finished?
question-schooling-why = Count school outside Canada too. Your answer can change the order of your matches.
question-schooling-skip = I prefer not to say
choice-schooling-none = Less than high school
choice-schooling-secondary = High school
choice-schooling-college = College or trade diploma
choice-schooling-degree = University degree

question-further-study-title = Do you plan to study more after this program?
question-further-study-why = If yes, credit toward a diploma counts more. If no, it may count less.
question-further-study-skip = I am not sure
choice-further-study-yes = Yes
choice-further-study-no = No

question-skills-title = What skills do you already have?
question-skills-why = Leave it empty to skip. We tell you when a program teaches only what you know.
field-label-skills = Your skills, with commas:

question-work-title = Are you working now?
question-work-why = Some funding is for people who are out of work. Some comes through an employer.
question-work-skip = I prefer not to say
choice-work-working = Yes, 20 hours a week or more
choice-work-under-20-hours = Yes, less than 20 hours a week
choice-work-not-working = No, I do not work now

question-household-title = How many people live in your household?
question-household-why = Some funding has an income limit. The limit for a family is different.
question-household-skip = I prefer not to say
choice-household-one = I live alone
choice-household-more = Two or more of us

question-household-income-title = How much does your household earn in a year?
question-household-income-why = Add the income of everyone in your household, before tax. Some funding has an income limit.
question-household-income-typed = Type another amount
question-household-income-skip = I prefer not to say
choice-household-income-30000 = About $30,000 or less
choice-household-income-50000 = About $50,000
choice-household-income-80000 = About $80,000
choice-household-income-100000 = About $100,000
choice-household-income-150000 = $150,000 or more

question-situations-title = Do any of these apply to you? Choose all that do.
question-situations-why = Some funding is only for people in these situations. We do not keep your answers.
question-situations-skip = I prefer not to say
choice-situations-none = None of these
choice-situations-ei-claim = I have an employment insurance (EI) claim
choice-situations-trained-abroad = I studied or worked in this field outside Canada
choice-situations-disability = I have a disability that lasts a year or more
choice-situations-indigenous = I am First Nations, Inuit or Métis

question-age-title = How old will you be on December 31 of this year?
question-age-why = The Canada training credit can give money back to people aged 26 to 65.
question-age-typed = Type your age
question-age-skip = I prefer not to say
field-label-age = Age:

question-landed-title = When did you start living in Canada?
question-landed-why = One tax credit needs a full year in Canada. Some funding needs more years.
question-landed-typed = Type a year or a date
question-landed-skip = I prefer not to say
choice-landed-always = Always, or for a very long time
field-label-landed = Year, or a date such as 2024-05-31:

question-pays-tax-title = Will you pay federal income tax this year?
question-pays-tax-why = The tuition tax credit lowers this tax. If you pay none, it gives you no money now.
question-pays-tax-skip = I do not know
choice-pays-tax-yes = Yes, I will pay federal tax
choice-pays-tax-no = No, my income is too low

question-training-limit-title = What is your Canada training credit limit?
question-training-limit-why = Look at your last notice of assessment, the letter from the tax agency. You cannot get more than this limit.
question-training-limit-typed = Type another amount
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
