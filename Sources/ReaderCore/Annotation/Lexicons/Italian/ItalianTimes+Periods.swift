extension ItalianTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month,
            [
                "{edge} ( mese di )? <month> ( del|, )? <y>",
                "{edge} ( mese di )? <month> ( <last|next> / di? quest ' anno / dell ' anno <last|next> )?",
                "( lo|il )? <last|next|this> <month>", "[ <month> ] ( e|a / - ) <month> del? <y>", "<m> ~/ <y>",
                "{the} mese di <month> <y>?",
            ],
            examples: [
                "È iniziato a [maggio 2017]{2017-05}.", "Verrà a [fine agosto]{2018-08}.",
                "Ha nevicato a [dicembre]{2017-12}.", "È arrivata [lo scorso giugno]{2018-06}.",
            ]),
        TimePhrase(
            .year, ["{edge} ( l ' )? ( anno )? <y>"],
            examples: [
                "Dal [1997]{1997} è così.", "È partito a [fine 2016]{2016}.", "È arrivato nel [2012]{2012}.",
                "C'erano 1500 persone.",
            ]),
        TimePhrase(
            .years, ["<y> ~-|/ ~<yy|y>", "stagione <y> ~-|/ <yy|y>"],
            examples: ["La [stagione 2016-2017]{2016/2017} fu breve."]),
        TimePhrase(
            .decade, ["{edge} ( gli )? anni '? <dec|decade>"],
            examples: ["Erano [gli anni novanta]{199}.", "Negli [anni '60]{196} era così."]),
        TimePhrase(
            .century, ["{edge} ( il )? <roman|ordinal|d> secolo"], examples: ["La torre è del [XV secolo]{14}."]),
        TimePhrase(
            .quarter, ["( il )? <ordinal> trimestre ( del? ( <y> / quest ' anno ) / dell ' anno <last|next>? )?"],
            examples: ["È cresciuto nel [terzo trimestre del 2017]{2017-Q3}."]),
        TimePhrase(
            .half, ["( il )? <ordinal> semestre ( del? <y> )?"],
            examples: ["È cresciuto nel [primo semestre del 2017]{2017-H1}."]),
        TimePhrase(
            .season, ["( l ' / la / lo )? <last|next>? <season> ( <last|next> )? ( del? <y> )?"],
            examples: ["Nell'[autunno 2015]{2015-FA} arrivarono.", "È partito [l'estate scorsa]{2017-SU}."]),
        TimePhrase(
            .period,
            [
                "{edge} ( il|lo|la|l )? '? ( <last|next> ) <unit>",
                "{edge} ( il|lo|la / l ' )? <unit> ( <last|next> / in corso )", "{edge} <this> '? <unit>",
                "{edge} quest@this ' anno@unit",
            ],
            examples: [
                "[La settimana scorsa]{2018-W26} pioveva.", "Viene [la prossima settimana]{2018-W28}.",
                "[Quest'anno]{2018} nevica.", "[L'anno scorso]{2017} era qui.",
            ]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["( questo|il )? fine settimana", "<this> weekend"],
            examples: ["[Questo fine settimana]{2018-W27-WE} sarà lungo."]),
        TimePhrase(
            .unitAway(unit: 4, -1), ["( lo|il )? scorso fine settimana", "( il )? fine settimana scorso"],
            examples: ["Ha vinto [lo scorso fine settimana]{2018-W26-WE}."]),
        TimePhrase(
            .unitAway(unit: 4, 1), ["( il )? prossimo fine settimana"],
            examples: ["Giocherà [il prossimo fine settimana]{2018-W28-WE}."]),
        TimePhrase(
            .periodAway(0), ["<begin|middle|end> ( dell ' / della|del )? <unit>"],
            examples: ["Parte alla [fine dell'anno]{2018}."]),
        TimePhrase(
            .now, ["adesso|attualmente|oggigiorno", "in questo momento", "al momento", "al giorno d ' oggi"],
            examples: ["[Adesso]{PRESENT_REF} vive qui.", "È [attualmente]{PRESENT_REF} malato."]),
        TimePhrase(
            .past, ["recentemente", "di recente", "in passato", "<vague>? <units> fa", "tempo fa", "un tempo"],
            examples: ["[In passato]{PAST_REF} viveva qui.", "È arrivata [di recente]{PAST_REF}."]),
        TimePhrase(.future, ["in futuro", "prossimamente"], examples: ["Lo farà [in futuro]{FUTURE_REF}."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "di <n> anni ,|)|.|e", ", <n> anni ,|.|)", "ha|aveva|hanno|compie <n> anni", "lparen <n> anni )",
                "all ' età di <n> anni",
                "<n> per cento|chilometri|euro|dollari|metri|milioni|persone|miliardi",
            ],
            examples: ["Anna Serra, 34 anni, è arrivata.", "Ha 30 anni."]),
        TimePhrase(
            .ago, ["{about} <n> <unit|units> fa", "<n> <unit|units> or sono"],
            examples: ["È partito [tre anni fa]{2015}.", "È arrivata [due giorni fa]{2018-06-30}."]),
        TimePhrase(
            .ahead, ["tra|fra [ {about} <n> <unit|units> ]"], examples: ["Arriva tra [tre giorni]{2018-07-05}."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> ( prima / addietro )"],
            examples: ["È morto [il 3 maggio 2018]{2018-05-03}; [due giorni prima]{2018-05-01} arrivava."]),
        TimePhrase(
            .later, ["<n> <unit|units> ( dopo / più tardi )"],
            examples: ["È arrivato [il 3 maggio 2018]{2018-05-03}; [due giorni dopo]{2018-05-05} moriva."]),
        TimePhrase(
            .recent,
            [
                "( gli|i|le )? <last|next> ( <n> )? <units>", "( i|gli|le )? <n> <last|next> <units>",
                "( i|gli|le )? <units> <last|next>",
            ],
            examples: ["Negli [ultimi dieci anni]{P10Y} è cresciuto.", "Nei [prossimi mesi]{PXM} si farà."]),
        TimePhrase(
            .duration,
            [
                "{about} <n> <unit|units> ( e mezzo|mezza@number )?", "<n> <unit|units> e <n> <unit|units>",
                "per|da|dopo [ <units> ]", "corso degli|dei|delle [ <units> ]",
                "[ {about} <n> <unit|units> ] prima|dopo di|che|del|rispetto|della|il|la|lo", "un paio di <units>",
                "[ {about} <n> <unit|units> ] più tardi di|del|rispetto",
            ],
            examples: [
                "È durato [tre ore]{PT3H}.", "Ha vissuto [sei anni]{P6Y} qui.",
                "È durato [due anni e tre mesi]{P2Y3M}.",
            ]),
        TimePhrase(
            .set,
            [
                "ogni ( <n> )? ( <unit|units|weekday|part|month|season> )", "tutti|tutte i|gli|le <units|weekday|part>",
                "<habit>", "al [ giorno|mese@unit ]", "all ' [ anno@unit ]", "alla [ settimana@unit ]",
            ],
            examples: [
                "Corre [tutti i giorni]{SET P1D}.", "Viene [ogni due settimane]{SET P2W}.",
                "Costa tre euro all'[anno]{SET P1Y}.",
            ]),
    ]
}
