### Glosario: una o dos frases cortas por palabra. Cada frase tiene 15 palabras como máximo.
### Cada palabra tiene un término y un significado. El orden en pantalla está en reference/glossary.ron.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

glossary-assessment-term = Evaluación
glossary-assessment-meaning = Una prueba, un examen o una tarea. Muestra si usted aprendió la habilidad.

glossary-asynchronous-term = Asincrónico
glossary-asynchronous-meaning = Usted estudia cuando quiere. No hay clases a una hora fija.

glossary-badge-term = Insignia digital
glossary-badge-meaning = Una imagen en línea que demuestra lo que usted logró. Un empleador puede verificarla.

glossary-bridging-program-term = Programa puente
glossary-bridging-program-meaning = Formación para quienes estudiaron en otro país. Ayuda a trabajar en su campo en Canadá.

glossary-capstone-term = Proyecto final
glossary-capstone-meaning = Un proyecto al final del curso. Usa lo que usted aprendió.

glossary-checklist-term = Lista de preguntas
glossary-checklist-meaning = La lista de preguntas que hacemos sobre cada programa.

glossary-clb-term = CLB (NCLC en francés)
glossary-clb-meaning = La escala de Canadá para el inglés, de 1 a 12. NCLC es la escala para el francés.

glossary-competency-term = Competencia
glossary-competency-meaning = Algo que usted sabe hacer y puede mostrar.

glossary-credential-term = Credencial
glossary-credential-meaning = Una prueba oficial de lo que aprendió, como un certificado o título.

glossary-derived-term = Deducido
glossary-derived-meaning = Lo calculamos a partir de otros datos. La página no lo dice.

glossary-fit-term = Afinidad
glossary-fit-meaning = Cuánto se ajusta un programa a usted, de 0 a 100. Si faltan respuestas, hay dos números.

glossary-grant-term = Beca
glossary-grant-meaning = Dinero para sus estudios. Por lo general, usted no lo devuelve.

glossary-hybrid-term = Híbrido
glossary-hybrid-meaning = Una parte del curso es en línea y otra en un aula.

glossary-laddering-term = Créditos hacia un título
glossary-laddering-meaning = El curso cuenta como crédito para un diploma o un título universitario.

glossary-licence-term = Licencia
glossary-licence-meaning = Permiso oficial para ejercer un trabajo regulado. Una microcredencial no lo reemplaza.

glossary-loan-term = Préstamo
glossary-loan-meaning = Dinero que debe devolver, a menudo con intereses. No baja el precio.

glossary-micro-credential-term = Microcredencial
glossary-micro-credential-meaning = Un programa corto que demuestra una habilidad, o unas pocas habilidades.

glossary-noc-term = NOC (códigos de trabajo)
glossary-noc-meaning = La lista de trabajos de Canadá. Cada grupo de trabajos tiene un número de cinco cifras.

glossary-non-refundable-credit-term = Crédito no reembolsable
glossary-non-refundable-credit-meaning = Un crédito fiscal que baja el impuesto que usted debe. Si no debe impuesto, ahora no recibe nada.

glossary-osap-term = OSAP
glossary-osap-meaning = La ayuda de Ontario para estudiantes: becas y préstamos. Puede ayudar con microcredenciales aprobadas.

glossary-plar-term = Reconocimiento de aprendizajes previos (PLAR)
glossary-plar-meaning = Una escuela revisa lo que usted ya sabe. Puede darle créditos por eso.

glossary-practicum-term = Práctica
glossary-practicum-meaning = Un tiempo en un lugar de trabajo real, como parte del curso.

glossary-prerequisite-term = Requisito previo
glossary-prerequisite-meaning = Lo que debe tener o saber antes de empezar un curso.

glossary-provider-term = Escuela (proveedor)
glossary-provider-meaning = Quien ofrece el programa: un college, una empresa o una organización.

glossary-refundable-credit-term = Crédito reembolsable
glossary-refundable-credit-meaning = Un crédito fiscal que se paga aunque usted no deba impuestos. Llega después de su declaración de impuestos.

glossary-regulated-occupation-term = Ocupación regulada
glossary-regulated-occupation-meaning = Un trabajo que solo se hace con licencia, como la enfermería.

glossary-stackable-term = Acumulable
glossary-stackable-meaning = Varias credenciales pequeñas se suman y forman una más grande.

glossary-subscription-term = Suscripción
glossary-subscription-meaning = Usted paga cada mes hasta que la cancela. Si avanza lento, paga más.

glossary-teer-term = TEER
glossary-teer-meaning = Un número para la formación que suele pedir un trabajo. Va de 0 a 5. El 5 pide menos.

glossary-tuition-term = Matrícula
glossary-tuition-meaning = El dinero que usted paga a una escuela por las clases. Los libros y exámenes pueden costar más.

glossary-work-integrated-learning-term = Aprendizaje en el trabajo
glossary-work-integrated-learning-meaning = Formación que incluye trabajo real, como una práctica.

glossary-notice-of-assessment-term = Aviso de evaluación fiscal
glossary-notice-of-assessment-meaning = En inglés, notice of assessment. La agencia de impuestos lo envía después de su declaración. Muestra el límite de su crédito de capacitación.

glossary-training-credit-term = Crédito de capacitación
glossary-training-credit-meaning = En inglés, Canada training credit. Usted recupera hasta la mitad de un costo, dentro de un límite. Llega después de su declaración de impuestos.

glossary-t2202-term = T2202
glossary-t2202-meaning = El recibo de matrícula de una escuela para impuestos. Necesita un recibo así para el crédito por matrícula.

glossary-outlook-term = Perspectiva
glossary-outlook-meaning = Lo que se espera para un trabajo. ¿Habrá más vacantes o más candidatos? No es una promesa.

glossary-day-one-term = A pagar al inscribirse
glossary-day-one-meaning = Lo que debe pagar antes de empezar o el primer día.

glossary-regulator-term = Organismo regulador
glossary-regulator-meaning = El organismo que da la licencia de un trabajo en una provincia.

glossary-near-miss-term = Si puede cambiar una cosa
glossary-near-miss-meaning = Un programa que casi se ajusta. Basta cambiar un poco una respuesta.

glossary-accredited-term = Acreditado
glossary-accredited-meaning = Un organismo externo revisó la calidad de la escuela o del curso.

glossary-linc-clic-term = LINC y CLIC
glossary-linc-clic-meaning = Clases de idioma gratis que paga el gobierno de Canadá. LINC es para el inglés, y CLIC para el francés.

glossary-cad-term = CAD
glossary-cad-meaning = El dólar canadiense.
