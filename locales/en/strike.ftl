### Keys that are struck twice by a hand that trembles.

cli-flag-key-debounce = Count a key once that leads on and is struck again within so many milliseconds; 0 counts every one
wrong-key-debounce = { $flag }: "{ $found }" is no such time. Write milliseconds, from 0 to 1000.
