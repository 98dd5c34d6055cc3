### Hand-outs: what a person takes away, as text, Markdown, HTML or PDF; and saving them.

paper-date = Written on { $date }.
paper-name = Name:
paper-plan-title = My plan
paper-compare-title = Programs side by side
paper-missing-glyphs = (other letters: see the HTML form)
paper-decision = { $count ->
    [one] Look at the program below, and ask what is open before you pay.
   *[other] Weigh the { $count } programs below, and ask what is open before you pay.
}
paper-decision-step = { $count ->
    [one] First: { $step }. Then look at the program below.
   *[other] First: { $step }. Then weigh the { $count } programs below.
}
paper-decision-only-step = First: { $step }. No program fits these answers.
paper-decision-none = No program fits these answers. Look at the other ways below.
paper-decision-fits = It fits what you said ({ $nearness }). Price to you: { $price }; time: { $weeks }. { $known } of 20 answers are known.
paper-decision-outside = It does not fit what you said: { $limit }. Price to you: { $price }; time: { $weeks }. { $known } of 20 answers are known.
paper-decision-open = Price to you: { $price }. Time: { $weeks }. { $known } of 20 answers are known.
paper-compare-decision = { $count ->
    [one] Weigh the program below.
   *[other] Weigh these { $count } programs. Ask what is open before you pay.
}
paper-programs = The programs
paper-chosen = Listed here: { $shown } of { $fit } that match. Order: { $sort }.
paper-chosen-words = Listed here: { $shown } of { $fit } that match and have “{ $query }”.
paper-chosen-named = You named these programs.
paper-answers-none = You gave no answers.
paper-price = Price
paper-asked = The page asks
paper-prices-change = Prices may change. Ask for the price of today.
paper-time = Time
paper-more-aid = { $count ->
    [one] And { $count } more: ask the school.
   *[other] And { $count } more: ask the school.
}
paper-aid-not-taken-off = No aid to ask about is taken off a price here.
paper-loan-never-lowers = A loan is a debt. It never lowers a price.
paper-checklist-title = Checklist
paper-checklist = Checklist of { $title }
paper-question = Question
paper-answer = Answer
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = Questions to send to the school
paper-page = Page of the program:
paper-row-by-row = Row by row
paper-row = Row
paper-differs = { $label } ≠
paper-differs-note = The mark ≠ shows where they differ.
paper-marks-note = A star (*) means that the price has a condition. A wave (~) means about.

cli-plan-about = Put what you take away into one page or file
cli-flag-ids = Only these programs, in this order, with commas between them
cli-flag-with-answers = Let your answers stand on the page
cli-flag-replace = Replace the file if there is one
plan-names-nothing = --ids names no program. Name at least one.
pdf-needs-a-file = A PDF is no text for a screen. Name a file: -o plan.pdf
pdf-not-made = The PDF could not be made. Ask for the HTML form instead.
saved = Saved: { $path }
save-exists = { $path } is there already, and stays as it is. Name another file, or say --replace.
save-no-room = { $path }: there is no room on the disk. Nothing was saved. Choose another place.
save-not-allowed = { $path }: nothing may be written there. Nothing was saved. Choose another folder.
save-no-folder = { $path }: that folder is not there. Nothing was saved. Name a folder that is.
save-failed = { $path }: { $why }. Nothing was saved. Try another place.
save-bad-name = No safe file name can be made. Nothing was saved.
