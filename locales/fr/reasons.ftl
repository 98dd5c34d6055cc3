### Prix, durées et raisons en phrases.

price-unknown = non publié : demandez à l'école
price-free = gratuit
price-free-if = gratuit si vous y avez droit : demandez à l'école
price-range = { $low } à { $high }
price-monthly = { $amount } par mois
price-trial = { $price }, { $count ->
    [one] premier jour gratuit
   *[other] { $count } premiers jours gratuits
}
price-months-yours = { $count ->
    [one] { $total } en tout à votre rythme ({ $months } mois)
   *[other] { $total } en tout à votre rythme ({ $months } mois)
}
price-months-theirs = { $count ->
    [one] { $total } en tout au rythme de l'école ({ $months } mois)
   *[other] { $total } en tout au rythme de l'école ({ $months } mois)
}
price-months-open = { $total } ou plus en tout : la durée n'est pas publiée
price-or-more = { $amount } ou plus
price-no-rate = aucun taux de change vers le dollar canadien

weeks-not-known = non publié : demandez à l'école
weeks-need-your-hours = { $hours } en tout; le nombre de semaines dépend de vos heures
weeks-by-calendar = { $weeks }, selon l'école
weeks-at-your-pace = { $weeks } à votre rythme
weeks-both = { $yours }; l'école dit { $theirs }
weeks-scaled = { $weeks } à votre rythme, d'après celui de l'école
weeks-basis-derived = calculé à partir de mois, de jours ou de dates
weeks-basis-unclear = la page n'est pas claire; ce sont peut-être des mois
prerequisites-none = aucune condition
level-all = NCLC { $level }
level-each = NCLC : écoute { $listening }, parole { $speaking }, lecture { $reading }, écriture { $writing }

answer-free-only = gratuit seulement
answer-budget = jusqu'à { $amount }
answer-employer-pays = mon employeur paie
answer-hours = { $count ->
    [one] { $count } heure par semaine
   *[other] { $count } heures par semaine
}
answer-weeks = { $count ->
    [one] finir en { $count } semaine
   *[other] finir en { $count } semaines
}
answer-day = finir au plus tard le { $day }
answer-level = NCLC { $level }
answer-income = revenu du ménage { $amount }
answer-no-situation = aucune de ces situations
answer-age = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
answer-landed = au Canada depuis { $when }
answer-training-limit = maximum du crédit formation : { $amount }

why-not-said = Vous n'avez pas répondu.
why-same-occupation = Il mène à l'emploi que vous visez ({ $code }).
why-same-minor-group = Il mène à un emploi semblable ({ $code }).
why-same-field-no-occupation = Il est dans le même domaine ({ $sector }), mais il ne nomme aucun emploi.
why-same-sector = Il est dans le domaine que vous avez choisi : { $sector }.
why-teaches-skill = Il enseigne la compétence que vous cherchez : { $skill }.
why-leads-elsewhere = Il vise un autre emploi ou domaine.
why-employer-pays = Votre employeur paie.
why-free = Il est gratuit.
why-free-only-if = Il est gratuit si vous y avez droit. Demandez à l'école.
why-price-not-stated = Le prix n'est pas publié.
why-within-budget = Il respecte votre budget; il vous reste { $amount }.
why-over-budget-by = Il coûte { $amount } de plus que votre budget.
why-over-budget-until-back = À l'inscription, il coûte { $amount } de plus que votre budget. Plus tard, les crédits d'impôt le ramènent dans votre budget.
why-may-be-over-budget-by = Il peut coûter { $amount } de plus que votre budget.
why-no-rate = Le prix est en { $currency }. Nous n'avons pas de taux de change.
why-subscription-length-not-known = Vous payez chaque mois, et la durée n'est pas publiée.
why-own-pace = Vous étudiez à votre rythme.
why-hours-fit = Il demande { $hours }.
why-hours-too-many = Il demande au moins { $hours }.
why-hours-may-be-too-many = Il peut demander { $hours }.
why-hours-not-stated = Les heures par semaine ne sont pas publiées.
why-done-in-time = Il dure { $weeks } si vous commencez maintenant.
why-too-long = Il dure au moins { $weeks }.
why-may-be-too-long = Il peut durer { $weeks }.
why-length-not-stated = La durée n'est pas publiée.
why-place-suits = Le lieu et l'horaire vous conviennent.
why-in-other-province = Il faut aller dans une autre province : { $province }.
why-on-site = Il est sur place, au moins en partie.
why-online-only = Il est en ligne seulement.
why-province-not-stated = Il est sur place. La page ne dit pas où.
why-home-not-said = Il est sur place. Vous n'avez pas dit où vous vivez.
why-delivery-not-stated = La page ne dit pas s'il est en ligne ou sur place.
why-times-not-stated = La page ne donne pas les jours et les heures.
why-other-times = Ses cours ont lieu à d'autres moments.
why-level-met = Il demande le NCLC { $level }. Vous l'avez.
why-level-too-low = Il demande le NCLC { $level }. Votre niveau est plus bas.
why-level-not-stated = La page ne donne pas de niveau de langue.
why-other-language = Il est donné dans une autre langue.
why-nothing-asked = Il n'a aucune condition d'admission.
why-asks-conditions = Il a des conditions d'admission. Vérifiez que vous les remplissez.
why-entry-not-stated = Les conditions d'admission ne sont pas publiées.
why-running = Il est offert en ce moment.
why-has-ended = Il n'est plus offert.
why-only-planned = Il était seulement prévu. Demandez s'il a commencé.
why-status-not-stated = Nous ne savons pas s'il est offert en ce moment.
why-something-new = Il enseigne quelque chose de nouveau pour vous.
why-all-known = Il enseigne seulement ce que vous savez déjà.
why-skills-not-stated = La page ne dit pas ce qu'il enseigne.

watch-licence-first = Obtenez d'abord un permis : cet emploi l'exige. Ce programme ne le donne pas.
watch-licence-first-note = Permis d'abord : { $note }.
watch-short-for-the-job = Il est très court. Cet emploi demande souvent un diplôme.
watch-no-assessment = Il n'y a pas d'examen. Un employeur peut lui accorder moins de valeur.
watch-price-not-stated = Demandez le prix à l'école. Il n'est pas publié.
watch-price-condition = Au sujet du prix : { $condition }.
watch-length-not-stated = Demandez la durée à l'école. Elle n'est pas publiée.
watch-grows-if-slow = Vous payez chaque mois ({ $price }). Si vous avancez lentement, vous payez plus.
watch-foreign-price = Le prix est en { $currency }. L'école est peut-être à l'étranger.
watch-price-for-residents = Demandez votre prix à l'école. Elle peut exiger le tarif des étudiants étrangers.
watch-tax-extra = Les taxes s'ajoutent au prix.
watch-extras = Frais en plus : { $extras }.
watch-expires = Le certificat expire après { $count ->
    [one] { $count } an
   *[other] { $count } ans
}.
watch-only-planned = Demandez s'il a commencé. La page dit qu'il était seulement prévu.
watch-has-ended = Il n'est plus offert.
watch-old-page = Cette page date de { $date }. Vérifiez le prix et les dates avant de payer.
watch-undated-page = Cette page n'a pas de date. Vérifiez le prix et les dates avant de payer.
watch-none = Nous ne connaissons aucun problème.
why-companion = Ce certificat est demandé avec votre emploi ({ $code }).
why-price-for-others = Ce prix est pour les citoyens et les résidents permanents. Demandez votre prix à l'école.
why-may-join = Vous pouvez vous inscrire.
why-may-join-to-check = Seules certaines personnes peuvent s'inscrire. Vérifiez que vous en faites partie.
why-who-may-join-not-stated = La page ne dit pas qui peut s'inscrire.
why-status-not-admitted = Les personnes de votre statut ne peuvent pas s'inscrire.
why-residents-only = Il est réservé aux résidents d'une autre province.
why-age-outside = Il est pour des personnes d'un autre âge.
why-other-group = Il est pour un autre groupe de personnes.
why-other-work = Il est pour des personnes dans une autre situation d'emploi.
why-entry-met = Vous avez ce qui est demandé.
why-entry-to-check = Il y a des conditions d'admission. Vérifiez que vous les remplissez.
why-entry-conditions-not-stated = La page ne dit pas ce qu'il faut avoir d'abord.
why-licence-needed = Il faut d'abord avoir le permis.
why-schooling-too-low = Il demande plus d'études que les vôtres.
why-experience-needed = Il demande de l'expérience de travail.
why-training-abroad-needed = Il est pour les personnes formées dans un autre pays.
