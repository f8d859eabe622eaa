import ReaderEntities
import ReaderImport
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderTokens
import TestSupport
import Testing

/// Texts in other languages than English with their answers written in: `[name]{kind}`.
struct LexiconEntityTests {
    private func entities(_ string: String, _ code: String) throws -> [Entity] {
        let text = Text(string)
        let lexicon = try #require(Language(tag: code).flatMap(Lexicon.of))
        return try EntityFinder.entities(
            in: Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon), lexicon: lexicon,
            explains: true)
    }

    private func entity(_ name: String, in string: String, _ code: String) throws -> Entity {
        let found = try entities(string, code)
        return try #require(found.first { $0.name == name }, "\(found.map(\.name))")
    }

    private func plain(_ marked: String) -> String { marked.replacing(/\[|\]\{[^}]*\}/, with: "") }

    private func write(_ answers: [(range: Range<Int>, label: String)], into string: String) -> String {
        var bytes = Array(string.utf8)
        let starts = answers.map { (at: $0.range.lowerBound, text: "[") }
        let ends = answers.map { (at: $0.range.upperBound, text: "]{\($0.label)}") }
        for (at, text) in (starts + ends).sorted(by: { $0.at > $1.at }) { bytes.insert(contentsOf: text.utf8, at: at) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static let names: [(String, String)] = [
        ("de", "Bundeskanzlerin [Anna Lindqvist]{person} reiste am Montag nach [Frankreich]{place}."),
        ("de", "Die [Deutsche Bahn]{organization} baut in [Köln]{place} einen Bahnhof, sagte [Thomas Weber]{person}."),
        ("de", "CDU-Chef [Thomas Weber]{person} und SPD-Sprecherin [Anna Lindqvist]{person} schwiegen am Abend."),
        ("de", "Der Bericht liegt dem Ausschuss seit Wochen vor."),
        ("de", "In der [Schweiz]{place} stimmte der [Bundesrat]{organization} zu."),
        ("fr", "Le président [Paul Marchand]{person} a rencontré les maires à [Lyon]{place}."),
        ("fr", "L'[Allemagne]{place} et l'[Italie]{place} ont signé l'accord à [Rome]{place}."),
        ("fr", "La réunion de la commission a duré trois heures."),
        ("es", "La ministra de Hacienda, [Carmen Ibáñez]{person}, viajó a [Sevilla]{place} el lunes."),
        ("es", "El [Partido Popular]{organization} ganó las elecciones en [Galicia]{place}."),
        ("es", "La reunión terminó sin acuerdo tras varias horas de debate."),
        ("pt", "O ministro [João Carvalho]{person} chegou a [Lisboa]{place} na segunda-feira."),
        ("pt", "A [Petrobras]{organization} anunciou investimentos no [Brasil]{place}."),
        ("pt", "A reunião terminou sem acordo depois de várias horas."),
        ("it", "Il presidente [Marco Bellini]{person} è arrivato a [Milano]{place}."),
        ("it", "La riunione è finita senza accordo dopo molte ore."),
        ("nl", "Minister [Jan de Vries]{person} sprak in [Rotterdam]{place} met bewoners."),
        ("nl", "De vergadering eindigde na uren zonder akkoord."),
    ]

    @Test(arguments: names)
    func `names are found with their kinds`(code: String, marked: String) throws {
        let text = plain(marked)
        let found = try entities(text, code).flatMap { entity in
            entity.mentions.compactMap { mention in mention.nameRange.map { ($0, entity.kind.rawValue) } }
        }
        #expect(write(found, into: text) == marked)
    }

    static let same: [(String, String, String, Int)] = [
        (
            "de", "Anna Lindqvist",
            "Anna Lindqvist sprach in Bonn. Später reiste Lindqvist ab, und Lindqvists Gegner schwiegen.", 3
        ),
        ("de", "Thomas Weber", "Der Minister Thomas Weber trat zurück. Frau Maier dankte Herrn Weber.", 2),
        ("fr", "Paul Marchand", "Paul Marchand est arrivé à Lyon. M. Marchand repart mardi.", 2),
        ("es", "Carmen Ibáñez", "Carmen Ibáñez llegó a Madrid. Ibáñez se reunió con los alcaldes.", 2),
        ("pt", "João Carvalho", "João Carvalho chegou a Lisboa. Carvalho parte na terça-feira.", 2),
        ("it", "Marco Bellini", "Marco Bellini è arrivato a Milano. Bellini riparte martedì.", 2),
    ]

    @Test(arguments: same)
    func `a surname means who was named in full`(code: String, name: String, text: String, count: Int) throws {
        let found = try entity(name, in: text, code)
        #expect(found.kind == .person && found.mentions.count(where: { $0.form == .name }) == count)
    }

    @Test func `the -s of a paper is its own`() throws {
        let text = "Wie die New York Times meldet, reist Anna Lindqvist nach Bonn."
        #expect(try entities(text, "de").map(\.name).contains("New York Times"))
    }

    static let expansions: [(String, String, String)] = [
        (
            "de", "Europäische Zentralbank",
            "Die Europäische Zentralbank (EZB) tagte in Frankfurt. Die EZB senkte die Zinsen."
        ),
        ("fr", "Banque centrale européenne", "La Banque centrale européenne (BCE) se réunit. La BCE baisse ses taux."),
        (
            "es", "Fondo Monetario Internacional",
            "El Fondo Monetario Internacional (FMI) se reunió. El FMI aprobó el plan."
        ),
        ("pt", "Banco Central Europeu", "O Banco Central Europeu (BCE) reuniu-se. O BCE desceu os juros."),
    ]

    @Test(arguments: expansions)
    func `an acronym means its expansion`(code: String, name: String, text: String) throws {
        let found = try entity(name, in: text, code)
        #expect(found.kind == .organization && found.mentions.count == 3)
    }

    static let descriptions: [(String, String, String, String)] = [
        ("de", "Anna Lindqvist", "Die Bundeskanzlerin Anna Lindqvist reiste nach Paris.", "Bundeskanzlerin"),
        (
            "de", "Anna Lindqvist", "Anna Lindqvist, Präsidentin der Notenbank, reiste nach Paris.",
            "Präsidentin der Notenbank"
        ),
        ("fr", "Paul Marchand", "Le président Paul Marchand est arrivé à Lyon.", "président"),
        ("fr", "Paul Marchand", "Paul Marchand, ministre de la Justice, est arrivé à Lyon.", "ministre de la Justice"),
        ("es", "Carmen Ibáñez", "La ministra de Hacienda, Carmen Ibáñez, viajó a Sevilla.", "ministra de Hacienda"),
        ("pt", "João Carvalho", "O ministro João Carvalho chegou a Lisboa.", "ministro"),
    ]

    @Test(arguments: descriptions)
    func `a title or an office describes a person`(code: String, name: String, text: String, said: String) throws {
        #expect(try entity(name, in: text, code).description == said)
    }

    static let pronouns: [(String, String, String, String?)] = [
        ("de", "Anna Lindqvist", "Anna Lindqvist kam aus Bonn. Sie sagte, der Plan sei gut.", "Sie"),
        ("fr", "Paul Marchand", "Paul Marchand est venu de Lyon. Il a déclaré que le projet est bon.", "Il"),
        ("es", "Carmen Ibáñez", "Carmen Ibáñez viajó a Madrid. Ella dijo que no habrá cambios.", "Ella"),
        ("pt", "João Carvalho", "João Carvalho viajou para Lisboa. Ele disse que o plano é bom.", "Ele"),
        ("fr", "Paul Marchand", "Paul Marchand est venu de Lyon. Il faut attendre, car il pleut.", nil),
    ]

    @Test(arguments: pronouns)
    func `a pronoun beside a verb of saying means the only person`(
        code: String, name: String, text: String, said: String?
    ) throws {
        let found = try entity(name, in: text, code).mentions.filter { $0.form == .pronoun }
        #expect(found.map { Text(text)[$0.range] } == (said.map { [$0] } ?? []))
    }

    @Test func `a country is one thing, whatever it is called`() throws {
        let found = try entities("Die USA und China verhandeln. Die Vereinigten Staaten warten.", "de")
        #expect(found.map(\.mentions.count) == [2, 1])
    }

    @Test func `every name says how sure it is and why`() throws {
        let found = try entities("Bundeskanzlerin Anna Lindqvist reiste nach Frankreich.", "de")
        #expect(!found.isEmpty)
        for mention in found.flatMap(\.mentions) {
            let confidence = try #require(mention.confidence)
            #expect(confidence > 0.5 && confidence <= 1)
            #expect(mention.explanation?.hasPrefix("model:") == true)
        }
    }

    @Test func `any bytes are read, with ranges inside the text`() throws {
        var random = SplitMix(seed: 21)
        let texts = Self.names.map { plain($0.1) } + Self.same.map(\.2)
        for _ in 0..<80 {
            let lexicon = try #require(Lexicon.all.randomElement(using: &random))
            var bytes: [UInt8] = []
            for _ in 0..<4 {
                let text = Array((texts.randomElement(using: &random) ?? "").utf8)
                let start = Int.random(in: 0..<text.count, using: &random)
                bytes += text[start..<Int.random(in: start..<text.count, using: &random)]
                bytes += Array([" ", "\n\n", "-", "l’", "(", ", "].randomElement(using: &random)?.utf8 ?? "".utf8)
                if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
            }
            let text = Text(decoding: bytes)
            let cut = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
            for mention in try EntityFinder.entities(in: cut, lexicon: lexicon).flatMap(\.mentions) {
                #expect(mention.range.upperBound <= text.count && !mention.range.isEmpty)
            }
        }
    }
}
