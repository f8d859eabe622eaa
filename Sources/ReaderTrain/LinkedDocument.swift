import Foundation
import ReaderCore

/// A document whose names are put together by hand: JSON lines with `text`, `tokens` and `clusters` of token ranges, or,
/// where the text may not be had, with `mentions` alone.
struct LinkedDocument {
    struct Mention: Hashable {
        /// Bytes of the text.
        let range: Range<Int>
        let kind: Entity.Kind
    }

    let text: TokenizedText
    let clusters: [[Mention]]
    /// Whether the text is real, so that names can be looked for in it.
    let hasText: Bool
    /// The bytes of the source's own tokens; empty without text.
    let sourceTokens: [Range<Int>]

    private struct Line: Decodable {
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
        let clusters: Clusters?
        let mentions: [Span]?
    }

    static func read(_ path: String) throws -> [Self] {
        let content = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        return try content.split(separator: "\n").map { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            if let text = line.text, let tokens = line.tokens {
                return Self(text, tokens, line.clusters?.spans ?? [])
            }
            return Self(line.mentions ?? [])
        }
    }

    static let kinds: [String: Entity.Kind] = [
        "PER": .person, "ORG": .organization, "LOC": .place, "MISC": .other,
    ]

    private init(_ string: String, _ tokens: [String], _ spans: [[Line.TokenSpan]]) {
        let text = Text(string)
        self.text = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
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
        sourceTokens = places
        clusters = spans.map { cluster in
            cluster.compactMap { span in
                guard let kind = Self.kinds[span.type], span.start < span.end else { return nil }
                return Mention(
                    range: places[span.start]
                        .lowerBound..<max(
                            places[span.start].lowerBound, places[span.end - 1].upperBound), kind: kind)
            }
        }
        hasText = true
    }

    /// Without its text: the names stand where they stood, in blank space; parentheses are where they fit exactly.
    private init(_ spans: [Line.Span]) {
        var bytes: [UInt8] = []
        var scalars = 0
        var clusters: [Int: [Mention]] = [:]
        var order: [Int] = []
        for span in spans.sorted(by: { $0.begin < $1.begin }) {
            guard span.begin >= scalars, let kind = Self.kinds[span.type] else { continue }
            let isParenthesis = span.begin - scalars == 2 && scalars > 0
            bytes += isParenthesis ? Array(" (".utf8) : Array(repeating: 0x20, count: span.begin - scalars)
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
