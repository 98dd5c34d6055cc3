

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.
# Un lugar sin personal.

kiosk-private = Gratis. No se pide ningún nombre. No se guarda nada.
kiosk-holds = { $programs } programas de { $providers } proveedores en Canadá. No son todos los que hay.
kiosk-any-key-begins = Presione una tecla para empezar.
kiosk-choose-language = Elija su idioma
kiosk-still-there = ¿Sigue usted ahí?
kiosk-will-erase = Sus respuestas se borrarán en { $left }.
kiosk-any-key-stays = Presione una tecla para seguir.
kiosk-time-ran-out = Se acabó el tiempo.
kiosk-done = Ha terminado. Gracias.
kiosk-erased = Sus respuestas se borraron.
kiosk-idle = Después de { $idle } sin una tecla, recibe un aviso. Luego, { $warning } más tarde, se borran sus respuestas.
confirm-finish = ¿Terminar ahora? Sus respuestas se borran.
duration-minutes = { $count ->
    [one] { $shown } minuto
   *[other] { $shown } minutos
}
duration-seconds = { $count ->
    [one] { $shown } segundo
   *[other] { $shown } segundos
}

cli-kiosk-about = Revisar la configuración de un lugar donde nadie atiende las pantallas
cli-kiosk-check-about = Mostrar cada error de la configuración con su lugar
cli-flag-kiosk = Abrir las pantallas para un lugar donde nadie atiende
cli-flag-kiosk-config = La configuración de ese lugar
cli-arg-kiosk-config = La configuración de ese lugar
kiosk-no-command = "--kiosk" abre las pantallas. No va con ningún comando.
kiosk-usage-wrong = No se pueden contar las visitas: { $why }
kiosk-config-branch = Lugar
kiosk-config-languages = Idiomas
kiosk-config-idle = Tiempo sin una tecla hasta el aviso
kiosk-config-warning = El aviso dura
kiosk-config-key-debounce = Doble golpe de una tecla
kiosk-config-catalogue = Catálogo
kiosk-config-usage = Las visitas se cuentan en
kiosk-config-none = ninguno
kiosk-config-never = nunca
kiosk-config-built-in = incluido
kiosk-config-row = { $name }: { $value }
kiosk-settings-wrong = Para el personal: este lugar usa la configuración incluida.
