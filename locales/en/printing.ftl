# Printing what one takes away.

print-question = { $count ->
    [one] Print { $shown } page? Others can read what lies in the tray.
   *[other] Print { $shown } pages? Others can read what lies in the tray.
}
print-sent = { $count ->
    [one] Sent to the printer. Take your page with you: others could read it.
   *[other] Sent to the printer. Take your { $shown } pages with you: others could read them.
}
not-printed-no-printer = No printer can be used here. Ask staff, or take the code.
not-printed-refused = The printer did not take it. Ask staff, or take the code.
not-printed-refused-why = The printer did not take it. Ask staff, or take the code. It said: { $said }
not-printed-too-long = { $count ->
    [one] This is { $shown } page. At most { $most } can be printed here. Take the code.
   *[other] This is { $shown } pages. At most { $most } can be printed here. Take the code.
}
not-printed-too-soon = The printer was just used. Wait { $left }, then try again.
not-printed-enough = { $count ->
    [one] You printed { $shown } time. No more can be printed in one visit. Take the code.
   *[other] You printed { $shown } times. No more can be printed in one visit. Take the code.
}
not-printed-too-slow = The printer does not answer. Ask staff, or take the code.

# For staff.

kiosk-config-printing = Printing
kiosk-config-printer = Printer
kiosk-config-default-printer = the one that the system has chosen
kiosk-config-print-pages = Pages of one print, at most
kiosk-print-wrong = Nothing can be printed: there is no program { $program }.
fault-bad-printer = "{ $found }" is no name of a printer. Use letters, digits, "_" and "-" only.
fault-not-whole-path = "{ $found }" is no whole path. Write it from "/" on, such as /usr/bin/lp.

# The code on paper.

paper-page-qr = Point your phone's camera at this code to open the page of this program. It holds the address and none of your answers.
paper-page-qr-alt = A code that opens { $address }
