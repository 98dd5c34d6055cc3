### Líneas sencillas en un lugar sin personal.
### Falta la revisión de una persona que hable español como lengua materna.

plain-idle = Después de { $idle } sin Enter, recibe un aviso. Luego, { $warning } más tarde, se borran sus respuestas.
