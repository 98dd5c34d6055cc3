### Les lignes de la comparaison et d'un programme.

cell-no-page-says = Aucune page consultée ne le dit.
cell-nothing-stated = La page ne le dit pas.
cell-known = Faits trouvés : { $known } sur 20.
cell-fit = { $fit } sur 100. Le nombre bas compte chaque inconnu comme un non. Le nombre haut le compte comme un oui.
licence-yes = oui
licence-no = non
licence-note = { $short } : { $note }
ask-price = Quel est le prix total, avec les taxes, les livres et l'examen?
ask-length = Combien de semaines dure le programme?
ask-tax = Les taxes sont-elles comprises dans le prix?
ask-delivery = Est-ce en ligne ou sur place?
ask-pace = Y a-t-il des dates fixes, ou puis-je étudier à mon rythme?
ask-language = En quelle langue le cours est-il donné?
ask-entry = Que me faut-il avant de commencer?
ask-level = Quel niveau de langue me faut-il?
ask-hours = Combien d'heures faut-il, en tout et par semaine?
cell-derived = { $text } ({ $basis })
cell-check = à vérifier
