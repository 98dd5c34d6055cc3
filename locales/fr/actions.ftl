### Le menu d'un lieu. Ses lignes sont celles de l'aide.

hint-menu = menu
key-menu = un menu de ce qu'on peut faire ici
title-actions = que faire ici
