### The plain prompts: numbered lines for whoever listens to the screen or reads it by touch.

cli-flag-plain = Ask in numbered plain text, for screen readers and braille

welcome-plain = Plain text, for screen readers and braille
plain-mode = This is microcred in plain text. To leave, type q and press Enter.
plain-how = Type a number and press Enter. Type ? to repeat this, b to go back, q to quit.
plain-privacy = Your answers stay in this app. Nothing is saved.
plain-what-now = What would you like to do?
plain-language = Language, langue
plain-restart = Start again and erase all answers
plain-forgotten = All your answers are erased.
plain-first-page = This is the first page. Type q to quit.
plain-farewell = You left microcred. Your answers were not kept.
plain-number = Your number:
plain-numbers = Your numbers, with a space between them:
plain-no-such-number = "{ $found }" is not on the list. Type a number from 1 to { $most }.
plain-enter-back = Press Enter to go back:
plain-only-enter = "{ $found }" does nothing here.
plain-choice = { $choice } ({ $fit })
plain-see-matches = Show my matches now
plain-type-words = Type a few words, or 0 to skip this question.
plain-found = Results for "{ $words }":
plain-other-words = None of these. Type other words
plain-empty-skips = To skip this question, press Enter.

plain-list-prompt = Type a number, words to search, or 0 for more choices:
plain-list-prompt-empty = Type words to search, or 0 for more choices:
plain-list-help = Type a number to open a program, or words to search. Type 0 for more choices. Type b to go back, q to quit.
plain-more-fit = { $count ->
    [one] { $count } more program matches.
   *[other] { $count } more programs match.
}
plain-more = { $count ->
    [one] Read { $count } more program
   *[other] Read more programs ({ $count } left)
}
plain-no-search = Clear the search for "{ $query }"
plain-order = Change the order
plain-limits = Ignore a limit, or use it again
plain-limits-how = Which limit do you want to ignore, or use again?
plain-compare-choose = Pick two to five programs to compare, by number
plain-compare = { $count ->
    [one] Compare the { $count } program you picked
   *[other] Compare the { $count } programs you picked
}
plain-compare-add = Pick this program to compare
plain-compare-remove = Remove this program from my picks
plain-compare-count = { $count ->
    [0] You have not picked a program yet.
    [one] You picked { $count } program to compare.
   *[other] You picked { $count } programs to compare.
}
plain-compare-full = You already picked { $most }. Remove one first.
plain-back-to-list = Back to the list
plain-ask-first = What to ask, other options, and who to talk to
plain-answers = Change my answers
plain-money = Aid and tax: a few more questions
plain-to-welcome = Back to the start
