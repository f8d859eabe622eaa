import Foundation
import LibraryTestSupport
import ReaderCore
import Testing

@testable import ReaderTrain

/// What the reader has put right is read by the trainer.
struct TrainingLinesTests {
    private static let text = """
        The Ystad Allehanda wrote on Monday that the ferry is late. "We wait for it," said Anna Lindqvist. Nobody knew why.

        Bengt Ohlsson of the Nordic News Agency said that May would decide it. The harbour is closed.
        """
    private let store: TemporaryLibrary
    private let id: RowID<ArticleRow>

    init() throws {
        store = try TemporaryLibrary()
        id = try store.keep(Self.text, title: "Ferry").id
    }

    private func correct(_ corrections: (Correction.Decision, String)...) throws {
        let text = try #require(try store.library.article(id)).text
        let made = try corrections.map { decision, words in
            Correction(decision, at: TextAnchor(of: try #require(text.places(ofWords: words).first), in: text))
        }
        try store.library.correct(id, made, now: 0)
    }

    /// Reads what is written with the reader of the trainer.
    private func read<Value>(_ format: TrainingLines.Format, _ body: (String) throws -> Value) throws -> Value {
        var bytes: [UInt8] = []
        var lines = TrainingLines(store.library, format, language: "en", today: CalendarDay(number: 20_000))
        try lines.write { bytes += $0 }
        #expect(lines.tally.written == (bytes.isEmpty ? 0 : 1))
        let path = NSTemporaryDirectory() + "lines-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    @Test func `sentences in which a name was put right are labelled text`() throws {
        try correct(
            (.kind(.organization, .article), "Ystad Allehanda"), (.name(EntityName("ferry", .other)), "ferry"),
            (.notName(.article), "Anna Lindqvist"))
        let documents = try read(.names, ConllDocument.read)
        #expect(documents.count == 1 && documents[0].sentences.count == 2)
        let names = documents[0].sentences.map { sentence in
            sentence.names.map { "\(sentence.words[$0.tokens].joined(separator: " ")) \($0.kind)" }
        }
        #expect(names == [["Ystad Allehanda organization", "ferry other"], []])
        let labelled = LabelledText(documents[0])
        #expect(labelled.names.map { labelled.text.text[$0.range] } == ["Ystad Allehanda", "ferry"])
    }

    @Test func `articles in which a quote was put right teach what was said, and by whom`() throws {
        try correct(
            (.speaker(EntityName("Bengt Ohlsson", .person)), "\"We wait for it,\""), (.said(nil), "Nobody knew why."))
        let lessons = try read(.quotes, QuoteFile.lessons)
        #expect(lessons.count == 1)
        #expect(lessons[0].speech.contains { $0.isSpeech } && lessons[0].reports.contains { $0.isSpeech })
        try correct((.notSaid, "\"We wait for it,\""))
        let none = try read(.quotes, QuoteFile.lessons)
        #expect(!none[0].speech.contains { $0.isSpeech } && !none[0].speech.isEmpty)
    }

    @Test func `names that were put together measure how names are put together`() throws {
        try correct((.same(EntityName("Ystad Allehanda", .organization), .article), "Nordic News Agency"))
        let documents = try read(.links) { try LinkedDocument.read($0, breaksLines: false) }
        let document = try #require(documents.first)
        let clusters = document.clusters.map { $0.map { document.text.text[$0.range] } }
        #expect(clusters.contains { $0.contains("Ystad Allehanda") && $0.contains("Nordic News Agency") })
        #expect(document.hasText && clusters.contains(["Anna Lindqvist"]))
    }

    @Test func `nothing put right teaches nothing, and another language waits for its own file`() throws {
        #expect(try read(.names, ConllDocument.read).isEmpty)
        try store.library.correct(id, [Correction(.language("sv"), at: nil)], now: 0)
        try correct((.name(EntityName("ferry", .other)), "ferry"))
        var lines = TrainingLines(store.library, .names, language: "en", today: CalendarDay(number: 20_000))
        try lines.write { _ in Issue.record("a line") }
        #expect(lines.tally.foreign == ["sv": 1])
    }
}
