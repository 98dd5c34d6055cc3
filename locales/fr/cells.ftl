### Les lignes de la comparaison et d'un programme.

cell-no-page-says = Aucune page lue ne le dit.
cell-nothing-stated = Rien n'est précisé.
cell-known = { $known } des 20 questions de la liste ont une réponse.
cell-fit = { $fit } sur 100. Bas : tout inconnu est un non. Haut : tout inconnu est un oui.
licence-yes = oui
licence-no = non
licence-note = { $short } : { $note }
ask-price = Quel est le prix complet, avec taxes, livres et examen?
ask-length = Combien de semaines faut-il?
ask-tax = Les taxes sont-elles comprises dans le prix?
ask-delivery = Est-ce en ligne ou sur place?
ask-pace = Y a-t-il des dates fixes, ou est-ce à mon rythme?
ask-language = En quelle langue est-ce donné?
ask-entry = Que faut-il avoir avant de commencer?
ask-level = Quel niveau de langue demandez-vous?
ask-hours = Combien d'heures faut-il, en tout et par semaine?
cell-derived = { $text } ({ $basis })
cell-check = à vérifier
