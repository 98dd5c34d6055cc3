### The page "What is a micro-credential?". A figure always stands with its source and year.
### At most three short sentences in each text.

about-1-title = What it is
about-1-text = A micro-credential is a short program that proves one skill or a few skills. You show what you learned, and you earn the credential. A badge is the digital proof of it.

about-2-title = What it is not
about-2-text = It is not a degree or a diploma. It is not a licence to work. In a regulated job, such as nursing, the licence comes first.

about-3-title = Do employers look at them?
about-3-text = About half of employers look at them when they hire (FSC survey, 2023). So a micro-credential may help with some employers only. Ask people in your field before you pay.

about-4-title = Do employers know the word?
about-4-text = Most employers, 59%, did not know the word at all (HEQCO survey, 2021). Only 10% understood it well (HEQCO survey, 2021). After an explanation, about 60% said they would trust candidates more (HEQCO survey, 2021).

about-5-title = What employers want
about-5-text = First come a link to the job (66%) and proven skills (66%) (HEQCO survey, 2021). Then come accreditation (64%) and a link to the industry (56%) (HEQCO survey, 2021). Half (50%) like one from a Canadian university (HEQCO survey, 2021).

about-6-title = What learners want
about-6-text = First come the price (60%) and the value in the industry (53%) (HEQCO survey, 2021). Then come the employer's view (49%) and other credentials to compare (43%) (HEQCO survey, 2021). Only a quarter would pay more than $250 themselves (HEQCO survey, 2021).

about-7-title = How to choose
about-7-text = Use the checklist to see what each program gives you. If a page does not say, ask the school. Be careful with big promises: no course makes a whole career in weeks.

about-8-title = Other options
about-8-text = You may first need a free library course, a language class or a bridging program. A school may also recognize what you already know. Sometimes you do not need a course.

about-sources-title = Where these figures come from
about-sources-text = They come from articles about surveys. The surveys are by HEQCO, an Ontario council, and the Future Skills Centre (FSC).
