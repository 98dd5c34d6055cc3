# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.
# Imprimir lo que uno se lleva.

print-question = { $count ->
    [one] ¿Imprimir { $shown } página? Otras personas pueden leer lo que queda en la impresora.
   *[other] ¿Imprimir { $shown } páginas? Otras personas pueden leer lo que queda en la impresora.
}
print-sent = { $count ->
    [one] Enviado a la impresora. Recoja su página: otras personas podrían leerla.
   *[other] Enviado a la impresora. Recoja sus { $shown } páginas: otras personas podrían leerlas.
}
not-printed-no-printer = Aquí no funciona ninguna impresora. Pregunte al personal, o mejor use el código.
not-printed-refused = No se imprimió. Pregunte al personal, o mejor use el código.
not-printed-refused-why = No se imprimió. Pregunte al personal, o mejor use el código. Mensaje de la impresora: { $said }
not-printed-too-long = { $count ->
    [one] Use mejor el código. Es { $shown } página, y aquí el máximo es { $most }.
   *[other] Use mejor el código. Son { $shown } páginas, y aquí el máximo es { $most }.
}
not-printed-too-soon = Espere { $left } y pruebe otra vez. La impresora se acaba de usar.
not-printed-enough = { $count ->
    [one] Use mejor el código. Ya imprimió { $shown } vez, el máximo por visita.
   *[other] Use mejor el código. Ya imprimió { $shown } veces, el máximo por visita.
}
not-printed-too-slow = La impresora no responde. Pregunte al personal, o mejor use el código.

# Para el personal.

kiosk-config-printing = Impresión
kiosk-config-printer = Impresora
kiosk-config-default-printer = la impresora predeterminada del sistema
kiosk-config-print-pages = Máximo de páginas por impresión
kiosk-print-wrong = La impresión no funciona: no se encontró el comando { $program }.
fault-bad-printer = "{ $found }" no es un nombre de impresora. Use solo letras, dígitos, "_" y "-".
fault-not-whole-path = "{ $found }" no es una ruta completa. Empiece con "/", como /usr/bin/lp.

# El código en papel.

paper-page-qr = Apunte la cámara del teléfono a este código para abrir la página del programa. El código no contiene sus respuestas.
paper-page-qr-alt = Código QR que abre { $address }
