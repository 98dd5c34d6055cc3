### Glossaire : une ou deux phrases courtes par mot, de 15 mots au plus.
### Chaque mot a un terme et un sens. L'ordre à l'écran est dans reference/glossary.ron.

glossary-assessment-term = Évaluation
glossary-assessment-meaning = Un test, un examen ou un travail. Elle montre si vous avez appris la compétence.

glossary-asynchronous-term = Asynchrone
glossary-asynchronous-meaning = Vous étudiez quand vous voulez. Il n'y a pas d'heure de cours fixe.

glossary-badge-term = Badge numérique
glossary-badge-meaning = Une image en ligne qui prouve votre réussite. Un employeur peut la vérifier.

glossary-bridging-program-term = Formation relais
glossary-bridging-program-meaning = Une formation pour les personnes formées à l'étranger. Elle aide à exercer leur métier ici.

glossary-capstone-term = Projet final
glossary-capstone-meaning = Un projet à la fin du cours. Il utilise ce que vous avez appris.

glossary-checklist-term = Liste de vérification
glossary-checklist-meaning = La liste des questions que nous posons sur chaque programme.

glossary-clb-term = NCLC (CLB en anglais)
glossary-clb-meaning = L'échelle du Canada pour le français, de 1 à 12. CLB est l'échelle pour l'anglais.

glossary-competency-term = Compétence
glossary-competency-meaning = Une chose que vous savez faire et pouvez montrer.

glossary-credential-term = Titre de compétences
glossary-credential-meaning = Une preuve officielle de ce que vous avez appris, comme un certificat.

glossary-derived-term = Déduit
glossary-derived-meaning = Nous l'avons déduit d'autres faits. La page ne le dit pas.

glossary-fit-term = Correspondance
glossary-fit-meaning = À quel point un programme vous convient, de 0 à 100. Les réponses manquantes donnent deux nombres.

glossary-grant-term = Bourse ou subvention
glossary-grant-meaning = De l'argent pour vos études. En général, vous ne le remboursez pas.

glossary-hybrid-term = Hybride
glossary-hybrid-meaning = Une partie du cours est en ligne, une autre en classe.

glossary-laddering-term = Passerelle de crédits
glossary-laddering-meaning = Le cours donne des crédits pour un diplôme ou un grade.

glossary-licence-term = Permis d'exercice
glossary-licence-meaning = L'autorisation officielle d'exercer une profession réglementée. Une microcertification ne le remplace pas.

glossary-loan-term = Prêt
glossary-loan-meaning = De l'argent à rembourser, souvent avec des intérêts. Il ne réduit pas le prix.

glossary-micro-credential-term = Microcertification
glossary-micro-credential-meaning = Une courte formation qui prouve une compétence, ou quelques compétences liées.

glossary-noc-term = CNP (codes d'emploi)
glossary-noc-meaning = La liste des emplois du Canada. Chaque groupe d'emplois a un numéro de cinq chiffres.

glossary-non-refundable-credit-term = Crédit non remboursable
glossary-non-refundable-credit-meaning = Un crédit qui réduit l'impôt à payer. Sans impôt à payer, il ne vous donne rien maintenant.

glossary-osap-term = RAFEO (OSAP en anglais)
glossary-osap-meaning = L'aide aux études de l'Ontario : bourses et prêts. Elle peut aider pour des microcertifications approuvées.

glossary-plar-term = Reconnaissance des acquis
glossary-plar-meaning = Un établissement évalue ce que vous savez déjà. Il peut vous donner des crédits.

glossary-practicum-term = Stage
glossary-practicum-meaning = Une période dans un vrai milieu de travail, pendant votre cours.

glossary-prerequisite-term = Préalable
glossary-prerequisite-meaning = Ce qu'il faut avoir ou savoir avant de commencer un cours.

glossary-provider-term = École (fournisseur)
glossary-provider-meaning = Qui offre le programme : un collège, une entreprise ou un organisme.

glossary-refundable-credit-term = Crédit remboursable
glossary-refundable-credit-meaning = Un crédit d'impôt versé même sans impôt à payer. Il arrive après votre déclaration de revenus.

glossary-regulated-occupation-term = Profession réglementée
glossary-regulated-occupation-meaning = Un métier que l'on exerce seulement avec un permis. Les soins infirmiers en sont un.

glossary-stackable-term = Cumulable
glossary-stackable-meaning = Plusieurs petits titres s'ajoutent pour former un titre plus important.

glossary-subscription-term = Abonnement
glossary-subscription-meaning = Vous payez chaque mois jusqu'à ce que vous arrêtiez. Si vous avancez lentement, vous payez plus.

glossary-teer-term = FEER (TEER en anglais)
glossary-teer-meaning = Un chiffre pour la formation qu'un emploi demande d'habitude. Il va de 0 à 5. Le 5 en demande le moins.

glossary-tuition-term = Frais de scolarité
glossary-tuition-meaning = Le prix payé à l'école pour l'enseignement. Les livres et les examens peuvent s'ajouter.

glossary-work-integrated-learning-term = Apprentissage au travail
glossary-work-integrated-learning-meaning = Une formation qui comprend du vrai travail, comme un stage.

glossary-notice-of-assessment-term = Avis de cotisation
glossary-notice-of-assessment-meaning = La lettre de l'agence du revenu après votre déclaration. Elle indique le maximum de votre crédit pour la formation.

glossary-training-credit-term = Crédit canadien pour la formation
glossary-training-credit-meaning = Vous récupérez jusqu'à la moitié des frais, dans une limite. L'argent arrive après votre déclaration de revenus.

glossary-t2202-term = T2202
glossary-t2202-meaning = Le reçu de l'école pour l'impôt. Il faut un tel reçu pour le crédit pour frais de scolarité.

glossary-outlook-term = Perspectives
glossary-outlook-meaning = Ce qu'on prévoit pour un emploi. Y aura-t-il plus de postes ou plus de candidats? Ce n'est pas une promesse.

glossary-day-one-term = Dû à l'inscription
glossary-day-one-meaning = Ce que vous devez payer avant de commencer ou le premier jour.

glossary-regulator-term = Organisme de réglementation
glossary-regulator-meaning = L'organisme qui donne le permis pour un emploi réglementé dans une province.

glossary-near-miss-term = Si vous pouvez changer une chose
glossary-near-miss-meaning = Un programme qui convient presque. Il suffit de changer un peu une réponse.

glossary-accredited-term = Agréé ou accrédité
glossary-accredited-meaning = Un organisme externe a vérifié la qualité de l'école ou du cours.

glossary-linc-clic-term = CLIC et LINC
glossary-linc-clic-meaning = Des cours de langue gratuits, payés par le gouvernement du Canada. CLIC est pour le français, et LINC pour l'anglais.

glossary-cad-term = CAD
glossary-cad-meaning = Le dollar canadien.
