### Taking something away, and going on later: the code, files, paper, what is noted.

cli-flag-resume = Go on from a code; a flag replaces its answer
code-title = Code to go on later
code-how = To go on later, start microcred and choose “I have a code”. The code holds your answers and programmes, and no name.
code-left-out = { $count ->
    [one] { $count } text that you typed is too long for it.
   *[other] { $count } texts that you typed are too long for it.
}
code-refused = --resume: { $why }
code-none = This is no code of microcred. A code begins with MC1.
code-no-such-letter = No code has the letter { $letter }. Look at the code again.
code-wrong-group = The code is not right. Look again at group { $group } after MC1.
code-wrong = The code is not right. Look at every letter again.
code-other-version = This code is from another version of microcred. Answer the questions again.
code-missing-programmes = { $count ->
    [one] { $count } programme of your code is not in this catalogue any more.
   *[other] { $count } programmes of your code are not in this catalogue any more.
}
code-missing-job = The job of your code is not known here. Choose it again.
notes-title = Notes
notes-asked = { $question } (asked)
