### Texto sencillo en un quiosco.
### Falta la revisión de una persona que hable español como lengua materna.

plain-idle = Si no presiona Enter durante { $idle }, verá un aviso. Sus respuestas se borran { $warning } después.
