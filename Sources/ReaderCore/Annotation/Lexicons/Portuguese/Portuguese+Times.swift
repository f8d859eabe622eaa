extension TimeLexicon {
    static let portuguese: TimeLexicon = {
        var lexicon = TimeLexicon()
        lexicon.words = PortugueseTimes.words
        lexicon.fragments = PortugueseTimes.fragments
        lexicon.phrases = PortugueseTimes.days + PortugueseTimes.periods + PortugueseTimes.lengths
        lexicon.namedDays = PortugueseTimes.namedDays
        lexicon.namedDayPatterns = ["( <last|next> )? {day} ( <last|next> )? ( de <y> )?"]
        lexicon.yearFollowers = """
            foi foram era é e ou se o a os as em com por para que não há houve teve um uma ao quando como sua até mas
            """
        lexicon.numberJoiner = "e"
        lexicon.verbs = PortugueseTimes.verbs
        lexicon.clauses = PortugueseTimes.clauses
        return lexicon
    }()
}

enum PortugueseTimes {
    static let words: [TimeWords] = [
        TimeWords(
            .month,
            """
            janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro
            """),
        TimeWords(.month, "jan fev - abr - jun jul - - - nov -"),
        TimeWords(
            .weekday,
            "segunda(,s) terça(,s) quarta(,s) quinta(,s) sexta(,s) sábado(,s) domingo(,s)"),
        TimeWords(
            .unit, from: 0,
            "- minuto hora dia - semana mês|mes trimestre temporada|época ano década|decénio século"),
        TimeWords(
            .units, from: 0, "segundos minutos horas dias - semanas meses trimestres temporadas anos décadas séculos"),
        TimeWords(
            .number,
            """
            um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis \
            dezessete|dezassete dezoito dezenove|dezanove vinte trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 \
            oitenta=80 noventa=90 cem=100 meio|meia=0.5
            """),
        TimeWords(
            .vague, "uns|umas alguns|algumas vários|várias muitos|muitas poucos|poucas diversos|diversas"),
        TimeWords(
            .ordinal,
            "primeiro|primeira|primeiros segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima"
        ),
        TimeWords(.part, "manhã|madrugada|manhãs tarde|tardes - noite|noites"),
        TimeWords(.day, "hoje=0 ontem=-1 anteontem=-2 amanhã=1"),
        TimeWords(
            .last, "passado|passada|passados|passadas último|última|últimos|últimas anterior|anteriores"),
        TimeWords(.next, "próximo|próxima|próximos|próximas seguinte|seguintes"),
        TimeWords(.this, "este|esta|estes|estas deste|desta|neste|nesta corrente atual|actual"),
        TimeWords(.season, from: 0, "primavera verão outono inverno"),
        TimeWords(.begin, "início|inícios princípio|princípios começo|começos"),
        TimeWords(.middle, "meados meio"), TimeWords(.end, "final|finais fim|fins"),
        TimeWords(
            .decade,
            "vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90"),
        TimeWords(
            .habit,
            """
            diariamente=3 semanalmente=5 mensalmente=6 trimestralmente=7 anualmente=9
            """),
        TimeWords(.zone, "gmt utc"),
        TimeWords(
            .yearCue,
            """
            em de desde até o ano e a para entre verão outono inverno primavera ( - / durante do no dos nos fiscal final início
            """),
    ]

    static let fragments = [
        "wd": "( <weekday> - feira|feiras / sábado|domingo|sábados|domingos@weekday )",
        "edge": "( <begin|middle|end> de|do|da|deste|desta )?",
        "about": "( mais|menos de|do? que? / quase|cerca|apenas|até|praticamente de? / pelo menos )?",
        "the": "( o|a|os|as )?",
    ]

    static let verbs: TimeVerbs = {
        var verbs = TimeVerbs()
        verbs.ahead = """
            vai vão irá irão prevê preveem previsto prevista previstos espera esperam pretende deve deverá quer fará haverá
            """
        verbs.aheadEndings = ["ará", "erá", "irá", "arão", "erão", "irão"]
        verbs.past = """
            foi foram era eram havia tinha tinham houve fez fizeram disse disseram teve tiveram esteve pôs veio quis soube trouxe deu \
            deram viu sido
            """
        verbs.pastEndings = ["ou", "aram", "eram", "iram", "ava", "avam", "eu", "iu"]
        verbs.others = "meu seu teu eu ou vou dou sou estou"
        return verbs
    }()

    static let clauses: TimeClauseWords = {
        var clauses = TimeClauseWords()
        clauses.openers = "que quem onde porque embora enquanto quando cujo cuja como"
        clauses.verbs = """
            é são está estão tem têm há pode podem deve faz vai vão será serão vive diz
            """
        clauses.since = "desde"
        clauses.through = "a ao à até"
        clauses.continuers = "e ou mas nem como"
        clauses.belonging = "do da de dos"
        clauses.comparisons = "contra relação comparação face"
        return clauses
    }()

    static let days: [TimePhrase] = [
        TimePhrase(
            .date,
            [
                "( ( <next|last> )? {wd} ,? ( dia|o )? )? ( dia )? <d> ( º|°|o )? de <month> ( ( de|, <y> ) / <last|next> )?",
                "<d> . <m> . <y|yy>", "<d> / <m> / <y|yy>", "<d> - <m> - <y>",
                "( dia )? primeiro@ordinal de <month> ( de <y> )?",
                "[ ( dia )? <d> ] ( e|a|ao|ou / - / , ) <d> de <month> ( de <y> )?",
                "[ <d> ] , <d> e|ou <d> de <month> ( de <y> )?",
                "[ <d> de <month> ] ( e|a|ao / - ) <d> de <month> de <y>", "data de <d> de <month>",
            ],
            examples: [
                "Chegou a [3 de maio de 2024]{2024-05-03}.", "Reúne-se na [quinta-feira, 5 de julho]{2018-07-05}.",
                "Será de [3]{2018-08-03} a [5 de agosto]{2018-08-05}.",
                "Nasceu em [1º de janeiro de 1999]{1999-01-01}.",
                "Ganhou em [11 de novembro]{2017-11-11}.", "Foi em [24/12/2017]{2017-12-24}.",
            ]),
        TimePhrase(
            .dayOfMonth, ["( no|do|o|ao|próximo )? [ dia <d> ]"],
            examples: ["Chegou no [dia 13]{2018-06-13}."]),
        TimePhrase(
            .weekday,
            [
                "( <last|next> )? {wd} ( <last|next> )? ( ( à|de|pela ) <part> )?", "noite|tarde|manhã de {wd}",
                "na|nesta|desta [ segunda|terça|quarta|quinta|sexta@weekday ( à|de <part> )? ] ,|.|lparen",
            ],
            examples: [
                "Disse na [sexta-feira]{2018-06-29} que não.", "Votarão no [domingo]{2018-07-08}.",
                "Chegou no [sábado passado]{2018-06-30}.", "Sai na [próxima terça-feira]{2018-07-03}.",
                "Falou na [quinta-feira à noite]{2018-06-28TNI}.",
            ]),
        TimePhrase(
            .nothing,
            ["bom dia", "boa tarde|noite", "um dia de", "de dia", "segunda|primeira|terceira vez", "hoje em dia"],
            examples: ["Bom dia!"]),
        TimePhrase(
            .day, ["<day> ( ,? {wd} )? ( ( à|de|pela ) <part> )?", "dia de <day>"],
            examples: ["[Hoje]{2018-07-02} chove; [ontem à noite]{2018-07-01TNI} não.", "Chega [amanhã]{2018-07-03}."]),
        TimePhrase(.dayAway(2), ["depois de amanhã"], examples: ["Chega [depois de amanhã]{2018-07-04}."]),
        TimePhrase(
            .partAway(days: 0, part: 5), ["ao [ meio - dia ]"], examples: ["Chegou ao [meio-dia]{2018-07-02T12:00}."]),
        TimePhrase(
            .partOfDay,
            ["esta|nesta|desta@this <part>", "de|da|à|pela|na|durante a? [ <part> ]", "[ meio da <part> ]"],
            examples: ["Chega [esta noite]{2018-07-02TNI}.", "Choveu à [tarde]{2018-07-02TAF}."]),
        TimePhrase(
            .clock,
            [
                "<h> ~h ( ~<min> )? ( da <part> )?", "<h> ~: ~<min> ( h|horas )? ( da <part> )? <zone>?",
                "às|as|pelas|das [ <h|number> horas ( e <min> )? ( da <part> )? ]",
                "às|as [ <h|number> da <part> ]",
            ],
            examples: [
                "Começou às [20h30]{2018-07-02T20:30}.", "Chega às [11 da manhã]{2018-07-02T11:00}.",
                "Fechou às [18:40]{2018-07-02T18:40}.",
            ]),
        TimePhrase(
            .fromMention(1), ["( no|o )? [ dia seguinte ]", "um dia depois"],
            examples: ["Chegou em [3 de junho]{2018-06-03} e foi-se no [dia seguinte]{2018-06-04}."]),
        TimePhrase(
            .fromMention(-1), ["( o|no )? [ dia anterior ]", "um dia antes", "( na )? [ véspera ]"],
            examples: ["Morreu em [3 de junho]{2018-06-03}; no [dia anterior]{2018-06-02} comeu bem."]),
        TimePhrase(
            .fromMention(0), ["( nesse|naquele|neste|no )? [ mesmo dia ]", "nesse|naquele [ dia ]"],
            examples: ["Morreu em [3 de junho]{2018-06-03}; no [mesmo dia]{2018-06-03} choveu."]),
    ]

    static let namedDays: [NamedDay] = [
        NamedDay(.fixed(month: 1, day: 1), "+ano +novo"), NamedDay(.fixed(month: 1, day: 6), "+dia de +reis"),
        NamedDay(.easter(-47), "+terça - feira de +carnaval"), NamedDay(.easter(-46), "+quarta - feira de +cinzas"),
        NamedDay(.easter(-7), "+domingo de +ramos"), NamedDay(.easter(-2), "+sexta - feira +santa"),
        NamedDay(.easter(0), "+domingo de +páscoa / +páscoa"),
        NamedDay(.fixed(month: 4, day: 21), "+tiradentes"), NamedDay(.fixed(month: 4, day: 25), "+dia da +liberdade"),
        NamedDay(.fixed(month: 5, day: 1), "+dia do +trabalho / +dia do +trabalhador"),
        NamedDay(.easter(60), "+corpus +christi / +corpo de +deus"),
        NamedDay(.fixed(month: 9, day: 7), "+dia da +independência"),
        NamedDay(.fixed(month: 10, day: 12), "+dia das +crianças"),
        NamedDay(.fixed(month: 11, day: 1), "+todos os +santos"),
        NamedDay(.fixed(month: 11, day: 2), "+finados / +dia de +finados"),
        NamedDay(.fixed(month: 12, day: 24), "+véspera de +natal"),
        NamedDay(.fixed(month: 12, day: 25), "+natal / +dia de +natal"),
        NamedDay(.fixed(month: 12, day: 31), "+réveillon / +véspera de +ano +novo"),
        NamedDay(.weekday(nth: 1, weekday: 7, month: 5), "+dia da +mãe"),
        NamedDay(.weekday(nth: 2, weekday: 7, month: 5), "+dia das +mães"),
    ]
}
