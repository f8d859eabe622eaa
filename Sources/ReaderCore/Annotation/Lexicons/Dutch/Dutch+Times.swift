extension TimeLexicon {
    static let dutch: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = DutchTimes.words
        lexicon.fragments = DutchTimes.fragments
        lexicon.phrases = DutchTimes.days + DutchTimes.periods + DutchTimes.lengths
        lexicon.namedDays = DutchTimes.namedDays
        lexicon.namedDayPatterns = ["( <last|next> )? {day} <y>?"]
        lexicon.yearFollowers = """
            was waren werd werden is en of de het een in op met voor die dat niet heeft had hebben om bij tot als maar zijn
            """
        lexicon.verbs = DutchTimes.verbs
        lexicon.clauses = DutchTimes.clauses
        return lexicon
    }()
}

enum DutchTimes {
    static let words: [TimeWords] = [
        TimeWords(
            .month, "januari februari maart april mei juni juli augustus september oktober november december"),
        TimeWords(.month, "jan feb mrt apr - - - aug sept okt nov dec"),
        TimeWords(
            .weekday, "maandag(,en) dinsdag(,en) woensdag(,en) donderdag(,en) vrijdag(,en) zaterdag(,en) zondag(,en)"),
        TimeWords(
            .weekday,
            """
            maandagmorgen|maandagochtend|maandagmiddag|maandagavond|maandagnacht \
            dinsdagmorgen|dinsdagochtend|dinsdagmiddag|dinsdagavond|dinsdagnacht \
            woensdagmorgen|woensdagochtend|woensdagmiddag|woensdagavond|woensdagnacht \
            donderdagmorgen|donderdagochtend|donderdagmiddag|donderdagavond|donderdagnacht \
            vrijdagmorgen|vrijdagochtend|vrijdagmiddag|vrijdagavond|vrijdagnacht \
            zaterdagmorgen|zaterdagochtend|zaterdagmiddag|zaterdagavond|zaterdagnacht \
            zondagmorgen|zondagochtend|zondagmiddag|zondagavond|zondagnacht
            """),
        TimeWords(.partOfWeekday, parts.joined(separator: " ")),
        TimeWords(
            .unit, from: 0,
            "seconde minuut uur dag weekend|weekeinde week maand kwartaal seizoen jaar|jaars decennium eeuw"),
        TimeWords(
            .units, from: 0,
            "seconden minuten uren dagen weekends weken maanden kwartalen seizoenen jaren decennia eeuwen"),
        TimeWords(
            .number,
            """
            een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien \
            negentien twintig dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 \
            half|halve=0.5 anderhalf|anderhalve=1.5 tweeënhalf|tweeëneenhalf=2.5 driëenhalf=3.5
            """),
        TimeWords(.vague, "enkele meerdere verschillende vele veel paar tientallen wat"),
        TimeWords(.ordinal, "eerste tweede derde vierde vijfde zesde"),
        TimeWords(.part, "ochtend|morgen middag|namiddag avond nacht"),
        TimeWords(.day, "vandaag=0 gisteren=-1 eergisteren=-2 overmorgen=2"),
        TimeWords(.last, "vorig|vorige afgelopen laatste voorbije"),
        TimeWords(.next, "volgend|volgende komend|komende aanstaande"),
        TimeWords(.this, "dit|deze"),
        TimeWords(.season, from: 0, "lente|voorjaar zomer herfst|najaar winter"),
        TimeWords(.begin, "begin"), TimeWords(.middle, "medio|midden|half"), TimeWords(.end, "eind|einde"),
        TimeWords(
            .decade, "twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90"),
        TimeWords(
            .habit, "dagelijks|dagelijkse=3 wekelijks|wekelijkse=5 maandelijks|maandelijkse=6 jaarlijks|jaarlijkse=9"),
        TimeWords(.zone, "gmt utc"),
        TimeWords(
            .yearCue,
            """
            in sinds tot van vanaf voor na tussen en eind begin medio zomer winter herfst najaar voorjaar jaar ( - / uit rond om
            """),
    ]

    private static let parts = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"].flatMap
    { day in
        ["morgen=1", "ochtend=1", "middag=2", "avond=3", "nacht=4"].map { day + $0 }
    }

    static let fragments = [
        "edge": "( <begin|middle|end> ( van )? )?",
        "about": "( meer|minder dan / ruim|bijna|ongeveer|zeker|slechts|circa / zo ' n / minstens / tot )?",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            zal zullen gaat gaan wil willen moet moeten begint beginnen start starten verwacht verwachten gepland plant komt komen \
            wordt worden vindt vinden
            """
        verbs.past = """
            was waren had hadden heeft hebben werd werden geweest kwam kwamen ging gingen zag zagen stond stonden nam namen gaf \
            gaven deed deden zei zeiden bleek bleken begon begonnen won wonnen verloor verloren hield hielden liet lieten bleef \
            bleven schreef schreven lag lagen sprak spraken trad traden viel vielen liep liepen riep riepen steeg stegen vloog \
            vlogen koos kozen besloot besloten sloot sloten kreeg kregen stierf overleed
            """
        verbs.pastEndings = ["de", "den", "te", "ten"]
        verbs.others = """
            de deze beide derde vierde tweede eerste grote grootste laatste beste einde mede aarde wereld vrede rede goede harde \
            oude rode bekende volgende komende lopende staande minuten punten moeten laten weten zitten sluiten landen banden \
            worden vinden vonden steden leden redenen buiten binnen midden uiteinde ontwikkelde lange langste kleinste hoogste
            """
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "dat die omdat nadat voordat hoewel terwijl toen als waar zodat waarbij waarmee"
        clauses.verbs = """
            is zijn heeft hebben wordt worden kan kunnen moet moeten gaat gaan zal zullen woont zegt blijft
            """
        clauses.since = "sinds"
        clauses.through = "tot"
        clauses.continuers = "en of maar want zoals"
        clauses.belonging = "van"
        clauses.comparisons = "vergeleken tegenover dan"
        return clauses
    }()

    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( ( <next|last> )? <weekday> ,? )? <d> <month> ( <y> / van|dit jaar )?", "<d> . <m> . <y|yy>",
                "<d> / <m> / <y|yy>",
                "<d> - <m> - <y>", "[ <d> ] ( en|tot / tot en met / - / , ) <d> <month> <y>?",
                "[ <d> ] , <d> en|of <d> <month> <y>?",
                "[ <d> <month> ] ( tot|en / tot en met / - ) <d> <month> <y>",
            ],
            examples: [
                "Hij kwam op [3 mei 2024]{2024-05-03} aan.", "Ze vergadert op [donderdag 5 juli]{2018-07-05}.",
                "Het feest is van [3]{2018-08-03} tot [5 augustus]{2018-08-05}.",
                "Hij is geboren op [1 januari 1999]{1999-01-01}.",
                "Ze won op [11 november]{2017-11-11}.", "Het was op [24-12-2017]{2017-12-24}.",
            ]),
        TimePhrase(
            .weekday, ["( <last|next|this> )? <weekday> ( <part> )?", "nacht van <weekday> op <weekday>"],
            examples: [
                "Hij zei [vrijdag]{2018-06-29} nee.", "De verkiezing zal [zondag]{2018-07-08} worden herhaald.",
                "Hij vertrok [afgelopen zaterdag]{2018-06-30}.", "Hij komt [volgende dinsdag]{2018-07-03}.",
                "Hij sprak [donderdagavond]{2018-06-28TEV}.",
            ]),
        TimePhrase(
            .nothing, ["goede <part>", "op een dag", "van de ene op de andere dag"], examples: ["Goede avond!"]),
        TimePhrase(
            .day, ["<day> ( <part> )?", "<day> in de <part>"],
            examples: [
                "[Vandaag]{2018-07-02} regent het, [gisteren]{2018-07-01} niet.",
                "Het was [gisteren]{2018-07-01} warm.",
            ]),
        TimePhrase(
            .dayAway(1), ["=morgen ( middag|avond|ochtend@part )?"], examples: ["Hij komt [morgen]{2018-07-03}."]),
        TimePhrase(.partAway(days: 0, part: 3), ["vanavond"], examples: ["Hij komt [vanavond]{2018-07-02TEV}."]),
        TimePhrase(.partAway(days: 0, part: 2), ["vanmiddag"], examples: ["Hij komt [vanmiddag]{2018-07-02TAF}."]),
        TimePhrase(
            .partAway(days: 0, part: 1), ["vanochtend|vanmorgen"], examples: ["Hij kwam [vanochtend]{2018-07-02TMO}."]),
        TimePhrase(.partAway(days: 0, part: 4), ["vannacht"], examples: ["Het vroor [vannacht]{2018-07-02TNI}."]),
        TimePhrase(
            .partAway(days: -1, part: 3), ["gisteravond"], examples: ["Het vroor [gisteravond]{2018-07-01TEV}."]),
        TimePhrase(
            .partAway(days: -1, part: 2), ["gistermiddag"], examples: ["Het vroor [gistermiddag]{2018-07-01TAF}."]),
        TimePhrase(
            .partAway(days: -1, part: 1), ["gisterochtend|gistermorgen"],
            examples: ["Het vroor [gisterochtend]{2018-07-01TMO}."]),
        TimePhrase(.partAway(days: 1, part: 3), ["morgenavond"], examples: ["Hij komt [morgenavond]{2018-07-03TEV}."]),
        TimePhrase(
            .partOfDay, ["<this> <part>", "in de [ <part> ]"],
            examples: ["In de [nacht]{2018-07-02TNI} vroor het."]),
        TimePhrase(
            .clock,
            [
                "<h> ( ~.|: ~<min> )? uur ( ' s ochtends|middags|avonds )? <zone>?",
                "<number> uur ' s ochtends|avonds|middags", "om [ <h> ~.|: ~<min> uur? <zone>? ]",
                "[ <h> ( ~.|: ~<min> )? ] ( tot|en / - ) <h> ( ~.|: ~<min> )? uur",
            ],
            examples: [
                "Het begint om [20.30 uur]{2018-07-02T20:30}.", "Het eindigde om [18.00 uur UTC]{2018-07-02T18:00Z}.",
            ]),
        TimePhrase(
            .fromMention(1), ["( de )? dag erna|erop|daarna|daarop", "een dag later", "de volgende dag"],
            examples: ["Hij kwam op [3 juni]{2018-06-03} en ging [een dag later]{2018-06-04}."]),
        TimePhrase(
            .fromMention(-1), ["( de )? dag ervoor|tevoren|daarvoor", "een dag eerder"],
            examples: ["Hij stierf op [3 juni]{2018-06-03}; [een dag eerder]{2018-06-02} lachte hij."]),
        TimePhrase(
            .fromMention(0), ["die|diezelfde dag"],
            examples: ["Hij stierf op [3 juni]{2018-06-03}; [die dag]{2018-06-03} regende het."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "nieuwjaarsdag / nieuwjaar"),
        NamedDay(.fixed(month: 1, day: 6), "driekoningen"),
        NamedDay(.fixed(month: 2, day: 14), "valentijnsdag"), NamedDay(.easter(-46), "aswoensdag"),
        NamedDay(.easter(-7), "palmzondag"),
        NamedDay(.easter(-3), "witte donderdag"), NamedDay(.easter(-2), "goede vrijdag"),
        NamedDay(.easter(0), "pasen / eerste paasdag"),
        NamedDay(.easter(1), "paasmaandag / tweede paasdag"), NamedDay(.fixed(month: 4, day: 27), "koningsdag"),
        NamedDay(.fixed(month: 5, day: 1), "dag van de arbeid"),
        NamedDay(.fixed(month: 5, day: 4), "dodenherdenking"),
        NamedDay(.fixed(month: 5, day: 5), "bevrijdingsdag"), NamedDay(.easter(39), "hemelvaartsdag / hemelvaart"),
        NamedDay(.easter(49), "pinksteren / eerste pinksterdag"),
        NamedDay(.easter(50), "pinkstermaandag / tweede pinksterdag"),
        NamedDay(.weekday(nth: 3, weekday: 2, month: 9), "prinsjesdag"),
        NamedDay(.fixed(month: 11, day: 1), "allerheiligen"),
        NamedDay(.fixed(month: 12, day: 5), "sinterklaasavond / pakjesavond"),
        NamedDay(.fixed(month: 12, day: 24), "kerstavond"),
        NamedDay(.fixed(month: 12, day: 25), "+kerst / kerstmis / eerste kerstdag"),
        NamedDay(.fixed(month: 12, day: 26), "tweede kerstdag"),
        NamedDay(.fixed(month: 12, day: 31), "oudejaarsavond / oudejaarsdag"),
    ]
}
