### The plain prompts: numbered lines for whoever listens to the screen or reads it by touch.

cli-flag-plain = Ask in numbered plain lines, for screen readers and braille

welcome-plain = Plain lines, for screen readers and braille
plain-mode = This is microcred in plain lines. Type q and press Enter to leave.
plain-how = Type a number and press Enter. ? says this again, b goes back, q leaves.
plain-privacy = Your answers stay in this program. Nothing is saved.
plain-what-now = What now?
plain-language = Language, langue
plain-restart = Start again: all answers are erased
plain-forgotten = All answers are erased.
plain-first-page = Nothing is before this. Type q to leave.
plain-farewell = You left. Your answers were not kept.
plain-number = Your number:
plain-numbers = Your numbers, with spaces between them:
plain-no-such-number = "{ $found }" is not a number from 1 to { $most }. Here it is again.
plain-enter-back = Press Enter to go back:
plain-only-enter = "{ $found }" does nothing here.
plain-choice = { $choice } ({ $fit })
plain-see-matches = See the matches now
plain-type-words = Type some words, or 0.
plain-found = What was found for "{ $words }":
plain-other-words = None of these: type other words
plain-empty-skips = Press Enter alone to skip this question.

plain-list-prompt = A number, words to search, or 0 for more:
plain-list-prompt-empty = Words to search, or 0 for more:
plain-list-help = A number opens a program, words search in the list. 0 lists what else you can do. b goes back, q leaves.
plain-more-fit = { $count ->
    [one] { $count } more is not said yet.
   *[other] { $count } more are not said yet.
}
plain-more = { $count ->
    [one] Say { $count } more program
   *[other] Say more: { $count } are left
}
plain-no-search = Without the words "{ $query }"
plain-order = Another order
plain-limits = Put a limit aside, or put it back
plain-limits-how = Which limit? One that was put aside is put back.
plain-compare-choose = Choose two to five to compare, by their numbers
plain-compare = { $count ->
    [one] Compare the { $count } you chose
   *[other] Compare the { $count } you chose
}
plain-compare-add = Choose it to compare
plain-compare-remove = Do not compare it
plain-compare-count = { $count ->
    [0] Nothing is chosen to compare.
    [one] { $count } program is chosen to compare.
   *[other] { $count } programs are chosen to compare.
}
plain-compare-full = { $most } are chosen already. Take one away first.
plain-back-to-list = Back to the list
plain-ask-first = What to ask, other ways, and whom to talk to
plain-answers = Change your answers
plain-money = Aid and tax: a few more questions
plain-to-welcome = Back to the start
