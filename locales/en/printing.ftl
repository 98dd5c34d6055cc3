# Printing what one takes away.

print-question = { $count ->
    [one] Print { $shown } page? Other people can read pages left in the printer.
   *[other] Print { $shown } pages? Other people can read pages left in the printer.
}
print-sent = { $count ->
    [one] Sent to the printer. Take your page, so other people cannot read it.
   *[other] Sent to the printer. Take your { $shown } pages, so other people cannot read them.
}
not-printed-no-printer = No printer works here. Ask staff, or use the code instead.
not-printed-refused = It was not printed. Ask staff, or use the code instead.
not-printed-refused-why = It was not printed. Ask staff, or use the code instead. The printer says: { $said }
not-printed-too-long = { $count ->
    [one] Use the code instead. This has { $shown } page, and you can print at most { $most } here.
   *[other] Use the code instead. This has { $shown } pages, and you can print at most { $most } here.
}
not-printed-too-soon = Wait { $left }, then try again. The printer was just used.
not-printed-enough = { $count ->
    [one] Use the code instead. You printed { $shown } time, the most for one visit.
   *[other] Use the code instead. You printed { $shown } times, the most for one visit.
}
not-printed-too-slow = The printer does not answer. Ask staff, or use the code instead.

# For staff.

kiosk-config-printing = Printing
kiosk-config-printer = Printer
kiosk-config-default-printer = the system's default printer
kiosk-config-print-pages = Most pages in one print
kiosk-print-wrong = Printing does not work: the command { $program } was not found.
fault-bad-printer = "{ $found }" is not a printer name. Use only letters, digits, "_" and "-".
fault-not-whole-path = "{ $found }" is not a full path. Start it with "/", such as /usr/bin/lp.

# The code on paper.

paper-page-qr = Point your phone's camera at this code to open the program's page. The code does not contain your answers.
paper-page-qr-alt = QR code that opens { $address }
