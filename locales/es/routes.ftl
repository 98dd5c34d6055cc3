### Otros caminos: pasos que pueden ser más útiles que una microcredencial.
### Los títulos tienen 30 caracteres como máximo; los textos tienen una o dos frases cortas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

route-free-course-title = Curso gratis de biblioteca
route-free-course-text = Empiece aquí para probar un tema, o si no necesita un certificado. Muchas bibliotecas públicas ofrecen cursos gratis en línea con una tarjeta gratis.

route-language-class-title = Clase de idioma
route-language-class-text = Empiece aquí si un programa pide un nivel más alto que el suyo. Canadá paga las clases LINC y CLIC para residentes permanentes y personas protegidas. Hay condiciones.

route-bridging-title = Programa puente
route-bridging-text = Mire aquí primero si quiere volver a su profesión. Ayuda a las personas formadas en otro país a trabajar en su campo en Canadá.

route-prior-learning-title = Reconocer lo que sabe (PLAR)
route-prior-learning-text = Pruebe esto si tiene la habilidad, pero no una prueba canadiense. Un college o una universidad evalúa lo que ya sabe. Puede darle créditos.

route-no-course-title = Ningún curso por ahora
route-no-course-text = Postúlese primero y pregunte a los empleadores qué falta. Quizás ya tiene lo que pide el trabajo.

route-talk-to-someone-title = Hablar con alguien
route-talk-to-someone-text = Empiece aquí si su meta todavía no está clara. Llame al 211 para encontrar servicios cerca de usted, o busque trabajos en Job Bank.
