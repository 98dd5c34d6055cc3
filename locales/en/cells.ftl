### The rows of the comparison and of one program.

cell-no-page-says = No page that we read says.
cell-nothing-stated = Nothing is stated.
cell-known = { $known } of the 20 checklist questions have an answer.
cell-fit = { $fit } of 100. Low: every unknown is a no. High: every unknown is a yes.
licence-yes = yes
licence-no = no
licence-note = { $short }: { $note }
ask-price = What is the full price, with tax, books and exam?
ask-length = How many weeks does it take?
ask-tax = Is tax included in the price?
ask-delivery = Is it online or on site?
ask-pace = Are there set dates, or do I choose my pace?
ask-language = In which language is it taught?
ask-entry = What must I have before I start?
ask-level = Which language level do you ask for?
ask-hours = How many hours does it take, in all and each week?
cell-derived = { $text } ({ $basis })
cell-check = check
