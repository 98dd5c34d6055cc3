### What the menu of a place is called. Its lines are those of the help.

hint-menu = menu
key-menu = menu: what you can do here
title-actions = what you can do here
