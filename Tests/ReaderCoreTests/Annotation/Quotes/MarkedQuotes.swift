import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// A text with its quotes written in: `[“We will go,”]{d Smith} Smith said.`
///
/// A part of a quote stands in brackets, its answer in braces: the first letter of its kind and the words that name the
/// speaker, nothing for nobody, "+" for a further part of the quote before. `entities` adds "=Full Name".
struct MarkedQuotes: Equatable, CustomTestStringConvertible {
    let marked: String

    var testDescription: String { marked }

    init(_ marked: String) { self.marked = marked }

    /// The text without answers.
    var plain: String {
        var plain = ""
        var isAnswer = false
        for character in marked {
            switch character {
            case "[", "]": break
            case "{": isAnswer = true
            case "}": isAnswer = false
            default: if !isAnswer { plain.append(character) }
            }
        }
        return plain
    }

    /// The same text with the answers of the finder.
    ///
    /// - Parameter least: what is less sure is left out.
    func found(entities: Bool = false, least: Double = Quote.leastShown) throws -> MarkedQuotes {
        let text = Text(plain)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let cast = Cast.entities(in: text)
        let quotes = try QuoteFinder.quotes(in: tokens, entities: cast).filter { $0.confidence >= least }
        return MarkedQuotes(answers: quotes, in: text, cast: cast, entities: entities)
    }

    /// A text with answers written in.
    init(answers quotes: [Quote], in text: Text, cast: [Entity] = [], entities: Bool = false) {
        var inserts: [(offset: Int, order: Int, string: String)] = []
        for quote in quotes {
            for (index, part) in quote.parts.enumerated() {
                inserts.append((part.lowerBound, 1, "["))
                inserts.append((part.upperBound, 0, index > 0 ? "]{+}" : Self.answer(quote, text, cast, entities)))
            }
        }
        inserts.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
        var bytes: [UInt8] = []
        var next = 0
        for insert in inserts {
            bytes += text.bytes[next..<insert.offset] + Array(insert.string.utf8)
            next = insert.offset
        }
        self.init(String(decoding: bytes + text.bytes[next...], as: UTF8.self))
    }

    private static func answer(_ quote: Quote, _ text: Text, _ cast: [Entity], _ entities: Bool) -> String {
        let speaker = quote.speaker.map { " " + text[$0.range] } ?? ""
        let entity = quote.speaker?.entity.flatMap { id in cast.first { $0.id == id } }
        return "]{\(quote.kind.rawValue.prefix(1))\(speaker)\(entities ? entity.map { "=\($0.name)" } ?? "" : "")}"
    }
}

/// The people and institutions that the texts of these tests speak of.
enum Cast {
    private static let people = [
        ["Jane Smith", "Smith"], ["Tom Brown", "Brown"], ["Sarah Sanders", "Sanders"], ["Donald Trump", "Trump"],
        ["Hillary Clinton", "Clinton"], ["John Bolton", "Bolton"], ["Kim Jong Un", "Kim"], ["Mary Jones", "Jones"],
        ["David Miller", "Miller"], ["Anna Lee", "Lee"],
    ]
    private static let groups = [
        ["State Department"], ["White House"], ["Reuters"], ["Supreme Court"], ["Green Party"], ["Acme Corp."],
        ["New York Times", "Times"], ["United Nations"],
    ]

    /// Those that occur in a text, with their mentions.
    static func entities(in text: Text) -> [Entity] {
        let all = people.map { ($0, Entity.Kind.person) } + groups.map { ($0, Entity.Kind.organization) }
        let found = all.compactMap { names, kind -> (names: [String], kind: Entity.Kind, mentions: [Mention])? in
            let mentions = mentions(of: names, in: text)
            return mentions.isEmpty ? nil : (names, kind, mentions)
        }
        return found.sorted { $0.mentions[0].range.lowerBound < $1.mentions[0].range.lowerBound }.enumerated().map {
            Entity(
                id: Entity.ID($0 + 1), kind: $1.kind, name: $1.names[0], aliases: Array($1.names.dropFirst()),
                mentions: $1.mentions)
        }
    }

    private static func mentions(of names: [String], in text: Text) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index < text.count {
            let name = names.first { name in
                text.bytes[index...].starts(with: name.utf8) && !isLetter(text, index - 1)
                    && !isLetter(text, index + name.utf8.count)
            }
            guard let name else {
                index += 1
                continue
            }
            let range = index..<(index + name.utf8.count)
            mentions.append(Mention(range, form: .name, nameRange: range))
            index = range.upperBound
        }
        return mentions
    }

    private static func isLetter(_ text: Text, _ index: Int) -> Bool {
        guard text.bytes.indices.contains(index) else { return false }
        return (0x41...0x5A).contains(text.bytes[index] & 0xDF)
    }
}
