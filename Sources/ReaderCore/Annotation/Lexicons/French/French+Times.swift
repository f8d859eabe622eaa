extension TimeLexicon {
    static let french: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = FrenchTimes.words
        lexicon.fragments = FrenchTimes.fragments
        lexicon.phrases = FrenchTimes.days + FrenchTimes.periods + FrenchTimes.lengths
        lexicon.namedDays = FrenchTimes.namedDays
        lexicon.namedDayPatterns = ["( le|la|l ' )? {day} <last|next>? <y>?"]
        lexicon.yearFollowers = """
            a ont fut furent est était et ou se il elle on le la les l au aux dans par pour que qui ne un une à en comme mais
            """
        lexicon.numberJoiner = "et"
        lexicon.verbs = FrenchTimes.verbs
        lexicon.clauses = FrenchTimes.clauses
        return lexicon
    }()
}

enum FrenchTimes {
    static let words: [TimeWords] = [
        TimeWords(
            .month,
            """
            janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre
            """),
        TimeWords(.month, "janv févr - avr - - juil - - oct nov déc"),
        TimeWords(.weekday, "lundi(,s) mardi(,s) mercredi(,s) jeudi(,s) vendredi(,s) samedi(,s) dimanche(,s)"),
        TimeWords(
            .unit, from: 0, "seconde minute heure jour|journée - semaine mois trimestre saison an|année décennie siècle"
        ),
        TimeWords(.unit, "quinquennat=9"),
        TimeWords(
            .units, from: 0,
            "secondes minutes|mn heures jours|journées - semaines mois trimestres saisons ans|années décennies siècles"),
        TimeWords(
            .number,
            """
            un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt=20 trente=30 \
            quarante=40 cinquante=50 soixante=60 cent=100 demi|demie=0.5 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20
            """),
        TimeWords(.vague, "quelques plusieurs nombreux|nombreuses"),
        TimeWords(
            .ordinal,
            """
            premier|première|1er|er deuxième|second|seconde troisième quatrième cinquième sixième septième huitième
            """),
        TimeWords(.part, "matin|matinée soirée=3 soir=3 nuit=4 midi=5"),
        TimeWords(.day, "hier=-1"),
        TimeWords(.last, "dernier|dernière|derniers|dernières passé|passée|passés|passées précédent|précédente"),
        TimeWords(.next, "prochain|prochaine|prochains|prochaines suivant|suivante"),
        TimeWords(.this, "ce|cet|cette|ces"),
        TimeWords(.season, from: 0, "printemps été automne hiver"),
        TimeWords(.begin, "début"), TimeWords(.middle, "mi milieu"), TimeWords(.end, "fin"),
        TimeWords(
            .habit,
            """
            quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|journalier|journalière=3 \
            hebdomadaire|hebdomadaires|hebdomadairement=5 mensuel|mensuelle|mensuels|mensuelles|mensuellement=6 \
            trimestriel|trimestrielle|trimestriels=7 annuel|annuelle|annuels|annuelles|annuellement=9
            """),
        TimeWords(.zone, "gmt utc"),
        TimeWords(
            .yearCue,
            """
            en de depuis jusqu dès avant après an année l et à fin début été hiver automne printemps ( - / entre vers courant pour
            """),
    ]

    static let fragments = [
        "edge":
            "( ( la|le )? <begin|end> ( de l|d ' / de la|cette|ce? / du|des )? / au? ( <middle> - ) / milieu de l|d ' / milieu du? )?",
        "about": "( plus|moins|près de|d '? / environ|presque / au moins / une? petite? / quelque )?",
        "day": "( <d> ( ~er )? / premier )",
        "the": "( le|ce )?",
        "number": "<n>",
        "afternoon": "après - midi",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            va vont aura auront sera seront fera feront doit doivent devrait devraient pourra prévu prévue prévus prévoit attendu \
            attendue prochain prochaine
            """
        verbs.aheadEndings = ["era", "eront", "ira", "iront", "dra", "dront", "vra", "vront", "tra", "tront"]
        verbs.past = """
            a ont avait avaient était étaient fut furent eu été eut avons ai
            """
        verbs.pastEndings = ["ait", "aient", "èrent", "irent"]
        verbs.others = "fait était lait trait parfait"
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "que qu qui dont où parce lorsque lorsqu quand tandis alors puisque afin"
        clauses.verbs = """
            est sont a ont va vont peut peuvent doit doivent fait aura sera vit dit reste
            """
        clauses.since = "depuis"
        clauses.through = "au à"
        clauses.continuers = "et ou mais ni comme car"
        clauses.belonging = "du de des"
        clauses.comparisons = "contre rapport comparé"
        return clauses
    }()

    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( {the} <weekday> <last|next>? ,? )? {the} {day} <month> ( <y> / ~' <yy> / <yy> / <last|next> )?",
                "{the} <d> . <m> . <y|yy>", "{the} <d> / <m> / <y|yy>", "<d> - <m> - <y>",
                "[ {the} <weekday>? {day} ] ( et|au / - / , ) {the} <weekday>? <d> <month> <y>?",
                "[ {the} <d> ] , <d> et|ou <d> <month> <y>?",
                "[ {the} {day} <month> ] ( et|au / - ) {the} {day} <month> <y>",
            ],
            examples: [
                "Il est arrivé [le 3 mai 2024]{2024-05-03}.", "Elle siège [jeudi 5 juillet]{2018-07-05} à Lyon.",
                "La fête dure du [3]{2018-08-03} au [5 août]{2018-08-05}.",
                "Il est né [le 1er janvier 1999]{1999-01-01}.",
                "Elle a gagné [le 11 novembre]{2017-11-11}.", "C'était [le 24/12/2017]{2017-12-24}.",
                "Elle est partie [le 8 mars dernier]{2018-03-08}.",
            ]),
        TimePhrase(
            .weekday,
            [
                "( le|ce )? même? <weekday> ( <last|next> )? ( au? <part> / {afternoon} )?",
                "( la )? nuit de <weekday> à <weekday>",
                "( la )? soirée|matinée|journée de <weekday>",
            ],
            examples: [
                "Il a dit [vendredi]{2018-06-29} que non.", "Le vote aura lieu [dimanche]{2018-07-08}.",
                "Elle est partie [samedi dernier]{2018-06-30}.", "Il viendra [mardi prochain]{2018-07-03}.",
                "Il s'est noyé [jeudi soir]{2018-06-28TEV}.",
            ]),
        TimePhrase(
            .nothing,
            [
                "par jour", "tout à l ' heure", "de bonne heure", "une seconde fois|place", "par ici", "un jour",
                "le jour où",
            ],
            examples: ["Il reviendra un jour."]),
        TimePhrase(
            .dayAway(0), ["aujourd ' hui ( ,? <weekday> )?", "aujourd ' hui même"],
            examples: ["[Aujourd'hui]{2018-07-02}, il pleut."]),
        TimePhrase(
            .day, ["<day> ( ,? <weekday> ,? )? ( au? <part> )?", "la journée d ' <day>"],
            examples: ["[Hier]{2018-07-01} il pleuvait, [hier soir]{2018-07-01TEV} non."]),
        TimePhrase(.dayAway(-2), ["avant - hier ( <part> )?"], examples: ["Il est parti [avant-hier]{2018-06-30}."]),
        TimePhrase(
            .dayAway(1), ["demain ( ,? <weekday> )? ( <part> )?"],
            examples: ["Il arrive [demain matin]{2018-07-03TMO}."]),
        TimePhrase(.dayAway(2), ["après - demain"], examples: ["Il arrive [après-demain]{2018-07-04}."]),
        TimePhrase(
            .partAway(days: -1, part: 2), ["hier {afternoon}"],
            examples: ["Il est parti [hier après-midi]{2018-07-01TAF}."]),
        TimePhrase(
            .partAway(days: 0, part: 2), ["cet|cette {afternoon}"],
            examples: ["Il part [cet après-midi]{2018-07-02TAF}."]),
        TimePhrase(
            .partOfDay,
            [
                "<this> <part>", "dans|pendant|durant [ la|le <part> ]", "en [ <part> ]", "la nuit <last|next>?",
                "le <part> même", "au [ <part> ]",
                "à [ midi ]", "[ midi ]",
            ],
            examples: ["Elle arrive [ce soir]{2018-07-02TEV}.", "Dans [la nuit]{2018-07-02TNI} il a neigé."]),
        TimePhrase(
            .clock,
            [
                "<h> h|heures|heure <min>? ( du <part> / de l ' {afternoon} )?",
                "<h> ~h|heures ( ~<min> )?", "<number> heures du <part>", "à [ <h> ~: ~<min> ]",
                "[ <h> ( h|heures )? ] ( à / et / - ) <h> h|heures <min>?",
            ],
            examples: [
                "Le concert commence à [20 h 30]{2018-07-02T20:30}.", "Il part à [17h]{2018-07-02T17:00}.",
                "Elle est arrivée à [8 heures du soir]{2018-07-02T20:00}.", "Fin à [18h45]{2018-07-02T18:45}.",
            ]),
        TimePhrase(
            .fromMention(1), ["le? lendemain ( <part> )?", "( le )? jour suivant"],
            examples: ["Il est venu [le 3 juin]{2018-06-03} et reparti [le lendemain]{2018-06-04}."]),
        TimePhrase(
            .fromMention(-1), ["( la )? veille ( au <part> )?"],
            examples: ["Elle est morte [le 3 juin]{2018-06-03} ; [la veille]{2018-06-02} elle riait."]),
        TimePhrase(
            .fromMention(0), ["( le )? même jour", "ce jour - là"],
            examples: ["Il est né [le 3 juin]{2018-06-03} ; [le même jour]{2018-06-03} il a neigé."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "+jour de l ' +an / +nouvel +an"),
        NamedDay(.fixed(month: 1, day: 6), "+épiphanie"),
        NamedDay(.fixed(month: 2, day: 2), "+chandeleur"), NamedDay(.fixed(month: 2, day: 14), "+saint - +valentin"),
        NamedDay(.easter(-47), "+mardi +gras"), NamedDay(.easter(-46), "+mercredi des +cendres"),
        NamedDay(.easter(-7), "dimanche des +rameaux"), NamedDay(.easter(-3), "+jeudi saint"),
        NamedDay(.easter(-2), "+vendredi saint"), NamedDay(.easter(0), "+pâques / dimanche de +pâques"),
        NamedDay(.easter(1), "lundi de +pâques"), NamedDay(.fixed(month: 5, day: 1), "+fête du travail"),
        NamedDay(.easter(39), "+ascension"), NamedDay(.easter(49), "+pentecôte / dimanche de +pentecôte"),
        NamedDay(.easter(50), "lundi de +pentecôte"), NamedDay(.fixed(month: 7, day: 14), "+fête nationale"),
        NamedDay(.fixed(month: 8, day: 15), "+assomption"), NamedDay(.fixed(month: 11, day: 1), "+toussaint"),
        NamedDay(.fixed(month: 12, day: 24), "+veille de +noël / +réveillon de +noël"),
        NamedDay(.fixed(month: 12, day: 25), "+noël"),
        NamedDay(.fixed(month: 12, day: 31), "+saint - +sylvestre / réveillon du +nouvel +an"),
    ]
}
