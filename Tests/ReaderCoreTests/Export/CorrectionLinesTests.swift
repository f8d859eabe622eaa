import LibraryTestSupport
import ReaderBasics
import ReaderCorrections
import ReaderExport
import ReaderLibrary
import ReaderModel
import Testing

struct CorrectionLinesTests {
    private static let text = """
        “Åland is near,” Anna Lindqvist said in the harbour of Ystad, where the ferry to Åland lay for a day and a night \
        because of the storm. Nobody had expected it to stay that long, and the hotel of the town had no rooms left for \
        the passengers, who slept on board.
        """

    private func library() throws -> (TemporaryLibrary, RowID<ArticleRow>) {
        let store = try TemporaryLibrary()
        return (store, try store.keep(Self.text, title: "Ferry", url: "https://example.org/ferry").id)
    }

    private func lines(_ library: Library) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try CorrectionLines.write(library) { lines.append($0) }
        return lines
    }

    private func decide(_ store: TemporaryLibrary, _ id: RowID<ArticleRow>) throws {
        let text = try #require(try store.library.article(id)).text
        let place = try #require(text.places(ofWords: "Ystad").first)
        let target = TextAnchor(of: place, in: text)
        try store.library.correct(
            id,
            [
                Correction(.kind(.organization, .article), at: target),
                Correction(.published(CalendarDay(number: 18_000)), at: nil),
            ],
            now: 0)
        try store.library.keep(.never("May"), now: 0)
    }

    @Test func `what one library writes another takes, once`() throws {
        let (one, id) = try library()
        try decide(one, id)
        let written = try lines(one.library)
        #expect(written.count == 3)
        let (two, other) = try library()
        for expected in [[3, 0], [0, 3]] {
            var work = try CorrectionImport(into: two.library, now: 0) { Issue.record("line \($0): \($1)") }
            for (number, line) in written.enumerated() { try work.take(line[...], number: number + 1) }
            try work.finish()
            #expect([work.tally.added, work.tally.known] == expected)
        }
        #expect(try lines(two.library) == written)
        let decided = try [two.library.corrections(of: other), one.library.corrections(of: id)]
        #expect(decided[0].kept.map(\.correction) == decided[1].kept.map(\.correction))
        #expect(decided[0].rules.map(\.rule) == decided[1].rules.map(\.rule))
    }

    @Test(arguments: [
        #"{"rule":"never","name":"   "}"#, #"{"rule":"never","name":"A\uFFFD"}"#,
        #"{"rule":"same","name":"Ystad","kind":"place","as":{"name":"Ystad","kind":"place"}}"#,
        #"{"rule":"two","name":"Ystad","kind":"place","other":{"name":"Ystad","kind":"place"}}"#,
        #"{"article":{"url":"https://example.org/ferry"},"decision":"language","value":"xx-bad_tag!!"}"#,
        #"{"article":{"url":"https://example.org/ferry"},"decision":"span","#
            + #""target":[{"type":"TextQuoteSelector","exact":"Ystad"}],"#
            + #""to":[{"type":"TextQuoteSelector","exact":"the hotel of the town"}]}"#,
    ])
    func `a line that means nothing is named and not kept`(line: String) throws {
        let (store, _) = try library()
        var named: [Int] = []
        var work = try CorrectionImport(into: store.library, now: 0) { number, _ in named.append(number) }
        try work.take(Array(line.utf8)[...], number: 7)
        try work.finish()
        #expect(named == [7] && work.tally.added == 0)
        #expect(try lines(store.library) == [])
    }

    @Test func `an article waits once for any number of rules`() async throws {
        let (store, _) = try library()
        try await AnnotationRun(store.library, today: CalendarDay(number: 18_000)).run()
        var work = try CorrectionImport(into: store.library, now: 0) { Issue.record("line \($0): \($1)") }
        for (number, name) in ["Ystad", "Anna Lindqvist"].enumerated() {
            try work.take(Array(#"{"rule":"never","name":"\#(name)"}"#.utf8)[...], number: number)
        }
        try work.finish()
        #expect(work.tally.waiting == 1 && work.tally.added == 2)
    }

    @Test(arguments: [Correction.Decision.notName(.mention), .span(CorrectionLinesTests.gone)])
    func `what has lost its place is written, and taken once`(decision: Correction.Decision) throws {
        let (one, id) = try library()
        try one.library.correct(id, [Correction(decision, at: Self.gone)], now: 0)
        let written = try lines(one.library)
        let (two, _) = try library()
        for (store, expected) in [(one, [0, 1]), (two, [1, 0]), (two, [0, 1])] {
            var work = try CorrectionImport(into: store.library, now: 0) { #expect($1.contains("lost its place")) }
            try work.take(try #require(written.first)[...], number: 1)
            try work.finish()
            #expect([work.tally.added, work.tally.known] == expected)
        }
    }

    /// Words of a longer text that the article once had.
    static let gone = TextAnchor(
        exact: "Helsinki", prefix: "the ferry sailed back to ", suffix: " on Friday", position: 5_000..<5_008)

    @Test func `positions are scalars`() throws {
        let (store, id) = try library()
        try decide(store, id)
        let line = try #require(
            try lines(store.library).first { String(decoding: $0, as: UTF8.self).contains("Ystad") })
        let json = try JSONValue(line)
        #expect(json["target"]?.elements.last?["start"] == .number(55, "55"))
    }

    @Test func `a line that is wrong is named, and the rest is taken`() throws {
        let (store, _) = try library()
        var told: [String] = []
        var work = try CorrectionImport(into: store.library, now: 0) { told.append("\($0) \($1)") }
        let lines = [
            "{\"rule\":\"never\"}", "not JSON", "", "{\"rule\":\"never\",\"name\":\"May\"}",
            "{\"article\":{\"url\":\"https://example.org/other\"},\"decision\":\"published\",\"value\":\"2019-01-01\"}",
            "{\"article\":{\"url\":\"https://example.org/ferry\"},\"decision\":\"published\",\"value\":\"2019-01-01\"}",
            "{\"article\":{\"url\":\"https://example.org/ferry\"},\"decision\":\"kind\"}",
            "{\"rule\":\"nevr\",\"name\":\"May\"}",
            "{\"article\":{\"url\":\"https://example.org/ferry\"},\"decision\":\"published-on\"}",
        ]
        for (number, line) in lines.enumerated() { try work.take(Array(line.utf8)[...], number: number + 1) }
        try work.finish()
        #expect(told.map { String($0.prefix(1)) } == ["1", "2", "5", "7", "8", "9"])
        #expect(told[0] == "1 “never” says too little, or says it in words that are not known")
        #expect(told[4] == "8 there is no rule “nevr”; there are never, always, kind, same, two")
        #expect(told[5].hasPrefix("9 there is no decision “published-on”; there are not-a-name, kind"))
        #expect(work.tally.added == 2)
    }

    /// A decision about words of the article.
    private func line(_ decision: String, _ words: String, more: String = "") -> String {
        #"{"article":{"url":"https://example.org/ferry"},"decision":"\#(decision)"\#(more),"#
            + #""target":[{"type":"TextQuoteSelector","exact":"\#(words)"}]}"#
    }

    @Test func `places that are not there, or overlap, are named, and the rest is taken`() throws {
        let (store, id) = try library()
        var told: [String] = []
        var work = try CorrectionImport(into: store.library, now: 0) { told.append("\($0): \($1)") }
        let name = #","as":{"name":"Harbour Hotel","kind":"organization"}"#
        let lines = [
            line("name", "the hotel of the town", more: name),
            line("name", "town had no rooms", more: name),
            line("not-a-name", "Helsinki"),
            line("name", "the hotel of the town", more: name),
            line("said", "Nobody had expected it to stay that long"),
        ]
        for (number, line) in lines.enumerated() { try work.take(Array(line.utf8)[...], number: number + 1) }
        try work.finish()
        #expect(
            told == [
                "2: its words overlap those of line 1",
                "3: its words are not in the article; it is kept and has lost its place",
            ])
        #expect([work.tally.added, work.tally.known] == [3, 1])
        #expect(try store.library.corrections(of: id).kept.count == 3)
    }

    @Test(arguments: ["\"ID\"", "ID"])
    func `an article is known by its number, as lists give it`(number: String) throws {
        let (store, id) = try library()
        let number = number.replacing("ID", with: "\(id)")
        let line = #"{"article":{"id":\#(number)},"decision":"language","value":"sv"}"#
        var work = try CorrectionImport(into: store.library, now: 0) { Issue.record("line \($0): \($1)") }
        try work.take(Array(line.utf8)[...], number: 1)
        try work.finish()
        #expect(try store.library.corrections(of: id).language == "sv")
    }

    @Test func `lines of another library name each article that is not here`() throws {
        let (one, id) = try library()
        try decide(one, id)
        let other = try TemporaryLibrary()
        var told: [Int] = []
        var work = try CorrectionImport(into: other.library, now: 0) { line, _ in told.append(line) }
        for (number, line) in try lines(one.library).enumerated() { try work.take(line[...], number: number + 1) }
        try work.finish()
        #expect(told == [2, 3] && work.tally.added == 1)
    }
}
