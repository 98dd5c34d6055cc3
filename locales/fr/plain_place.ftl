### Lignes simples dans un lieu sans personnel.

plain-idle = Après { $idle } sans Entrée, vous recevez un avis. Puis, { $warning } plus tard, vos réponses sont effacées.
