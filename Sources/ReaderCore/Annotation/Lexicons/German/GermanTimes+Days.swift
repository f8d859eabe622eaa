extension GermanTimes {
    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( +<weekday> ( , den? / dem|den )? )? <d> . {month} {of} <y>?", "<d> . <m> . <y|yy>",
                "am|vom|zum|bis|ab|seit [ <d> . <m> . <y|yy>? ]",
                "[ <d> . ] ( bis zum? / und / - / , / oder ) <d> . {month} <y>?",
                "[ <d> . ] , <d> . und|bis|oder <d> . {month} <y>?",
                "[ <d> . ] ( bis zum? / und / - ) <d> . <m> . <y|yy>",
                "[ <d> . {month} ] ( bis zum? / - / und dem? ) <d> . {month} <y>",
            ],
            examples: [
                "Er kam am [3. Mai 2024]{2024-05-03} an.",
                "Sie tagt am [Donnerstag, den 5. Juli]{2018-07-05}, in Bonn.",
                "Das Fest ist vom [3.]{2018-08-03} bis [5. August]{2018-08-05}.",
                "Es war am [24.12.2017]{2017-12-24} kalt.", "Vom [3.]{2018-07-03}–[5. Juli]{2018-07-05} ist zu.",
                "Er starb am [1. Jänner 1999]{1999-01-01}.", "Sie gewann am [11. November]{2017-11-11}.",
                "Am [3. Mai dieses Jahres]{2018-05-03} brach er auf.", "Er hat 3. Preise.",
            ]),
        TimePhrase(
            .weekday,
            [
                "{rel} +<weekday> <part>?", "nacht ( auf|zum|zu ) {rel} +<weekday>",
                "nacht von +<weekday> auf +<weekday>",
            ],
            examples: [
                "Er sagte am [Freitag]{2018-06-29} ab.", "Die Wahl wird am [Sonntag]{2018-07-08} wiederholt.",
                "Der Rat tagte am [Donnerstagabend]{2018-06-28TEV}.", "Er kommt [nächsten Dienstag]{2018-07-03}.",
                "Sie reiste [vergangenen Samstag]{2018-06-30} ab.", "Am [Montag]{2018-07-02} sagte er ab.",
                "Das Konzert findet am [Mittwoch]{2018-07-04} statt.",
            ]),
        TimePhrase(
            .day, ["<day> <part>?"],
            examples: [
                "[Heute]{2018-07-02} regnet es, [gestern Abend]{2018-07-01TEV} nicht.",
                "Das [heutige]{2018-07-02} Treffen endet [übermorgen]{2018-07-04}.",
            ]),
        TimePhrase(
            .dayAway(1), ["=morgen ( +<part> / früh )?"],
            examples: ["Er kommt [morgen]{2018-07-03} und bleibt bis [morgen Abend]{2018-07-03TEV}."]),
        TimePhrase(
            .nothing, ["guten|guter +<part>", "jeden|jedem +morgen", "von heute auf morgen"],
            examples: ["Guten Morgen, Guten Abend!", "Er änderte sich nicht von heute auf morgen."]),
        TimePhrase(
            .partOfDay,
            [
                "am|gegen|zum|bis|vom [ frühen|späten|selben? +<part> ]", "in der [ nacht@part ]",
                "über [ nacht@part ]",
                "<this> +<part>", "+<partHabit>",
            ],
            examples: [
                "Er kam am [Abend]{2018-07-02TEV} an.", "Es brannte in der [Nacht]{2018-07-02TNI}.",
                "Er fuhr am [3. Juni]{2018-06-03} fort und war am [Abend]{2018-06-03TEV} da.",
            ]),
        TimePhrase(
            .clock,
            [
                "<h> ( ~.|: ~<min> )? uhr <part>?", "<h> uhr <min>", "<number> uhr <part>?",
                "um|ab|bis|gegen|von|und|seit [ <h> ~.|: ~<min> uhr? ]",
                "[ <h> ( ~.|: ~<min> )? ] ( bis / und / - ) <h> ( ~.|: ~<min> )? uhr",
            ],
            examples: [
                "Beginn ist um [20.30 Uhr]{2018-07-02T20:30}.",
                "Offen von [9]{2018-07-02T09:00} bis [18 Uhr]{2018-07-02T18:00}.",
                "Er geht um [acht Uhr abends]{2018-07-02T20:00}.", "Es wog 20.30 Kilo.",
            ]),
        TimePhrase(
            .fromMention(1),
            ["tags darauf", "am tag darauf|danach", "einen tag später|darauf", "am [ folgenden|darauffolgenden tag ]"],
            examples: ["Er kam am [3. Juni]{2018-06-03}; [tags darauf]{2018-06-04} ging er."]),
        TimePhrase(
            .fromMention(-1), ["tags zuvor", "am [ vortag ]", "am [ tag zuvor|davor ]", "einen tag zuvor"],
            examples: ["Er kam am [3. Juni]{2018-06-03}; am [Vortag]{2018-06-02} war er in Ulm."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "+neujahr / +neujahrstag"),
        NamedDay(.fixed(month: 1, day: 6), "dreikönigstag / +heilige drei könige"),
        NamedDay(.fixed(month: 2, day: 14), "valentinstag"),
        NamedDay(.easter(-48), "+rosenmontag"), NamedDay(.easter(-47), "+faschingsdienstag"),
        NamedDay(.easter(-46), "+aschermittwoch"), NamedDay(.easter(-7), "+palmsonntag"),
        NamedDay(.easter(-3), "+gründonnerstag"), NamedDay(.easter(-2), "+karfreitag"),
        NamedDay(.easter(-1), "+karsamstag"), NamedDay(.easter(0), "+ostersonntag / +ostern"),
        NamedDay(.easter(1), "+ostermontag"), NamedDay(.fixed(month: 5, day: 1), "+tag der +arbeit"),
        NamedDay(.easter(39), "+christi +himmelfahrt / +himmelfahrtstag"),
        NamedDay(.easter(49), "+pfingstsonntag / +pfingsten"), NamedDay(.easter(50), "+pfingstmontag"),
        NamedDay(.easter(60), "+fronleichnam"), NamedDay(.fixed(month: 8, day: 15), "+mariä +himmelfahrt"),
        NamedDay(.fixed(month: 10, day: 3), "+tag der deutschen +einheit"),
        NamedDay(.fixed(month: 10, day: 31), "+reformationstag / +halloween"),
        NamedDay(.fixed(month: 11, day: 1), "+allerheiligen"), NamedDay(.fixed(month: 11, day: 2), "+allerseelen"),
        NamedDay(.fixed(month: 12, day: 6), "+nikolaustag"), NamedDay(.fixed(month: 12, day: 24), "+heiligabend"),
        NamedDay(.fixed(month: 12, day: 25), "+weihnachten / +weihnachtstag / ersten weihnachtstag"),
        NamedDay(.fixed(month: 12, day: 26), "+stephanstag / zweiten weihnachtstag"),
        NamedDay(.fixed(month: 12, day: 31), "+silvester / +silvesterabend"),
        NamedDay(.sundayBeforeChristmas(4), "ersten +advent"), NamedDay(.sundayBeforeChristmas(1), "vierten +advent"),
        NamedDay(.weekday(nth: 2, weekday: 7, month: 5), "+muttertag"),
    ]
}
