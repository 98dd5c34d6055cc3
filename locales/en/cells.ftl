### The rows of the comparison and of one program.

cell-no-page-says = No page we read says this.
cell-nothing-stated = The page does not say.
cell-known = Facts found: { $known } of 20.
cell-fit = { $fit } of 100. The low number counts each unknown as a no. The high number counts it as a yes.
licence-yes = yes
licence-no = no
licence-note = { $short }: { $note }
ask-price = What is the full price with tax, books and exam?
ask-length = How many weeks does the program take?
ask-tax = Is tax included in the price?
ask-delivery = Is it online or on site?
ask-pace = Are there set dates, or do I choose my own pace?
ask-language = What language is it taught in?
ask-entry = What do I need before I start?
ask-level = What language level do I need?
ask-hours = How many hours is it in total, and each week?
cell-derived = { $text } ({ $basis })
cell-check = check
