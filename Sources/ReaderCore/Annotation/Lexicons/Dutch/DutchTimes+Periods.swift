extension DutchTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month,
            [
                "{edge} ( de maand )? <month> ( van )? <y>", "{edge} ( de maand )? <month> ( van|dit jaar )?",
                "<last|next|this> <month>",
                "[ <month> ] ( en|tot / - ) <month> <y>", "<m> ~/ <y>",
            ],
            examples: [
                "Het begon in [mei 2017]{2017-05}.", "Ze komt [eind augustus]{2018-08}.",
                "In [december]{2017-12} viel er sneeuw.",
            ]),
        TimePhrase(
            .year, ["{edge} ( het )? ( jaar )? <y>"],
            examples: [
                "Sinds [1997]{1997} is het zo.", "[Eind 2016]{2016} vertrok hij.", "In [2012]{2012} kwam hij.",
                "Er kwamen 1500 mensen.",
            ]),
        TimePhrase(
            .years, ["( seizoen )? <y> ~-|/ ~<yy|y>"], examples: ["Het [seizoen 2016-2017]{2016/2017} was kort."]),
        TimePhrase(
            .decade, ["{edge} ( de )? jaren <decade|dec>"],
            examples: ["In [de jaren negentig]{199} was het zo.", "[De jaren 60]{196} waren duur."]),
        TimePhrase(
            .century, ["{edge} ( de )? ( <d> ~e|de|ste / <ordinal> ) eeuw"],
            examples: ["De toren is uit [de 15e eeuw]{14}."]),
        TimePhrase(
            .quarter, ["( het )? <ordinal> kwartaal ( van )? ( <y> / dit jaar )?"],
            examples: ["Het steeg in [het derde kwartaal van 2017]{2017-Q3}."]),
        TimePhrase(
            .half, ["( de )? <ordinal> helft van ( <y> / dit jaar )", "( het )? <ordinal> halfjaar ( van )? <y>?"],
            examples: ["Het steeg in [de eerste helft van 2017]{2017-H1}."]),
        TimePhrase(
            .season, ["{edge} ( de|het )? <last|next|this>? <season> ( van )? <y>?"],
            examples: ["In [de herfst van 2015]{2015-FA} kwamen er veel."]),
        TimePhrase(
            .period, ["{edge} ( de|het )? <last|this|next> <unit>", "( later|eerder ) <this> <unit>"],
            examples: [
                "[Vorige week]{2018-W26} regende het.", "Ze komt [volgende week]{2018-W28}.",
                "[Dit jaar]{2018} sneeuwt het.",
                "[Eind dit jaar]{2018} stopt hij.", "[Dit weekend]{2018-W27-WE} zal hij komen.",
            ]),
        TimePhrase(
            .periodAway(0), ["<begin|middle|end> van de|het <unit>"],
            examples: ["Aan het [eind van het jaar]{2018} stopt hij."]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["het [ weekend|weekeinde ]"],
            examples: ["In het [weekend]{2018-W26-WE} brandde het."]),
        TimePhrase(
            .now, ["nu|thans|momenteel|tegenwoordig", "op dit moment", "op het moment"],
            examples: ["[Nu]{PRESENT_REF} woont hij hier.", "Hij is [momenteel]{PRESENT_REF} ziek."]),
        TimePhrase(
            .past,
            [
                "onlangs|destijds|vroeger|recentelijk|recent", "in het verleden", "<vague>? <units> geleden",
                "een tijd geleden",
            ],
            examples: ["[Vroeger]{PAST_REF} woonde hij hier."]),
        TimePhrase(
            .future, ["in de toekomst", "binnenkort", "de [ toekomst ]"],
            examples: ["[In de toekomst]{FUTURE_REF} rijdt hij."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "<n> jaar oud|oude|jong", "leeftijd van <n> jaar",
                "<n> kilometer|meter|euro|procent|graden|dollar|miljoen|miljard|keer",
                "<n> - jarige",
            ],
            examples: ["Hij is 34 jaar oud."]),
        TimePhrase(
            .ago, ["{about} ( een )? <n> <unit|units> geleden"],
            examples: ["Hij vertrok [drie jaar geleden]{2015}.", "Ze kwam [twee dagen geleden]{2018-06-30}."]),
        TimePhrase(
            .ahead, ["over [ {about} <n> <unit|units> ]"], examples: ["Hij komt over [drie dagen]{2018-07-05}."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> eerder|ervoor|daarvoor"],
            examples: ["Op [3 mei 2018]{2018-05-03} stierf hij; [twee dagen eerder]{2018-05-01} kwam hij."]),
        TimePhrase(
            .later, ["<n> <unit|units> later|daarna|erna"],
            examples: ["Op [3 mei 2018]{2018-05-03} kwam hij; [twee dagen later]{2018-05-05} stierf hij."]),
        TimePhrase(
            .recent, ["( de|het )? <last|next> ( <n> )? <units>", "( de )? <last|next> <n> <unit>"],
            examples: [
                "In [de afgelopen tien jaar]{P10Y} was het rustig.", "[De komende maanden]{PXM} wordt er gebouwd.",
            ]),
        TimePhrase(
            .duration,
            [
                "{about} ( een )? <n> <unit|units> ( lang )?", "<n> <unit|units> en <n> <unit|units>", "<units> lang",
                "al|na|over [ <units> ]", "loop der [ <units> ]",
                "[ {about} <n> <unit|units> ] later dan|na|nadat|voor|voordat", "<n> en een half@number <unit|units>",
            ],
            examples: [
                "Het duurde [drie uur]{PT3H}.", "Hij woonde er [zes jaar]{P6Y}.",
                "Het duurde [twee jaar en drie maanden]{P2Y3M}.",
                "Het duurde [anderhalf jaar]{P1.5Y}.",
            ]),
        TimePhrase(.several(unit: 9), ["jarenlang|jarenlange"], examples: ["Hij wachtte [jarenlang]{PXY}."]),
        TimePhrase(.several(unit: 5), ["wekenlang|wekenlange"], examples: ["Hij wachtte [wekenlang]{PXW}."]),
        TimePhrase(.several(unit: 3), ["dagenlang|dagenlange"], examples: ["Hij wachtte [dagenlang]{PXD}."]),
        TimePhrase(
            .set,
            [
                "elke|elk|iedere|ieder <n>? ( <unit|weekday|part|month|season> )", "om de <n> <unit|units>", "<habit>",
                "per <unit>",
            ],
            examples: [
                "Hij loopt [elke dag]{SET P1D}.", "Ze komt [om de twee weken]{SET P2W}.",
                "Hij rijdt [dagelijks]{SET P1D}.", "Het kost drie euro [per jaar]{SET P1Y}.",
            ]),
    ]
}
