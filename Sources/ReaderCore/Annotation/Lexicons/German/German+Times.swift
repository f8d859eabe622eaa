extension TimeLexicon {
    static let german: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = GermanTimes.words
        lexicon.fragments = GermanTimes.fragments
        lexicon.phrases = GermanTimes.days + GermanTimes.periods + GermanTimes.lengths
        lexicon.namedDays = GermanTimes.namedDays
        lexicon.namedDayPatterns = ["( <last|this|next> )? {day} <y>?"]
        lexicon.hasCapitalNouns = true
        lexicon.yearFollowers = "der die das"
        lexicon.verbs = GermanTimes.verbs
        lexicon.clauses = GermanTimes.clauses
        return lexicon
    }()
}

enum GermanTimes {
    private static let weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
    private static let parts = [
        ("morgen", 1), ("vormittag", 1), ("nachmittag", 2), ("abend", 3), ("nacht", 4), ("mittag", 5),
    ]

    /// "Montagabend": weekday and part of the day in one word.
    private static let compounds = weekdays.map { day in parts.map { day + $0.0 + "(,s)" }.joined(separator: "|") }
    private static let compoundParts = weekdays.flatMap { day in parts.map { "\(day)\($0.0)(,s)=\($0.1)" } }

    static let words: [TimeWords] = [
        TimeWords(
            .month,
            """
            januar(,s)|jänner(,s) februar(,s)|feber märz april(,s) mai juni juli august september oktober november dezember
            """),
        TimeWords(.month, "jan feb mrz apr - jun jul aug sep|sept okt nov dez"),
        TimeWords(
            .weekday,
            """
            montag(,s) dienstag(,s) mittwoch(,s) donnerstag(,s) freitag(,s) samstag(,s)|sonnabend(,s) sonntag(,s)
            """),
        TimeWords(.weekday, compounds.joined(separator: " ")),
        TimeWords(.partOfWeekday, compoundParts.joined(separator: " ")),
        TimeWords(
            .unit, from: 0,
            """
            sekunde minute stunde tag(,es,s) wochenende(,s) woche monat(,s,es) quartal(,s) saison jahr(,es,s) \
            jahrzehnt(,s,es) jahrhundert(,s,es)
            """),
        TimeWords(
            .units, from: 0,
            """
            sekunden minuten stunden tage(,n) wochenenden wochen monate(,n) quartale(,n) - jahre(,n) jahrzehnte(,n) \
            jahrhunderte(,n)
            """),
        TimeWords(
            .number,
            """
            ein(,e,em,en,er,es) zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn \
            siebzehn achtzehn neunzehn zwanzig dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
            """),
        TimeWords(
            .number,
            """
            halbe(,n,r,s)|halb=0.5 anderthalb|eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 zweier=2 \
            dutzend=12 einundzwanzig=21 vierundzwanzig=24 fünfundzwanzig=25 hundert=100 tausend=1000
            """),
        TimeWords(.vague, "einige(,n,r) mehrere(,n,r) wenige(,n) viele(,n) etliche(,n) zahlreiche(,n) paar"),
        TimeWords(
            .ordinal, "erste(,n,r,s,m) zweite(,n,r,s,m) dritte(,n,r,s,m) vierte(,n,r,s,m) fünfte(,n,r) sechste(,n,r)"),
        TimeWords(
            .part,
            """
            morgen|früh|vormittag|vormittags|morgens|morgenstunden nachmittag|nachmittags abend|abends nacht|nachts \
            mittag|mittags
            """),
        TimeWords(.partHabit, "morgens|vormittags|frühmorgens nachmittags abends|allabendlich nachts|nächtens mittags"),
        TimeWords(
            .day, "heute|heutige(,n,r,s,m)=0 gestern|gestrige(,n,r,s,m)=-1 vorgestern=-2 übermorgen=2 vorvorgestern=-3"),
        TimeWords(.last, "vergangene(,n,r,s,m) letzte(,n,r,s,m) vorige(,n,r,s,m) vorangegangene(,n)"),
        TimeWords(.next, "nächste(,n,r,s,m) kommende(,n,r,s,m) nächstfolgende(,n) folgende(,n)"),
        TimeWords(.this, "diese(,n,r,s,m)|dies laufende(,n,r,s,m) heurige(,n,r,s)"),
        TimeWords(
            .season, from: 0,
            "frühjahr(,s,es)|frühling(,s,es) sommer(,s) herbst(,es,s,e)|spätherbst winter(,s)"),
        TimeWords(.begin, "anfang beginn"), TimeWords(.middle, "mitte"), TimeWords(.end, "ende"),
        TimeWords(
            .decade,
            """
            zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90
            """),
        TimeWords(
            .habit,
            """
            stündlich(,e,en,er,es)=2 täglich(,e,en,er,es)|tagtäglich|alltäglich(,e,en)=3 \
            wöchentlich(,e,en,er,es)|allwöchentlich=5 monatlich(,e,en,er,es)|allmonatlich=6 vierteljährlich(,e,en)=7 \
            jährlich(,e,en,er,es)|alljährlich(,e,en)=9
            """),
        TimeWords(.zone, "utc gmt"),
        TimeWords(
            .yearCue,
            """
            in im seit anno jahr jahre jahres jahren jahrgang sommer herbst winter frühjahr saison wahl ende anfang mitte \
            beginn ( - / copyright ©
            """),
    ]

    static let fragments = [
        "edge": "( <begin|middle|end> )?",
        "rel": "( <last|this|next> )?",
        "about": """
        ( mehr|weniger als / rund|etwa|gut|knapp|mindestens|nur|ungefähr|circa|ca|höchstens ~.? / fast genau? / bis zu / \
        genau / die|den? ersten|ganzen )?
        """,
        "month": "+<month>",
        "of": "( des|dieses|letzten|vergangenen|vorigen|nächsten|kommenden jahres )?",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            wird werden soll sollen will wollen statt lädt laden beginnt beginnen startet starten findet finden geplant kommenden \
            eröffnet öffnet endet steht stehen erscheint tritt treten kommt kommen möchte möchten plant planen folgt \
            voraussichtlich bevorsteht bevor vorgesehen anstehen ansteht
            """
        verbs.past = """
            war waren hatte hatten wurde wurden worden gewesen hat haben kam kamen ging gingen gab gaben sah sahen stand standen \
            fand fanden starb starben begann begannen gewann gewannen verlor verloren hielt hielten ließ ließen blieb blieben \
            schrieb schrieben lag lagen nahm nahmen sprach sprachen traf trafen trat traten fiel fielen lief liefen rief riefen \
            zog zogen stieg stiegen schlug schlugen wuchs flog erschien erhielt unterlag verließ entstand beschloss bekam \
            vertrat bot trug griff sank
            """
        verbs.pastEndings = ["te", "ten", "tet"]
        verbs.others = """
            heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften nächste nächsten \
            rechte rechten gute guten weite weiten könnte könnten sollte sollten müsste müssten hätte hätten möchte möchten \
            bekannte bekannten größte größten meiste meisten alte alten beste besten leichte leichten bisten späte späten harte \
            harten breite breiten gesamte gesamten echte echten zweitgrößte mitten unten konkrete konkreten leute seite seiten \
            beide gesetzten arbeiten bedeuten halten warten starten leiten bieten bitten
            """
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "dass daß weil nachdem bevor obwohl wenn als ob während sodass damit wobei woraufhin wonach"
        clauses.verbs = """
            ist sind bin wird werden hat haben kann können muss müssen darf dürfen gibt geht kommt steht liegt \
            bleibt gilt heißt macht lebt arbeitet beginnt endet findet will soll sagt spielt trifft
            """
        clauses.since = "seit"
        clauses.through = "bis"
        clauses.continuers = "und oder aber denn wie wo sowie sondern doch"
        clauses.belonging = "vom von"
        clauses.comparisons = "gegenüber vergleich verglichen als"
        return clauses
    }()
}
