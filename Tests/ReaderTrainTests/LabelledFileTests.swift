import Foundation
import ReaderEntities
import ReaderModel
import ReaderTokens
import Testing

@testable import ReaderTrain

/// Labelled files as the trainer reads them.
@Suite struct LabelledFileTests {
    private func texts(_ lines: String) throws -> [LabelledText] {
        let file = FileManager.default.temporaryDirectory.appending(path: "labelled-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lines.utf8).write(to: file)
        return try LabelledFile(file.path).texts()
    }

    @Test func `a text with its names is read as it stands`() throws {
        let texts = try texts(
            """
            {"text": "Łódź — a city\\nAnna Lindqvist of Ystad\\nAllehanda said so.", \
            "names": [[0, 4, "LOC"], [14, 28, "PER"], [32, 47, "ORG"]]}
            {"text": "Nobody.", "names": []}

            """)
        #expect(texts.count == 2)
        #expect(texts[0].names.map { texts[0].text.text[$0.range] } == ["Łódź", "Anna Lindqvist", "Ystad\nAllehanda"])
        let words = texts[0].sentences.flatMap { sentence in
            sentence.names.map { "\(sentence.words[$0.tokens].joined(separator: " ")) \($0.kind)" }
        }
        #expect(words.contains("Łódź place") && words.contains("Anna Lindqvist person"))
        #expect(texts[1].names.isEmpty && texts[1].sentences.count == 1)
    }

    @Test func `a kind that is none is an error`() {
        #expect(throws: DecodingError.self) { try texts(#"{"text": "Ystad", "names": [[0, 5, "CITY"]]}"#) }
    }

    @Test func `an empty file has no texts`() throws {
        #expect(try texts("").isEmpty)
    }
}
