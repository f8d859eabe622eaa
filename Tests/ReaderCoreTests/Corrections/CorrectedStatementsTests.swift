import ReaderAnnotation
import ReaderCorrections
import ReaderImport
import ReaderModel
import Testing

private let story = """
    "The pier will be open in spring," Anna Lindqvist said on Tuesday. Bengt Ohlsson was not convinced.

    The council met on 3 May 2019 and voted for it. The "new pier" is a big word.
    """

struct CorrectedStatementsTests {
    let article: Article
    let found: Annotation

    init() throws {
        article = Article(id: Article.ID("a"), text: Text(story), blocks: PlainText.blocks(of: Text(story)))
        found = try Annotator.annotate(article, today: try #require(CalendarDay(iso: "2020-01-01")))
    }

    private func anchor(_ words: String) throws -> TextAnchor {
        TextAnchor(of: try #require(article.text.places(ofWords: words).first, "\(words)"), in: article.text)
    }

    private func corrected(_ decision: Correction.Decision, at words: String?) throws -> Annotation {
        let correction = Correction(decision, at: try words.map(anchor))
        let result = found.corrected(by: Corrections([.init(id: 1, correction)]), in: article.text)
        #expect(result.lost == [])
        return result.annotation
    }

    private var quote: String { "\"The pier will be open in spring,\"" }

    @Test func `what nobody said is no quote`() throws {
        #expect(found.quotes.count == 1)
        #expect(try corrected(.notSaid, at: quote).quotes.isEmpty)
    }

    @Test func `the speaker is whom the reader names`() throws {
        let annotation = try corrected(.speaker(EntityName("Bengt Ohlsson", .person)), at: quote)
        let speaker = try #require(annotation.quotes.first?.speaker)
        #expect(annotation.entities.first { $0.id == speaker.entity }?.name == "Bengt Ohlsson")
        #expect(article.text[speaker.range] == "Bengt Ohlsson")
        #expect(annotation.quotes.first?.isDecided == true)
    }

    @Test func `somebody whom the article does not name speaks by the words of the attribution`() throws {
        let annotation = try corrected(.speaker(EntityName("Maria Lindqvist", .person)), at: quote)
        let speaker = try #require(annotation.quotes.first?.speaker)
        #expect(annotation.entities.first { $0.id == speaker.entity }?.name == "Maria Lindqvist")
    }

    @Test func `a name in the attribution stays whose it is`() throws {
        let annotation = try corrected(.speaker(EntityName("Maria Holm", .person)), at: quote)
        let anna = try #require(annotation.entities.first { $0.name == "Anna Lindqvist" })
        #expect(anna.mentions == found.entities.first { $0.name == "Anna Lindqvist" }?.mentions)
        let maria = try #require(annotation.entities.first { $0.name == "Maria Holm" })
        #expect(maria.mentions.isEmpty && maria.aliases.isEmpty)
        #expect(annotation.quotes.first?.speaker?.entity == maria.id)
    }

    @Test func `whom the article does not name can have said what has no attribution`() throws {
        let annotation = try corrected(.said(EntityName("Maria Holm", .person)), at: "The council met")
        let quote = try #require(annotation.quotes.first { article.text[$0.range] == "The council met" })
        #expect(annotation.entities.first { $0.id == quote.speaker?.entity }?.name == "Maria Holm")
        #expect(quote.speaker?.range.isEmpty == true)
    }

    @Test func `a quote that nobody is known to have said can be given a speaker again`() throws {
        let nobody = Correction(.speaker(nil), at: try anchor(quote))
        let maria = Correction(.speaker(EntityName("Maria Holm", .person)), at: try anchor(quote))
        let result = found.corrected(
            by: Corrections([.init(id: 1, nobody), .init(id: 2, maria)]), in: article.text)
        #expect(result.lost == [])
        let speaker = result.annotation.quotes.first?.speaker?.entity
        #expect(result.annotation.entities.first { $0.id == speaker }?.name == "Maria Holm")
    }

    @Test func `a quote can have no speaker`() throws {
        #expect(try corrected(.speaker(nil), at: quote).quotes.first?.speaker == nil)
    }

    @Test func `a statement that nobody found is one`() throws {
        let annotation = try corrected(
            .said(EntityName("Bengt Ohlsson", .person)), at: "The \"new pier\" is a big word")
        let quote = try #require(annotation.quotes.last)
        #expect(article.text[quote.range] == "The \"new pier\" is a big word")
        #expect(quote.kind == .indirect)
        #expect(annotation.entities.first { $0.id == quote.speaker?.entity }?.name == "Bengt Ohlsson")
    }

    @Test func `a date means what the reader says, and so do its events`() throws {
        let value = try #require(DateValue("2019-05-04"))
        let annotation = try corrected(.date(value), at: "3 May 2019")
        let time = try #require(annotation.times.first { article.text[$0.range] == "3 May 2019" })
        #expect(time.value == "2019-05-04" && time.interval == value.interval && time.isDecided)
        #expect(annotation.events.filter { $0.time == time.id }.map(\.interval) == [value.interval])
    }

    @Test func `what is no date dates nothing`() throws {
        let annotation = try corrected(.notDate, at: "3 May 2019")
        #expect(!annotation.times.contains { article.text[$0.range] == "3 May 2019" })
        #expect(annotation.events.allSatisfy { event in annotation.times.contains { $0.id == event.time } })
    }

    @Test func `what did not happen is no event, and its date stays`() throws {
        let event = try #require(found.events.last)
        let annotation = try corrected(.notEvent, at: article.text[event.range])
        #expect(annotation.events.count == found.events.count - 1)
        #expect(annotation.times == found.times)
    }

    @Test func `an event belongs to another day than its words say`() throws {
        let event = try #require(found.events.last)
        let value = try #require(DateValue("2019-05"))
        let annotation = try corrected(.eventDate(value), at: article.text[event.range])
        #expect(annotation.events.last?.interval == value.interval)
        #expect(annotation.events.last?.precision == .month)
        #expect(annotation.times == found.times)
    }

    @Test func `the article has the day that the reader gives it`() throws {
        let day = try #require(CalendarDay(iso: "2019-05-06"))
        #expect(try corrected(.published(day), at: nil).published == PublicationDate(day, basis: .given))
    }

    @Test(arguments: ["2019-05-04", "2019-05", "2019", "2019-05-04/2019-05-07"])
    func `a value reads as it is written`(value: String) throws {
        let date = try #require(DateValue(value))
        #expect(DateValue(days: date.interval) == date)
    }

    @Test(arguments: ["", "2019-13", "soon", "2019-05-04/2019-05-01", "2019-05-04/", "1/2/3"])
    func `what is no date is no value`(value: String) {
        #expect(DateValue(value) == nil)
    }
}
