# A kiosk.

kiosk-private = Free. No name needed. Nothing is saved.
kiosk-holds = { $programs } programs from { $providers } schools and other providers. Canada has more.
kiosk-any-key-begins = Press any key to start.
kiosk-choose-language = Choose your language
kiosk-still-there = Are you still there?
kiosk-will-erase = We will erase your answers in { $left }.
kiosk-any-key-stays = Press any key to stay.
kiosk-time-ran-out = Time is up.
kiosk-done = You are done. Thank you.
kiosk-erased = Your answers were erased.
kiosk-idle = If you press no key for { $idle }, we warn you. Your answers are erased { $warning } later.
confirm-finish = Finish now? Your answers will be erased.
duration-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
duration-seconds = { $count ->
    [one] { $shown } second
   *[other] { $shown } seconds
}

cli-kiosk-about = Check the settings of a kiosk
cli-kiosk-check-about = List every error in the settings and where it is
cli-flag-kiosk = Open the screens for a kiosk
cli-flag-kiosk-config = The file with the kiosk settings
cli-arg-kiosk-config = The file with the kiosk settings
kiosk-no-command = Use --kiosk without a command. It opens the screens.
kiosk-usage-wrong = Visits cannot be counted: { $why }
kiosk-config-branch = Location
kiosk-config-languages = Languages
kiosk-config-idle = Time without a key before the warning
kiosk-config-warning = Time from the warning to erasing
kiosk-config-key-debounce = A repeated key is ignored for
kiosk-config-catalogue = Catalogue
kiosk-config-usage = Visits are counted in
kiosk-config-none = none
kiosk-config-never = never
kiosk-config-built-in = built in
kiosk-config-row = { $name }: { $value }
kiosk-settings-wrong = For staff: correct the settings file. The kiosk now uses the built-in settings.
