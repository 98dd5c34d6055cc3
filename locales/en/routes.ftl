### Other ways: steps that may be more useful than a micro-credential.
### Titles have at most 30 characters; texts have one or two short sentences.

route-free-course-title = Free library course
route-free-course-text = Start here to try a subject, or if you do not need a certificate. Many public libraries offer free online courses with a free card.

route-language-class-title = Language class
route-language-class-text = Start here if a program asks for a higher level than yours. Canada pays for LINC and CLIC classes for permanent residents and protected persons. Some conditions apply.

route-bridging-title = Bridging program
route-bridging-text = Look here first if you want to return to your profession. It helps people trained abroad to work in their field in Canada.

route-prior-learning-title = Prior learning (PLAR)
route-prior-learning-text = Try this if you have the skill but no Canadian proof. A college or university checks what you already know. It may give you credit.

route-no-course-title = No course for now
route-no-course-text = Apply first, and ask employers what is missing. You may already have what the job asks for.

route-talk-to-someone-title = Talk to someone
route-talk-to-someone-text = Start here if you are not sure of your goal. Call 211 to find services near you, or look up jobs on Job Bank.
