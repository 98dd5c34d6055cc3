# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.
# Imprimir lo que uno se lleva.

print-question = { $count ->
    [one] ¿Imprimir { $shown } página? Otras personas pueden leer lo que queda en la bandeja.
   *[other] ¿Imprimir { $shown } páginas? Otras personas pueden leer lo que queda en la bandeja.
}
print-sent = { $count ->
    [one] Enviado a la impresora. Llévese su página: otros podrían leerla.
   *[other] Enviado a la impresora. Llévese sus { $shown } páginas: otros podrían leerlas.
}
not-printed-no-printer = Aquí no se puede usar una impresora. Pregunte al personal, o tome el código.
not-printed-refused = La impresora no lo aceptó. Pregunte al personal, o tome el código.
not-printed-refused-why = La impresora no lo aceptó. Pregunte al personal, o tome el código. Dijo: { $said }
not-printed-too-long = { $count ->
    [one] Es { $shown } página. Aquí se imprimen como máximo { $most }. Tome el código.
   *[other] Son { $shown } páginas. Aquí se imprimen como máximo { $most }. Tome el código.
}
not-printed-too-soon = La impresora se acaba de usar. Espere { $left } y pruebe otra vez.
not-printed-enough = { $count ->
    [one] Usted imprimió { $shown } vez. No se puede más en una visita. Tome el código.
   *[other] Usted imprimió { $shown } veces. No se puede más en una visita. Tome el código.
}
not-printed-too-slow = La impresora no responde. Pregunte al personal, o tome el código.

# Para el personal.

kiosk-config-printing = Impresión
kiosk-config-printer = Impresora
kiosk-config-default-printer = la que eligió el sistema
kiosk-config-print-pages = Páginas de una impresión, como máximo
kiosk-print-wrong = No se puede imprimir nada: no hay un programa { $program }.
fault-bad-printer = "{ $found }" no es un nombre de impresora. Use solo letras, dígitos, "_" y "-".
fault-not-whole-path = "{ $found }" no es una ruta completa. Escríbala desde "/", como /usr/bin/lp.

# El código en papel.

paper-page-qr = Apunte la cámara de su teléfono a este código para abrir la página del programa. Contiene la dirección y ninguna de sus respuestas.
paper-page-qr-alt = Un código que abre { $address }
