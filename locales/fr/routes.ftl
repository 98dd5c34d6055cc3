### D'autres chemins : des étapes parfois plus utiles qu'une microcertification.
### Titres de 30 caractères au plus, textes d'une ou deux phrases courtes.

route-free-course-title = Cours gratuit de bibliothèque
route-free-course-text = Commencez ici pour essayer un sujet, ou si vous pouvez vous passer d'un certificat. Bien des bibliothèques offrent des cours en ligne gratuits avec une carte gratuite.

route-language-class-title = Cours de langue
route-language-class-text = Commencez ici si un programme demande un niveau plus élevé que le vôtre. Le Canada paie les cours CLIC et LINC aux résidents permanents et aux personnes protégées. Il y a des conditions.

route-bridging-title = Formation relais
route-bridging-text = Cherchez ici d'abord si vous voulez retrouver votre profession. Cette formation aide les personnes formées à l'étranger à travailler dans leur domaine au Canada.

route-prior-learning-title = Reconnaissance des acquis
route-prior-learning-text = Essayez ceci si vous avez la compétence, mais aucune preuve canadienne. Un collège ou une université évalue ce que vous savez déjà. Vous pourriez recevoir des crédits.

route-no-course-title = Aucun cours pour l'instant
route-no-course-text = Postulez d'abord, et demandez aux employeurs ce qui manque. Vous avez peut-être déjà ce que l'emploi demande.

route-talk-to-someone-title = Parler à quelqu'un
route-talk-to-someone-text = Commencez ici si votre objectif n'est pas encore clair. Appelez le 211 pour trouver des services, ou consultez les emplois du Guichet-Emplois.
