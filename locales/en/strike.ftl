### Keys that are struck twice by a hand that trembles.

cli-flag-key-debounce = Ignore a key pressed again within this many milliseconds (0: never ignore)
wrong-key-debounce = { $flag }: "{ $found }" cannot be used. Write milliseconds, from 0 to 1000.
