### Filters and weights in plain text.

plain-filters-head = What would you like to filter by?
plain-filtered = { $name } (show only: { $kept }, hide: { $out })
plain-alike = { $name } (the same for all programs)
plain-would-stay = { $count ->
    [0] no programs
    [one] { $shown } program
   *[other] { $shown } programs
}
plain-no-side = Remove this filter
plain-to-filters = Back to the filters
plain-none-fit = No program matches all your answers. Type a number to ignore a limit:
plain-hidden-by-limits = { $count ->
    [one] { $shown } program has these words, but your limits hide it. Type a number to ignore a limit:
   *[other] { $shown } programs have these words, but your limits hide them. Type a number to ignore a limit:
}
plain-list-prompt-ways = Type a number, other words to search, or 0 for more choices:
plain-chosen = { $choices } (your choice: { $side })
plain-neither = No preference
plain-weight-set = { $name }: { $weight }, set by you
plain-weight-which = Which one do you want to change? 0 means not important, 100 very important.
plain-weight-new = How important is it, from 0 to 100?
plain-no-weight = "{ $found }" does not work here. Type a number from 0 to 100.
