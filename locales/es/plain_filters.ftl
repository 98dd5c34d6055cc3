### Filtros y pesos en líneas sencillas.
### Falta la revisión de una persona que hable español como lengua materna.

plain-filters-head = ¿Sobre qué es el filtro?
plain-filtered = { $name } ({ $kept } para dejar, { $out } para quitar)
plain-alike = { $name } (aquí todos son iguales)
plain-would-stay = { $count ->
    [0] no quedaría ninguno
    [one] quedaría { $shown }
   *[other] quedarían { $shown }
}
plain-no-side = Ningún filtro sobre este valor
plain-to-filters = Volver a los filtros
plain-none-fit = Ningún programa cumple con todas sus respuestas. Un número deja un límite de lado:
plain-hidden-by-limits = { $count ->
    [one] { $shown } programa tiene estas palabras. Sus límites lo dejan fuera. Un número deja un límite de lado:
   *[other] { $shown } programas tienen estas palabras. Sus límites los dejan fuera. Un número deja un límite de lado:
}
plain-list-prompt-ways = Un número, otras palabras para buscar, o 0 para más:
plain-chosen = { $choices } (usted eligió: { $side })
plain-neither = Ni lo uno ni lo otro
plain-weight-set = { $name }: { $weight }, puesto por usted
plain-weight-which = ¿Qué peso quiere cambiar? Van de 0 a 100.
plain-weight-new = Su nuevo peso, de 0 a 100:
plain-no-weight = "{ $found }" no es un número del 0 al 100.
