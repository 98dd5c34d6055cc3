### What the menu of a place is called. Its lines are those of the help.

hint-menu = menu
key-menu = a menu of what you can do here
title-actions = what you can do here
