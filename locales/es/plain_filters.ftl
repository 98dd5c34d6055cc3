### Filtros y pesos en líneas sencillas.
### Falta la revisión de una persona que hable español como lengua materna.

plain-filters-head = ¿Qué quiere filtrar?
plain-filtered = { $name } (ver solo: { $kept }, ocultar: { $out })
plain-alike = { $name } (igual en todos los programas)
plain-would-stay = { $count ->
    [0] ningún programa
    [one] { $shown } programa
   *[other] { $shown } programas
}
plain-no-side = Quitar este filtro
plain-to-filters = Volver a los filtros
plain-none-fit = Ningún programa coincide con todas sus respuestas. Escriba un número para ignorar un límite:
plain-hidden-by-limits = { $count ->
    [one] { $shown } programa tiene estas palabras, pero sus límites lo ocultan. Escriba un número para ignorar un límite:
   *[other] { $shown } programas tienen estas palabras, pero sus límites los ocultan. Escriba un número para ignorar un límite:
}
plain-list-prompt-ways = Escriba un número, otras palabras para buscar, o 0 para más opciones:
plain-chosen = { $choices } (su elección: { $side })
plain-neither = Sin preferencia
plain-weight-set = { $name }: { $weight }, según su elección
plain-weight-which = ¿De qué quiere cambiar la importancia? 0 es nada importante; 100 es muy importante.
plain-weight-new = ¿Qué importancia le da, de 0 a 100?
plain-no-weight = "{ $found }" no sirve aquí. Escriba un número de 0 a 100.
