### Le menu d'un lieu. Ses lignes sont celles de l'aide.

hint-menu = menu
key-menu = menu : ce que vous pouvez faire ici
title-actions = ce que vous pouvez faire
