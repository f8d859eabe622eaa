import ReaderAnnotation
import ReaderImport
import ReaderModel
import Testing

@testable import ReaderCorrections

/// A text with two agencies, a month that is a name, and somebody with two names.
private let story = """
    The harbour of Ystad will get a new pier, the Baltic News Agency reported on Monday. Anna Lindqvist, the mayor, said \
    the plan was sound. "We have waited for years," Lindqvist said.

    The agency cited Bengt Ohlsson of the Nordic News Agency. Ohlsson told reporters that May would decide it. Mayor \
    Lindqvist travels to Trelleborg on 3 May 2019.
    """

struct CorrectedNamesTests {
    let article: Article
    let found: Annotation

    init() throws {
        article = Article(id: Article.ID("a"), text: Text(story), blocks: PlainText.blocks(of: Text(story)))
        found = try Annotator.annotate(article, today: try #require(CalendarDay(iso: "2020-01-01")))
    }

    private func anchor(_ words: String, _ number: Int = 0) throws -> TextAnchor {
        let places = article.text.places(ofWords: words)
        return TextAnchor(of: try #require(places.dropFirst(number).first), in: article.text)
    }

    private func corrected(_ corrections: Correction..., rules: [CorrectionRule] = []) -> Annotation {
        let kept = corrections.enumerated().map { Corrections.Kept(id: Int64($0 + 1), $1) }
        let result = found.corrected(
            by: Corrections(kept, rules: rules.enumerated().map { Corrections.KeptRule(id: Int64(100 + $0), $1) }),
            in: article.text)
        #expect(result.lost == [])
        return result.annotation
    }

    private func names(_ annotation: Annotation, _ kind: Entity.Kind? = nil) -> [String] {
        annotation.entities.filter { kind == nil || $0.kind == kind }.map(\.name)
    }

    private func entity(_ name: String, in annotation: Annotation) throws -> Entity {
        try #require(annotation.entities.first { $0.name == name }, "\(names(annotation))")
    }

    @Test func `without decisions nothing is other than it was found`() {
        #expect(found.corrected(by: Corrections(), in: article.text).annotation == found)
    }

    @Test func `what is no name goes with all its mentions, and speaks no more`() throws {
        let annotation = corrected(Correction(.notName(.article), at: try anchor("Anna Lindqvist")))
        #expect(!names(annotation).contains("Anna Lindqvist"))
        #expect(
            annotation.quotes.allSatisfy { quote in
                quote.speaker?.entity.map { id in annotation.entities.contains { $0.id == id } } ?? true
            })
        #expect(
            annotation.events.flatMap(\.entities).allSatisfy { id in
                annotation.entities.contains { $0.id == id }
            })
    }

    @Test func `one mention that is no name leaves the others`() throws {
        let before = try entity("Anna Lindqvist", in: found).mentions.count
        let annotation = corrected(Correction(.notName(.mention), at: try anchor("Lindqvist", 1)))
        #expect(try entity("Anna Lindqvist", in: annotation).mentions.count == before - 1)
    }

    @Test func `another kind is the reader's, and marked so`() throws {
        let annotation = corrected(Correction(.kind(.place, .article), at: try anchor("Anna Lindqvist")))
        let entity = try entity("Anna Lindqvist", in: annotation)
        #expect(entity.kind == .place && entity.isDecided && entity.identity == .ofKind)
    }

    @Test func `two agencies become one, with the names of both`() throws {
        let one = EntityName("Baltic News Agency", .organization)
        let annotation = corrected(Correction(.same(one, .article), at: try anchor("Nordic News Agency")))
        let entity = try entity("Baltic News Agency", in: annotation)
        #expect(entity.aliases.contains("Nordic News Agency"))
        #expect(!names(annotation).contains("Nordic News Agency"))
        #expect(entity.mentions.map(\.range.lowerBound) == entity.mentions.map(\.range.lowerBound).sorted())
    }

    @Test func `a mention that means somebody else is an entity of its own`() throws {
        let annotation = corrected(Correction(.apart(.mention), at: try anchor("Lindqvist", 2)))
        let others = annotation.entities.filter { $0.identity == .apart }
        #expect(others.map(\.name) == ["Lindqvist"])
        #expect(others.map(\.mentions.count) == [1])
    }

    @Test func `a name that nobody found can be added, and takes the place of what overlaps`() throws {
        let annotation = corrected(
            Correction(.name(EntityName("new pier", .other)), at: try anchor("new pier")))
        #expect(try entity("new pier", in: annotation).mentions.map(\.confidence) == [1])
    }

    @Test func `a span is wider`() throws {
        let place = try anchor("Ystad")
        let wider = try #require(article.text.places(ofWords: "harbour of Ystad").first)
        let annotation = corrected(Correction(.span(TextAnchor(of: wider, in: article.text)), at: place))
        #expect(try entity("harbour of Ystad", in: annotation).kind == .place)
    }

    @Test func `later decisions hold against earlier ones`() throws {
        let annotation = corrected(
            Correction(.kind(.place, .article), at: try anchor("Anna Lindqvist")),
            Correction(.kind(.organization, .article), at: try anchor("Anna Lindqvist")))
        #expect(try entity("Anna Lindqvist", in: annotation).kind == .organization)
    }

    @Test func `rules hold for all articles`() throws {
        let annotation = corrected(rules: [
            .never("Ystad"), .kind(EntityName("Trelleborg", .other)), .always(EntityName("pier", .other)),
            .same(EntityName("Nordic News Agency", .organization), as: EntityName("NNA", .organization)),
        ])
        #expect(!names(annotation).contains("Ystad"))
        #expect(names(annotation, .other).contains("Trelleborg"))
        #expect(names(annotation, .other).contains("pier"))
        #expect(try entity("NNA", in: annotation).aliases.contains("Nordic News Agency"))
    }

    @Test func `two that are two are parted`() throws {
        let one = EntityName("Baltic News Agency", .organization)
        let joined = corrected(
            Correction(.same(one, .article), at: try anchor("Nordic News Agency")))
        let parted = joined.corrected(
            by: Corrections(rules: [.init(id: 1, .two(one, EntityName("Nordic News Agency", .organization)))]),
            in: article.text
        ).annotation
        #expect(names(parted).contains("Nordic News Agency") && names(parted).contains("Baltic News Agency"))
    }

    @Test func `words that are gone are told as lost`() throws {
        let kept = Corrections.Kept(id: 7, Correction(.notName(.mention), at: try anchor("Ystad")))
        let other = Text(story.replacing("Ystad", with: "the town"))
        let result = found.corrected(by: Corrections([kept]), in: other)
        #expect(result.lost == [7])
        #expect(result.annotation.entities.count == found.entities.count)
    }

    @Test func `what has not been annotated yet is neither corrected nor lost`() throws {
        let kept = Corrections.Kept(id: 7, Correction(.kind(.place, .mention), at: try anchor("Trelleborg")))
        let result = Annotation().corrected(by: Corrections([kept]), in: article.text, coverage: 0..<40)
        #expect(result.annotation == Annotation() && result.lost.isEmpty)
    }
}
