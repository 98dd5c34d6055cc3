### Glossaire : une ou deux phrases courtes par mot, de 15 mots au plus.
### Chaque mot a un terme et un sens. L'ordre à l'écran est dans reference/glossary.ron.

glossary-assessment-term = Évaluation
glossary-assessment-meaning = Un test, un examen ou un travail. Elle montre si vous avez appris la compétence.

glossary-asynchronous-term = Asynchrone
glossary-asynchronous-meaning = Vous étudiez quand vous voulez, sans cours à heure fixe.

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
glossary-competency-meaning = Une chose que vous savez faire et que vous pouvez montrer.

glossary-credential-term = Titre de compétences
glossary-credential-meaning = Une preuve officielle de ce que vous avez appris, comme un certificat.

glossary-derived-term = Déduit
glossary-derived-meaning = Nous l'avons déduit d'autres faits. La page ne le dit pas.

glossary-fit-term = Correspondance
glossary-fit-meaning = À quel point un programme répond à la liste. De 0 à 100; les inconnues donnent deux nombres.

glossary-grant-term = Bourse ou subvention
glossary-grant-meaning = De l'argent pour vos études qu'en général vous ne remboursez pas.

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

glossary-noc-term = CNP (codes de métiers)
glossary-noc-meaning = La liste des métiers du Canada. Chaque groupe de métiers a un numéro de cinq chiffres.

glossary-non-refundable-credit-term = Crédit non remboursable
glossary-non-refundable-credit-meaning = Un crédit qui réduit l'impôt à payer. Sans impôt à payer, il ne donne rien maintenant.

glossary-osap-term = RAFEO (OSAP en anglais)
glossary-osap-meaning = L'aide aux études de l'Ontario : bourses et prêts. Elle peut aider pour des microcertifications approuvées.

glossary-plar-term = Reconnaissance des acquis
glossary-plar-meaning = Un établissement évalue ce que vous savez déjà. Il peut vous donner des crédits.

glossary-practicum-term = Stage
glossary-practicum-meaning = Une période dans un vrai milieu de travail, pendant votre cours.

glossary-prerequisite-term = Préalable
glossary-prerequisite-meaning = Ce qu'il faut avoir ou savoir avant de commencer un cours.

glossary-provider-term = Fournisseur
glossary-provider-meaning = L'école, l'entreprise ou l'organisme qui offre le programme.

glossary-refundable-credit-term = Crédit remboursable
glossary-refundable-credit-meaning = Un crédit d'impôt versé même sans impôt à payer. Il vient après votre déclaration de revenus.

glossary-regulated-occupation-term = Profession réglementée
glossary-regulated-occupation-meaning = Un métier que l'on exerce seulement avec un permis. Les soins infirmiers en sont un.

glossary-stackable-term = Cumulable
glossary-stackable-meaning = Plusieurs petits titres s'ajoutent pour former un titre plus important.

glossary-subscription-term = Abonnement
glossary-subscription-meaning = Vous payez chaque mois jusqu'à l'arrêt. Si vous avancez lentement, vous payez plus.

glossary-teer-term = FEER (TEER en anglais)
glossary-teer-meaning = Un chiffre de 0 à 5 pour la formation qu'un métier demande. Le 5 en demande le moins.

glossary-tuition-term = Droits de scolarité
glossary-tuition-meaning = Le prix payé à l'école pour l'enseignement. Livres et examens peuvent être en plus.

glossary-work-integrated-learning-term = Apprentissage au travail
glossary-work-integrated-learning-meaning = Un apprentissage qui comprend du vrai travail, comme un stage.

glossary-notice-of-assessment-term = Avis de cotisation
glossary-notice-of-assessment-meaning = La lettre de l'agence du revenu après votre déclaration. Elle montre votre limite du crédit pour la formation.

glossary-training-credit-term = Crédit canadien pour la formation
glossary-training-credit-meaning = Un remboursement d'au plus la moitié des droits, dans une limite. Il vient après votre déclaration.

glossary-t2202-term = T2202
glossary-t2202-meaning = Le reçu d'une école pour l'impôt. Sans un tel reçu, il n'y a pas de crédit pour frais de scolarité.

glossary-outlook-term = Perspectives
glossary-outlook-meaning = Ce qu'on attend pour un emploi. Y aura-t-il plus de postes, ou plus de gens qui cherchent? Ce n'est pas une promesse.

glossary-day-one-term = Prix du premier jour
glossary-day-one-meaning = Ce que vous devez payer avant de commencer ou le premier jour.

glossary-regulator-term = Organisme de réglementation
glossary-regulator-meaning = L'organisme qui donne le permis pour un emploi réglementé dans une province.

glossary-near-miss-term = Presque
glossary-near-miss-meaning = Un programme qui entrerait si vous changiez un peu vos réponses.

glossary-accredited-term = Agréé ou accrédité
glossary-accredited-meaning = Un organisme externe a vérifié la qualité de l'école ou du cours.

glossary-linc-clic-term = CLIC et LINC
glossary-linc-clic-meaning = Des cours de langue gratuits que le Canada paie. CLIC est pour le français, et LINC pour l'anglais.

glossary-cad-term = CAD
glossary-cad-meaning = Le dollar canadien.
