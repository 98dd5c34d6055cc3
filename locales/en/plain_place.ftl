### Plain lines at an unattended place.

plain-idle = After { $idle } without Enter, you are warned. Then, { $warning } later, your answers are erased.
