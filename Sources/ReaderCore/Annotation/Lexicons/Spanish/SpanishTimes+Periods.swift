extension SpanishTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month,
            [
                "{edge} <month> de|del <y>", "{edge} ( mes de )? <month> ( <last|next> )?",
                "{edge} ( el|del )? <last|next|this> mes de <month>",
                "{edge} ( el|del )? <last|this|next> <month>", "[ <month> ] ( y|a|al / - ) <month> de|del <y>",
                "( el )? mes de <month> ( de|del <y> )?", "<m> ~/ <y>", "los primeros días de <month>",
                "{edge} <month> de|del ( año <last|next> / <this|last|next> año )",
            ],
            examples: [
                "Empezó en [mayo de 2017]{2017-05}.", "Será a [finales de agosto]{2018-08}.",
                "Nevó en [diciembre]{2017-12}.",
                "Llegó en [junio pasado]{2018-06}.",
            ]),
        TimePhrase(
            .year, ["{edge} el|del ( año )? <y>", "{edge} ( año )? <y>", "el año <y>", "los años <y>"],
            examples: [
                "Desde [1997]{1997} es así.", "Llegó en [el 2000]{2000}.", "Lo dijo a [finales del 2016]{2016}.",
                "Llegaron 1500 personas.", "En [el año 2012]{2012} ganó.",
            ]),
        TimePhrase(
            .years, ["<y> ~-|/ ~<yy|y>", "( la )? temporada <y> ~-|/ <yy|y>"],
            examples: ["La guerra de [1934-1940]{1934/1940} acabó."]),
        TimePhrase(
            .decade,
            [
                "{edge} ( los )? años <dec|decade>", "{edge} ( la )? década de ( los|el )? ( años )? <decade|dec>",
                "{edge} los <decade>",
            ],
            examples: ["En [los años noventa]{199} era así.", "[La década de los noventa]{199} fue dura."]),
        TimePhrase(
            .century, ["{edge} ( el|del )? siglo <roman|d>"], examples: ["La torre es de [finales del siglo XV]{14}."]),
        TimePhrase(
            .quarter,
            [
                "( el|del )? <ordinal> trimestre ( de|del año? ( <this|last|next> año )? <y>? <last|next>? )?",
                "( el|del )? <last> trimestre de|del <y>",
            ],
            examples: ["Subió en [el tercer trimestre de 2017]{2017-Q3}."]),
        TimePhrase(
            .half, ["( el|del )? <ordinal> semestre ( de|del ( <this> )? ( año )? <y>? <last|next>? )?"],
            examples: ["Subió en [el primer semestre de 2017]{2017-H1}."]),
        TimePhrase(
            .season, ["{edge} ( el|la|del )? ( <last|next|this> )? <season> ( <last|next> )? ( de|del <y> )?"],
            examples: ["En [el otoño de 2015]{2015-FA} llegaron.", "Se fue [el pasado verano]{2017-SU}."]),
        TimePhrase(
            .period,
            [
                "{edge} ( el|la|del|al )? <last|this|next> ( mismo|misma )? <unit>",
                "{edge} ( el|la|del|al )? <unit> ( <last|next> / en curso )",
            ],
            examples: [
                "[La semana pasada]{2018-W26} llovió.", "Viene [la próxima semana]{2018-W28}.",
                "[Este año]{2018} nieva.",
                "[El mes pasado]{2018-06} era otro.", "Se va a [finales de este año]{2018}.",
            ]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["( el|este )? fin de semana"],
            examples: ["[Este fin de semana]{2018-W27-WE} será largo."]),
        TimePhrase(
            .unitAway(unit: 4, -1), ["( el )? ( pasado|último )? fin de semana ( pasado )?"],
            examples: ["Ganó [el pasado fin de semana]{2018-W26-WE}."]),
        TimePhrase(
            .unitAway(unit: 4, 1), ["( el )? próximo fin de semana"],
            examples: ["Jugará [el próximo fin de semana]{2018-W28-WE}."]),
        TimePhrase(
            .periodAway(1), ["( el|del )? <unit> que viene|entra"], examples: ["Llegará [el año que viene]{2019}."]),
        TimePhrase(
            .periodAway(0), ["<begin|middle|end> de|del <unit>"], examples: ["Acaba a [finales de año]{2018}."]),
        TimePhrase(
            .now,
            [
                "ahora mismo?", "actualmente", "( la )? actualidad", "este|estos momento|momentos", "estos días",
                "hoy por hoy", "hoy en día",
                "el momento actual", "actual|actuales", "en|hasta|por [ el momento ]", "de [ momento ]",
            ],
            examples: ["[Ahora]{PRESENT_REF} vive aquí.", "Está [actualmente]{PRESENT_REF} enfermo."]),
        TimePhrase(
            .past,
            [
                "recientemente|entonces|antaño|antiguamente", "recién", "( aquel )? entonces", "hace poco", "el pasado",
                "más recientemente", "más? reciente|recientes",
                "pasado|pasada|pasados|pasadas",
            ],
            examples: ["Vivió [entonces]{PAST_REF} aquí.", "Llegó [recientemente]{PAST_REF}."]),
        TimePhrase(
            .future, ["el? futuro", "próximamente", "futura|futuras|futuros", "próximo|próxima|próximos|próximas"],
            examples: ["Lo hará en [el futuro]{FUTURE_REF}."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "<n> por ciento|kilómetros|euros|dólares|pesetas|metros|millones|personas", "<n> kilómetros por hora",
                "km / h",
            ],
            examples: ["Corre a 50 kilómetros por hora."]),
        // Without a number only the length is told.
        TimePhrase(
            .agoLength,
            ["hace ( ya|sólo|solo|apenas )? <vague> <units>", "hace|hacía ya? <units>", "hacía <vague> <units>"],
            examples: ["Se fue [hace unos días]{PXD}.", "Lo sabe desde [hace meses]{PXM}."]),
        TimePhrase(
            .several(unit: 6), ["hace|hacía ( ya )? tiempo"], examples: ["Se fue [hace tiempo]{PXM}."]),
        TimePhrase(
            .ago,
            [
                "hace ( ya|escasamente|poco|justo )? {about} <n> <unit|units>",
                "hace ( ya|sólo|solo|apenas )? un <n> de <units>",
                "<n> <unit|units> atrás",
            ],
            examples: ["Se fue [hace tres años]{2015}.", "Llegó [hace dos días]{2018-06-30}."]),
        TimePhrase(
            .ahead, ["dentro de [ {about} <n> <unit|units> ]"], examples: ["Llega dentro de [tres días]{2018-07-05}."]),
        TimePhrase(
            .duration,
            ["<vague>? <units> antes", "<vague>? <units> ( después / más tarde )"],
            examples: ["Murió [muchos años después]{PXY}.", "[Meses antes]{PXM} llegó."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> antes", "un <n> de <units> antes"],
            examples: ["Murió [el 3 de mayo de 2018]{2018-05-03}; [dos días antes]{2018-05-01} llegó."]),
        TimePhrase(
            .later, ["<n> <unit|units> ( después / más tarde )", "un <n> de <units> ( después / más tarde )"],
            examples: ["Llegó [el 3 de mayo de 2018]{2018-05-03}; [dos días después]{2018-05-05} murió."]),
        TimePhrase(
            .recent,
            [
                "( los|las|estos|estas )? <last|next> ( <n> )? <units>", "( los|las )? <n> <last|next> <units>",
                "( los|las )? <units> <last|next>",
                "( la|el )? última|último década|hora|minuto",
            ],
            examples: ["En [los últimos diez años]{P10Y} creció.", "En [los próximos meses]{PXM} se hará."]),
        TimePhrase(
            .duration,
            [
                "{about} <n> <unit|units> ( más )?", "<n> <unit|units> y <n> <unit|units>",
                "{about} <n> <unit|units> y medio|media@number",
                "[ {about} <n> <unit|units> ] ( antes|después / más tarde ) de|del|que",
                "( los|las ) <n> <units>", "durante|por|tras|lleva|llevan|desde|llevaba [ <units> ]",
                "un <n> de <units>",
            ],
            examples: [
                "Duró [tres horas]{PT3H}.", "Vivió [seis años]{P6Y} allí.", "Duró [dos años y tres meses]{P2Y3M}.",
                "Esperó [media hora]{PT30M}.", "Duró [dos horas y 30 minutos]{PT2H30M}.",
                "Esperó [un par de horas]{PT2H}.",
            ]),
        TimePhrase(
            .set,
            [
                "cada ( <n> )? ( <unit|units|weekday|part|month|season> )", "todos|todas los|las <units|weekday|part>",
                "<habit>", "al|por <unit>",
                "los <weekday>", "a la <unit>",
            ],
            examples: [
                "Corre [todos los días]{SET P1D}.", "Viene [cada dos semanas]{SET P2W}.",
                "Cuesta tres euros [al año]{SET P1Y}.",
                "Cierra [los lunes]{SET XXXX-WXX-1}.", "Hay ayudas [anuales]{SET P1Y}.",
            ]),
    ]
}
