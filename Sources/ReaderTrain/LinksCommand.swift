import ArgumentParser
import Foundation
import ReaderBasics
import ReaderEntities
import ReaderModel
import ReaderTokens

/// `reader-train links`: how well names are put together.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Measure how names are linked, given the names and from raw text.")

    @Argument(help: "Documents with clusters of names (JSON lines).")
    var files: [String]

    @Option(
        parsing: .upToNextOption,
        help: """
            Models to find names with; the program's own where none is given. Of several, document number i is read with
            number i modulo their count: the one that `tagger --leave-out FILE:i/COUNT` made without it.
            """)
    var model: [String] = []

    @Option(help: "A file for what was found beside what is there: a line of JSON for each document.")
    var listing: String?

    func run() throws {
        let data = try model.map { try Data(contentsOf: URL(filePath: $0)) }
        try measure(data.map(Self.tagger))
    }

    /// A model's bytes must stay where they are: they are copied to memory that is kept to the end.
    private static func tagger(_ data: Data) -> Tagger {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 16)
        data.copyBytes(to: bytes)
        return Tagger(TaggerModel(UnsafeRawBufferPointer(bytes)))
    }

    private func measure(_ taggers: [Tagger]) throws {
        let taggers = taggers.isEmpty ? [Tagger()] : taggers
        for file in files {
            let name = URL(filePath: file).lastPathComponent
            let documents = try LinkedDocument.read(file, breaksLines: false)
            var given = ClusterScore()
            for document in documents { given.add(gold: document.gold, found: try document.linked()) }
            print("\(name), names given: \(line(given))")
            guard documents.contains(where: \.hasText) else { continue }
            print("\(name), from raw text: \(line(try fromText(documents, taggers)))")
            let broken = try LinkedDocument.read(file, breaksLines: true)
            print("\(name), from raw text, headings on lines of their own: \(line(try fromText(broken, taggers)))")
            if let listing { try list(broken, taggers, listing) }
        }
    }

    private func fromText(_ documents: [LinkedDocument], _ taggers: [Tagger]) throws -> ClusterScore {
        var score = ClusterScore()
        for (number, document) in documents.enumerated() where document.hasText {
            let found = try document.found(taggers[number % taggers.count])
            score.add(gold: document.gold, found: found.map { $0.map(\.range) })
        }
        return score
    }

    private func line(_ score: ClusterScore) -> String {
        String(
            format: "CoNLL %.1f (MUC %.1f, B3 %.1f, CEAFe %.1f)", score.conll * 100, score.mucF1 * 100,
            score.b3F1 * 100, score.ceafF1 * 100)
    }

    /// Writes clusters of `[start, end, kind, text]`.
    private func list(_ documents: [LinkedDocument], _ taggers: [Tagger], _ path: String) throws {
        func cells(_ clusters: [[LinkedDocument.Mention]], _ text: Text) -> [[[String]]] {
            clusters.map {
                $0.map { ["\($0.range.lowerBound)", "\($0.range.upperBound)", $0.kind.rawValue, text[$0.range]] }
            }
        }
        var lines = Data()
        for (number, document) in documents.enumerated() {
            let found = try document.found(taggers[number % taggers.count])
            let text = document.text.text
            lines += try JSONEncoder().encode(["found": cells(found, text), "gold": cells(document.clusters, text)])
            lines.append(.lineFeed)
        }
        try lines.write(to: URL(filePath: path))
    }
}

extension LinkedDocument {
    /// The clusters that are not empty.
    var gold: [[Range<Int>]] { clusters.filter { !$0.isEmpty }.map { $0.map(\.range) } }

    /// The clusters that the linker makes of the document's own names.
    func linked() throws -> [[Range<Int>]] {
        let mentions = Set(clusters.joined()).sorted { $0.range.lowerBound < $1.range.lowerBound }
        var byBytes: [Range<Int>: [Range<Int>]] = [:]
        var names: [TaggedName] = []
        var token = 0
        for mention in mentions {
            while token < text.tokens.count, text.tokens[token].range.upperBound <= mention.range.lowerBound {
                token += 1
            }
            var end = token
            while end < text.tokens.count, text.tokens[end].range.lowerBound < mention.range.upperBound { end += 1 }
            guard end > token else { continue }
            let bytes = text.bytes(of: token..<end)
            if byBytes[bytes] == nil { names.append(TaggedName(tokens: token..<end, kind: mention.kind)) }
            byBytes[bytes, default: []].append(mention.range)
        }
        return try EntityFinder.entities(names: names, in: text, polished: true).map { entity in
            entity.mentions.compactMap(\.nameRange).flatMap { byBytes[$0] ?? [] }
        }.filter { !$0.isEmpty }
    }

    /// The clusters of the names that the program finds, in the source's own tokens.
    func found(_ tagger: Tagger) throws -> [[Mention]] {
        let names = try tagger.names(in: text)
        return try EntityFinder.entities(names: names, in: text, polished: false).map { entity in
            entity.mentions.compactMap(\.nameRange).map { name in
                let inside = sourceTokens.filter { $0.overlaps(name) }
                guard let first = inside.first, let last = inside.last else {
                    return Mention(range: name, kind: entity.kind)
                }
                return Mention(range: first.lowerBound..<last.upperBound, kind: entity.kind)
            }
        }.filter { !$0.isEmpty }
    }
}
