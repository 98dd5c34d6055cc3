### La página "¿Qué es una microcredencial?". Una cifra siempre lleva su fuente y su año.
### Cada texto tiene tres frases cortas como máximo.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

about-1-title = Qué es
about-1-text = Una microcredencial es un programa corto que demuestra una o unas pocas habilidades. Usted muestra lo que aprendió y recibe la credencial. Una insignia es la prueba digital.

about-2-title = Qué no es
about-2-text = No es un título universitario ni un diploma. No es una licencia para trabajar. En un trabajo regulado, como la enfermería, primero viene la licencia.

about-3-title = ¿Los empleadores las miran?
about-3-text = Cerca de la mitad de los empleadores las mira al contratar (encuesta del FSC, 2023). Por eso, una microcredencial puede ayudar solo con algunos empleadores. Pregunte a personas de su campo antes de pagar.

about-4-title = ¿Los empleadores conocen la palabra?
about-4-text = La mayoría de los empleadores, 59 %, no conocía la palabra (encuesta de HEQCO, 2021). Solo 10 % la entendía bien (encuesta de HEQCO, 2021). Tras una explicación, cerca de 60 % confiaría más en los candidatos (encuesta de HEQCO, 2021).

about-5-title = Qué quieren los empleadores
about-5-text = Primero, la relación con el trabajo (66 %) y las habilidades demostradas (66 %) (HEQCO, 2021). Luego, la acreditación (64 %) y la relación con la industria (56 %) (HEQCO, 2021). A la mitad (50 %) le gustan las de universidades de Canadá (HEQCO, 2021).

about-6-title = Qué quieren los estudiantes
about-6-text = Primero, el precio (60 %) y el valor en la industria (53 %) (HEQCO, 2021). Luego, la opinión del empleador (49 %) y otras credenciales para comparar (43 %) (HEQCO, 2021). Solo una cuarta parte pagaría más de $250 de su bolsillo (HEQCO, 2021).

about-7-title = Cómo elegir
about-7-text = Use la lista de preguntas para ver qué le da cada programa. Si una página no lo dice, pregunte a la escuela. Cuidado con las grandes promesas: ningún curso crea una carrera en unas semanas.

about-8-title = Otras opciones
about-8-text = Quizás necesite primero un curso gratis, una clase de idioma o un programa puente. Una escuela también puede reconocer lo que usted ya sabe. A veces no necesita ningún curso.

about-sources-title = De dónde vienen estas cifras
about-sources-text = Vienen de artículos sobre encuestas. Las hicieron HEQCO, un consejo de Ontario, y el Future Skills Centre (FSC).
