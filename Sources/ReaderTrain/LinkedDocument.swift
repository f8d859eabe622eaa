import Foundation
import ReaderBasics
import ReaderImport
import ReaderModel
import ReaderTokens

/// A document whose names are put together by hand: JSON lines with `text`, `tokens` and `clusters` of token ranges, or,
/// where the text may not be had, with `mentions` alone.
struct LinkedDocument {
    struct Mention: Hashable {
        /// Bytes of the text.
        let range: Range<Int>
        let kind: Entity.Kind
    }

    let id: String
    let text: TokenizedText
    let clusters: [[Mention]]
    /// Whether the text is real, so that names can be looked for in it.
    let hasText: Bool
    /// The bytes of the source's own tokens; empty without text.
    let sourceTokens: [Range<Int>]

    private struct Line: Decodable {
        let id: String?
        struct Span: Decodable {
            let begin: Int
            let end: Int
            let text: String
            let type: String
            let cluster: Int
        }
        struct TokenSpan: Decodable {
            let start: Int
            let end: Int
            let type: String

            init(from decoder: any Decoder) throws {
                var values = try decoder.unkeyedContainer()
                start = try values.decode(Int.self)
                end = try values.decode(Int.self)
                type = try values.decode(String.self)
            }
        }
        struct Clusters: Decodable {
            let spans: [[TokenSpan]]
            init(from decoder: any Decoder) throws {
                spans = (try? [[TokenSpan]](from: decoder)) ?? []
            }
        }
        let text: String?
        let tokens: [String]?
        let sents: [[Int]]?
        let clusters: Clusters?
        let mentions: [Span]?
    }

    /// - Parameter breaksLines: whether a sentence without a stop (a heading, a date, a caption) ends its line, where the
    ///   source ran everything together.
    static func read(_ path: String, breaksLines: Bool) throws -> [Self] {
        let content = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        return try content.split(separator: "\n").map { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            if let text = line.text, let tokens = line.tokens {
                let ends = breaksLines ? (line.sents ?? []).compactMap(\.last) : []
                return Self(line.id ?? "", text, tokens, ends: ends, line.clusters?.spans ?? [])
            }
            return Self(line.id ?? "", line.mentions ?? [])
        }
    }

    static let kinds: [String: Entity.Kind] = [
        "PER": .person, "ORG": .organization, "LOC": .place, "MISC": .other,
    ]

    private init(_ id: String, _ string: String, _ tokens: [String], ends: [Int], _ spans: [[Line.TokenSpan]]) {
        self.id = id
        let flat = Text(string)
        let places = Self.places(of: tokens, in: flat)
        let text = Text(decoding: Self.broken(flat.bytes, at: ends, tokens, places))
        self.text = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        sourceTokens = places
        clusters = spans.map { cluster in
            cluster.compactMap { span in
                guard let kind = Self.kinds[span.type], span.start < span.end else { return nil }
                let start = places[span.start].lowerBound
                return Mention(range: start..<max(start, places[span.end - 1].upperBound), kind: kind)
            }
        }
        hasText = true
    }

    /// The bytes of each token in a text; an empty range where it is not found.
    private static func places(of tokens: [String], in text: Text) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var position = 0
        for token in tokens {
            let bytes = Array(token.utf8)
            var start = position
            while start + bytes.count <= text.count, !text.bytes[start..<(start + bytes.count)].elementsEqual(bytes) {
                start += 1
            }
            guard start + bytes.count <= text.count else {
                places.append(position..<position)
                continue
            }
            places.append(start..<(start + bytes.count))
            position = start + bytes.count
        }
        return places
    }

    private static let stops: Set<String> = [".", "!", "?", "\"", "''", "”"]

    /// With a line break for the space after each sentence that has no stop.
    private static func broken(_ bytes: [UInt8], at ends: [Int], _ tokens: [String], _ places: [Range<Int>]) -> [UInt8]
    {
        var bytes = bytes
        for end in ends where tokens.indices.contains(end - 1) && !stops.contains(tokens[end - 1]) {
            let space = places[end - 1].upperBound
            if bytes.indices.contains(space), bytes[space] == .space { bytes[space] = .lineFeed }
        }
        return bytes
    }

    /// Without its text: the names stand where they stood, in blank space; parentheses are where they fit exactly.
    private init(_ id: String, _ spans: [Line.Span]) {
        self.id = id
        var bytes: [UInt8] = []
        var scalars = 0
        var clusters: [Int: [Mention]] = [:]
        var order: [Int] = []
        for span in spans.sorted(by: { $0.begin < $1.begin }) {
            guard span.begin >= scalars, let kind = Self.kinds[span.type] else { continue }
            let isParenthesis = span.begin - scalars == 2 && scalars > 0
            bytes += isParenthesis ? Array(" (".utf8) : Array(repeating: .space, count: span.begin - scalars)
            let start = bytes.count
            bytes += span.text.utf8
            if clusters[span.cluster] == nil { order.append(span.cluster) }
            clusters[span.cluster, default: []].append(Mention(range: start..<bytes.count, kind: kind))
            if isParenthesis { bytes += Array(")".utf8) }
            scalars = span.end + (isParenthesis ? 1 : 0)
        }
        let text = Text(decoding: bytes)
        self.text = Tokenizer.tokenize(text, blocks: [Block(.paragraph, 0..<text.count)])
        self.clusters = order.map { clusters[$0] ?? [] }
        hasText = false
        sourceTokens = []
    }
}
