### D'autres chemins : des étapes parfois plus utiles qu'une microcertification.
### Titres de 30 caractères au plus, textes d'une ou deux phrases courtes.

route-free-course-title = Cours gratuit de bibliothèque
route-free-course-text = Bien des bibliothèques offrent des cours en ligne gratuits avec une carte gratuite. Commencez là pour essayer un sujet, ou si aucune preuve n'est nécessaire.

route-language-class-title = Cours de langue
route-language-class-text = Le Canada paie ces cours (CLIC, LINC) aux résidents permanents et personnes protégées, sous conditions. Commencez là si le programme demande un niveau plus élevé que le vôtre.

route-bridging-title = Formation relais
route-bridging-text = Elle aide les personnes formées à l'étranger à travailler dans leur domaine au Canada. Cherchez là d'abord si vous voulez retrouver votre profession.

route-prior-learning-title = Reconnaissance des acquis
route-prior-learning-text = Un collège ou une université évalue vos acquis et peut vous donner des crédits. C'est utile si vous avez la compétence, mais aucune preuve au Canada.

route-no-course-title = Aucun cours pour l'instant
route-no-course-text = Vous avez peut-être déjà ce que l'emploi demande. Alors postulez d'abord, et demandez aux employeurs ce qui manque.

route-talk-to-someone-title = Parler à quelqu'un
route-talk-to-someone-text = Appelez le 211 pour trouver des services, ou consultez le Guichet-Emplois pour les métiers. Commencez là si votre but n'est pas encore clair.
