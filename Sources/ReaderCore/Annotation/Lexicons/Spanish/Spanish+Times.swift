extension TimeLexicon {
    static let spanish: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = SpanishTimes.words
        lexicon.fragments = SpanishTimes.fragments
        lexicon.phrases = SpanishTimes.days + SpanishTimes.periods + SpanishTimes.lengths
        lexicon.namedDays = SpanishTimes.namedDays
        lexicon.namedDayPatterns = ["( la|el|las )? ( <last|next> )? {day} ( <last|next> )? ( de|del <y> )?"]
        lexicon.yearFollowers = """
            fue fueron era es y e o u se el la los las en con por para que no ha hubo tuvo un una a al cuando como su hasta
            """
        lexicon.numberJoiner = "y"
        lexicon.verbs = SpanishTimes.verbs
        lexicon.clauses = SpanishTimes.clauses
        return lexicon
    }()
}

enum SpanishTimes {
    static let words: [TimeWords] = [
        TimeWords(
            .month,
            """
            enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre
            """),
        TimeWords(.month, "ene feb - abr - jun jul - sept oct nov dic"),
        TimeWords(.weekday, "lunes martes miércoles jueves viernes sábado(,s) domingo(,s)"),
        TimeWords(
            .unit, from: 0,
            """
            - minuto hora día - semana mes trimestre temporada año|ejercicio década|decenio siglo
            """),
        TimeWords(
            .units, from: 0,
            "segundos minutos horas días - semanas meses trimestres temporadas años décadas|decenios siglos"),
        TimeWords(
            .number,
            """
            un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
            dieciocho diecinueve veinte veintiuno|veintiún veintidós veintitrés veinticuatro veinticinco treinta=30 \
            cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100
            """),
        TimeWords(.number, "medio|media=0.5"), TimeWords(.number, "par=2"),
        TimeWords(
            .vague,
            "unos|unas algunos|algunas varios|varias muchos|muchas pocos|pocas numerosos|numerosas tantos|tantas"),
        TimeWords(
            .ordinal,
            "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta"),
        TimeWords(.part, "mañana|madrugada|mañanas tarde|tardes atardecer=3 noche|noches=4 mediodía=5"),
        TimeWords(.day, "hoy=0 ayer=-1 anteayer|antier=-2"),
        TimeWords(.last, "pasado|pasada|pasados|pasadas último|última|últimos|últimas anterior|anteriores"),
        TimeWords(.next, "próximo|próxima|próximos|próximas siguiente|siguientes entrante venidero|venidera|venideros"),
        TimeWords(.this, "este|esta|estos|estas presente actual"),
        TimeWords(.season, from: 0, "primavera verano otoño invierno"),
        TimeWords(.begin, "principios|principio comienzos|comienzo inicios|inicio"),
        TimeWords(.middle, "mediados"), TimeWords(.end, "finales|final fines|fin"),
        TimeWords(
            .decade,
            "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90"),
        TimeWords(
            .habit,
            """
            diarios|diaria|diarias|diariamente=3 semanal|semanales|semanalmente=5 mensual|mensuales|mensualmente=6 \
            trimestral|trimestrales|trimestralmente=7 anual|anuales|anualmente=9
            """),
        TimeWords(.zone, "gmt utc"),
        TimeWords(
            .yearCue,
            """
            en de del desde hasta el año y e para a al entre verano otoño invierno primavera ( - / hacia durante
            """),
    ]

    static let fragments = [
        "edge": "( <begin|middle|end> de|del )?",
        "the": "( el|del|al|este|un|cada|la|de )?",
        "about": "( más|menos de|que / casi|unos|unas|apenas|sólo|solo|aproximadamente / al menos / cerca de )?",
        "year": "( de|del|, año? <y> )?",
        "number": "( <d> ( °|º|o )? / <ordinal> / <number> )",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            va van vamos irá prevé prevén previsto prevista previstos espera esperan pretende debe deberá quiere hará habrá próximo \
            próxima
            """
        verbs.aheadEndings = ["rá", "rán", "remos"]
        verbs.past = """
            fue fueron era eran había habían ha han hubo hizo hicieron dijo dijeron tuvo tuvieron estuvo estuvieron puso vino quiso \
            supo trajo produjo dio dieron vio murió sido
            """
        verbs.pastEndings = ["ó", "aron", "ieron", "aba", "aban", "ían"]
        verbs.others = "está"
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "que quien quienes donde porque aunque mientras cuando cuyo cuya como"
        clauses.verbs = """
            es son está están ha han hay tiene tienen puede pueden debe hace va van será serán celebra vive dice
            """
        clauses.since = "desde"
        clauses.through = "al a hasta"
        clauses.continuers = "y e o u pero ni como sino donde se lo le les"
        clauses.belonging = "del de"
        clauses.comparisons = "frente respecto comparación comparado"
        return clauses
    }()

    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( {the} ( <last|next> )? <weekday> <last|next>? ,? )? {the} ( <last|next> )? ( día )? {number} "
                    + "de|del? ( <last|next> mes de )? <month> ( <last|next> )? {year}",
                "{the} <d> . <m> . <y>", "{the} <d> / <m> / <y|yy>", "<d> - <m> - <y>",
                "[ {the} ( día )? <d> ] ( y|al|a|o|e / - / , ) {the} ( día )? <d> de|del <month> {year}",
                "[ {the} <d> ] , <d> y|o <d> de <month> {year}",
                "[ {the} <d> de <month> ] ( y|al|a / - ) {the} <d> de <month> de|del <y>",
                "hoy|ayer|mañana ,? ( <weekday> ,? )? [ <d> de <month> {year} ]",
            ],
            examples: [
                "Llegó [el 3 de mayo de 2024]{2024-05-03}.", "Se reúne [el próximo 5 de julio]{2018-07-05}.",
                "Será [del 3]{2018-08-03} [al 5 de agosto]{2018-08-05}.", "Murió [el pasado 9 de junio]{2018-06-09}.",
                "Ganó [el 11 de noviembre]{2017-11-11}.", "Nació [el 1º de enero de 1999]{1999-01-01}.",
                "Llegó [el jueves 28 de junio]{2018-06-28}.", "Fue [el 24/12/2017]{2017-12-24}.",
            ]),
        TimePhrase(
            .dayOfMonth, ["el|del|al ( <last|next> )? día <d>"],
            examples: ["Llegó [el día 13]{2018-06-13} y se irá [el próximo día 8]{2018-07-08}."]),
        TimePhrase(
            .weekday,
            [
                "( el|del|al|este )? ( <last|next|this> )? <weekday> ( <last|next> )? ( por|en|a la <part> )?",
                "( la )? <part> del|de ( <last|next> )? <weekday> ( <last|next> )?",
                "en|por|durante|desde [ la <part> del|de ( <last|next> )? <weekday> ( <last|next> )? ]",
            ],
            examples: [
                "Dijo [el viernes]{2018-06-29} que no.", "Votarán [el domingo]{2018-07-08}.",
                "Llegó [el pasado sábado]{2018-06-30}.", "Sale [el próximo martes]{2018-07-03}.",
                "Habló [el jueves por la noche]{2018-06-28TNI}.", "Murió [el lunes pasado]{2018-06-25}.",
                "Ardió en [la noche del viernes]{2018-06-29TNI}.",
                "Murió [la madrugada del lunes pasado]{2018-06-25TMO}.",
            ]),
        TimePhrase(
            .nothing,
            ["diario|diarios <weekday>", "buenos días", "buenas tardes|noches", "al día siguiente de", "hoy en día"],
            examples: ["¡Buenos días!"]),
        TimePhrase(
            .day,
            [
                "<day> ( ,? <weekday> )? ( , <d> de <month> )?", "<day> mismo", "<day> ( por|en|a la <part> )",
                "( el|la|al )? día|jornada de <day>",
                "<day> al <part>",
            ],
            examples: [
                "[Hoy]{2018-07-02} llueve; [ayer por la tarde]{2018-07-01TAF} no.",
                "Dijo [hoy, lunes]{2018-07-02}, que no.",
                "Fue [el día de ayer]{2018-07-01}.",
            ]),
        TimePhrase(
            .dayAway(1), ["mañana ( ,? <weekday> )? ( por|en la <part> )?"],
            examples: ["Llegará [mañana]{2018-07-03}.", "Se va [mañana por la noche]{2018-07-03TNI}."]),
        TimePhrase(.dayAway(2), ["pasado mañana"], examples: ["Llegará [pasado mañana]{2018-07-04}."]),
        TimePhrase(.partAway(days: -1, part: 4), ["anoche"], examples: ["[Anoche]{2018-07-01TNI} ardió."]),
        TimePhrase(
            .partOfDay,
            [
                "<this> ( misma|mismo )? <part> mismo?", "esa|aquella ( misma )? <part>",
                "en|de|por|durante|a [ la|el misma? <part> ]", "al|del mediodía|atardecer",
                "[ la <part> ] de|del <day>",
            ],
            examples: [
                "Llegó [el 3 de junio]{2018-06-03} y habla [esta noche]{2018-07-02TNI}.",
                "Llega [esta noche]{2018-07-02TNI}.", "Por [la tarde]{2018-07-02TAF} llovió.",
                "Llegó [el 3 de junio]{2018-06-03} y por [la noche]{2018-06-03TNI} se fue.",
            ]),
        TimePhrase(
            .clock,
            [
                "( las|la )? <h> ( ~.|: ~<min> ) ( horas|hora|h|hrs )? ( local|locales )? <zone>? ( de la <part> )? "
                    + "( de <day> )?",
                "las|la <h|number> ( horas|hora )? ( y media / en punto )? de la <part> ( de <day> )?",
                "las <h> ( horas|h|hrs )",
                "<h> ~h ( ~<min> )?",
                "a [ las|la <h|number> ( horas|hora )? ( y media / en punto )? ( de la <part> ( de <day> )? )? ]",
            ],
            examples: [
                "Empezó a [las 20.30 horas]{2018-07-02T20:30}.", "Llega a [las 11 de la mañana]{2018-07-02T11:00}.",
                "Ardió a [las ocho de la noche]{2018-07-02T20:00}.", "Terminó a [las 18:40 GMT]{2018-07-02T18:40Z}.",
                "Sale a [las 08.00 hora local]{2018-07-02T08:00}.",
            ]),
        TimePhrase(
            .fromMention(1), ["( al|el )? día siguiente", "un día después"],
            examples: ["Llegó [el 3 de junio]{2018-06-03} y se fue [al día siguiente]{2018-06-04}."]),
        TimePhrase(
            .fromMention(-1), ["( el|la )? día|jornada anterior", "un día antes"],
            examples: ["Murió [el 3 de junio]{2018-06-03}; [el día anterior]{2018-06-02} comió bien."]),
        TimePhrase(
            .fromMention(0), ["ese|aquel|este mismo? día|jornada", "esa misma? jornada"],
            examples: ["Murió [el 3 de junio]{2018-06-03}; [ese mismo día]{2018-06-03} llovió."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "+año +nuevo"),
        NamedDay(.fixed(month: 1, day: 6), "+día de +reyes / +reyes +magos / +epifanía"),
        NamedDay(.fixed(month: 2, day: 14), "+san +valentín"), NamedDay(.easter(-46), "+miércoles de +ceniza"),
        NamedDay(.easter(-7), "+domingo de +ramos"), NamedDay(.easter(-3), "+jueves +santo"),
        NamedDay(.easter(-2), "+viernes +santo"), NamedDay(.easter(-1), "+sábado +santo / +sábado de +gloria"),
        NamedDay(.easter(0), "+domingo de +resurrección / +domingo de +pascua / +pascua"),
        NamedDay(.easter(1), "+lunes de +pascua"),
        NamedDay(.fixed(month: 5, day: 1), "+primero de +mayo / +día del +trabajo / +día del +trabajador"),
        NamedDay(.easter(60), "+corpus +christi"), NamedDay(.fixed(month: 8, day: 15), "+día de la +asunción"),
        NamedDay(.fixed(month: 10, day: 12), "+día de la +hispanidad / +día del +pilar"),
        NamedDay(.fixed(month: 11, day: 1), "+todos los +santos"),
        NamedDay(.fixed(month: 11, day: 2), "+día de los? +muertos"),
        NamedDay(.fixed(month: 12, day: 6), "+día de la +constitución"),
        NamedDay(.fixed(month: 12, day: 24), "+nochebuena"), NamedDay(.fixed(month: 12, day: 25), "+navidad"),
        NamedDay(.fixed(month: 12, day: 28), "+día de los +inocentes / +santos +inocentes"),
        NamedDay(.fixed(month: 12, day: 31), "+nochevieja / +fin de +año"),
    ]
}
