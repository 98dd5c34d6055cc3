### Llevarse algo y seguir más tarde: el código, los archivos, el papel, las notas.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

cli-flag-resume = Seguir desde un código; las otras opciones reemplazan sus respuestas
code-title = Código para seguir más tarde
code-how = Para seguir más tarde, abra microcred y elija “Tengo un código”. El código contiene sus respuestas y programas. No contiene su nombre.
code-left-out = { $count ->
    [one] { $count } texto que usted escribió es demasiado largo. El código no lo contiene.
   *[other] { $count } textos que usted escribió son demasiado largos. El código no los contiene.
}
code-refused = --resume: { $why }
code-not-microcred = Esto no es un código de microcred. Un código empieza con MC1.
code-no-such-letter = Revise el código: ningún código tiene la letra { $letter }.
code-wrong-group = Revise el grupo { $group } después de MC1. El código no es correcto.
code-wrong = Revise cada letra. El código no es correcto.
code-other-version = Responda otra vez las preguntas. Este código es de otra versión de microcred.
code-missing-programs = { $count ->
    [one] { $count } programa de su código ya no está en la lista.
   *[other] { $count } programas de su código ya no están en la lista.
}
code-missing-job = Elija otra vez su trabajo. No conocemos el de su código.
paper-resume-qr = El mismo código, para la cámara de un teléfono
paper-resume-qr-alt = Código QR que dice { $code }
notes-title = Notas
notes-asked = { $question } (ya preguntada)

handout-plan = { $count ->
    [0] Mi plan: otras opciones y con quién hablar
    [one] Mi plan: { $count } programa, qué preguntar y con quién hablar
   *[other] Mi plan: { $count } programas, qué preguntar y con quién hablar
}
handout-comparison = { $count ->
    [one] { $count } programa con todos los detalles
   *[other] { $count } programas lado a lado
}
handout-has-answers = Muestra sus respuestas. No muestra su nombre.
handout-has-no-answers = No muestra su nombre ni sus respuestas.
handout-action-save = Guardar un archivo
handout-action-print = Imprimir
handout-action-page = La página de este programa para su teléfono
handout-action-code = Código para seguir más tarde
handout-action-answers = Incluir mis respuestas
handout-hint-save = Para guardarlo, enviarlo o imprimirlo en otro lugar.
handout-hint-print = Tome sus hojas enseguida: otros podrían leerlas. Le preguntamos antes de imprimir.
handout-hint-page = Lea un código QR con la cámara del teléfono para abrirla.
handout-hint-code = Lea un código o anote unas letras. No necesita una cuenta.
handout-hint-answers = Actívelo para alguien que le ayuda. Déjelo sin marcar si otros pueden leerlo.
handout-format-html = Página web, lista para imprimir (HTML)
handout-format-pdf = Hoja para imprimir, también para lectores de pantalla (PDF)
handout-format-text = Texto simple
handout-format-md = Texto con formato (Markdown)
handout-format-csv = Tabla para una hoja de cálculo (CSV)
handout-format-json = Todos los datos, para otros sistemas (JSON)
handout-format-answers = Solo mis respuestas, para seguir más tarde (RON)
handout-hint-format = Creamos un archivo nuevo cada vez. Sus otros archivos no cambian.
handout-hint-profile = Este archivo contiene sus respuestas. Quien lo abra puede leerlas.
handout-folder = Carpeta: { $folder }
handout-folder-here = donde se inició microcred
handout-folder-label = Carpeta para los archivos (Enter: usarla, Esc: cancelar)
print-begun = Sus hojas van en camino a la impresora.

welcome-privacy-can-save = Sus respuestas se quedan en esta ventana. Se guardan solo si usted lo pide.
welcome-code = Tengo un código
resume-title = Escriba su código
resume-how = Empieza con MC1. No importan las mayúsculas ni los guiones.
code-holds = Muestre este código solo a personas de confianza. Contiene sus respuestas.
qr-page-how = Apunte la cámara de su teléfono al código. O copie la dirección:
qr-page-copy = Copie la dirección de la página:
qr-code-how = Léalo con un teléfono o anote las letras. Más tarde, elija “Tengo un código”.
qr-code-copy = Anote las letras. Más tarde, elija “Tengo un código”.
qr-back = Presione Esc para volver.
erased-notice = Sus respuestas, programas y notas están borrados. Listo para la siguiente persona.
notes-how = Presione Enter para marcar una pregunta como hecha o abrir la nota.
notes-label = Su nota (Enter: guardarla, Esc: cancelar)
notes-none = ninguna
notes-row = Nota: { $note }

title-take = guardar, imprimir o enviar
title-resume = seguir
title-notes = notas
hint-save-or-print = guardar
hint-notes = notas
key-save-or-print = guardar, imprimir o enviar; código
key-notes = notas, y preguntas ya hechas

plain-page-address = Dirección de la página del programa
plain-which-form = ¿Qué formato?
plain-folder = Escriba una carpeta, o presione Enter para la carpeta inicial:
plain-folder-help = Escriba una carpeta, como ~/Documentos. Escriba b para volver sin guardar.
plain-ask-staff = O pida al personal que lo imprima.
plain-code = Su código:
plain-note = Escriba su nota, o presione Enter para dejarla vacía:
plain-notes-how = Escriba un número para marcar una pregunta como hecha. Escriba 1 para escribir una nota.
plain-privacy-can-save = Sus respuestas se quedan en esta aplicación. Se guardan solo si usted lo pide.
