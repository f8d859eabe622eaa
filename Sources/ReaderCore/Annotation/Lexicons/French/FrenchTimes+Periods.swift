extension FrenchTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month,
            [
                "{edge} ( mois de|d '? )? <month> <y>",
                "{edge} ( mois de|d '? )? =<month> ( <last|next> / de cette|l '? année <last|next>? )?",
                "[ <month> ] ( et|à / - ) <month> <y>", "<m> ~/ <y>", "le? mois de|d '? <month> <y>?",
            ],
            examples: [
                "Il a commencé en [mai 2017]{2017-05}.", "Elle viendra [fin août]{2018-08}.",
                "Il a neigé en [décembre]{2017-12}.",
                "C'était [début mars 2016]{2016-03}.", "Il arrive en [septembre prochain]{2018-09}.",
            ]),
        TimePhrase(
            .year, ["{edge} ( l ' )? ( année|an )? <y>", "{edge} <y>"],
            examples: [
                "Depuis [1997]{1997} il vit ici.", "[Fin 2016]{2016} il est parti.", "Il est venu en [2012]{2012}.",
                "Il y avait 1500 personnes.",
            ]),
        TimePhrase(
            .years, ["<y> ~-|/ ~<yy|y>", "( la )? saison <y> ~-|/ <yy|y>"],
            examples: ["[La saison 2016-2017]{2016/2017} fut courte."]),
        TimePhrase(
            .decade, ["{edge} ( les )? années <dec>", "{edge} années <dec>"],
            examples: ["Dans [les années 60]{196} c'était ainsi.", "[Les années 1980]{198} furent dures."]),
        TimePhrase(
            .century, ["{edge} ( le )? <roman> siècle", "{edge} ( le )? <d> ~e|ème siècle"],
            examples: ["La tour date de [la fin du XVe siècle]{14}."]),
        TimePhrase(
            .quarter, ["( le )? <ordinal> trimestre ( de l ' année )? <y>?", "( le )? <d> ~e|er|ème trimestre <y>?"],
            examples: ["Il a augmenté au [troisième trimestre 2017]{2017-Q3}."]),
        TimePhrase(
            .half, ["( le )? <ordinal> semestre ( de l ' année )? <y>?"],
            examples: ["Il a augmenté au [premier semestre 2017]{2017-H1}."]),
        TimePhrase(
            .season,
            [
                "( l ' / au|le|du|cet )? =<season> <y>", "( l ' / cet / au|le? printemps? )? =<season> <last|next>",
                "l ' =<season>", "cet =<season>", "au|le printemps",
            ],
            examples: ["À [l'automne 2015]{2015-FA} ils sont venus.", "Il est parti [l'été dernier]{2017-SU}."]),
        TimePhrase(
            .period,
            [
                "{edge} ( l ' / la|le )? <unit> ( <last|next> / en cours )", "{edge} <this> <unit>",
                "{edge} ( l ' / la|le )? <next|last> <unit>",
            ],
            examples: [
                "[La semaine dernière]{2018-W26} il pleuvait.", "Elle vient [la semaine prochaine]{2018-W28}.",
                "[Cette année]{2018} il neige.",
                "[L'an dernier]{2017} il était ici.",
            ]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["( ce|le )? week - end", "( ce|le )? weekend"],
            examples: ["[Ce week-end]{2018-W27-WE} il fera beau."]),
        TimePhrase(
            .unitAway(unit: 4, -1), ["( le )? week - end dernier|passé", "( le )? weekend dernier|passé"],
            examples: ["Il a gagné [le week-end dernier]{2018-W26-WE}."]),
        TimePhrase(
            .unitAway(unit: 4, 1), ["( le )? week - end prochain", "( le )? weekend prochain"],
            examples: ["Il jouera [le week-end prochain]{2018-W28-WE}."]),
        TimePhrase(
            .periodAway(0),
            ["<begin|end> de l ' <unit>", "<begin|end> de|du la? <unit>", "la fin de l ' <unit>", "la fin du <unit>"],
            examples: ["Il part à [la fin de l'année]{2018}."]),
        TimePhrase(
            .now,
            [
                "maintenant|désormais|actuellement", "pour l ' instant", "en ce moment", "de nos jours",
                "à l ' heure actuelle", "dorénavant",
                "ces derniers jours", "ces jours - ci", "à présent",
            ],
            examples: ["[Maintenant]{PRESENT_REF} il vit ici.", "Il est [actuellement]{PRESENT_REF} malade."]),
        TimePhrase(
            .past,
            [
                "récemment|naguère|jadis|autrefois", "il y a peu|longtemps", "il y a <units>", "ces derniers temps",
                "le passé",
            ],
            examples: ["[Jadis]{PAST_REF} il vivait ici.", "Elle est arrivée [récemment]{PAST_REF}."]),
        TimePhrase(
            .future, ["prochainement", "( le )? futur"],
            examples: ["Il le fera [prochainement]{FUTURE_REF}."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "âgé|âgée|âgés|âgées de <n> ans|mois", "de <n> ans ,|)|.|et", ", <n> ans ,|.|)|et", "lparen <n> ans )",
                "a|avait|ont <n> ans",
                "enfant|fille|garçon|femme|homme|fillette|garçonnet|adolescent|adolescente|jeune|habitant|étudiant|retraité de <n> ans|mois",
                "à l ' âge de <n> ans", "moins|plus de <n> ans ,|)", "les? <n> - <n> ans", "<n> ans ,", "par [ heure ]",
                "<n> pour cent|kilomètres|euros|francs|dollars|mètres|millions|personnes", "à <n> ans",
            ],
            examples: ["Anne Morel, 34 ans, est arrivée.", "Une fillette de 6 ans chante.", "Il est âgé de 30 ans."]),
        TimePhrase(
            .ago,
            ["il y a ( déjà|tout juste|juste )? [ {about} <n> <unit|units> ]", "voici|voilà [ <n> <unit|units> ]"],
            examples: ["Il est parti il y a [trois ans]{2015}.", "Elle est arrivée il y a [deux jours]{2018-06-30}."]),
        TimePhrase(
            .ahead, ["dans [ {about} <n> <unit|units> ]", "d ' ici [ <n> <unit|units> ]"],
            examples: ["Il arrive dans [trois jours]{2018-07-05}."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> ( plus tôt / auparavant )", "[ <n> <unit|units> avant ] ,|.|;|)"],
            examples: ["Il est mort [le 3 mai 2018]{2018-05-03} ; [deux jours plus tôt]{2018-05-01} il arrivait."]),
        TimePhrase(
            .later, ["<n> <unit|units> plus tard", "[ <n> <unit|units> après ] ,|.|;|)"],
            examples: ["Il est arrivé [le 3 mai 2018]{2018-05-03} ; [deux jours plus tard]{2018-05-05} il mourait."]),
        TimePhrase(
            .recent,
            ["( les|ces|des|aux )? <n>? <last|next> <n>? <units>", "( les|ces )? <units> <last|next>"],
            examples: ["Dans [les dix dernières années]{P10Y} il a grandi.", "[Ces derniers mois]{PXM} il pleuvait."]),
        TimePhrase(
            .duration,
            [
                "{about} <n> <unit|units> ( et demi|demie@number )?", "<n> <unit|units> et <n> <unit|units>",
                "un demi - <unit>", "une demi - <unit>",
                "pendant|durant|depuis [ des? <units> ]", "{about} un|une|deux <n> d|de '? <units>",
            ],
            examples: [
                "Cela dure [trois heures]{PT3H}.", "Il a vécu ici [six ans]{P6Y}.",
                "Il a duré [deux ans et trois mois]{P2Y3M}.",
            ]),
        TimePhrase(
            .set,
            [
                "chaque ( <unit> / <weekday> / <part> / <month> / <season> )",
                "tous|toutes les <n>? ( <unit> / <units> / <weekday> / <part> )", "<habit>",
                "par [ <unit> ]",
            ],
            examples: [
                "Il court [tous les jours]{SET P1D}.", "Elle vient [toutes les deux semaines]{SET P2W}.",
                "Cela coûte trois euros par [an]{SET P1Y}.",
                "Il joue [tous les lundis]{SET XXXX-WXX-1}.",
            ]),
    ]
}
