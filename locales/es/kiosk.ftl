

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.
# Un quiosco.

kiosk-private = Gratis. No pedimos su nombre. No se guarda nada.
kiosk-holds = { $programs } programas de { $providers } escuelas y otros proveedores. Hay más en Canadá.
kiosk-any-key-begins = Presione cualquier tecla para empezar.
kiosk-choose-language = Elija su idioma
kiosk-still-there = ¿Sigue ahí?
kiosk-will-erase = Borraremos sus respuestas en { $left }.
kiosk-any-key-stays = Presione cualquier tecla para continuar.
kiosk-time-ran-out = Se acabó el tiempo.
kiosk-done = Ha terminado. Muchas gracias.
kiosk-erased = Sus respuestas se borraron.
kiosk-idle = Si no presiona ninguna tecla durante { $idle }, verá un aviso. Sus respuestas se borran { $warning } después.
confirm-finish = ¿Terminar ahora? Se borrarán sus respuestas.
duration-minutes = { $count ->
    [one] { $shown } minuto
   *[other] { $shown } minutos
}
duration-seconds = { $count ->
    [one] { $shown } segundo
   *[other] { $shown } segundos
}

cli-kiosk-about = Revisar la configuración de un quiosco
cli-kiosk-check-about = Mostrar cada error de la configuración y dónde está
cli-flag-kiosk = Abrir las pantallas para un quiosco
cli-flag-kiosk-config = El archivo de configuración del quiosco
cli-arg-kiosk-config = El archivo de configuración del quiosco
kiosk-no-command = Use --kiosk sin un comando. Abre las pantallas.
kiosk-usage-wrong = No se pueden contar las visitas: { $why }
kiosk-config-branch = Ubicación
kiosk-config-languages = Idiomas
kiosk-config-idle = Tiempo sin presionar teclas hasta el aviso
kiosk-config-warning = Tiempo entre el aviso y el borrado
kiosk-config-key-debounce = Una tecla repetida se ignora durante
kiosk-config-catalogue = Catálogo
kiosk-config-usage = Las visitas se cuentan en
kiosk-config-none = ninguno
kiosk-config-never = nunca
kiosk-config-built-in = incluido
kiosk-config-row = { $name }: { $value }
kiosk-settings-wrong = Para el personal: corrija el archivo de configuración. El quiosco usa ahora la configuración incluida.
