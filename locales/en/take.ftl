### Taking something away, and going on later: the code, files, paper, what is noted.

cli-flag-resume = Go on from a code; a flag replaces its answer
code-title = Code to go on later
code-how = To go on later, start microcred and choose “I have a code”. The code holds your answers and programs, and no name.
code-left-out = { $count ->
    [one] { $count } text that you typed is too long for it.
   *[other] { $count } texts that you typed are too long for it.
}
code-refused = --resume: { $why }
code-not-microcred = This is no code of microcred. A code begins with MC1.
code-no-such-letter = No code has the letter { $letter }. Look at the code again.
code-wrong-group = The code is not right. Look again at group { $group } after MC1.
code-wrong = The code is not right. Look at every letter again.
code-other-version = This code is from another version of microcred. Answer the questions again.
code-missing-programs = { $count ->
    [one] { $count } program of your code is not in this catalogue any more.
   *[other] { $count } programs of your code are not in this catalogue any more.
}
code-missing-job = The job of your code is not known here. Choose it again.
paper-resume-qr = The same code for a camera
paper-resume-qr-alt = A code that says { $code }
notes-title = Notes
notes-asked = { $question } (asked)

handout-plan = { $count ->
    [0] Your plan: other ways, and where to talk to somebody
    [one] Your plan: { $count } program, what to ask, where to talk to somebody
   *[other] Your plan: { $count } programs, what to ask, where to talk to somebody
}
handout-comparison = { $count ->
    [one] { $count } program, row by row
   *[other] { $count } programs, side by side
}
handout-has-answers = Your answers will stand on it. No name will.
handout-has-no-answers = No name and no answers will stand on it.
handout-action-save = Save a file
handout-action-print = Print it
handout-action-page = Page of this program for your phone
handout-action-code = Code to go on later
handout-action-answers = My answers stand on it too
handout-hint-save = To send, to print elsewhere, or to keep.
handout-hint-print = You are asked again first. Others can read what lies in the tray.
handout-hint-page = The address as a QR code, for the camera of a phone.
handout-hint-code = A few letters to write down or to scan. No account is needed.
handout-hint-answers = For somebody who helps you. Leave it off if others may read it.
handout-format-html = Page for a browser, ready to print (HTML)
handout-format-pdf = Paper, and for screen readers (PDF)
handout-format-text = Plain text
handout-format-md = Text with marks (Markdown)
handout-format-csv = Table for a spreadsheet (CSV)
handout-format-json = Everything, for other programs (JSON)
handout-format-answers = Only my answers, to go on later (RON)
handout-hint-format = A new file each time. Nothing is written over.
handout-hint-profile = It holds your answers. Anybody who has the file can read them.
handout-folder = Folder: { $folder }
handout-folder-here = where microcred was started
handout-folder-label = Folder for the files (Enter keeps it, Esc leaves it as it was)
print-begun = It is on its way to the printer.

welcome-privacy-can-save = Your answers stay in this window. Nothing is saved unless you ask.
welcome-code = I have a code
resume-title = Type your code
resume-how = It begins with MC1. Small or capital letters, with hyphens or without, are all right.
code-holds = It holds your answers. Show it only to people who may know them.
qr-page-how = Point the camera of your phone at the code. Or copy the address:
qr-page-copy = Copy the address of the page:
qr-code-how = Scan it, or write down the letters. To go on later, choose “I have a code”.
qr-code-copy = Write down the letters. To go on later, choose “I have a code”.
qr-back = Esc goes back.
erased-notice = Everything is erased: answers, programs, notes. Ready for the next.
notes-how = Enter marks a question as asked, or opens the note.
notes-label = Your note (Enter keeps it, Esc leaves it as it was)
notes-none = none yet
notes-row = Note: { $note }

title-take = take it with you
title-resume = go on later
title-notes = notes
hint-save-or-print = take away
hint-notes = notes
key-save-or-print = take it with you: file, paper, code
key-notes = notes, and which questions were asked

plain-page-address = Address of its page
plain-which-form = Which form?
plain-folder = Folder, or Enter alone for the one where microcred was started:
plain-folder-help = Type a folder, such as ~/Documents. b goes back and saves nothing.
plain-ask-staff = Or ask staff to print it.
plain-code = Your code:
plain-note = Your note, or Enter alone for none:
plain-notes-how = A number marks a question as asked. The first one writes a note.
plain-privacy-can-save = Your answers stay in this program. Nothing is saved unless you ask.
