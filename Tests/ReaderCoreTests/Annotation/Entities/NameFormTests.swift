import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// What a name is called where the text spells it in a special way.
struct NameFormTests {
    private func entities(_ string: String) throws -> [Entity] {
        let text = Text(string)
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text)))
    }

    private func text(_ mention: Mention, _ string: String) -> String {
        String(decoding: Array(string.utf8)[mention.range], as: UTF8.self)
    }

    static let datelines: [(String, String)] = [
        ("BENGALURU (Reuters) - Shares rose on Monday.", "Bengaluru"),
        ("WASHINGTON (AP) — The Senate voted on Monday.", "Washington"),
        ("NEW DELHI, July 2 (Reuters) - Shares rose on Monday.", "New Delhi"),
        ("BRUSSELS - Ministers met on Monday. They left Brussels on Tuesday.", "Brussels"),
    ]

    @Test(arguments: datelines)
    func `a place in a dateline is not shouted`(string: String, name: String) throws {
        let places = try entities(string).filter { $0.kind == .place }
        #expect(places.map(\.name) == [name])
        #expect(places.allSatisfy { $0.aliases.isEmpty })
    }

    static let acronyms: [(String, String)] = [
        ("Talks in the UAE went on, officials said.", "UAE"),
        ("Troops left the DPRK on Monday.", "DPRK"),
        ("He moved to the USSR in 1960.", "USSR"),
    ]

    @Test(arguments: acronyms)
    func `an acronym keeps its capitals`(string: String, name: String) throws {
        #expect(try entities(string).map(\.name) == [name])
    }

    static let honours: [(String, String, [String])] = [
        ("Brenda Hale spoke in London. Lady Hale said the court was open.", "Brenda Hale", ["Lady Hale"]),
        ("Keir Starmer left London on Monday. Sir Keir will return.", "Keir Starmer", ["Sir Keir"]),
        ("The court heard Lady Hale on Monday. Lady Hale said it was open.", "Lady Hale", []),
    ]

    @Test(arguments: honours)
    func `a title of honour goes with the name`(string: String, name: String, aliases: [String]) throws {
        let people = try entities(string).filter { $0.kind == .person }
        #expect(people.map(\.name) == [name])
        #expect(people.first?.aliases == aliases)
        let whole = people.flatMap(\.mentions).map { text($0, string) }
        #expect(whole.contains { $0.hasPrefix("Lady ") || $0.hasPrefix("Sir ") })
    }

    static let edges: [String] = [
        "Gen. [Prayut Chan-ocha]{Prayut Chan-ocha} met reporters in [Bangkok]{Bangkok}.",
        "[Isabel dos Santos]{Isabel dos Santos} left. On Monday [dos Santos]{dos Santos} returned.",
        "In [The Hague]{The Hague} the judges met.",
        "The ship left the [Port of Rio Grande]{Port of Rio Grande} on Monday.",
        "He wrote for [The Guardian]{The Guardian} and [The New York Times]{The New York Times}.",
    ]

    @Test(arguments: edges)
    func `a name begins after titles and articles, and with its particles`(marked: String) throws {
        let names = marked.matches(of: /\]\{([^}]*)\}/).map { String($0.1) }
        let plain = marked.replacing(/\[|\]\{[^}]*\}/, with: "")
        let bytes = Array(plain.utf8)
        let found = try entities(plain).flatMap(\.mentions).compactMap(\.nameRange).sorted {
            $0.lowerBound < $1.lowerBound
        }
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == names)
    }

    @Test func `a word with a capital inside is a name each time`() throws {
        let string = "The seller left eBay in May. On eBay he had sold books, and eBay shares fell. An iPhone rang."
        let names = try entities(string).map { "\($0.name) \($0.mentions.count)" }
        #expect(names == ["eBay 3", "iPhone 1"])
    }

    static let they: [String] = [
        "Alex Morgan (they/them) spoke in London. [They]{Alex Morgan} left on Monday.",
        "Alex Morgan, who uses they and them as pronouns, spoke. [Their]{Alex Morgan} book is out.",
        "Alex Morgan spoke in London. They left on Monday.",
        "Alex Morgan (they/them) met Jane Miller in London. They left on Monday.",
    ]

    @Test(arguments: they)
    func `they is a person only where the text says so`(marked: String) throws {
        let plain = marked.replacing(/\[|\]\{[^}]*\}/, with: "")
        let names = marked.matches(of: /\[([^\]]*)\]\{([^}]*)\}/).map { "\($0.1) \($0.2)" }
        let found = try entities(plain).flatMap { entity in
            entity.mentions.filter { $0.form == .pronoun }.map { "\(text($0, plain)) \(entity.name)" }
        }
        #expect(found == names)
    }
}
