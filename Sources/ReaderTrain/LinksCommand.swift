import ArgumentParser
import Foundation
import ReaderCore

/// `reader-train links`: how well names are put together.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Measure how names are linked, given the names and from raw text.")

    @Argument(help: "Documents with clusters of names (JSON lines).")
    var files: [String]

    @Option(help: "A model to find names with; the program's own where none is given.")
    var model: String?

    func run() throws {
        guard let model else { return try measure(.embedded) }
        try Data(contentsOf: URL(filePath: model)).withUnsafeBytes { try measure(TaggerModel($0)) }
    }

    private func measure(_ model: TaggerModel) throws {
        let tagger = Tagger(model)
        for file in files {
            let documents = try LinkedDocument.read(file)
            let name = URL(filePath: file).lastPathComponent
            var given = ClusterScore()
            var raw = ClusterScore()
            var withoutPeoples = ClusterScore()
            for document in documents {
                let gold = document.clusters.filter { !$0.isEmpty }
                given.add(gold: gold.map { $0.map(\.range) }, found: try linked(document))
                if document.hasText {
                    let found = try found(document, tagger)
                    raw.add(gold: gold.map { $0.map(\.range) }, found: found)
                    let named = found.filter { !Countries.isPeople(document.text.text[$0[0]]) }
                    withoutPeoples.add(gold: gold.map { $0.map(\.range) }, found: named)
                }
            }
            print("\(name), names given:  \(line(given))")
            guard documents.contains(where: \.hasText) else { continue }
            print("\(name), from raw text: \(line(raw))")
            print("\(name), from raw text, peoples left out: \(line(withoutPeoples))")
        }
    }

    private func line(_ score: ClusterScore) -> String {
        String(
            format: "CoNLL %.1f (MUC %.1f, B3 %.1f, CEAFe %.1f)", score.conll * 100, score.mucF1 * 100,
            score.b3F1 * 100, score.ceafF1 * 100)
    }

    /// The clusters that the linker makes of the document's own names.
    private func linked(_ document: LinkedDocument) throws -> [[Range<Int>]] {
        let text = document.text
        let mentions = Set(document.clusters.joined()).sorted { $0.range.lowerBound < $1.range.lowerBound }
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
    private func found(_ document: LinkedDocument, _ tagger: Tagger) throws -> [[Range<Int>]] {
        let names = try tagger.names(in: document.text)
        return try EntityFinder.entities(names: names, in: document.text, polished: false).map { entity in
            entity.mentions.compactMap(\.nameRange).map { name in
                let inside = document.sourceTokens.filter { $0.overlaps(name) }
                guard let first = inside.first, let last = inside.last else { return name }
                return first.lowerBound..<last.upperBound
            }
        }.filter { !$0.isEmpty }
    }
}
