### Hojas para llevar: lo que la persona se lleva, como texto, Markdown, HTML o PDF; y cómo se guardan.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

paper-date = Escrito el { $date }.
paper-name = Nombre:
paper-plan-title = Mi plan
paper-compare-title = Programas lado a lado
paper-missing-glyphs = (otras letras: vea la forma HTML)
paper-decision = { $count ->
    [one] Mire el programa de abajo y pregunte lo que falta antes de pagar.
   *[other] Compare los { $count } programas de abajo y pregunte lo que falta antes de pagar.
}
paper-decision-step = { $count ->
    [one] Primero: { $step }. Después mire el programa de abajo.
   *[other] Primero: { $step }. Después compare los { $count } programas de abajo.
}
paper-decision-only-step = Primero: { $step }. Ningún programa va con estas respuestas.
paper-decision-none = Ningún programa va con estas respuestas. Vea abajo los otros caminos.
paper-decision-fits = Va con lo que usted dijo ({ $nearness }). Precio para usted: { $price }; tiempo: { $weeks }. Se conocen { $known } de 20 respuestas.
paper-decision-outside = No va con lo que usted dijo: { $limit }. Precio para usted: { $price }; tiempo: { $weeks }. Se conocen { $known } de 20 respuestas.
paper-decision-open = Precio para usted: { $price }. Tiempo: { $weeks }. Se conocen { $known } de 20 respuestas.
paper-compare-decision = { $count ->
    [one] Mire el programa de abajo.
   *[other] Compare estos { $count } programas. Pregunte lo que falta antes de pagar.
}
paper-programs = Los programas
paper-chosen = Aquí están { $shown } de los { $fit } que van. Orden: { $sort }.
paper-chosen-words = Aquí están { $shown } de los { $fit } que van y tienen “{ $query }”.
paper-chosen-named = Usted nombró estos programas.
paper-answers-none = Usted no dio respuestas.
paper-price = Precio
paper-asked = La página pide
paper-prices-change = Los precios pueden cambiar. Pregunte el precio de hoy.
paper-time = Tiempo
paper-more-aid = { $count ->
    [one] Y { $count } más: pregunte a la escuela.
   *[other] Y { $count } más: pregunte a la escuela.
}
paper-aid-not-taken-off = Aquí ninguna ayuda por pedir se resta de un precio.
paper-loan-never-lowers = Un préstamo es una deuda. Nunca baja un precio.
paper-checklist-title = Lista de preguntas
paper-checklist = Lista de preguntas de { $title }
paper-question = Pregunta
paper-answer = Respuesta
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = Preguntas para enviar a la escuela
paper-page = Página del programa:
paper-row-by-row = Fila por fila
paper-row = Fila
paper-differs = { $label } ≠
paper-differs-note = La marca ≠ muestra dónde son diferentes.
paper-marks-note = Una estrella (*) dice que el precio tiene una condición. Una onda (~) dice "cerca de".

cli-plan-about = Poner lo que usted se lleva en una página o un archivo
cli-flag-ids = Solo estos programas, en este orden, con comas entre ellos
cli-flag-with-answers = Dejar sus respuestas en la página
cli-flag-replace = Reemplazar el archivo si ya existe
plan-names-nothing = --ids no nombra ningún programa. Nombre al menos uno.
pdf-needs-a-file = Un PDF no es texto para la pantalla. Nombre un archivo: -o plan.pdf
pdf-not-made = No se pudo hacer el PDF. Pida la forma HTML.
saved = Guardado: { $path }
save-exists = { $path } ya existe y queda como está. Nombre otro archivo, o use --replace.
save-no-room = { $path }: no hay espacio en el disco. No se guardó nada. Elija otro lugar.
save-not-allowed = { $path }: no se puede escribir ahí. No se guardó nada. Elija otra carpeta.
save-no-folder = { $path }: esa carpeta no existe. No se guardó nada. Nombre una carpeta que exista.
save-failed = { $path }: { $why }. No se guardó nada. Pruebe otro lugar.
save-bad-name = No se puede hacer un nombre de archivo seguro. No se guardó nada.
