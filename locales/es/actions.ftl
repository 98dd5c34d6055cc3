### El menú de un lugar. Sus líneas son las de la ayuda.

hint-menu = menú
key-menu = menú: lo que puede hacer aquí
title-actions = qué hacer aquí
