### The command line: help, answers and error messages.

cli-microcred-about = Helps people in Canada choose a micro-credential. Without a command, the screens open.
cli-after-help = Exit codes: 0 done, 1 nothing found or bad data, 2 wrong use, 128 and more: ended by a signal.
cli-heading-answers = Your answers
cli-match-about = List the programs that fit these answers
cli-search-about = Find programs by words: title, skill, job, code, provider
cli-show-about = Show all that is known of one program
cli-compare-about = Put two to five programs side by side
cli-catalogue-about = Check, count or write out a catalogue
cli-catalogue-check-about = Report every fault of a catalogue with its place
cli-catalogue-compile-about = Make a catalogue of any size into one file that opens at once
cli-catalogue-stats-about = Show what a catalogue holds, in figures
cli-catalogue-export-about = Write out every program with every fact
cli-completions-about = Write a completion script for a shell
cli-man-about = Write the manual page
cli-flag-catalogue = Use this catalogue instead of the built-in one
cli-flag-lang = The language: one of { $known }
cli-flag-ascii = Use plain ASCII marks only
cli-flag-color = Use colour: auto, always or never
cli-flag-today = The date to count from, such as 2026-11-21
cli-flag-goal = What you want
cli-flag-occupation = The job you want: a NOC 2021 code or a title
cli-flag-sector = The field of work you want
cli-flag-want-skill = The skill you want to learn
cli-flag-skill = A skill you already have (may be repeated)
cli-flag-budget = The most you can pay, in Canadian dollars
cli-flag-employer-pays = Your employer pays
cli-flag-hours-per-week = Hours you can study in a week
cli-flag-finish-by = The last day by which it must be done
cli-flag-weeks = The most weeks it may take
cli-flag-when = When you are free (may be repeated)
cli-flag-place = Where you can study
cli-flag-province = Where you live: two letters or a name
cli-flag-status = Your status in Canada
cli-flag-study-in = The language in which you can study
cli-flag-clb = Your lowest language level, CLB 1 to 12
cli-flag-schooling = The highest school you finished
cli-flag-further-study = Whether you plan more study
cli-flag-landed = When you came to live in Canada: always, a year, or a day
cli-flag-age = Your age at the end of this year
cli-flag-training-limit = Your Canada training credit limit in dollars, from your last notice of assessment
cli-flag-pays-tax = Whether you will pay federal income tax this year
cli-flag-work = How you work now
cli-flag-household = How many live in your household
cli-flag-household-income = Income of your household in a year, in dollars
cli-flag-situation = Something that is true of you and opens aid; can be given several times
cli-flag-prefer = What you would rather have, as price-or-placement=second; can be given several times
cli-flag-weight = A weight from 0 to 100, as assessment=80; can be given several times
cli-flag-profile = Read the answers from a file; a flag replaces its answer
cli-flag-only = Keep only programs with this value, as delivery=online_async; can be given several times
cli-flag-not = Leave out programs with this value, as provider_kind=private_school; can be given several times
cli-flag-query = Keep only programs with these words
cli-flag-sort = The order
cli-flag-limit = How many to list at most
cli-flag-output = The file to write
cli-flag-force = Replace the file if there is one
cli-flag-format = The form of the answer
cli-arg-text = The words to look for
cli-arg-id = The id of a program, as match and search show it
cli-arg-ids = The ids of two to five programs
cli-arg-source = The catalogue to compile: RON, or lines of JSON (.jsonl, .ndjson)
cli-arg-file = The catalogue to check; without it, the built-in one
cli-arg-shell = The shell

matches-count = { $count ->
    [0] None of { $considered } programs fits.
    [one] { $shown } of { $considered } programs fits.
   *[other] { $shown } of { $considered } programs fit.
}
matches-left-out = Left out: { $list }.
matches-sorted = Sorted by { $sort }: { $order }.
matches-line = Cost to you: { $price }. Time: { $weeks }. Fit: { $fit } of 100.
matches-watch-out = Watch out: { $text }
matches-filtered-first = The filters look at the first { $most } programs only.
matches-listed-first = The first { $most } are listed. Use --limit for another number.
matches-more = { $count ->
    [one] { $count } more fits. Use --limit to list more.
   *[other] { $count } more fit. Use --limit to list more.
}
matches-narrowed = { $count ->
    [0] None of them has "{ $query }".
    [one] { $count } of them has "{ $query }".
   *[other] { $count } of them have "{ $query }".
}
routes-title = Other ways
search-count = { $count ->
    [0] No program has "{ $query }". Try fewer or shorter words.
    [one] { $count } program has "{ $query }".
   *[other] { $count } programs have "{ $query }".
}
search-matched = Found in { $list }
field-title = title
field-code = job code
field-skill = skill
field-role = job named
field-occupation = job
field-provider = provider
field-sector = field
field-place = place
detail-sector = Field of work
detail-skills = You learn
detail-roles = Jobs it names
detail-occupation = Leads to (NOC 2021)
detail-notes = Notes
detail-sources = Where this was read
cell-ask = Ask: { $question }
compare-same = the same

stats-programs = Programs
stats-providers = Providers
stats-facts = Facts
stats-facts-with-source = Facts with a source
stats-unknown-share = Not known
stats-oldest = Oldest page
stats-newest = Newest page
stats-undated = Pages without a date
stats-by-province = Programs by province
stats-by-sector = Programs by field
percent = { $figure }%

wrong-lang = { $flag }: there is no language "{ $found }". Use one of these: { $known }.
wrong-date = { $flag }: "{ $found }" is no day. Write it as 2026-11-21.
wrong-landed = { $flag }: "{ $found }" is no day and no year. Write always, 2024 or 2024-05-31.
wrong-prefer = --prefer: "{ $found }" is no choice. Write NAME=first or NAME=second. Names: { $known }.
wrong-weight = --weight: "{ $found }" is no weight. Write ID=N, with N from 0 to 100. Ids: { $known }.
wrong-budget = { $flag }: "{ $found }" is no amount. Write dollars, such as 1500 or 99.50.
wrong-province = { $flag }: there is no province "{ $found }". Use two letters, such as ON.
wrong-filter-facet = { $flag }: there is no facet "{ $found }". Write FACET=VALUE. Facets: { $known }.
wrong-filter-value = { $flag }: { $facet } has no value "{ $found }". Values: { $known }.
wrong-filter-shape = { $flag }: write { $facet }=VALUE. Values: { $known }.
wrong-filter-both = "{ $found }" stands with --only and with --not. Take one away.
wrong-sector = --sector: there is no field "{ $found }". The fields are: { $known }.
wrong-limit = --training-limit: the most in a lifetime is { $most } dollars. Take the limit from your last notice of assessment.
wrong-range = { $flag }: use a whole number from { $least } to { $most }.
wrong-choice = { $flag }: this is none of the choices. See --help.
wrong-occupation-code = { $flag }: NOC 2021 has no code { $found }.
wrong-occupation-title = { $flag }: no job has "{ $found }" in its title. Try another word, or a code.
wrong-occupation-several = --occupation: { $count } jobs have "{ $found }". Use a code: { $list }.
file-unreadable = This file cannot be read: { $why }
no-such-program = There is no program "{ $id }". Use search to find its id.
near-programs = Near it:
compare-count = Compare at least { $fewest } and at most { $most } programs.
compare-repeated = "{ $id }" stands twice. Name each program once.
catalogue-some-refused = { $count ->
    [one] { $path }: { $count } program was refused.
   *[other] { $path }: { $count } programs were refused.
} Run "catalogue check" to see why.
catalogue-head-faults = { $path }: { $count ->
    [one] { $count } fault outside of the programs. Run "catalogue check" to see it.
   *[other] { $count } faults outside of the programs. Run "catalogue check" to see them.
}
catalogue-nothing-sound = { $path }: not one program in it can be used.
catalogue-how-to-fix = Run "microcred catalogue check { $path }". Without --catalogue, the built-in one is used.
catalogue-checked = { $count ->
    [one] { $file }: { $programs } program; faults: { $faults }; refused: { $refused }.
   *[other] { $file }: { $programs } programs; faults: { $faults }; refused: { $refused }.
}
catalogue-unusable = The file cannot be used until this is corrected.

query-corrected = Showing results for { $read }, not for { $typed }.
query-quote-hint = For the very words, put them in quotation marks.
query-words-dropped = No program has all your words. Left out: { $words }.
query-nearest-words = Words that are near: { $words }.
field-job-title = job title (United States)
