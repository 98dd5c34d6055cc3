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
paper-go-on = The same code for a camera
paper-go-on-says = A code that says { $code }
notes-title = Notes
notes-asked = { $question } (asked)

take-plan = { $count ->
    [0] Your plan: other ways, and where to talk to somebody
    [one] Your plan: { $count } programme, what to ask, where to talk to somebody
   *[other] Your plan: { $count } programmes, what to ask, where to talk to somebody
}
take-comparison = { $count ->
    [one] { $count } programme, row by row
   *[other] { $count } programmes, side by side
}
take-holds-answers = Your answers will stand on it. No name will.
take-holds-no-answers = No name and no answers will stand on it.
take-deed-save = Save a file
take-deed-print = Print it
take-deed-page = Page of this programme for your phone
take-deed-code = Code to go on later
take-deed-answers = My answers stand on it too
take-note-save = To send, to print elsewhere, or to keep.
take-note-print = You are asked again first. Others can read what lies in the tray.
take-note-page = The address as a QR code, for the camera of a phone.
take-note-code = A few letters to write down or to scan. No account is needed.
take-note-answers = For somebody who helps you. Leave it off if others may read it.
take-form-html = Page for a browser, ready to print (HTML)
take-form-pdf = Paper, and for screen readers (PDF)
take-form-text = Plain text
take-form-md = Text with marks (Markdown)
take-form-csv = Table for a spreadsheet (CSV)
take-form-json = Everything, for other programs (JSON)
take-form-answers = Only my answers, to go on later (RON)
take-note-form = A new file each time. Nothing is written over.
take-note-profile = It holds your answers. Anybody who has the file can read them.
take-folder = Folder: { $folder }
take-folder-here = where microcred was started
take-folder-label = Folder for the files (Enter keeps it, Esc leaves it as it was)
print-begun = It is on its way to the printer.

welcome-privacy-at-a-desk = Your answers stay in this window. Nothing is saved unless you ask.
welcome-code = I have a code
go-on-title = Type your code
go-on-how = It begins with MC1. Small or capital letters, with hyphens or without, are all right.
code-holds = It holds your answers. Show it only to people who may know them.
scan-page-how = Point the camera of your phone at the code. Or copy the address:
scan-page-copy = Copy the address of the page:
scan-code-how = Scan it, or write down the letters. To go on later, choose “I have a code”.
scan-code-copy = Write down the letters. To go on later, choose “I have a code”.
scan-back = Esc goes back.
erased-notice = Everything is erased: answers, programmes, notes. Ready for the next.
notes-how = Enter marks a question as asked, or opens the note.
notes-label = Your note (Enter keeps it, Esc leaves it as it was)
notes-none = none yet
notes-row = Note: { $note }

title-take = take it with you
title-scan = code
title-resume = go on later
title-notes = notes
hint-take-away = take away
hint-notes = notes
key-take-away = take it with you: file, paper, code
key-notes = notes, and which questions were asked

plain-page-address = Address of its page
plain-which-form = Which form?
plain-folder = Folder, or Enter alone for the one where microcred was started:
plain-folder-help = Type a folder, such as ~/Documents. b goes back and saves nothing.
plain-ask-staff = Or ask staff to print it.
plain-code = Your code:
plain-note = Your note, or Enter alone for none:
plain-notes-how = A number marks a question as asked. The first one writes a note.
plain-privacy-at-a-desk = Your answers stay in this program. Nothing is saved unless you ask.
