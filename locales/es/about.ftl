### La página "¿Qué es una microcredencial?". Una cifra siempre lleva su fuente y su año.
### Cada texto tiene tres frases cortas como máximo.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

about-1-title = Qué es
about-1-text = Una microcredencial es un programa corto que demuestra unas pocas habilidades. Usted muestra lo que aprendió y recibe la credencial. Una insignia es solo la prueba digital de ella.

about-2-title = Qué no es
about-2-text = No es un título universitario ni un diploma. No es una licencia para trabajar. En un trabajo regulado, como la enfermería, primero viene la licencia.

about-3-title = Quién las toma en cuenta
about-3-text = Cerca de la mitad de los empleadores las mira al contratar (encuesta del FSC, 2023). Por eso, una microcredencial puede ayudar con unos empleadores y con otros no. Pregunte a personas de su campo antes de pagar.

about-4-title = ¿Los empleadores conocen la palabra?
about-4-text = La mayoría de los empleadores, 59 %, no conocía la palabra (encuesta de HEQCO, 2021). Solo 10 % la entendía bien (encuesta de HEQCO, 2021). Con una explicación, cerca de 60 % dijo que aumenta su confianza en los candidatos (encuesta de HEQCO, 2021).

about-5-title = Qué les gusta a los empleadores
about-5-text = Primero vienen la relación con el trabajo (66 %) y las habilidades demostradas (66 %) (encuesta de HEQCO, 2021). Luego, la acreditación (64 %) y la relación con la industria (56 %) (encuesta de HEQCO, 2021). A la mitad (50 %) le gusta una de una universidad de Canadá (encuesta de HEQCO, 2021).

about-6-title = Qué les importa a las personas
about-6-text = Primero vienen el precio (60 %) y el valor en la industria (53 %) (encuesta de HEQCO, 2021). Luego, la opinión del empleador (49 %) y otras credenciales para comparar (43 %) (encuesta de HEQCO, 2021). Solo una cuarta parte pagaría más de CAD 250 de su dinero (encuesta de HEQCO, 2021).

about-7-title = Cómo elegir
about-7-text = Use la lista de preguntas para ver qué le da cada programa. Si una página no lo dice, pregunte al proveedor. Cuidado con las grandes promesas: ningún curso hace una carrera completa en semanas.

about-8-title = Otros caminos
about-8-text = Un curso gratis de biblioteca, una clase de idioma o un programa puente puede venir primero. Una escuela también puede reconocer lo que usted ya sabe. Y a veces no necesita ningún curso.

about-sources-title = De dónde vienen estas cifras
about-sources-text = Vienen de artículos sobre encuestas de HEQCO, un consejo de Ontario, y del Future Skills Centre (FSC).
