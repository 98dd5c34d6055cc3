### Prix, durées et raisons en phrases.

price-unknown = non précisé : demandez au fournisseur
price-free = gratuit
price-free-if = gratuit sous condition : demandez si vous y avez droit
price-range = { $low } à { $high }
price-monthly = { $amount } par mois
price-trial = { $price }, { $count ->
    [one] { $count } premier jour gratuit
   *[other] { $count } premiers jours gratuits
}
price-months-yours = { $count ->
    [0] fini pendant les jours gratuits à votre rythme : { $total }
    [one] { $months } mois à votre rythme : { $total }
   *[other] { $months } mois à votre rythme : { $total }
}
price-months-theirs = { $count ->
    [0] fini pendant les jours gratuits à son rythme : { $total }
    [one] { $months } mois à son rythme : { $total }
   *[other] { $months } mois à son rythme : { $total }
}
price-no-rate = aucun taux connu en dollars canadiens

weeks-not-known = non précisé : demandez au fournisseur
weeks-need-your-hours = { $hours } en tout; les semaines dépendent de vos heures
weeks-by-calendar = { $weeks }, selon le programme
weeks-at-your-pace = { $weeks } avec vos heures
weeks-both = { $yours }; le programme dit { $theirs }
weeks-scaled = { $weeks } avec vos heures, d'après son rythme
weeks-basis-derived = tiré de mois, de jours ou de dates
weeks-basis-unclear = peut-être des mois : la page n'est pas claire
prerequisites-none = rien n'est exigé
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
    [one] fini en { $count } semaine
   *[other] fini en { $count } semaines
}
answer-day = fini au plus tard le { $day }
answer-level = NCLC { $level }
answer-income = revenu du ménage { $amount }
answer-no-situation = rien de cela
answer-age = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
answer-landed = au Canada depuis { $when }
answer-training-limit = limite { $amount }

why-not-said = Vous ne l'avez pas dit.
why-same-occupation = Il mène à l'emploi nommé ({ $code }).
why-same-minor-group = Il mène à un emploi du même groupe ({ $code }).
why-same-field-no-occupation = Il ne nomme aucun emploi, mais son domaine est : { $sector }.
why-same-sector = Il est pour le domaine nommé : { $sector }.
why-teaches-skill = Il enseigne ce que vous avez nommé : { $skill }.
why-leads-elsewhere = Il mène à un autre emploi ou domaine.
why-employer-pays = Votre employeur paie.
why-free = Il est gratuit.
why-free-only-if = Il est gratuit sous condition. Demandez si vous y avez droit.
why-price-not-stated = Le prix n'est pas précisé.
why-within-budget = Il laisse { $amount } de votre budget.
why-over-budget-by = Il dépasse votre budget de { $amount }.
why-over-budget-until-back = Il dépasse votre budget de { $amount } au moment de payer. Ce qui vous revient plus tard le ramène dans le budget.
why-may-be-over-budget-by = Il peut dépasser votre budget de { $amount }.
why-no-rate = Le prix est en { $currency }, sans taux connu.
why-subscription-length-not-known = On paie au mois; la durée n'est pas précisée.
why-own-pace = Vous choisissez le rythme.
why-hours-fit = Il demande { $hours }.
why-hours-too-many = Il demande au moins { $hours }.
why-hours-may-be-too-many = Il peut demander { $hours }.
why-hours-not-stated = Les heures par semaine ne sont pas précisées.
why-done-in-time = Il prend { $weeks } si vous commencez maintenant.
why-too-long = Il prend au moins { $weeks }.
why-may-be-too-long = Il peut prendre { $weeks }.
why-length-not-stated = La durée n'est pas précisée.
why-place-suits = Le lieu et l'horaire conviennent.
why-in-other-province = Il faut y aller : { $province }.
why-on-site = Il est sur place, au moins en partie.
why-online-only = Il est seulement en ligne.
why-province-not-stated = Il est sur place, mais le lieu n'est pas précisé.
why-home-not-said = Il est sur place; vous n'avez pas dit où vous vivez.
why-delivery-not-stated = La façon d'apprendre n'est pas précisée.
why-times-not-stated = Les jours et les heures ne sont pas précisés.
why-other-times = Il est à d'autres moments de la semaine.
why-level-met = Il demande le NCLC { $level }.
why-level-too-low = Il demande le NCLC { $level }.
why-level-not-stated = Aucun niveau de langue n'est précisé.
why-other-language = Il est donné dans une autre langue.
why-nothing-asked = Il ne demande rien d'abord.
why-asks-conditions = Il y a des conditions. Vérifiez-les.
why-entry-not-stated = Ce qu'il demande d'abord n'est pas précisé.
why-running = Il est offert.
why-has-ended = Il est terminé.
why-only-planned = Il était seulement prévu.
why-status-not-stated = On ne dit pas s'il est offert.
why-something-new = Il enseigne une chose que vous n'avez pas nommée.
why-all-known = Vous avez nommé tout ce qu'il enseigne.
why-skills-not-stated = Ce qu'il enseigne n'est pas précisé.

watch-licence-first = Il faut un permis pour cet emploi. Ce programme ne le donne pas.
watch-licence-first-note = Permis d'abord : { $note }.
watch-short-for-the-job = C'est très court. Cet emploi demande souvent un diplôme.
watch-no-assessment = Il n'y a pas d'examen. L'employeur aura moins de preuves.
watch-price-not-stated = Le prix n'est pas précisé. Demandez-le d'abord.
watch-price-condition = Au sujet du prix : { $condition }.
watch-length-not-stated = La durée n'est pas précisée. Demandez-la d'abord.
watch-grows-if-slow = On paie au mois ({ $price }). C'est plus cher si vous allez lentement.
watch-foreign-price = Le prix est en { $currency }. Le programme vient peut-être de l'étranger.
watch-price-for-residents = L'école peut vous demander un prix d'étudiant étranger. Demandez-le d'abord.
watch-tax-extra = Les taxes s'ajoutent au prix.
watch-extras = Payé en plus : { $extras }.
watch-expires = Le certificat expire après { $count ->
    [one] { $count } an
   *[other] { $count } ans
}.
watch-only-planned = Il était seulement prévu quand la page a été écrite.
watch-has-ended = Il est terminé.
watch-old-page = La page date de { $date }. Vérifiez le prix et les dates.
watch-undated-page = La page n'a pas de date. Vérifiez le prix et les dates.
watch-none = Aucun point d'attention trouvé dans ce que nous savons.
