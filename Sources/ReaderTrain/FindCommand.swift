import ArgumentParser
import Foundation
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens

/// `reader-train find`: the names of some texts as data, found by any model.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Write the entities of texts as `reader annotate` does, without all that is no name.")

    @Argument(help: "JSON lines with `id` and `text`.")
    var file: String
    @Option(help: "A model to find names with; the program's own where none is given.")
    var model: String?

    @Flag(help: "Give what is less sure than the views show, too.")
    var all = false

    private struct Line: Decodable {
        let id: String?
        let text: String
    }

    private struct Found: Encodable {
        struct Name: Encodable {
            let id: String
            let kind: String
            let name: String
            let aliases: [String]
            let mentions: [Place]
        }
        /// Scalars of the text.
        struct Place: Encodable {
            let start: Int
            let end: Int
            let form: String
            let nameStart: Int?
            let nameEnd: Int?
            let confidence: Double?
        }
        let id: String?
        let entities: [Name]
    }

    func run() throws {
        let lines = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self).split(separator: "\n")
        guard let model else { return try find(lines, Tagger()) }
        try Data(contentsOf: URL(filePath: model)).withUnsafeBytes { try find(lines, Tagger(TaggerModel($0))) }
    }

    private func find(_ lines: [Substring], _ tagger: Tagger) throws {
        for line in lines {
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let text = Text(line.text)
            let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            let entities = try EntityFinder.entities(names: tagger.names(in: tokens), in: tokens, polished: false)
            let shown = entities.filter { all || $0.confidence >= Entity.leastShown }
            let found = Found(id: line.id, entities: shown.map { Self.name($0, text) })
            print(String(decoding: try JSONEncoder().encode(found), as: UTF8.self))
        }
    }

    private static func name(_ entity: Entity, _ text: Text) -> Found.Name {
        func scalars(_ byte: Int) -> Int { text.bytes[..<byte].count { $0 & 0xC0 != 0x80 } }
        return Found.Name(
            id: entity.id.description, kind: entity.kind.rawValue, name: entity.name, aliases: entity.aliases,
            mentions: entity.mentions.map { mention in
                Found.Place(
                    start: scalars(mention.range.lowerBound), end: scalars(mention.range.upperBound),
                    form: mention.form.rawValue, nameStart: mention.nameRange.map { scalars($0.lowerBound) },
                    nameEnd: mention.nameRange.map { scalars($0.upperBound) }, confidence: mention.confidence)
            })
    }
}
