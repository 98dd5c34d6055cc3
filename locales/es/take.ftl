### Llevarse algo y seguir más tarde: el código, los archivos, el papel, las notas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cli-flag-resume = Seguir desde un código; una opción reemplaza su respuesta
code-title = Código para seguir más tarde
code-how = Para seguir más tarde, abra microcred y elija “Tengo un código”. El código contiene sus respuestas y programas, y ningún nombre.
code-left-out = { $count ->
    [one] { $count } texto que escribió es demasiado largo para el código.
   *[other] { $count } textos que escribió son demasiado largos para el código.
}
code-refused = --resume: { $why }
code-none = Esto no es un código de microcred. Un código empieza con MC1.
code-no-such-letter = Ningún código tiene la letra { $letter }. Mire el código otra vez.
code-wrong-group = El código no es correcto. Mire otra vez el grupo { $group } después de MC1.
code-wrong = El código no es correcto. Mire cada letra otra vez.
code-other-version = Este código es de otra versión de microcred. Responda otra vez a las preguntas.
code-missing-programmes = { $count ->
    [one] { $count } programa de su código ya no está en este catálogo.
   *[other] { $count } programas de su código ya no están en este catálogo.
}
code-missing-job = El trabajo de su código no se conoce aquí. Elíjalo otra vez.
notes-title = Notas
notes-asked = { $question } (preguntada)
