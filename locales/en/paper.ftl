### Hand-outs: what a person takes away, as text, Markdown, HTML or PDF; and saving them.

paper-date = Made on { $date }.
paper-name = Name:
paper-plan-title = My plan
paper-compare-title = Programs side by side
paper-missing-glyphs = (to read these letters, use the HTML version)
paper-decision = { $count ->
    [one] Look at the program below. Ask the school your questions before you pay.
   *[other] Compare the { $count } programs below. Ask the schools your questions before you pay.
}
paper-decision-step = { $count ->
    [one] Read this first: { $step }. Then look at the program below.
   *[other] Read this first: { $step }. Then compare the { $count } programs below.
}
paper-decision-only-step = Read this first: { $step }. No program matches your answers.
paper-decision-none = No program matches your answers. Look at the other options below.
paper-decision-fits = It matches your answers ({ $nearness }). Your cost: { $price }; time: { $weeks }. Facts found: { $known } of 20.
paper-decision-outside = It does not match your answers: { $limit }. Your cost: { $price }; time: { $weeks }. Facts found: { $known } of 20.
paper-decision-open = Your cost: { $price }. Time: { $weeks }. Facts found: { $known } of 20.
paper-compare-decision = { $count ->
    [one] Look at the program below.
   *[other] Compare these { $count } programs. Ask the schools your questions before you pay.
}
paper-programs = The programs
paper-chosen = Here are { $shown } of the { $fit } programs that match. Order: { $sort }.
paper-chosen-words = Here are { $shown } of the { $fit } programs that match and have “{ $query }”.
paper-chosen-named = You chose these programs.
paper-answers-none = You answered no questions.
paper-price = Price
paper-asked = Published price
paper-prices-change = Ask for today's price. Prices can change.
paper-time = Time
paper-more-aid = { $count ->
    [one] There is { $count } more. Ask the school.
   *[other] There are { $count } more. Ask the school.
}
paper-aid-not-taken-off = Costs are shown here before any of this aid.
paper-loan-never-lowers = You must pay back a loan. It does not lower the price.
paper-checklist-title = Checklist
paper-checklist = Checklist: { $title }
paper-question = Question
paper-answer = Answer
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = Ask the school
paper-row-by-row = All the details
paper-row = Detail
paper-differs = { $label } ≠
paper-differs-note = The sign ≠ shows where the programs differ.
paper-marks-note = A star (*) means that the price has a condition. The sign ~ means about.

cli-plan-about = Put your plan on one page or in one file
cli-flag-ids = Only these programs, in this order, separated by commas
cli-flag-with-answers = Include your answers
cli-flag-replace = Replace the file if it exists
plan-names-nothing = Name at least one program after --ids.
pdf-needs-a-file = A PDF cannot be shown here. Name a file: -o plan.pdf
pdf-not-made = Ask for the HTML version instead. The PDF could not be made.
saved = Saved: { $path }
save-exists = { $path } already exists and was not changed. Choose another name, or add --replace.
save-no-room = { $path }: the disk is full. Nothing was saved. Choose another place.
save-not-allowed = { $path }: you cannot save here. Nothing was saved. Choose another folder.
save-no-folder = { $path }: this folder does not exist. Nothing was saved. Choose another folder.
save-failed = { $path }: { $why }. Nothing was saved. Choose another place.
save-bad-name = Nothing was saved: we could not make a safe file name.
