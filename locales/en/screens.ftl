### The screens.

program-name = microcred
title-welcome = welcome
title-question = your plan
title-matches = matches
title-compare = side by side
title-detail = one program
title-about = micro-credentials
title-glossary = words explained
title-steps = before you choose
title-choices = ask first
title-leaving = before you go on
title-filters = filters
title-weigh = what matters to you
title-help = help
title-confirm = are you sure?
too-small = This window is too small. It needs { $least }; it is { $now }. Make it larger, or press q to leave.
no-terminal = The screens need a terminal. Use a command instead, such as "microcred match --help".
stopped-by-fault = microcred has a fault and had to stop. Please report this line:

welcome-intro = Find a short program that fits your goal, your money and your time.
welcome-short = Guide me: 3 quick questions
welcome-full = Guide me: all 7 questions
welcome-search = Search the programs
welcome-about = What is a micro-credential?
welcome-holds = { $programs } programs from { $providers } providers, put together on { $date }. The pages are from { $oldest } to { $newest }; { $undated } have no date.
welcome-nobody-pays = No provider pays to be here or to stand first.
welcome-privacy = Your answers stay in this window. Nothing is saved.
catalogue-fallback = The built-in catalogue is used instead.

matches-nothing-said = No answers yet: all are listed.
matches-left-out-short = Left out:
matches-search = Search
matches-search-hint = press / and type
matches-sorted-short = Order (s): { $order }
matches-looking = Looking through { $considered } programs…
filters-first-only = The filters look at the first { $most } programs only.
matches-shown = { $shown } of { $all }
matches-picked = { $count } side by side (c)
matches-routes = Other ways: { $list }
matches-limit-off = now with: { $limit }
matches-none-fit = No program fits all your answers. Press the letter beside a limit to put it aside. Or press e to change your answers.
matches-none-found = No program has "{ $query }". Try fewer or shorter words. Press Esc twice to clear the search.
row-weeks-ask = weeks: ask
row-weeks-figure = { $count ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
row-price-ask = price: ask
list-price = price to you
list-weeks = weeks
list-fit = fit
row-fit-figure = fit { $fit }
picked-full = Five are side by side already. Take one away first (c, then x).

pane-program = The program: { $known } of { $all } known
pane-person = You and the program: { $known } of { $all } known
pane-count-ask = { $count } to ask the provider
pane-count-not-said = { $count } you did not say
pane-unknown-names = ask: { $names }
pane-not-said = you did not say: { $names }
pane-watch-out = Watch out:
pane-ask-first = Ask first:
pane-why-here = Why here:
pane-source = Read at:

compare-all-rows = all rows
compare-only-differences = only differences
compare-columns = { $from } to { $to } of { $all }
compare-no-differences = These programs say the same in every row.
compare-too-few = { $count ->
    [0] Nothing is side by side yet. Go back, and press Space on two to five programs.
    [one] One program is side by side. Go back, and press Space on one more.
   *[other] Go back, and press Space on two to five programs.
}
cell-origin = Read at { $source } ({ $date }), { $basis }.
detail-picked = Side by side: yes (Space takes it away)
detail-page-date = Date of the page: { $date }
detail-weeks-basis = The number of weeks: { $basis }.

about-reading-title = Further reading
resource-report = report
resource-article = article
resource-blog = blog
resource-portal = search site

help-keys-title = What the keys do here
help-marks-title = What the marks mean
help-marks-text = "Ask" means that no page we read says. It is not bad news.
help-marks-price = A price with ~ is turned into Canadian dollars. With * it has a condition.
help-order-title = How the list is made
help-order-limits = First your limits: a program that breaks one is left out and counted. You can put each limit aside.
help-order-fit = Then the order: nearest to your goal first. Then the checklist, where an unknown counts { $share }% of a yes. Then the one with less unknown, then a known price, then the title.
help-weights-title = How much each question weighs for you
help-weights-text = Fit goes from 0 to 100. Low: every unknown is a no. High: every unknown is a yes.
help-weight-survey = employer survey, 2021
help-weight-ours = set by us
help-data-title = Where the facts are from
help-data-text = The catalogue is of { $date }. Every fact names its page. Check prices and dates with the provider.
help-rate = 1 { $currency } = { $rate } CAD ({ $source }, { $date }). Prices with ~ use it.

confirm-quit = Leave now? Your answers are not kept.
confirm-restart = Start again? All answers are erased.
confirm-keys = Enter: yes     Esc: no
matches-hidden-by-limits = { $count ->
    [one] { $count } program has these words. Your limits leave it out. Enter, then a letter, puts a limit aside:
   *[other] { $count } programs have these words. Your limits leave them out. Enter, then a letter, puts a limit aside:
}
query-key-exact = search for the very words
query-key-corrected = search for words near these too
