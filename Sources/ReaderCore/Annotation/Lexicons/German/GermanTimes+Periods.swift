extension GermanTimes {
    static let periods: [TimePhrase] = [
        TimePhrase(
            .month, ["{edge} {month} {of} <y>?", "{edge} {rel} {month}", "<m> ~/ <y>"],
            examples: [
                "Im [Mai 2017]{2017-05} begann es.", "Sie kommt [Ende August]{2018-08}.",
                "Im [Dezember]{2017-12} fiel Schnee.",
                "[Anfang März 2016]{2016-03} war das.", "Im [Juli dieses Jahres]{2018-07} endet es.",
                "Er schrieb [vergangenen Oktober]{2017-10}.",
            ]),
        TimePhrase(
            .year, ["{edge} <y>", "( {edge} des )? jahr|jahre|jahres <y>", "{edge} der jahre <y>"],
            examples: [
                "Seit [1997]{1997} ist es so.", "[Ende 2016]{2016} ging er.", "Im [Jahr 2012]{2012} kam er.",
                "Es kamen 1500 Menschen.", "[1989]{1989} fiel die Mauer.",
            ]),
        TimePhrase(
            .years, ["<y> ~/ ~<yy|y>", "saison|spielzeit|schuljahr|wintersemester <y> ~/ <yy|y>"],
            examples: ["Die [Saison 2016/17]{2016/2017} war kurz."]),
        TimePhrase(
            .decade,
            [
                "{edge} ( der|die|den )? <dec> ~er -? jahre|jahren", "{edge} ( der|die|den )? <decade> -? jahre|jahren",
                "in den [ <dec> ~er|ern ]",
            ],
            examples: [
                "In [den neunziger Jahren]{199} war das üblich.", "In [den 1980er-Jahren]{198} auch.",
                "[Mitte der 60er Jahre]{196} kam er.",
            ]),
        TimePhrase(
            .century, ["{edge} ( des|dem|das )? ( <d> . / <ordinal> ) jahrhundert|jahrhunderts|jahrhunderte"],
            examples: ["Der Turm ist vom [Ende des 15. Jahrhunderts]{14}.", "Im [19. Jahrhundert]{18} stand er noch."]),
        TimePhrase(
            .quarter, ["( <ordinal> / <d> . ) quartal|quartals {of} <y>?", "quartal <d> <y>?"],
            examples: ["Im [dritten Quartal 2017]{2017-Q3} stieg es.", "Im [ersten Quartal]{2018-Q1} sank der Absatz."]),
        TimePhrase(
            .half, ["( der|die )? ( <ordinal> / <d> . ) halbjahr|halbjahres|jahreshälfte {of} <y>?"],
            examples: ["Im [ersten Halbjahr 2017]{2017-H1} stieg es."]),
        TimePhrase(
            .season,
            ["{edge} {rel} ( heißen|strengen|milden|kalten )? +<season> {of} <y>?", "+<season> des jahres <y>"],
            examples: [
                "Im [Herbst 2015]{2015-FA} kamen viele.", "Er ging [vergangenen Winter]{2017-WI}.",
                "Im [Sommer]{2018-SU} wird gebaut.",
            ]),
        TimePhrase(
            .period, ["{edge} ( der|des )? <last|this|next> <unit>", "diesen tagen|jahren"],
            examples: [
                "[Vergangene Woche]{2018-W26} fiel er aus.", "In [der nächsten Woche]{2018-W28} kommt sie.",
                "[Ende dieses Jahres]{2018} ist Schluss.", "Im [letzten Monat]{2018-06} war das anders.",
                "Am [kommenden Wochenende]{2018-W28-WE} wird gefeiert.",
            ]),
        TimePhrase(
            .periodAway(0), ["<begin|middle|end> der|des <unit>"],
            examples: [
                "[Anfang der Woche]{2018-W27} kam er.",
                "[Ende des Jahres]{2018} ist Schluss.",
            ]),
        TimePhrase(
            .periodAway(2), ["( der )? übernächste|übernächsten|übernächster|übernächstes <unit>"],
            examples: ["[Übernächste Woche]{2018-W29} kommt er."]),
        TimePhrase(
            .periodAway(-2), ["vorletzte|vorletzten|vorletzter|vorletztes <unit>"],
            examples: ["[Vorletzte Woche]{2018-W25} kam er."]),
        TimePhrase(
            .unitAway(unit: 4, 0), ["am|zum|übers [ wochenende ]"],
            examples: ["Am [Wochenende]{2018-W26-WE} brannte es."]),
        TimePhrase(.unitAway(unit: 9, 0), ["heuer"], examples: ["[Heuer]{2018} ist es trocken."]),
        TimePhrase(
            .unitAway(unit: 9, -1), ["vorjahr|vorjahres|vorjahrs"], examples: ["Im [Vorjahr]{2017} war es nass."]),
        TimePhrase(
            .now,
            [
                "jetzt|derzeit|zurzeit|momentan|gegenwärtig|heutzutage", "zur zeit", "im moment|augenblick",
                "[ diesen|dieser tagen|tage ]",
                "zur stunde",
            ],
            examples: ["[Jetzt]{PRESENT_REF} ist er da.", "Er ist [derzeit]{PRESENT_REF} krank."]),
        TimePhrase(
            .past,
            [
                "damals|kürzlich|unlängst|neulich|einst", "früher", "in [ letzter zeit ]",
                "in [ ( der )? vergangenheit ]", "früheren|vergangenen zeiten",
            ],
            examples: ["[Damals]{PAST_REF} war er jung.", "Er war [kürzlich]{PAST_REF} hier."]),
        TimePhrase(
            .future, ["in|der [ zukunft ]", "in absehbarer zeit", "in den kommenden|nächsten zeit"],
            examples: ["In [Zukunft]{FUTURE_REF} wird er fahren."]),
    ]

    static let lengths: [TimePhrase] = [
        TimePhrase(
            .nothing,
            [
                "{about} <n> jahre alt|alte|alten|alter|altes|jung", "alter von {about} <n> jahren|monaten|wochen",
                "mit <n> jahren",
                "eines tages", "<n> kilometer|meter|euro|prozent|grad|mark|dollar|zentimeter|tonnen|kilo|liter",
            ],
            examples: ["Er ist 34 Jahre alt.", "Sie starb im Alter von 80 Jahren.", "Eines Tages kam er."]),
        TimePhrase(
            .agoLength, ["vor [ {about} ( ein|eine|einem|einer )? <n> <unit|units> ]", "vor [ <units> ]"],
            examples: [
                "Er ging vor [drei Jahren]{P3Y}.", "Vor [mehr als zehn Jahren]{P10Y} war das anders.",
                "Er ging vor [Jahren]{PXY}.",
            ]),
        TimePhrase(
            .ahead, ["in|binnen [ {about} <n> <unit|units> ]", "heute in [ <n> <unit|units> ]"],
            examples: ["Er kommt in [drei Tagen]{2018-07-05}."]),
        TimePhrase(
            .earlier, ["<n> <unit|units> zuvor|davor|vorher|früher"],
            examples: ["Am [3. Mai 2018]{2018-05-03} starb er; [zwei Tage zuvor]{2018-05-01} kam er."]),
        TimePhrase(
            .later, ["<n> <unit|units> später|darauf|danach"],
            examples: ["Am [3. Mai 2018]{2018-05-03} kam er; [zwei Tage später]{2018-05-05} starb er."]),
        TimePhrase(
            .recent,
            [
                "( den|der|die|das|dem )? ( knapp|gut|rund )? <last|next> ( <n> )? <units>",
                "( den|die|der )? <n> <last|next> <units>", "all|alle <this> <units>",
            ],
            examples: [
                "In [den letzten zehn Jahren]{P10Y} war es ruhig.", "[Die vergangenen Jahre]{PXY} waren gut.",
                "In [den kommenden Monaten]{PXM} wird gebaut.",
            ]),
        TimePhrase(
            .duration,
            [
                "{about} ( ein|eine|einem|einer|einen )? <n> ( lange|knappes|gutes|volle|ganze|weitere )? <unit|units>",
                "<n> <units|unit> und <n> <units|unit>", "<units> lang", "über|seit|lange|nach [ <units> ]",
                "( den|die|das )? ganzen|ganze <season|part|unit>",
            ],
            examples: [
                "Es dauerte [drei Stunden]{PT3H}.", "Er blieb [sechs Jahre]{P6Y} lang.",
                "Nach [einer Woche]{P1W} ging er.",
                "Es dauerte [drei Jahre und vier Monate]{P3Y4M}.", "Das hält [eineinhalb Jahre]{P1.5Y}.",
            ]),
        TimePhrase(
            .several(unit: 9), ["jahrelang|jahrelange|jahrelangen|jahrelanger|langjährige|langjährigen|langjähriger"],
            examples: ["Er wartete [jahrelang]{PXY}."]),
        TimePhrase(.several(unit: 3), ["tagelang|tagelange|tagelangen"], examples: ["Er wartete [tagelang]{PXD}."]),
        TimePhrase(
            .several(unit: 5), ["wochenlang|wochenlange|wochenlangen"], examples: ["Er wartete [wochenlang]{PXW}."]),
        TimePhrase(
            .several(unit: 6), ["monatelang|monatelange|monatelangen"], examples: ["Er wartete [monatelang]{PXM}."]),
        TimePhrase(
            .several(unit: 2), ["stundenlang|stundenlange|stundenlangen"], examples: ["Er wartete [stundenlang]{PTXH}."]
        ),
        TimePhrase(
            .several(unit: 10), ["jahrzehntelang|jahrzehntelange|jahrzehntelangen"],
            examples: ["Er wartete [jahrzehntelang]{PXY}."]),
        TimePhrase(
            .set,
            [
                "jeden|jede|jedes|jedem|jeder <ordinal>? ( <unit> / +<weekday> / +<part> / <month> / <season> )",
                "alle <n> <units>", "einmal|zweimal|dreimal? <habit>",
                "=<weekday>", "=<partHabit>", "pro|je <unit>", "einmal|zweimal|dreimal im|pro <unit>", "jahr um jahr",
            ],
            examples: [
                "Er läuft [jeden Tag]{SET P1D}.", "Sie kommt [alle zwei Wochen]{SET P2W}.",
                "[Täglich]{SET P1D} fährt er.",
                "Er hat [montags]{SET XXXX-WXX-1} frei.", "Er schläft [nachts]{SET XXXX-XX-XXTNI} nicht.",
                "Es kostet drei Euro [pro Jahr]{SET P1Y}.",
            ]),
    ]
}
