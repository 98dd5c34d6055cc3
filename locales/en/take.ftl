### Taking something away, and going on later: the code, files, paper, what is noted.

cli-flag-resume = Continue from a code; other flags replace its answers
code-title = Code to continue later
code-how = To continue later, start microcred and choose “I have a code”. The code holds your answers and programs. It does not hold your name.
code-left-out = { $count ->
    [one] { $count } text that you typed is too long. The code does not hold it.
   *[other] { $count } texts that you typed are too long. The code does not hold them.
}
code-refused = --resume: { $why }
code-not-microcred = This is not a microcred code. A code begins with MC1.
code-no-such-letter = Check the code: no code has the letter { $letter }.
code-wrong-group = Check group { $group } after MC1. The code is not right.
code-wrong = Check every letter. The code is not right.
code-other-version = Please answer the questions again. This code is from another version of microcred.
code-missing-programs = { $count ->
    [one] { $count } program in your code is no longer listed.
   *[other] { $count } programs in your code are no longer listed.
}
code-missing-job = Choose your job again. We do not know the one in your code.
paper-resume-qr = The same code, for a phone camera
paper-resume-qr-alt = QR code that says { $code }
notes-title = Notes
notes-asked = { $question } (asked)

handout-plan = { $count ->
    [0] My plan: other options, and who to talk to
    [one] My plan: { $count } program, what to ask, and who to talk to
   *[other] My plan: { $count } programs, what to ask, and who to talk to
}
handout-comparison = { $count ->
    [one] { $count } program with all the details
   *[other] { $count } programs side by side
}
handout-has-answers = It shows your answers. It does not show your name.
handout-has-no-answers = It does not show your name or your answers.
handout-action-save = Save a file
handout-action-print = Print
handout-action-page = This program's page for your phone
handout-action-code = Code to continue later
handout-action-answers = Include my answers
handout-hint-save = To keep it, send it, or print it somewhere else.
handout-hint-print = Take your pages right away: others could read them. We ask you before we print.
handout-hint-page = Scan a QR code with your phone camera to open it.
handout-hint-code = Scan a code, or write down a few letters. You need no account.
handout-hint-answers = Turn this on for someone who helps you. Leave it off if others may read it.
handout-format-html = Web page, ready to print (HTML)
handout-format-pdf = Printed page, also for screen readers (PDF)
handout-format-text = Plain text
handout-format-md = Text with formatting (Markdown)
handout-format-csv = Table for a spreadsheet (CSV)
handout-format-json = All the data, for other software (JSON)
handout-format-answers = Only my answers, to continue later (RON)
handout-hint-format = We make a new file each time. Your other files do not change.
handout-hint-profile = This file holds your answers. Anyone who opens it can read them.
handout-folder = Folder: { $folder }
handout-folder-here = where microcred was started
handout-folder-label = Folder for the files (Enter: use it, Esc: cancel)
print-begun = Your pages are on their way to the printer.

welcome-privacy-can-save = Your answers stay in this window. We save them only if you ask.
welcome-code = I have a code
resume-title = Type your code
resume-how = It begins with MC1. Capital letters and hyphens do not matter.
code-holds = Show this code only to people you trust. It holds your answers.
qr-page-how = Point your phone camera at the code. Or copy the address:
qr-page-copy = Copy the address of the page:
qr-code-how = Scan it, or write down the letters. Later, choose “I have a code”.
qr-code-copy = Write down the letters. Later, choose “I have a code”.
qr-back = Press Esc to go back.
erased-notice = Your answers, programs and notes are erased. Ready for the next person.
notes-how = Press Enter to mark a question as asked, or to open the note.
notes-label = Your note (Enter: keep it, Esc: cancel)
notes-none = none yet
notes-row = Note: { $note }

title-take = save, print or send
title-resume = continue later
title-notes = notes
hint-save-or-print = save, print
hint-notes = notes
key-save-or-print = save, print or send, or get a code
key-notes = notes, and questions already asked

plain-page-address = Address of this program's page
plain-which-form = Which format?
plain-folder = Type a folder, or press Enter to use the starting folder:
plain-folder-help = Type a folder, such as ~/Documents. Type b to go back without saving.
plain-ask-staff = Or ask staff to print it.
plain-code = Your code:
plain-note = Type your note, or press Enter to leave it empty:
plain-notes-how = Type a number to mark a question as asked. Type 1 to write a note.
plain-privacy-can-save = Your answers stay in this app. We save them only if you ask.
