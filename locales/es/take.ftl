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
code-not-microcred = Esto no es un código de microcred. Un código empieza con MC1.
code-no-such-letter = Ningún código tiene la letra { $letter }. Mire el código otra vez.
code-wrong-group = El código no es correcto. Mire otra vez el grupo { $group } después de MC1.
code-wrong = El código no es correcto. Mire cada letra otra vez.
code-other-version = Este código es de otra versión de microcred. Responda otra vez a las preguntas.
code-missing-programs = { $count ->
    [one] { $count } programa de su código ya no está en este catálogo.
   *[other] { $count } programas de su código ya no están en este catálogo.
}
code-missing-job = El trabajo de su código no se conoce aquí. Elíjalo otra vez.
paper-resume-qr = El mismo código para una cámara
paper-resume-qr-alt = Un código que dice { $code }
notes-title = Notas
notes-asked = { $question } (preguntada)

handout-plan = { $count ->
    [0] Su plan: otros caminos y dónde hablar con alguien
    [one] Su plan: { $count } programa, qué preguntar, dónde hablar con alguien
   *[other] Su plan: { $count } programas, qué preguntar, dónde hablar con alguien
}
handout-comparison = { $count ->
    [one] { $count } programa, fila por fila
   *[other] { $count } programas lado a lado
}
handout-has-answers = Sus respuestas estarán escritas. Ningún nombre lo estará.
handout-has-no-answers = No estarán escritos ni nombre ni respuestas.
handout-action-save = Guardar un archivo
handout-action-print = Imprimir
handout-action-page = Página de este programa para su teléfono
handout-action-code = Código para seguir más tarde
handout-action-answers = Escribir también mis respuestas
handout-hint-save = Para enviarlo, imprimirlo en otro lugar o guardarlo.
handout-hint-print = Antes se le pregunta otra vez. Otros pueden leer lo que queda en la bandeja.
handout-hint-page = La dirección como código QR, para la cámara de un teléfono.
handout-hint-code = Unas letras para escribir o leer con un teléfono. No hace falta una cuenta.
handout-hint-answers = Para alguien que le ayuda. Déjelo sin marcar si otros pueden leerlo.
handout-format-html = Página para un navegador, lista para imprimir (HTML)
handout-format-pdf = Papel, y lectores de pantalla (PDF)
handout-format-text = Texto simple
handout-format-md = Texto con marcas (Markdown)
handout-format-csv = Tabla para una hoja de cálculo (CSV)
handout-format-json = Todo, para otros programas (JSON)
handout-format-answers = Solo mis respuestas, para seguir más tarde (RON)
handout-hint-format = Cada vez un archivo nuevo. Nada se reemplaza.
handout-hint-profile = Contiene sus respuestas. Quien tenga el archivo puede leerlas.
handout-folder = Carpeta: { $folder }
handout-folder-here = donde se inició microcred
handout-folder-label = Carpeta para los archivos (Entrar la guarda, Esc no cambia nada)
print-begun = Va en camino a la impresora.

welcome-privacy-can-save = Sus respuestas se quedan en esta ventana. Nada se guarda si no lo pide.
welcome-code = Tengo un código
resume-title = Escriba su código
resume-how = Empieza con MC1. Mayúsculas o minúsculas, con guiones o sin ellos: todo vale.
code-holds = Contiene sus respuestas. Muéstrelo solo a quien pueda conocerlas.
qr-page-how = Apunte la cámara de su teléfono al código. O copie la dirección:
qr-page-copy = Copie la dirección de la página:
qr-code-how = Léalo con un teléfono, o escriba las letras. Más tarde, elija “Tengo un código”.
qr-code-copy = Escriba las letras. Más tarde, elija “Tengo un código”.
qr-back = Esc vuelve atrás.
erased-notice = Todo está borrado: respuestas, programas, notas. Listo para seguir.
notes-how = Entrar marca una pregunta como hecha, o abre la nota.
notes-label = Su nota (Entrar la guarda, Esc no cambia nada)
notes-none = ninguna
notes-row = Nota: { $note }

title-take = para llevar
title-resume = seguir
title-notes = notas
hint-save-or-print = llevar
hint-notes = notas
key-save-or-print = llevárselo: archivo, papel, código
key-notes = notas, y qué preguntas ya se hicieron

plain-page-address = Dirección de su página
plain-which-form = ¿En qué forma?
plain-folder = Carpeta, o solo Entrar para la carpeta donde se inició microcred:
plain-folder-help = Escriba una carpeta, como ~/Documentos. b vuelve y no guarda nada.
plain-ask-staff = O pida al personal que la imprima.
plain-code = Su código:
plain-note = Su nota, o solo Entrar para ninguna:
plain-notes-how = Un número marca una pregunta como hecha. El primero escribe una nota.
plain-privacy-can-save = Sus respuestas se quedan en este programa. Nada se guarda si no lo pide.
