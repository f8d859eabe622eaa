extension TimeLexicon {
    static let italian: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = ItalianTimes.words
        lexicon.fragments = ItalianTimes.fragments
        lexicon.phrases = ItalianTimes.days + ItalianTimes.periods + ItalianTimes.lengths
        lexicon.namedDays = ItalianTimes.namedDays
        lexicon.namedDayPatterns = ["( <last|next> )? {day} ( <last|next> )? ( del? <y> )?"]
        lexicon.yearFollowers = """
            fu furono era è e o se il lo la i gli le l in con per che non ha hanno un una al quando come sua fino ma
            """
        lexicon.numberJoiner = "e"
        lexicon.verbs = ItalianTimes.verbs
        lexicon.clauses = ItalianTimes.clauses
        return lexicon
    }()
}

enum ItalianTimes {
    static let words: [TimeWords] = [
        TimeWords(
            .month,
            """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            """),
        TimeWords(.month, "gen feb - apr mag giu lug - - ott nov dic"),
        TimeWords(
            .weekday,
            "lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato|sabati domenica|domeniche"
        ),
        TimeWords(
            .unit, from: 0,
            "- minuto ora giorno weekend settimana mese trimestre stagione anno decennio secolo"),
        TimeWords(
            .units, from: 0, "secondi minuti ore giorni weekend settimane mesi trimestri stagioni anni decenni secoli"),
        TimeWords(
            .number,
            """
            un|una|uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici \
            diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque trenta=30 quaranta=40 \
            cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mezzo|mezza=0.5 ventina=20 decina=10 quindicina=15
            """),
        TimeWords(
            .vague,
            "alcuni|alcune diversi|diverse molti|molte pochi|poche parecchi|parecchie numerosi|numerose qualche vari|varie"
        ),
        TimeWords(
            .ordinal, "primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta"),
        TimeWords(.part, "mattina|mattino|mattinata pomeriggio sera|serata notte mezzogiorno"),
        TimeWords(.day, "oggi=0 ieri=-1 domani=1 dopodomani=2"),
        TimeWords(
            .last, "scorso|scorsa|scorsi|scorse passato|passata|passati|passate ultimo|ultima|ultimi|ultime precedente"),
        TimeWords(.next, "prossimo|prossima|prossimi|prossime seguente venturo|ventura successivo|successiva"),
        TimeWords(.this, "questo|questa|questi|queste|quest corrente"),
        TimeWords(.season, from: 0, "primavera estate autunno inverno"),
        TimeWords(.begin, "inizio|inizi|principio"), TimeWords(.middle, "metà"), TimeWords(.end, "fine"),
        TimeWords(
            .decade, "venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90"),
        TimeWords(
            .habit,
            """
            quotidiano|quotidiana|quotidiani|quotidiane|quotidianamente|giornaliero|giornaliera|giornalieri=3 \
            settimanale|settimanali|settimanalmente=5 mensile|mensili|mensilmente=6 trimestrale|trimestrali=7 \
            annuo|annua|annui|annue|annuale|annuali|annualmente=9
            """),
        TimeWords(.zone, "gmt utc"),
        TimeWords(
            .yearCue,
            """
            nel del dal al il l ' anno e per tra fra in estate inverno primavera autunno fine inizio ( - / fino entro dall nell \
            ottobre
            """),
    ]

    static let fragments = [
        "edge": "( ( all ' )? <begin|middle|end> ( di / del / dell ' / della / degli )? )?",
        "about": "( più|meno di / quasi|circa|oltre|appena|solo|soli / almeno / poco più di )?",
        "the": "( il|lo|la|l '? )?",
        "day": "( <d> ( °|º )? / primo@ordinal )",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            va vanno sarà saranno avrà avranno farà faranno deve devono dovrà dovranno dovrebbe dovrebbero prevede prevedono \
            previsto prevista previsti previste atteso attesa
            """
        verbs.aheadEndings = ["rà", "ranno"]
        verbs.past = """
            ha hanno aveva avevano era erano fu furono ebbe stato stata stati state è
            """
        verbs.pastEndings = ["ò", "arono", "irono", "erono", "ava", "avano", "eva", "evano", "iva", "ivano"]
        verbs.others = "però può ciò perciò prova nuova uva riva diva viva"
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "che chi dove perché mentre quando cui poiché sebbene"
        clauses.verbs = """
            è sono ha hanno va vanno può possono deve devono fa sarà saranno vive dice
            """
        clauses.since = "dal dalla dall"
        clauses.through = "al a all"
        clauses.continuers = "e o ma né come"
        clauses.belonging = "del dello dell della"
        clauses.comparisons = "rispetto confronto contro"
        return clauses
    }()

    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( ( <next|last> )? <weekday> <last|next>? ,? )? {the} <last|next>? {day} ( del mese di )? <month> ( ( del / dell ' anno / , )? <y> / <last|next> / di? quest ' anno )?",
                "<d> . <m> . <y|yy>", "<d> / <m> / <y|yy>", "<d> - <m> - <y>",
                "[ {the} {day} ] ( e|al|o / all ' / - / , ) {the} <d> <month> ( del? <y> )?",
                "[ <d> ] , <d> e|o <d> <month> <y>?",
                "[ {the} {day} <month> ] ( e|al / - ) {the} <d> <month> del? <y>",
            ],
            examples: [
                "È arrivato [il 3 maggio 2024]{2024-05-03}.", "Si riunisce [giovedì 5 luglio]{2018-07-05}.",
                "La festa va dal [3]{2018-08-03} al [5 agosto]{2018-08-05}.",
                "È nato [il 1º gennaio 1999]{1999-01-01}.",
                "Ha vinto [l'11 novembre]{2017-11-11}.", "Era il [24/12/2017]{2017-12-24}.",
                "È morto [il 9 giugno scorso]{2018-06-09}.",
            ]),
        TimePhrase(
            .weekday,
            [
                "( <last|next|this> )? <weekday> ( <last|next> )? <part>?",
                "( la )? notte|sera|mattina di|del <weekday>",
            ],
            examples: [
                "Ha detto [venerdì]{2018-06-29} di no.", "Si voterà [domenica]{2018-07-08}.",
                "È partito [sabato scorso]{2018-06-30}.",
                "Esce [martedì prossimo]{2018-07-03}.", "Ha parlato [giovedì sera]{2018-06-28TEV}.",
            ]),
        TimePhrase(
            .nothing,
            ["buon giorno|pomeriggio", "buona sera|notte", "un giorno", "al giorno d ' oggi", "a quest ' ora"],
            examples: ["Buona sera!"]),
        TimePhrase(
            .day, ["<day> ( ,? <weekday> )? <part>?", "la giornata di <day>", "<day> alla? <part>"],
            examples: [
                "[Oggi]{2018-07-02} piove; [ieri sera]{2018-07-01TEV} no.", "Arriva [domani mattina]{2018-07-03TMO}.",
            ]),
        TimePhrase(
            .dayAway(-2), ["l ' altro ieri", "l ' altroieri"], examples: ["È partito [l'altro ieri]{2018-06-30}."]),
        TimePhrase(.partAway(days: 0, part: 3), ["stasera"], examples: ["Arriva [stasera]{2018-07-02TEV}."]),
        TimePhrase(
            .partAway(days: 0, part: 1), ["stamattina|stamani|stamane"],
            examples: ["È arrivato [stamattina]{2018-07-02TMO}."]),
        TimePhrase(.partAway(days: 0, part: 4), ["stanotte"], examples: ["Ha nevicato [stanotte]{2018-07-02TNI}."]),
        TimePhrase(
            .partOfDay,
            ["<this> <part>", "nel|nella|in|di|la|durante [ la? <part> ]", "a [ mezzogiorno@part ]"],
            examples: ["Arriva [questa sera]{2018-07-02TEV}.", "Nel [pomeriggio]{2018-07-02TAF} ha piovuto."]),
        TimePhrase(
            .clock,
            [
                "( le )? ore <h> ( ~.|: ~<min> )? ( del <part> )? <zone>?",
                "alle|dalle|le|ore [ <h> ( ~.|: ~<min> )? ( di|del <part> )? <zone>? ]", "<h> ~: ~<min> <zone>?",
                "alle|dalle|le [ <number> di|del <part> ]",
            ],
            examples: [
                "È iniziato alle [20:30]{2018-07-02T20:30}.", "Arriva alle [11 di mattina]{2018-07-02T11:00}.",
                "È finito alle [18:40 UTC]{2018-07-02T18:40Z}.", "Inizio [ore 18.30]{2018-07-02T18:30}.",
            ]),
        TimePhrase(
            .fromMention(1), ["( il )? giorno dopo|seguente|successivo", "l ' indomani"],
            examples: ["È arrivato [il 3 giugno]{2018-06-03} ed è partito [il giorno dopo]{2018-06-04}."]),
        TimePhrase(
            .fromMention(-1), ["( il )? giorno prima|precedente", "la vigilia"],
            examples: ["È morto [il 3 giugno]{2018-06-03}; [il giorno prima]{2018-06-02} rideva."]),
        TimePhrase(
            .fromMention(0), ["lo? stesso giorno", "quel giorno"],
            examples: ["È morto [il 3 giugno]{2018-06-03}; [lo stesso giorno]{2018-06-03} pioveva."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "+capodanno"), NamedDay(.fixed(month: 1, day: 6), "+epifania / +befana"),
        NamedDay(.fixed(month: 2, day: 14), "+san +valentino"), NamedDay(.easter(-47), "+martedì grasso"),
        NamedDay(.easter(-46), "+mercoledì delle +ceneri"), NamedDay(.easter(-7), "domenica delle +palme"),
        NamedDay(.easter(-3), "+giovedì santo"), NamedDay(.easter(-2), "+venerdì santo"),
        NamedDay(.easter(0), "+pasqua / domenica di +pasqua"),
        NamedDay(.easter(1), "+pasquetta / lunedì dell ' +angelo"),
        NamedDay(.fixed(month: 4, day: 25), "+festa della +liberazione"),
        NamedDay(.fixed(month: 5, day: 1), "+primo +maggio / +festa del +lavoro / +festa dei +lavoratori"),
        NamedDay(.fixed(month: 6, day: 2), "+festa della +repubblica"), NamedDay(.easter(49), "+pentecoste"),
        NamedDay(.fixed(month: 8, day: 15), "+ferragosto"), NamedDay(.fixed(month: 11, day: 1), "+ognissanti"),
        NamedDay(.fixed(month: 12, day: 8), "+immacolata"), NamedDay(.fixed(month: 12, day: 24), "+vigilia di +natale"),
        NamedDay(.fixed(month: 12, day: 25), "+natale"), NamedDay(.fixed(month: 12, day: 26), "+santo +stefano"),
        NamedDay(.fixed(month: 12, day: 31), "+san +silvestro"),
    ]
}
