### Otros caminos: pasos que pueden ser más útiles que una microcredencial.
### Los títulos tienen 30 caracteres como máximo; los textos tienen una o dos frases cortas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

route-free-course-title = Curso gratis de biblioteca
route-free-course-text = Muchas bibliotecas públicas ofrecen cursos gratis en línea con una tarjeta gratis. Empiece ahí para probar un tema, o cuando no necesita prueba.

route-language-class-title = Clase de idioma
route-language-class-text = Canadá paga clases LINC y CLIC para residentes permanentes y personas protegidas, con condiciones. Vaya ahí primero si el curso pide un nivel más alto que el suyo.

route-bridging-title = Programa puente
route-bridging-text = Ayuda a personas formadas en otro país a trabajar en el mismo campo en Canadá. Mire ahí primero si quiere volver a su profesión.

route-prior-learning-title = Saberes previos (PLAR)
route-prior-learning-text = Un college o una universidad evalúa lo que usted ya sabe y puede darle créditos. Le conviene cuando tiene la habilidad, pero no una prueba en Canadá.

route-no-course-title = Ningún curso por ahora
route-no-course-text = Quizás ya tiene lo que pide el trabajo. Entonces, primero solicite empleo y pregunte a los empleadores qué falta.

route-talk-to-someone-title = Hablar con alguien
route-talk-to-someone-text = Llame al 211 para encontrar servicios cerca de usted, o busque trabajos en Job Bank. Empiece ahí si no tiene clara su meta.
