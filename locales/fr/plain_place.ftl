### Texte simple à une borne.

plain-idle = Si vous n'appuyez pas sur Entrée pendant { $idle }, un avis s'affiche. Vos réponses sont effacées { $warning } plus tard.
