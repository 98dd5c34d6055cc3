# Une borne.

kiosk-private = Gratuit. Sans donner votre nom. Rien n'est enregistré.
kiosk-holds = { $programs } programmes de { $providers } écoles et autres fournisseurs. Il y en a d'autres au Canada.
kiosk-any-key-begins = Appuyez sur une touche pour commencer.
kiosk-choose-language = Choisissez votre langue
kiosk-still-there = Êtes-vous encore là?
kiosk-will-erase = Nous effacerons vos réponses dans { $left }.
kiosk-any-key-stays = Appuyez sur une touche pour rester.
kiosk-time-ran-out = Le temps est écoulé.
kiosk-done = C'est terminé. Merci.
kiosk-erased = Vos réponses ont été effacées.
kiosk-idle = Si vous n'appuyez sur aucune touche pendant { $idle }, un avis s'affiche. Vos réponses sont effacées { $warning } plus tard.
confirm-finish = Terminer maintenant? Vos réponses seront effacées.
duration-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
duration-seconds = { $count ->
    [one] { $shown } seconde
   *[other] { $shown } secondes
}

cli-kiosk-about = Vérifier les réglages d'une borne
cli-kiosk-check-about = Signaler chaque erreur des réglages et son emplacement
cli-flag-kiosk = Ouvrir les écrans pour une borne
cli-flag-kiosk-config = Le fichier des réglages de la borne
cli-arg-kiosk-config = Le fichier des réglages de la borne
kiosk-no-command = Utilisez --kiosk sans commande. Cette option ouvre les écrans.
kiosk-usage-wrong = Impossible de compter les visites : { $why }
kiosk-config-branch = Emplacement
kiosk-config-languages = Langues
kiosk-config-idle = Temps sans touche avant l'avis
kiosk-config-warning = Temps entre l'avis et l'effacement
kiosk-config-key-debounce = Une touche répétée est ignorée pendant
kiosk-config-catalogue = Catalogue
kiosk-config-usage = Les visites sont comptées dans
kiosk-config-none = aucun
kiosk-config-never = jamais
kiosk-config-built-in = intégré
kiosk-config-row = { $name } : { $value }
kiosk-settings-wrong = Pour le personnel : corrigez le fichier de réglages. La borne utilise maintenant les réglages intégrés.
