### Other ways: steps that may be more useful than a micro-credential.
### Titles have at most 30 characters; texts have one or two short sentences.

route-free-course-title = Free library course
route-free-course-text = Many public libraries offer free online courses with a free card. Start there to try a subject, or when you need no proof.

route-language-class-title = Language class
route-language-class-text = Canada pays for LINC and CLIC classes for permanent residents and protected persons, with conditions. Go there first if the course asks for a higher level than yours.

route-bridging-title = Bridging program
route-bridging-text = It helps people trained in another country work in the same field in Canada. Look there first if you want to go back to your profession.

route-prior-learning-title = Prior learning (PLAR)
route-prior-learning-text = A college or university checks what you already know and may give you credit. It suits you when you have the skill but no proof in Canada.

route-no-course-title = No course for now
route-no-course-text = You may already have what the job asks for. Then apply first, and ask employers what is missing.

route-talk-to-someone-title = Talk to someone
route-talk-to-someone-text = Call 211 to find services near you, or look up jobs on Job Bank. Start there if you are not sure of your goal.
