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
paper-go-on = El mismo código para una cámara
paper-go-on-says = Un código que dice { $code }
notes-title = Notas
notes-asked = { $question } (preguntada)

take-plan = { $count ->
    [0] Su plan: otros caminos y dónde hablar con alguien
    [one] Su plan: { $count } programa, qué preguntar, dónde hablar con alguien
   *[other] Su plan: { $count } programas, qué preguntar, dónde hablar con alguien
}
take-comparison = { $count ->
    [one] { $count } programa, fila por fila
   *[other] { $count } programas lado a lado
}
take-holds-answers = Sus respuestas estarán escritas. Ningún nombre lo estará.
take-holds-no-answers = No estarán escritos ni nombre ni respuestas.
take-deed-save = Guardar un archivo
take-deed-print = Imprimir
take-deed-page = Página de este programa para su teléfono
take-deed-code = Código para seguir más tarde
take-deed-answers = Escribir también mis respuestas
take-note-save = Para enviarlo, imprimirlo en otro lugar o guardarlo.
take-note-print = Antes se le pregunta otra vez. Otros pueden leer lo que queda en la bandeja.
take-note-page = La dirección como código QR, para la cámara de un teléfono.
take-note-code = Unas letras para escribir o leer con un teléfono. No hace falta una cuenta.
take-note-answers = Para alguien que le ayuda. Déjelo sin marcar si otros pueden leerlo.
take-form-html = Página para un navegador, lista para imprimir (HTML)
take-form-pdf = Papel, y lectores de pantalla (PDF)
take-form-text = Texto simple
take-form-md = Texto con marcas (Markdown)
take-form-csv = Tabla para una hoja de cálculo (CSV)
take-form-json = Todo, para otros programas (JSON)
take-form-answers = Solo mis respuestas, para seguir más tarde (RON)
take-note-form = Cada vez un archivo nuevo. Nada se reemplaza.
take-note-profile = Contiene sus respuestas. Quien tenga el archivo puede leerlas.
take-folder = Carpeta: { $folder }
take-folder-here = donde se inició microcred
take-folder-label = Carpeta para los archivos (Entrar la guarda, Esc no cambia nada)
print-begun = Va en camino a la impresora.

welcome-privacy-at-a-desk = Sus respuestas se quedan en esta ventana. Nada se guarda si no lo pide.
welcome-code = Tengo un código
go-on-title = Escriba su código
go-on-how = Empieza con MC1. Mayúsculas o minúsculas, con guiones o sin ellos: todo vale.
code-holds = Contiene sus respuestas. Muéstrelo solo a quien pueda conocerlas.
scan-page-how = Apunte la cámara de su teléfono al código. O copie la dirección:
scan-page-copy = Copie la dirección de la página:
scan-code-how = Léalo con un teléfono, o escriba las letras. Más tarde, elija “Tengo un código”.
scan-code-copy = Escriba las letras. Más tarde, elija “Tengo un código”.
scan-back = Esc vuelve atrás.
erased-notice = Todo está borrado: respuestas, programas, notas. Listo para seguir.
notes-how = Entrar marca una pregunta como hecha, o abre la nota.
notes-label = Su nota (Entrar la guarda, Esc no cambia nada)
notes-none = ninguna
notes-row = Nota: { $note }

title-take = para llevar
title-scan = código
title-resume = seguir
title-notes = notas
hint-take-away = llevar
hint-notes = notas
key-take-away = llevárselo: archivo, papel, código
key-notes = notas, y qué preguntas ya se hicieron

plain-page-address = Dirección de su página
plain-which-form = ¿En qué forma?
plain-folder = Carpeta, o solo Entrar para la carpeta donde se inició microcred:
plain-folder-help = Escriba una carpeta, como ~/Documentos. b vuelve y no guarda nada.
plain-ask-staff = O pida al personal que la imprima.
plain-code = Su código:
plain-note = Su nota, o solo Entrar para ninguna:
plain-notes-how = Un número marca una pregunta como hecha. El primero escribe una nota.
plain-privacy-at-a-desk = Sus respuestas se quedan en este programa. Nada se guarda si no lo pide.
