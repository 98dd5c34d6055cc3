### Glossary: one or two short sentences for each word. Each sentence has at most 15 words.
### Every word has a term and a meaning. The order on the screen is in reference/glossary.ron.

glossary-assessment-term = Assessment
glossary-assessment-meaning = A test, an exam or an assignment. It shows whether you learned the skill.

glossary-asynchronous-term = Asynchronous
glossary-asynchronous-meaning = You study when you want. There are no classes at a fixed time.

glossary-badge-term = Badge
glossary-badge-meaning = An online picture that proves what you earned. An employer can check it.

glossary-bridging-program-term = Bridging program
glossary-bridging-program-meaning = Training for people who studied abroad. It helps them work in their field in Canada.

glossary-capstone-term = Capstone
glossary-capstone-meaning = A project at the end of a course. It uses what you learned.

glossary-checklist-term = Checklist
glossary-checklist-meaning = The list of questions that we ask about every program.

glossary-clb-term = CLB (NCLC in French)
glossary-clb-meaning = Canada's scale for English skills, from 1 to 12. NCLC is the scale for French.

glossary-competency-term = Competency
glossary-competency-meaning = Something you can do, and can show.

glossary-credential-term = Credential
glossary-credential-meaning = An official proof of what you learned, such as a certificate.

glossary-derived-term = Worked out
glossary-derived-meaning = We worked it out from other facts. The page does not say it.

glossary-fit-term = Match (fit)
glossary-fit-meaning = How well a program fits you, from 0 to 100. Missing answers give two numbers.

glossary-grant-term = Grant
glossary-grant-meaning = Money for your studies that you usually do not pay back.

glossary-hybrid-term = Hybrid
glossary-hybrid-meaning = Part of the course is online and part is in a classroom.

glossary-laddering-term = Laddering
glossary-laddering-meaning = The course counts as credit toward a diploma or a degree.

glossary-licence-term = Licence
glossary-licence-meaning = Official permission to do a regulated job. A micro-credential does not replace it.

glossary-loan-term = Loan
glossary-loan-meaning = Money that you must pay back, often with interest. It does not lower the price.

glossary-micro-credential-term = Micro-credential
glossary-micro-credential-meaning = A short program that proves one skill, or a few skills.

glossary-noc-term = NOC (job codes)
glossary-noc-meaning = Canada's list of jobs. Each group of jobs has a number with five digits.

glossary-non-refundable-credit-term = Non-refundable credit
glossary-non-refundable-credit-meaning = A tax credit that lowers the tax you owe. If you owe no tax, you get nothing now.

glossary-osap-term = OSAP
glossary-osap-meaning = Ontario's student aid: grants and loans. It can help with approved micro-credentials.

glossary-plar-term = Prior learning (PLAR)
glossary-plar-meaning = A school checks what you already know. It may give you credit for it.

glossary-practicum-term = Placement, practicum
glossary-practicum-meaning = Time in a real workplace, as part of your course.

glossary-prerequisite-term = Prerequisite
glossary-prerequisite-meaning = What you must have or know before you can start a course.

glossary-provider-term = School (provider)
glossary-provider-meaning = Whoever gives the program: a college, a company or a group.

glossary-refundable-credit-term = Refundable credit
glossary-refundable-credit-meaning = Money paid to you, even if you owe no tax. It comes after your tax return.

glossary-regulated-occupation-term = Regulated occupation
glossary-regulated-occupation-meaning = A job that you may do only with a licence. Nursing is one.

glossary-stackable-term = Stackable
glossary-stackable-meaning = Several small credentials add up to a larger one.

glossary-subscription-term = Subscription
glossary-subscription-meaning = You pay every month until you stop. If you go slowly, you pay more.

glossary-teer-term = TEER
glossary-teer-meaning = A number for the training that a job usually needs. It goes from 0 to 5. A 5 needs the least.

glossary-tuition-term = Tuition
glossary-tuition-meaning = The money you pay a school for teaching. Books and exams may cost more.

glossary-work-integrated-learning-term = Work-integrated learning
glossary-work-integrated-learning-meaning = Learning that includes real work, such as a placement or an internship.

glossary-notice-of-assessment-term = Notice of assessment
glossary-notice-of-assessment-meaning = The letter that the tax agency sends after your tax return. It shows your training credit limit.

glossary-training-credit-term = Canada training credit
glossary-training-credit-meaning = You get back up to half of a fee, within a limit. It comes after your tax return.

glossary-t2202-term = T2202
glossary-t2202-meaning = A school's tax receipt for tuition. You need this or a similar receipt to get the tuition credit.

glossary-outlook-term = Outlook
glossary-outlook-meaning = What to expect for a job. Will there be more job openings or more workers? It is not a promise.

glossary-day-one-term = Due at registration
glossary-day-one-meaning = What you must pay before you begin or on the first day.

glossary-regulator-term = Regulator
glossary-regulator-meaning = The organization that gives the licence for a job in a province.

glossary-near-miss-term = If you can change one thing
glossary-near-miss-meaning = A near miss: it matches if you change one answer a little.

glossary-accredited-term = Accredited
glossary-accredited-meaning = An outside organization has checked the quality of a school or course.

glossary-linc-clic-term = LINC and CLIC
glossary-linc-clic-meaning = Free language classes paid for by the Government of Canada. LINC is for English, and CLIC is for French.

glossary-cad-term = CAD
glossary-cad-meaning = The Canadian dollar.
