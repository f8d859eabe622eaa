import TestSupport
import Testing

@testable import ReaderAnnotation
@testable import ReaderImport
@testable import ReaderModel

/// What is in a language that is not read, alone and beside English.
struct UnreadLanguageTests {
    private static let english = """
        Anna Lindqvist told reporters in Geneva on Monday that the bridge would open in May 2024. “We have waited for \
        this day for many years,” she said.
        """

    private static let unread = LanguageTexts.all.map(\.code).filter {
        !["en", "de", "fr", "es", "pt", "it", "nl"].contains($0)
    }

    @Test(arguments: unread)
    func `a language that is not read gives no names, no events and no indirect speech`(code: String) throws {
        let found = try annotation(text(code))
        #expect(found.language.code == code)
        #expect(!found.language.isRead)
        #expect(found.entities.isEmpty && found.events.isEmpty && found.unsureEvents.isEmpty)
        #expect(found.quotes.allSatisfy { $0.kind == .direct && $0.speaker == nil })
    }

    @Test(arguments: ["de", "fr", "es", "pt", "it", "nl"])
    func `a language that is read gives names, alone and beside English`(code: String) throws {
        let found = try annotation(text(code))
        #expect(found.language.code == code && found.language.isRead)
        #expect(found.entities.first { $0.name == "Anna Lindqvist" }?.kind == .person)
        let beside = try annotation(text(code) + "\n\n" + text(code) + "\n\n" + Self.english)
        #expect(beside.entities.map(\.name).contains("Anna Lindqvist"))
        #expect(Set(found.entities.map(\.name)).isSubset(of: beside.entities.map(\.name)))
    }

    @Test(arguments: unread)
    func `English beside it is read, and nothing else`(code: String) throws {
        let found = try annotation(text(code) + "\n\n" + Self.english + "\n\n" + text(code))
        let start = text(code).utf8.count + 2
        let inside = start..<start + Self.english.utf8.count
        #expect(found.entities.map(\.name).contains("Anna Lindqvist"))
        #expect(found.entities.flatMap(\.mentions).allSatisfy { inside.contains($0.range.lowerBound) })
        #expect(found.events.allSatisfy { inside.contains($0.range.lowerBound) })
        #expect(found.quotes.filter { $0.speaker != nil }.allSatisfy { inside.contains($0.range.lowerBound) })
        #expect(found.language.passages.map(\.code) == ["en"])
    }

    @Test(arguments: unread)
    func `a passage of it in English gives nothing`(code: String) throws {
        let alone = try annotation(Self.english + "\n\n" + Self.english)
        let found = try annotation(Self.english + "\n\n" + Self.english + "\n\n" + text(code))
        #expect(found.language.code == "en" && found.language.isRead)
        #expect(found.entities == alone.entities)
        #expect(found.events == alone.events)
        #expect(found.language.passages.map(\.code) == [code])
    }

    @Test func `a short English text is read`() throws {
        for text in ["Kim Jong Un meets Donald Trump.", "Dr. Anna Lindqvist", "Mr Smith met Ms Jane Doe."] {
            #expect(try !annotation(text).entities.isEmpty, "\(text)")
        }
    }

    @Test func `what the reader says the language is decides`() throws {
        var article = article(Self.english)
        article.language = "fi"
        article.isLanguageGiven = true
        let found = try Annotator.annotate(article, today: CalendarDay(number: 20_000))
        #expect(found.language.code == "fi" && found.entities.isEmpty)
    }

    @Test func `the day that is stated stays, and none is worked out`() throws {
        var article = article(text("fi"))
        article.published = PublicationDate(CalendarDay(number: 19_000), basis: .metadata)
        #expect(try Annotator.annotate(article, today: CalendarDay(number: 20_000)).published == article.published)
        #expect(try annotation("Helsinki, 3.5.2024\n\n" + text("fi")).published == nil)
    }

    @Test func `any mixture of any bytes is annotated, with ranges inside the text`() throws {
        var random = SplitMix(seed: 9)
        for _ in 0..<60 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let text = Array((LanguageTexts.all.randomElement(using: &random)?.text ?? "").utf8)
                let start = Int.random(in: 0..<text.count, using: &random)
                bytes += text[start..<Int.random(in: start..<text.count, using: &random)]
                bytes += Array(
                    ["\n\n", "„", "»", " 3.5.2024 ", "\"", "「", "’"].randomElement(using: &random)?.utf8 ?? "".utf8)
                if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
            }
            let article = article(String(decoding: bytes, as: UTF8.self))
            let found = try Annotator.annotate(article, today: CalendarDay(number: 20_000))
            for range in found.quotes.map(\.range) + found.times.map(\.range) {
                #expect(range.upperBound <= article.text.count && !range.isEmpty)
            }
        }
    }

    private func text(_ code: String) -> String { LanguageTexts.all.first { $0.code == code }?.text ?? "" }

    private func article(_ text: String) -> Article {
        let content = Text(text)
        return Article(id: Article.ID("a"), text: content, blocks: PlainText.blocks(of: content))
    }

    private func annotation(_ text: String) throws -> Annotation {
        try Annotator.annotate(article(text), today: CalendarDay(number: 20_000))
    }
}
