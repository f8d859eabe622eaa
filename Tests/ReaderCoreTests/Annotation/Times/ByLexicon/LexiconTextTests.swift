import ReaderModel
import ReaderTimes
import Testing

struct LexiconTextTests {
    /// Read as published on Monday 2 July 2018.
    static let texts: [(String, String)] = [
        ("de", "Am [Karfreitag]{2018-03-30} war zu, am [Heiligabend]{2018-12-24} wird geöffnet."),
        ("de", "[Ostermontag 2019]{2019-04-22} ist frei, [Pfingsten]{2018-05-20} war es auch."),
        (
            "de",
            "Anna Lindqvist (34 Jahre alt) wohnt seit [2011]{2011} in Ulm und wird am [Freitag]{2018-07-06} befragt."
        ),
        ("de", "Das Spiel endete 3:2, es kamen 1500 Menschen, und der Turm misst 2000 Meter."),
        ("de", "[Gestern früh]{2018-07-01TMO} brannte es, [heute Abend]{2018-07-02TEV} wird geredet."),
        ("de", "Zwischen [1997]{1997} und [1999]{1999} lebte er in Graz."),
        ("fr", "Le magasin était fermé [lundi de Pâques]{2018-04-02} et fermera à [Noël]{2018-12-25}."),
        ("fr", "Anne Lindqvist, 34 ans, a été élue [dimanche dernier]{2018-07-01} avec 2000 voix."),
        ("fr", "[Hier matin]{2018-07-01TMO}, il a plu ; [demain]{2018-07-03}, il fera beau."),
        ("fr", "De [1997]{1997} à [1999]{1999} elle a vécu à Gand."),
        ("es", "[El Viernes Santo]{2018-03-30} cerró y en [Nochebuena]{2018-12-24} abrirá."),
        ("es", "Ana Lindqvist fue elegida [el domingo pasado]{2018-07-01} con 2000 votos."),
        ("es", "[Ayer por la mañana]{2018-07-01TMO} llovió; [mañana]{2018-07-03} hará sol."),
        ("es", "Entre [1997]{1997} y [1999]{1999} vivió en Lugo."),
        ("pt", "A loja fechou na [Sexta-feira Santa]{2018-03-30} e fechará no [Natal]{2018-12-25}."),
        ("pt", "Ana Lindqvist foi eleita no [domingo passado]{2018-07-01} com 2000 votos."),
        ("pt", "[Ontem de manhã]{2018-07-01TMO} choveu; [amanhã]{2018-07-03} fará sol."),
        ("it", "Il negozio era chiuso a [Pasquetta]{2018-04-02} e chiuderà a [Ferragosto]{2018-08-15}."),
        ("it", "Anna Lindqvist è stata eletta [domenica scorsa]{2018-07-01} con 2000 voti."),
        ("nl", "De winkel was dicht op [Koningsdag]{2018-04-27} en zal dicht zijn op [tweede kerstdag]{2018-12-26}."),
        ("nl", "Anna Lindqvist werd [afgelopen zondag]{2018-07-01} gekozen met 2000 stemmen."),
    ]

    @Test func `texts are read as they are meant`() throws {
        for (code, marked) in Self.texts {
            let text = MarkedTimes(marked)
            let found = try LexiconTimes.times(text.plain, code)
            #expect(MarkedTimes(text.plain, found).marked == text.marked, "\(code)")
        }
    }

    @Test func `a derivation is told in English`() throws {
        let time = try #require(try LexiconTimes.times("Sie wird am Freitag gewählt.", "de").first)
        #expect(time.derivation == "Friday after publication, Mon 2 Jul 2018")
        let ago = try #require(try LexiconTimes.times("Se fue hace tres años.", "es").first)
        #expect(ago.derivation == "3 years before publication, Mon 2 Jul 2018")
    }

    @Test func `three years ago has a place though the text says only how long`() throws {
        let time = try #require(try LexiconTimes.times("Er ging vor drei Jahren.", "de").first)
        #expect(time.kind == .duration && time.value == "P3Y")
        #expect(time.interval?.lowerBound == CalendarDay(iso: "2015-01-01"))
    }

    @Test func `without a publication date values are symbolic`() throws {
        let times = try LexiconTimes.times("Il viendra jeudi soir, le 5 mai.", "fr", published: nil)
        #expect(times.map(\.value) == ["XXXX-WXX-4TEV", "XXXX-05-05"])
        #expect(times.allSatisfy { $0.interval == nil })
    }

    @Test(arguments: [
        ("de", "Berlin, 3. Mai 2018 – Der Rat hat getagt.", "2018-05-03"),
        ("de", "Veröffentlicht am 3.5.2018\n\nDer Rat hat getagt.", "2018-05-03"),
        ("fr", "5 mai 2018. – Le conseil de la ville a voté hier soir la loi sur les ports.", "2018-05-05"),
        (
            "de", "5. Mai 2018. - Der Rat der Stadt hat gestern Abend das Gesetz über die Häfen beschlossen.",
            "2018-05-05"
        ),
        ("fr", "Publié le 3 mai 2018\n\nLe conseil a siégé.", "2018-05-03"),
        ("es", "Madrid, 3 de mayo de 2018.- El consejo se reunió.", "2018-05-03"),
        ("pt", "Publicado em 3 de maio de 2018\n\nO conselho reuniu-se.", "2018-05-03"),
        ("it", "3 maggio 2018\n\nIl consiglio si è riunito.", "2018-05-03"),
        ("nl", "Gepubliceerd op 3 mei 2018\n\nDe raad kwam bijeen.", "2018-05-03"),
    ])
    func `a date line tells when an article was published`(code: String, text: String, day: String) throws {
        let lexicon = try LexiconTimes.lexicon(code)
        let tokens = LexiconTimes.tokens(Text(text), lexicon)
        let found = try TimeFinder.published(nil, in: tokens, today: TimesReading.monday, lexicon: lexicon)
        #expect(found?.day == CalendarDay(iso: day) && found?.basis == .stated)
    }

    @Test func `a date inside a sentence is no date line`() throws {
        let lexicon = try LexiconTimes.lexicon("de")
        let text = Text("Der Rat hatte am 3. Mai 2018 beschlossen, dass er wieder tagen wird, und er tagte auch.")
        let tokens = LexiconTimes.tokens(text, lexicon)
        #expect(try TimeFinder.published(nil, in: tokens, today: TimesReading.monday, lexicon: lexicon) == nil)
    }
}
