import ReaderEntities
import ReaderImport
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderTokens
import Testing

/// What rules find where the tagger sees nothing, or something else: `[name]{kind}`.
struct LexiconRuleTests {
    private func marked(_ string: String, _ code: String) throws -> String {
        let text = Text(string)
        let lexicon = try #require(Language(tag: code).flatMap(Lexicon.of))
        let cut = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
        let names = try EntityFinder.entities(in: cut, lexicon: lexicon).flatMap { entity in
            entity.mentions.compactMap { mention in mention.nameRange.map { ($0, entity.kind.rawValue) } }
        }
        var bytes = Array(string.utf8)
        for (range, kind) in names.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            bytes.insert(contentsOf: "]{\(kind)}".utf8, at: range.upperBound)
            bytes.insert(contentsOf: "[".utf8, at: range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func expect(_ text: String, _ code: String) throws {
        #expect(try marked(text.replacing(/\[|\]\{[^}]*\}/, with: ""), code) == text)
    }

    static let heads: [(String, String)] = [
        ("fr", "[LYON]{place} – Le marché couvert a rouvert mardi."),
        ("fr", "[MARSEILLE]{place} ([AFP]{organization}) - Le marché couvert a rouvert mardi."),
        (
            "fr",
            """
            12 mai : [MONTRELLES-SUR-ORNE]{place} – Marché aux fleurs.

            14 mai : [ARVENNES-LE-BOIS]{place} – Concert à 20 h.

            15 mai : [CORLAVAY]{place} – Vide-grenier sur la place.
            """
        ),
        ("fr", "VIDÉO – Le marché couvert a rouvert mardi."),
        ("es", "[SEVILLA]{place} – El mercado abrió de nuevo el martes."),
        ("de", "EILMELDUNG – Der Markt ist wieder offen."),
    ]

    @Test(arguments: heads)
    func `a line may begin with the place it comes from`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let places: [(String, String)] = [
        ("pt", "O torneio foi disputado em [Olinda]{place} ([PE]{place}) e depois em [Belém]{place} ([PA]{place})."),
        ("pt", "O carro caiu ontem no rio [Tietê]{place}, disse a polícia."),
        ("pt", "A estrada une [São Paulo]{place} a [Ribeirão Preto]{place} e costuma ter neblina."),
        ("es", "El barco se hundió ayer en el río [Tajuña]{place}, dijo la policía."),
    ]

    @Test(arguments: places)
    func `states behind places, rivers and cities where nobody plays are places`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let rows: [(String, String)] = [
        (
            "es",
            "Los puntos fueron de [Pedro Ibáñez]{person} (14), [Luis Carmona]{person} (11), [Marta Gil]{person} (7), "
                + "[Tarvelis]{person} (2) y [Rosa Peña]{person} (9)."
        ),
        ("es", "Compró pan, leche, huevos y queso en la tienda."),
    ]

    @Test(arguments: rows)
    func `what stands in a row of people is somebody`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let phrases: [(String, String)] = [
        ("fr", "Le concert est organisé par la [Boule Tarvinoise]{organization} samedi soir."),
        ("fr", "Le stage est organisé par [Sylvie Marchand]{person} samedi soir."),
        ("fr", "L'atelier se trouve au 22 [rue Larventier]{place}."),
        ("fr", "Elle a pris la place de [Paul Marchand]{person}."),
        ("fr", "« Rien ne change ici », a expliqué [Tarvelin]{person} mardi."),
        ("it", "« Qui non cambia niente », ha spiegato [Tarvelini]{person} martedì."),
    ]

    static let offices: [(String, String)] = [
        ("pt", "Na semana passada, o jogador [Brundwaldo]{person} criticou a equipa da casa."),
        ("pt", "O aumento foi anunciado ontem pelo ministro [Cutelo]{person} na capital do estado."),
        ("es", "El lunes, según dijo el entrenador [Zubarreta]{person}, no habrá partido en la ciudad."),
    ]

    @Test(arguments: offices)
    func `one name right behind an office is somebody`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let acronyms: [(String, String)] = [
        (
            "pt",
            "A [Sunav]{organization} ([Superintendência Nacional de Avaliação]{organization}) autuou ontem duas lojas."
        ),
        ("pt", "O plano da [Comissão Nacional de Obras]{organization} ([CNO]{organization}) começa amanhã."),
    ]

    @Test(arguments: acronyms)
    func `an acronym in parentheses and its words are one body`(code: String, text: String) throws {
        try expect(text, code)
    }

    @Test func `a small word that begins a sentence is no part of a name`() throws {
        try expect("Tampoco [Javier Molina]{person} llegó a tiempo al partido.", "es")
    }

    @Test(arguments: phrases)
    func `the words before a name tell what it is`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let games: [(String, String)] = [
        ("es", "El [Sevilla]{organization} ganó el partido y su entrenador elogió al equipo tras el gol."),
        ("es", "El alcalde de [Sevilla]{place} vio el partido y elogió al equipo tras el gol."),
        ("es", "[Real Oviedo]{organization} 83 - [Talleres Ibarra]{organization} 73."),
    ]

    @Test(arguments: games)
    func `a city with an article is its club where games are told of`(code: String, text: String) throws {
        try expect(text, code)
    }

    static let titles: [(String, String)] = [
        ("es", "Ayer llegó la carta del sr. [Tarvelis]{person} a la oficina."),
        ("pt", "A Sr.ª [Tarvelis]{person} chegou ontem ao hospital."),
        ("it", "I prezzi salgono negli [Stati Uniti]{place} e in [Cina]{place}."),
    ]

    @Test(arguments: titles)
    func `a courtesy tells a person, and a country is always sure`(code: String, text: String) throws {
        try expect(text, code)
    }
}
