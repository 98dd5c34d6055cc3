### Filters: what a list can be filtered by, the values, and what the filters do.

facet-price = Price for you
facet-weeks = Weeks for you
facet-hours-per-week = Hours a week
facet-times = Times of the week
facet-pace = Pace
facet-delivery = How it is taught
facet-province = Province or territory
facet-language = Language of teaching
facet-clb = Language level asked
facet-prerequisites = To get in
facet-licence-first = Licence first
facet-sector = Field of work
facet-provider-kind = Who offers it
facet-status = Running or not
facet-note-price = The most it may cost you, after what surely comes back.
facet-note-weeks = The most weeks it may take you.
facet-note-hours-per-week = The most hours it may ask for in a week.
facet-note-times = One course can have several times.
facet-note-pace = Who sets the dates: you or the school.
facet-note-delivery = Online, on site or both.
facet-note-province = Where the school is, or its local course. None: all of Canada, or abroad.
facet-note-language = One course can have several languages.
facet-note-clb = The Canadian Language Benchmark (CLB) that the page asks for.
facet-note-prerequisites = What you must have before you start.
facet-note-licence-first = The job or the course asks for a licence. The course does not give it.
facet-note-sector = The field of work that it is for.
facet-note-provider-kind = A college, an employer, a platform or another.
facet-note-status = What the page said at its own date.

filter-unknown = not known
filter-price-free = free
filter-price-free-if = free, with a condition
filter-own-pace = at your own pace
filter-more = more than { $figure }
filter-time-daytime = in the daytime
filter-time-evenings = in the evening
filter-time-weekends = on the weekend
filter-time-any-hour = at any hour
filter-hybrid = online and on site
filter-online-mixed = online, some fixed hours
filter-online-unspecified = online, hours not stated
filter-other-language = another language
filter-no-province = none or not known
filter-level = CLB { $low } to { $high }
filter-asks-nothing = nothing is asked
filter-asks-something = something is asked
filter-not = not { $filter }
filter-or = { $first } or { $last }

filters-line = Filters ({ $shown } left out): { $list }
filters-short = { $count ->
    [one] { $count } filter on: { $shown } left out
   *[other] { $count } filters on: { $shown } left out
}
filters-stay = { $count ->
    [0] None of { $all } programs stays.
    [one] { $shown } of { $all } programs stays.
   *[other] { $shown } of { $all } programs stay.
}
filters-on = Filters: { $list }
filters-none-on = No filter is on. A number says how many would stay.
filters-only = only these
filters-not = not these
filters-unknown-out = { $count ->
    [one] { $shown } is left out because this is not known. Press i to keep it.
   *[other] { $shown } are left out because this is not known. Press i to keep them.
}
filters-nothing-left = Your filters leave nothing.
suggest-prompt = Press a number to loosen one:
suggest-keep-unknown = Also keep “{ $facet }: not known”
suggest-drop-filter = Drop “{ $filter }”
suggest-drop-all-filters = Drop every filter
suggest-result = { $count ->
    [one] { $way }: gives { $shown } program
   *[other] { $way }: gives { $shown } programs
}
