### Hojas para llevar: lo que la persona se lleva, como texto, Markdown, HTML o PDF; y cómo se guardan.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

paper-date = Preparado el { $date }.
paper-name = Nombre:
paper-plan-title = Mi plan
paper-compare-title = Programas lado a lado
paper-missing-glyphs = (para leer estas letras, vea la versión HTML)
paper-decision = { $count ->
    [one] Mire el programa de abajo. Haga sus preguntas a la escuela antes de pagar.
   *[other] Compare los { $count } programas de abajo. Haga sus preguntas a las escuelas antes de pagar.
}
paper-decision-step = { $count ->
    [one] Lea esto primero: { $step }. Después, mire el programa de abajo.
   *[other] Lea esto primero: { $step }. Después, compare los { $count } programas de abajo.
}
paper-decision-only-step = Lea esto primero: { $step }. Ningún programa coincide con sus respuestas.
paper-decision-none = Ningún programa coincide con sus respuestas. Vea las otras opciones abajo.
paper-decision-fits = Coincide con sus respuestas ({ $nearness }). Su costo: { $price }; duración: { $weeks }. Datos encontrados: { $known } de 20.
paper-decision-outside = No coincide con sus respuestas: { $limit }. Su costo: { $price }; duración: { $weeks }. Datos encontrados: { $known } de 20.
paper-decision-open = Su costo: { $price }. Duración: { $weeks }. Datos encontrados: { $known } de 20.
paper-compare-decision = { $count ->
    [one] Mire el programa de abajo.
   *[other] Compare estos { $count } programas. Haga sus preguntas a las escuelas antes de pagar.
}
paper-programs = Los programas
paper-chosen = Aquí están { $shown } de los { $fit } programas que coinciden. Orden: { $sort }.
paper-chosen-words = Aquí están { $shown } de los { $fit } programas que coinciden y tienen “{ $query }”.
paper-chosen-named = Usted eligió estos programas.
paper-answers-none = Usted no respondió ninguna pregunta.
paper-price = Precio
paper-asked = Precio publicado
paper-prices-change = Pregunte el precio de hoy. Los precios pueden cambiar.
paper-time = Duración
paper-more-aid = { $count ->
    [one] Hay { $count } más. Pregunte a la escuela.
   *[other] Hay { $count } más. Pregunte a la escuela.
}
paper-aid-not-taken-off = Aquí los costos se calculan sin estas ayudas.
paper-loan-never-lowers = Un préstamo se devuelve. No baja el precio.
paper-checklist-title = Lista de preguntas
paper-checklist = Lista de preguntas: { $title }
paper-question = Pregunta
paper-answer = Respuesta
paper-marked-yes = ✓ { $text }
paper-marked-no = ✗ { $text }
paper-marked-unknown = ? { $text }
paper-send = Pregunte a la escuela
paper-row-by-row = Todos los detalles
paper-row = Dato
paper-differs = { $label } ≠
paper-differs-note = El signo ≠ muestra en qué son diferentes los programas.
paper-marks-note = El asterisco (*) indica un precio con una condición. El signo ~ significa cerca de.

cli-plan-about = Poner su plan en una página o un archivo
cli-flag-ids = Solo estos programas, en este orden, separados por comas
cli-flag-with-answers = Incluir sus respuestas
cli-flag-replace = Reemplazar el archivo si ya existe
plan-names-nothing = Nombre al menos un programa después de --ids.
pdf-needs-a-file = Un PDF no se puede mostrar aquí. Nombre un archivo: -o plan.pdf
pdf-not-made = Pida la versión HTML. No se pudo crear el PDF.
saved = Guardado: { $path }
save-exists = { $path } ya existe y no se cambió. Elija otro nombre o agregue --replace.
save-no-room = { $path }: el disco está lleno. No se guardó nada. Elija otro lugar.
save-not-allowed = { $path }: aquí no puede guardar. No se guardó nada. Elija otra carpeta.
save-no-folder = { $path }: esta carpeta no existe. No se guardó nada. Elija otra carpeta.
save-failed = { $path }: { $why }. No se guardó nada. Elija otro lugar.
save-bad-name = No se guardó nada: no se pudo crear un nombre de archivo seguro.
