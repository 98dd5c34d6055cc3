# An unattended place.

kiosk-private = Free. No name is asked. Nothing is saved.
kiosk-holds = { $programs } programs from { $providers } providers in Canada. Not all there are.
kiosk-any-key-begins = Press any key to begin.
kiosk-choose-language = Choose your language
kiosk-still-there = Are you still there?
kiosk-will-erase = Your answers will be erased in { $left }.
kiosk-any-key-stays = Press any key to stay.
kiosk-time-ran-out = Time ran out.
kiosk-done = You are done. Thank you.
kiosk-erased = Your answers were erased.
kiosk-idle = After { $idle } without a key, you are warned. Then, { $warning } later, your answers are erased.
confirm-finish = Finish now? Your answers are erased.
duration-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
duration-seconds = { $count ->
    [one] { $shown } second
   *[other] { $shown } seconds
}

cli-kiosk-about = Check the settings of a place where nobody attends the screens
cli-kiosk-check-about = Report every fault of the settings with its place
cli-flag-kiosk = Open the screens for a place that nobody attends
cli-flag-kiosk-config = The settings of that place
cli-arg-kiosk-config = The settings of that place
kiosk-no-command = "--kiosk" opens the screens. It goes with no command.
kiosk-usage-wrong = Visits cannot be counted: { $why }
kiosk-config-branch = Place
kiosk-config-languages = Languages
kiosk-config-idle = Time without a key until the warning
kiosk-config-warning = The warning stands for
kiosk-config-key-debounce = Double strike of a key
kiosk-config-catalogue = Catalogue
kiosk-config-usage = Visits are counted in
kiosk-config-none = none
kiosk-config-never = never
kiosk-config-built-in = built in
kiosk-config-row = { $name }: { $value }
kiosk-settings-wrong = For staff: this place uses the built-in settings.
