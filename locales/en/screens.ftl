### The screens.

program-name = microcred
title-welcome = welcome
title-question = your answers
title-matches = matches
title-compare = side by side
title-detail = one program
title-about = micro-credentials
title-glossary = words explained
title-steps = what to do first
title-choices = questions and options
title-leaving = before you go on
title-filters = filters
title-weigh = what matters to you
title-help = help
title-confirm = are you sure?
too-small = Make this window larger, or press q to leave. It is { $now } and needs { $least }.
no-terminal = Use a command, such as "microcred match --help". The screens need a terminal.
stopped-by-fault = microcred had a problem and stopped. Please report this line:

welcome-intro = Find a short program that fits your goal, your budget and your time.
welcome-short = Help me choose (3 questions)
welcome-full = Help me choose (all 7 questions)
welcome-search = I know what I want: search
welcome-about = What is a micro-credential?
welcome-holds = We list { $programs } programs from { $providers } providers, as of { $date }. We read pages from { $oldest } to { $newest }; { $undated } have no date.
welcome-nobody-pays = No school pays to be listed.
welcome-privacy = Your answers stay in this window. Nothing is saved.
catalogue-fallback = We use the built-in catalogue instead.

matches-nothing-said = No answers yet: you see all programs.
matches-left-out-short = Hidden:
matches-search = Search
matches-search-hint = press / and type
matches-sorted-short = Order (s): { $order }
matches-looking = Checking { $considered } programs…
filters-first-only = The filters check only the first { $most } programs.
matches-shown = { $shown } of { $all }
matches-picked = picked: { $count } (c)
matches-routes = Other options: { $list }
matches-limit-off = also shown: { $limit }
matches-none-fit = No program matches all your answers. Press the letter beside a limit to ignore it. Or press e to change your answers.
matches-none-found = No program has "{ $query }". Try fewer or shorter words. Press Esc twice to clear the search.
row-weeks-ask = weeks: ask
row-weeks-figure = { $count ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
row-price-ask = price: ask
list-price = your cost
list-weeks = weeks
list-fit = fit
row-fit-figure = fit { $fit }
picked-full = You already picked five. Remove one first (c, then x).

pane-program = Facts found: { $known } of { $all }
pane-person = Checked for you: { $known } of { $all }
pane-count-ask = { $count } to ask the school
pane-count-not-said = { $count } that you did not answer
pane-unknown-names = ask: { $names }
pane-not-said = you did not answer: { $names }
pane-watch-out = Before you pay:
pane-ask-first = Ask the school:
pane-why-here = Why this rank:
pane-source = Source:

compare-all-rows = all rows
compare-only-differences = only differences
compare-columns = { $from } to { $to } of { $all }
compare-no-differences = These programs are the same in every row.
compare-too-few = { $count ->
    [0] You have not picked a program yet. Go back, and press Space on two to five programs.
    [one] You picked one program. Go back, and press Space on one more.
   *[other] Go back, and press Space on two to five programs.
}
cell-origin = Source: { $source } ({ $date }), { $basis }.
detail-picked = Picked: yes (Space removes it)
detail-page-date = Date of the page: { $date }
detail-weeks-basis = Number of weeks: { $basis }.

about-reading-title = Read more
resource-report = report
resource-article = article
resource-blog = blog
resource-portal = search site

help-keys-title = What the keys do here
help-marks-title = What the marks mean
help-marks-text = "Ask" is not bad news. It means that no page we read gives the answer.
help-marks-price = A price with ~ is converted to Canadian dollars. A price with * has a condition.
help-order-title = How we make the list
help-order-limits = First, we hide and count the programs that do not fit your limits. You can ignore any limit.
help-order-fit = Then we sort: closest to your goal first, then by the checklist. An unknown answer counts { $share }% of a yes. After that: fewer unknowns, a known price, the title.
help-weights-title = How much each question counts for you
help-weights-text = Fit goes from 0 to 100. The low number counts each unknown as a no. The high number counts it as a yes.
help-weight-survey = survey of employers, 2021
help-weight-ours = our choice
help-data-title = Where the facts come from
help-data-text = Check prices and dates with the school. Our catalogue is from { $date }. Every fact names its source.
help-rate = Prices with ~ use this rate: 1 { $currency } = { $rate } CAD ({ $source }, { $date }).

confirm-quit = Leave now? Your answers will be erased.
confirm-restart = Start again? All your answers will be erased.
confirm-keys = Enter: yes     Esc: no
matches-hidden-by-limits = { $count ->
    [one] { $count } program has these words, but your limits hide it. Press Enter, then a letter to ignore a limit:
   *[other] { $count } programs have these words, but your limits hide them. Press Enter, then a letter to ignore a limit:
}
query-key-exact = search for these exact words
query-key-corrected = also search for similar words
list-section-this-job = For this job, here
list-section-companions = Also common for this job
list-section-near-job = Close to this job
list-section-elsewhere = Elsewhere in Canada: check that it counts here
list-section-cost-unknown = Cost not published
list-section-field = Other courses in the field
sections-head-no-job = For you, here
sections-closed = Closed: { $list }
sections-none-for-job = We know of no program for this job in { $province }. Here is what can help.
sections-none-for-job-anywhere = We know of no program for this job. Here is what can help.
