### Filters: what a list can be filtered by, the values, and what the filters do.

facet-price = Your cost
facet-weeks = How many weeks
facet-hours-per-week = Hours a week
facet-times = Days and times
facet-pace = Pace
facet-delivery = How it is taught
facet-province = Province or territory
facet-language = Teaching language
facet-clb = Language level needed
facet-prerequisites = What you need first
facet-licence-first = Licence needed first
facet-sector = Field of work
facet-provider-kind = Who offers it
facet-status = Offered now
facet-note-price = The most it may cost you, after tax money back.
facet-note-weeks = The most weeks it may take you.
facet-note-hours-per-week = The most hours a week you may need.
facet-note-times = A course can have several times.
facet-note-pace = Who sets the dates: you or the school.
facet-note-delivery = Online, in person or both.
facet-note-province = Where the school or its local course is. None: all of Canada, or abroad.
facet-note-language = A course can be taught in several languages.
facet-note-clb = The Canadian Language Benchmark (CLB) level the school asks for.
facet-note-prerequisites = What you must have before you start.
facet-note-licence-first = You need a licence for this job or course. The course does not give it.
facet-note-sector = The kind of work it prepares you for.
facet-note-provider-kind = A college, an employer, an online platform or another.
facet-note-status = What the school's page said when we read it.

filter-unknown = not known
filter-price-free = free
filter-price-free-if = free if you qualify
filter-own-pace = at your own pace
filter-more = more than { $figure }
filter-time-daytime = during the day
filter-time-evenings = in the evening
filter-time-weekends = on the weekend
filter-time-any-hour = at any time
filter-hybrid = online and in person
filter-online-mixed = online, some set times
filter-online-unspecified = online, hours not given
filter-other-language = another language
filter-no-province = none or not known
filter-level = CLB { $low } to { $high }
filter-asks-nothing = nothing needed
filter-asks-something = something needed
filter-not = not { $filter }
filter-or = { $first } or { $last }

filters-line = Filters ({ $shown } hidden): { $list }
filters-short = { $count ->
    [one] { $count } filter on: { $shown } hidden
   *[other] { $count } filters on: { $shown } hidden
}
filters-stay = { $count ->
    [0] 0 of { $all } programs shown.
    [one] { $shown } of { $all } programs shown.
   *[other] { $shown } of { $all } programs shown.
}
filters-on = Filters: { $list }
filters-none-on = No filter is on. Each number shows how many programs you would see.
filters-only = show only
filters-not = hide
filters-unknown-out = { $count ->
    [one] { $shown } is hidden because this is not known. Press i to show it.
   *[other] { $shown } are hidden because this is not known. Press i to show them.
}
filters-nothing-left = Your filters hide all programs.
suggest-prompt = To see some again, press a number:
suggest-keep-unknown = Also show “{ $facet }: not known”
suggest-drop-filter = Remove “{ $filter }”
suggest-drop-all-filters = Remove all filters
suggest-result = { $count ->
    [one] { $way }: { $shown } program
   *[other] { $way }: { $shown } programs
}
