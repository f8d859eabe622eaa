extension PortugueseTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month,
            [
                "{edge} ( mês de )? <month> de <y>",
                "{edge} <month> ( <last|next> / ( deste|do <last|next>? ano <last|next>? ) )?",
                "{edge} ( <last|this|next> ) <month>", "[ <month> ] ( e|a / - ) <month> de <y>", "<m> ~/ <y>",
                "mês de <month> ( de <y> )?",
            ],
            examples: [
                "Começou em [maio de 2017]{2017-05}.", "Virá no [final de agosto]{2018-08}.",
                "Nevou em [dezembro]{2017-12}.",
                "Chegou em [junho passado]{2018-06}.",
            ]),
        TimePhrase(
            .year, ["{edge} ( ano fiscal? de? )? <y>"],
            examples: [
                "Desde [1997]{1997} é assim.", "No [fim de 2016]{2016} partiu.", "Chegou no [ano 2000]{2000}.",
                "Chegaram 1500 pessoas.",
            ]),
        TimePhrase(
            .years, ["<y> ~-|/ ~<yy|y>", "temporada|época <y> ~-|/ <yy|y>"],
            examples: ["A [época 2016/17]{2016/2017} foi curta."]),
        TimePhrase(
            .decade,
            [
                "{edge} ( os )? anos <dec|decade>", "( a )? década de <dec|decade>",
                "meados|finais|início dos anos <dec|decade>",
            ],
            examples: ["Eram [os anos noventa]{199}."]),
        TimePhrase(.century, ["{edge} século <roman|d>"], examples: ["A torre é do [século XV]{14}."]),
        TimePhrase(
            .quarter,
            [
                "( o|seu )? mesmo? <ordinal> trimestre fiscal? ( de <y> / deste ano / do ano <last|next> / do <next|last> ano )?",
                "<d> º|° trimestre ( de <y> )?",
            ],
            examples: ["Subiu no [terceiro trimestre de 2017]{2017-Q3}."]),
        TimePhrase(
            .half, ["( o )? <ordinal> semestre ( de <y> / deste ano )?"],
            examples: ["Subiu no [primeiro semestre de 2017]{2017-H1}."]),
        TimePhrase(
            .season, ["( <begin|middle|end> do|da )? ( <last|next> )? <season> ( <last|next> )? ( de <y> )?"],
            examples: ["No [outono de 2015]{2015-FA} chegaram.", "Partiu no [verão passado]{2017-SU}."]),
        TimePhrase(
            .period,
            [
                "{edge} ( o|a )? <next|last> <unit>",
                "{edge} ( o )? <unit> ( fiscal )? ( <last|next> / em curso / corrente )", "este|esta@this <unit>",
                "<begin|middle|end> deste|desta@this <unit>",
                "( o? mesmo? período|trimestre homólogo? ) do <unit> <last>",
                "<begin|middle|end> do|da <next|last> <unit>",
            ],
            examples: [
                "Na [semana passada]{2018-W26} choveu.", "Vem na [próxima semana]{2018-W28}.", "[Este ano]{2018} neva.",
                "No [ano passado]{2017} era outro.", "Parte no [final deste ano]{2018}.",
            ]),
        TimePhrase(
            .periodAway(0),
            [
                "<begin|middle|end> do|da <unit>",
                "neste|nesta|deste|desta [ ano|mês|semana|trimestre|década|século|mes@unit ]",
                "o|esse|este? trimestre ( em curso )?",
            ],
            examples: ["Acaba no [final do ano]{2018}.", "Chegou neste [ano]{2018}."]),
        TimePhrase(.periodAway(1), ["<unit> que vem"], examples: ["Chega no [ano que vem]{2019}."]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["( este )? fim de semana", "fim - de - semana"],
            examples: ["[Este fim de semana]{2018-W27-WE} será longo."]),
        TimePhrase(
            .unitAway(unit: 4, -1), ["último fim -? de -? semana", "fim -? de -? semana passado"],
            examples: ["Ganhou no [último fim de semana]{2018-W26-WE}."]),
        TimePhrase(
            .unitAway(unit: 4, 1), ["próximo fim -? de -? semana"],
            examples: ["Jogará no [próximo fim de semana]{2018-W28-WE}."]),
        TimePhrase(
            .now,
            [
                "agora", "atualmente|actualmente", "hoje em dia", "neste momento", "no|do|de [ momento ]",
                "atual|actual|atuais|actuais",
            ],
            examples: ["[Agora]{PRESENT_REF} vive aqui.", "Está [atualmente]{PRESENT_REF} doente."]),
        TimePhrase(
            .past,
            [
                "recentemente", "outrora|antigamente", "há ( pouco|muito|algum ) tempo", "há <vague>? <units>",
                "recente|recentes", "no passado", "mais recentemente",
            ],
            examples: ["Vivia [outrora]{PAST_REF} aqui.", "Chegou [recentemente]{PAST_REF}."]),
        TimePhrase(
            .future, ["no|próximo [ futuro ]", "no [ futuro próximo ]", "em breve", "brevemente"],
            examples: ["Fá-lo-á no [futuro]{FUTURE_REF}."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "de <n> anos de idade", "<n> anos de idade", ", <n> anos ,|.|)", "com <n> anos", "tem|tinha <n> anos",
                "<n> por cento|quilómetros|quilômetros|euros|dólares|reais|metros|milhões|pessoas", ", de <n> anos",
            ],
            examples: ["Ana Reis, 34 anos, chegou.", "Tem 30 anos."]),
        TimePhrase(
            .ago, ["há ( já )? {about} <n> <unit|units>", "<n> <unit|units> atrás"],
            examples: ["Partiu [há três anos]{2015}.", "Chegou [há dois dias]{2018-06-30}."]),
        TimePhrase(
            .ahead, ["dentro de [ {about} <n> <unit|units> ]", "daqui a [ <n> <unit|units> ]"],
            examples: ["Chega dentro de [três dias]{2018-07-05}."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> antes"],
            examples: ["Morreu em [3 de maio de 2018]{2018-05-03}; [dois dias antes]{2018-05-01} chegou."]),
        TimePhrase(
            .later, ["<n> <unit|units> depois", "<n> <unit|units> mais tarde"],
            examples: ["Chegou em [3 de maio de 2018]{2018-05-03}; [dois dias depois]{2018-05-05} morreu."]),
        TimePhrase(
            .recent,
            [
                "( os|as )? ( primeiros )? <last|next> ( <n> )? <units>", "( os|as )? <n> <last|next> <units>",
                "( os|as )? primeiros|primeiras <n>? <units>", "última década",
            ],
            examples: ["Nos [últimos dez anos]{P10Y} cresceu.", "Nos [próximos meses]{PXM} se fará."]),
        TimePhrase(
            .duration,
            [
                "( os|as )? {about} mais? <n> <unit|units>", "<n> <unit|units> e <n> <unit|units>",
                "{about} <n> <unit|units> e meio|meia@number", "[ <n> <unit|units> ] antes|depois de|do|da|que|dos|das",
                "durante|por|desde|em|após [ <units> ]", "[ ano fiscal ] findo|terminado|encerrado",
            ],
            examples: [
                "Durou [três horas]{PT3H}.", "Viveu [seis anos]{P6Y} ali.", "Durou [dois anos e três meses]{P2Y3M}.",
                "Esperou [meia hora]{PT30M}.",
            ]),
        TimePhrase(
            .set,
            [
                "cada ( <n> )? ( <unit|units|part|month|season> / {wd} )", "todos|todas os|as ( <units|part> / {wd} )",
                "<habit>", "por [ <unit> ]", "ao [ ano|mês@unit ] ,|.|;",
                "aos|às [ sábados|domingos@weekday ]", "às [ segundas|terças|quartas|quintas|sextas@weekday - feiras ]",
            ],
            examples: [
                "Corre [todos os dias]{SET P1D}.", "Vem [cada duas semanas]{SET P2W}.",
                "Custa três euros por [ano]{SET P1Y}.",
                "Fecha aos [domingos]{SET XXXX-WXX-7}.",
            ]),
    ]
}
