### Filters and weights in plain lines.

plain-filters-head = What should the filter be about?
plain-filtered = { $name } ({ $kept } kept, { $out } left out)
plain-alike = { $name } (all are alike here)
plain-would-stay = { $count ->
    [0] none would stay
    [one] { $shown } would stay
   *[other] { $shown } would stay
}
plain-no-side = No filter on this value
plain-to-filters = Back to the filters
plain-none-fit = No program fits all your answers. A number puts a limit aside:
plain-hidden-by-limits = { $count ->
    [one] { $shown } program has these words. Your limits leave it out. A number puts a limit aside:
   *[other] { $shown } programs have these words. Your limits leave them out. A number puts a limit aside:
}
plain-list-prompt-ways = A number, other words to search, or 0 for more:
plain-chosen = { $choices } (you chose: { $side })
plain-neither = Neither of them
plain-weight-set = { $name }: { $weight }, set by you
plain-weight-which = Which weight should change? They go from 0 to 100.
plain-weight-new = Its new weight, from 0 to 100:
plain-no-weight = "{ $found }" is not a number from 0 to 100.
