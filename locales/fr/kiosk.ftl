# Un lieu sans personnel.

kiosk-private = Gratuit. Aucun nom n'est demandé. Rien n'est enregistré.
kiosk-holds = { $programs } programmes de { $providers } fournisseurs au Canada. Il en existe d'autres.
kiosk-any-key-begins = Appuyez sur une touche pour commencer.
kiosk-choose-language = Choisissez votre langue
kiosk-still-there = Êtes-vous encore là?
kiosk-will-erase = Vos réponses seront effacées dans { $left }.
kiosk-any-key-stays = Appuyez sur une touche pour rester.
kiosk-time-ran-out = Le temps est écoulé.
kiosk-done = C'est terminé. Merci.
kiosk-erased = Vos réponses ont été effacées.
kiosk-idle = Après { $idle } sans touche, un avis s'affiche. Puis, { $warning } plus tard, vos réponses sont effacées.
confirm-finish = Terminer maintenant? Vos réponses sont effacées.
duration-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
duration-seconds = { $count ->
    [one] { $shown } seconde
   *[other] { $shown } secondes
}

cli-kiosk-about = Vérifier les réglages d'un lieu sans personnel
cli-kiosk-check-about = Signaler chaque faute des réglages et son endroit
cli-flag-kiosk = Ouvrir les écrans pour un lieu sans personnel
cli-flag-kiosk-config = Les réglages de ce lieu
cli-arg-kiosk-config = Les réglages de ce lieu
kiosk-no-command = « --kiosk » ouvre les écrans. Il ne va avec aucune commande.
kiosk-usage-wrong = Les visites ne peuvent pas être comptées : { $why }
kiosk-config-branch = Lieu
kiosk-config-languages = Langues
kiosk-config-idle = Temps sans touche avant l'avis
kiosk-config-warning = L'avis reste affiché
kiosk-config-key-debounce = Double frappe d'une touche
kiosk-config-catalogue = Catalogue
kiosk-config-usage = Les visites sont comptées dans
kiosk-config-none = aucun
kiosk-config-never = jamais
kiosk-config-built-in = intégré
kiosk-config-row = { $name } : { $value }
kiosk-settings-wrong = Pour le personnel : ce lieu utilise les réglages intégrés.
