### The command line: help, answers and error messages.

cli-microcred-about = Helps newcomers in Canada choose a short program. Run it without a command to open the screens.
cli-after-help = Exit codes: 0 success, 1 nothing found or bad data, 2 wrong command. 128 or more: stopped by a signal.
cli-heading-answers = Your answers
cli-match-about = List the programs that match your answers
cli-search-about = Search programs by title, skill, job, job code or school
cli-jobs-about = Find the job that words name, in many languages
cli-arg-job-words = The words: a job in any language, or the code of a job
jobs-none = We found no job for "{ $words }".
cli-show-about = Show everything we know about one program
cli-compare-about = Compare two to five programs side by side
cli-catalogue-about = Check, compile, summarize or export a catalogue
cli-catalogue-check-about = List every error in a catalogue and where it is
cli-catalogue-compile-about = Compile a catalogue of any size into one file that opens at once
cli-catalogue-stats-about = Show what a catalogue contains, in numbers
cli-catalogue-export-about = Export every program with all its facts
cli-completions-about = Generate a completion script for your shell
cli-man-about = Generate the manual page
cli-flag-catalogue = Use this catalogue instead of the built-in one
cli-flag-lang = Language: one of { $known }
cli-flag-ascii = Use only plain ASCII characters
cli-flag-color = Use colour: auto, always or never
cli-flag-today = Count from this date, such as 2026-11-21
cli-flag-goal = Your goal
cli-flag-occupation = The job you want: a NOC 2021 code or a job title
cli-flag-sector = The field of work you want
cli-flag-want-skill = The skill you want to learn
cli-flag-skill = A skill you already have (may be repeated)
cli-flag-budget = The most you can pay in total, in Canadian dollars
cli-flag-employer-pays = Your employer pays
cli-flag-hours-per-week = How many hours a week you can study
cli-flag-finish-by = The date you must finish by
cli-flag-weeks = The most weeks the program can take
cli-flag-when = When you are free (may be repeated)
cli-flag-place = Where you can study
cli-flag-province = The province or territory where you live: two letters or its name
cli-flag-status = Your status in Canada
cli-flag-study-in = The language you can study in
cli-flag-clb = Your lowest language level (CLB 1 to 12)
cli-flag-schooling = The highest level of school you finished
cli-flag-further-study = Whether you plan to study more later
cli-flag-landed = When you started living in Canada: always, a year or a date
cli-flag-age = Your age at the end of this year
cli-flag-training-limit = Your Canada training credit limit in dollars, from your last notice of assessment
cli-flag-pays-tax = Whether you will pay federal income tax this year
cli-flag-work = Whether you are working now
cli-flag-household = How many people live in your household
cli-flag-household-income = Your household's income in a year, in dollars
cli-flag-situation = A situation that may open funding for you (may be repeated)
cli-flag-prefer = What matters more to you, such as price-or-placement=second (may be repeated)
cli-flag-weight = How much a question counts, from 0 to 100, such as assessment=80 (may be repeated)
cli-flag-profile = Read your answers from a file; other flags replace its answers
cli-flag-only = Show only programs with this value, such as delivery=online_async (may be repeated)
cli-flag-not = Hide programs with this value, such as provider_kind=private_school (may be repeated)
cli-flag-query = Show only programs with these words
cli-flag-sort = The order of the list
cli-flag-limit = The most programs to list
cli-flag-output = The file to write to
cli-flag-force = Replace the file if it exists
cli-flag-format = The format of the output
cli-arg-text = The words to search for
cli-arg-id = The id of a program, as shown by match and search
cli-arg-ids = The ids of two to five programs
cli-arg-source = The catalogue to compile: RON, or lines of JSON (.jsonl, .ndjson)
cli-arg-file = The catalogue to check; the built-in one if you name none
cli-arg-shell = Your shell

matches-count = { $count ->
    [0] No program matches your answers. We checked { $considered }.
    [one] { $shown } of { $considered } programs matches.
   *[other] { $shown } of { $considered } programs match.
}
matches-left-out = Hidden: { $list }.
matches-sorted = Sorted by { $sort }: { $order }.
matches-line = Your cost: { $price }. Length: { $weeks }. Match: { $fit } out of 100.
matches-watch-out = Before you pay: { $text }
matches-filtered-first = The filters check only the first { $most } programs.
matches-listed-first = Only the first { $most } programs are listed. Use --limit to change this.
matches-more = { $count ->
    [one] { $count } more program matches. Use --limit to list more.
   *[other] { $count } more programs match. Use --limit to list more.
}
matches-narrowed = { $count ->
    [0] None of them contains "{ $query }".
    [one] { $count } of them contains "{ $query }".
   *[other] { $count } of them contain "{ $query }".
}
routes-title = Other options
search-count = { $count ->
    [0] We found no program for "{ $query }". Try fewer or shorter words.
    [one] { $count } program found for "{ $query }".
   *[other] { $count } programs found for "{ $query }".
}
search-matched = Found in { $list }
field-title = title
field-code = job code
field-skill = skill
field-role = job mentioned
field-occupation = job
field-provider = school
field-sector = field
field-place = place
field-id = program id
detail-sector = Field of work
detail-skills = What you learn
detail-roles = Jobs it mentions
detail-occupation = Leads to (NOC 2021)
detail-notes = Notes
detail-sources = Sources
cell-ask = Ask the school: { $question }
compare-same = the same

stats-programs = Programs
stats-providers = Schools and other providers
stats-facts = Facts
stats-facts-with-source = Facts with a source
stats-unknown-share = Facts not found
stats-oldest = Oldest page
stats-newest = Newest page
stats-undated = Pages without a date
stats-by-province = Programs by province
stats-by-sector = Programs by field
percent = { $figure }%

wrong-lang = { $flag }: unknown language "{ $found }". Use one of these: { $known }.
wrong-date = { $flag }: "{ $found }" is not a date. Write it like 2026-11-21.
wrong-landed = { $flag }: "{ $found }" is not a year or a date. Write always, 2024 or 2024-05-31.
wrong-prefer = --prefer: "{ $found }" is not one of the choices. Write NAME=first or NAME=second. Names: { $known }.
wrong-weight = --weight: "{ $found }" cannot be used. Write ID=N, with N from 0 to 100. Ids: { $known }.
wrong-budget = { $flag }: "{ $found }" is not an amount. Write dollars, such as 1500 or 99.50.
wrong-province = { $flag }: unknown province or territory "{ $found }". Write its name or two letters, such as ON.
wrong-filter-facet = { $flag }: unknown filter "{ $found }". Write FACET=VALUE. Choose FACET from: { $known }.
wrong-filter-value = { $flag }: { $facet } cannot be "{ $found }". Use one of these: { $known }.
wrong-filter-shape = { $flag }: a value is missing. Write { $facet }=VALUE. Choose VALUE from: { $known }.
wrong-filter-both = "{ $found }" is in both --only and --not. Remove one of them.
wrong-sector = --sector: unknown field of work "{ $found }". Use one of these: { $known }.
wrong-limit = --training-limit: the lifetime maximum is ${ $most }. Use the amount on your last notice of assessment.
wrong-range = { $flag }: write a whole number from { $least } to { $most }.
wrong-choice = { $flag }: this is not one of the choices. Use --help to see them.
wrong-occupation-code = { $flag }: NOC 2021 has no code { $found }. Check the five digits, or write a job title.
wrong-occupation-title = { $flag }: we found no job for "{ $found }". Try another word, or a NOC 2021 code.
wrong-occupation-several = --occupation: "{ $found }" could be { $count } jobs. Use one of these codes: { $list }.
file-unreadable = Cannot read this file: { $why }
no-such-program = No program has the id "{ $id }". Use search to find the id.
near-programs = Did you mean one of these?
compare-count = Name { $fewest } to { $most } programs to compare.
compare-repeated = "{ $id }" is there twice. Name each program once.
catalogue-some-refused = { $count ->
    [one] { $path }: { $count } program has errors and was left out.
   *[other] { $path }: { $count } programs have errors and were left out.
} Run "catalogue check" to see why.
catalogue-head-faults = { $path }: { $count ->
    [one] { $count } error outside the programs. Run "catalogue check" to see it.
   *[other] { $count } errors outside the programs. Run "catalogue check" to see them.
}
catalogue-nothing-sound = { $path }: no program in this file can be used.
catalogue-how-to-fix = To see the errors, run "microcred catalogue check { $path }". To use the built-in catalogue, leave out --catalogue.
catalogue-checked = { $count ->
    [one] { $file }: { $programs } program; errors: { $faults }; left out: { $refused }.
   *[other] { $file }: { $programs } programs; errors: { $faults }; left out: { $refused }.
}
catalogue-unusable = Correct this first. Then the file can be used.

query-corrected = Showing results for { $read } instead of { $typed }.
query-quote-hint = To search for the exact words, put them in quotation marks.
query-words-dropped = No program has all your words. We left out: { $words }.
query-nearest-words = Similar words: { $words }.
query-job = We read your words as a job: { $title } ({ $code }).
query-preferred = First come programs that fit: { $words }.
query-inside-words = No program has this word. We show other words that contain it: { $words }.
query-place = { $place } is in { $province }. Filter by province to see only programs there.
field-job-title = other job title
stats-not-ended = Programs that have not ended
stats-ended = Ended (hidden at first)
stats-with-page = With a page of their own
stats-with-contact = With a page, website, phone or e-mail
stats-priced = With a price
stats-with-length = With hours or weeks
stats-both = With a price and a length
stats-timed = With days and times
stats-french = Taught in French
stats-fresh = Checked or dated within 12 months
stats-ageing = Within 24 months
stats-stale = Older or undated
stats-valid-in = With the provinces where they are valid
stats-open-to = With facts on who can join
stats-entry = With facts on what you need first
coverage-filled = { $filled } of { $cells } job-and-province pairs have at least one program.
freshness-oldest = Check these first:
cli-catalogue-coverage-about = Show how many programs lead to each job in each province
cli-catalogue-freshness-about = Show how old the facts are and which to check first
cli-flag-upgrade = Write the file in the newest format; needs -o
catalogue-upgraded = Written in the newest format: { $path }
catalogue-not-upgraded = { $file } cannot be converted. Correct these errors first:
catalogue-compiled-not-upgraded = { $file } is a compiled catalogue. Convert the text file (RON) that it was made from.
cli-flag-section = Show this closed section too: near-job, elsewhere, cost-unknown, field, or all
