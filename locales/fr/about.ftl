### La page « Qu'est-ce qu'une microcertification? ». Un chiffre est toujours avec sa source et son année.
### Au plus trois phrases courtes par texte.

about-1-title = Ce que c'est
about-1-text = Une microcertification est une courte formation qui prouve une ou quelques compétences. Vous montrez ce que vous avez appris et vous obtenez le titre. Un badge en est la preuve numérique.

about-2-title = Ce que ce n'est pas
about-2-text = Ce n'est ni un diplôme ni un grade universitaire. Ce n'est pas un permis d'exercice. Pour une profession réglementée, comme les soins infirmiers, le permis vient d'abord.

about-3-title = Les employeurs les regardent-ils?
about-3-text = Environ la moitié des employeurs les regardent à l'embauche (sondage du CCF, 2023). Une microcertification peut donc aider auprès de certains employeurs seulement. Demandez aux gens de votre domaine avant de payer.

about-4-title = Les employeurs connaissent-ils ce mot?
about-4-text = La plupart, 59 %, ne connaissaient pas du tout ce mot (sondage du COQES, 2021). Seulement 10 % le comprenaient bien (sondage du COQES, 2021). Après une explication, environ 60 % feraient plus confiance à la personne (COQES, 2021).

about-5-title = Ce que les employeurs veulent
about-5-text = D'abord, le lien avec l'emploi (66 %) et des compétences prouvées (66 %) (COQES, 2021). Ensuite, l'agrément (64 %) et le lien avec le secteur (56 %) (COQES, 2021). La moitié (50 %) aiment un titre d'une université canadienne (COQES, 2021).

about-6-title = Ce qui compte pour les étudiants
about-6-text = D'abord, le prix (60 %) et la valeur dans le secteur (53 %) (COQES, 2021). Puis l'avis de l'employeur (49 %) et la comparaison des titres (43 %) (COQES, 2021). Un quart seulement paierait plus de 250 $ de sa poche (COQES, 2021).

about-7-title = Comment choisir
about-7-text = La liste de vérification montre ce que chaque programme vous donne. Si une page ne le dit pas, demandez à l'école. Attention aux grandes promesses : aucun cours ne crée une carrière en quelques semaines.

about-8-title = Autres options
about-8-text = Commencez peut-être par un cours gratuit, un cours de langue ou une formation relais. Une école peut aussi reconnaître ce que vous savez déjà. Parfois, aucun cours n'est nécessaire.

about-sources-title = D'où viennent ces chiffres
about-sources-text = Ils viennent d'articles sur des sondages. Ce sont ceux du COQES de l'Ontario (HEQCO) et du Centre des Compétences futures (CCF).
