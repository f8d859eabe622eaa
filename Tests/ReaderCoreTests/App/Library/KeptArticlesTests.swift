import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct KeptArticlesTests {
    private static let article = HarbourArticle.article
    private let source = Source(.file("a.md"))
    private let id = RowID<ArticleRow>(7)

    /// An article from a file on the screen.
    private func reading(coverage: Range<Int>? = nil) -> OpenArticles {
        var articles = OpenArticles([source])
        _ = articles.open(0)
        _ = articles.take(Loaded(article: Self.article), from: source.id)
        articles.reading?.resize(Size(columns: 60, rows: 6))
        if let coverage {
            _ = articles.take(Annotated(HarbourArticle.annotation, coverage: coverage, isFinal: true), of: source.id)
        }
        return articles
    }

    @Test func `an article from elsewhere is offered once, a sample never`() {
        var kept = KeptArticles()
        let articles = reading()
        #expect(kept.offer(articles) == [.change(.keep(Self.article, from: source))])
        #expect(kept.offer(articles) == [])
        var samples = OpenArticles([Source(.sample("a"))])
        _ = samples.open(0)
        _ = samples.take(Loaded(article: Self.article), from: Source(.sample("a")).id)
        #expect(samples.reading != nil && kept.offer(samples).isEmpty)
    }

    @Test func `what is in the library is not offered`() {
        var kept = KeptArticles()
        kept.take(ReadingState(id: id), of: source.id)
        #expect(kept.offer(reading()).isEmpty && kept[source.id] == id && kept.source(of: id) == source.id)
    }

    @Test func `the annotation of a whole text is handed over once, that of a part is left to the library`() {
        let whole = 0..<Self.article.text.count
        for (coverage, expected) in [
            (whole, Intent.change(.annotation(id, Self.article, HarbourArticle.annotation))), (0..<9, .annotateLibrary),
        ] {
            var kept = KeptArticles()
            kept.take(ReadingState(id: id), of: source.id)
            #expect(kept.isUnannotated(id) && kept.isAboutToHandOver(reading()))
            #expect(kept.handOver(source.id, of: reading()) == [])
            #expect(kept.handOver(source.id, of: reading(coverage: coverage)) == [expected])
            #expect(kept.handOver(source.id, of: reading(coverage: coverage)).isEmpty && !kept.isUnannotated(id))
        }
    }

    @Test func `the place is kept where it is another than the file has`() {
        var (kept, articles) = (KeptArticles(), reading())
        var stored = ReadingState(id: id)
        stored.place = 0
        kept.take(stored, of: source.id)
        #expect(kept.follow(id, of: articles) == [] && !kept.hasPlaceToKeep(in: articles))
        articles.reading?.restore(anchor: Self.article.blocks[2].range.lowerBound, cursor: nil)
        let place = articles.reading?.anchor ?? 0
        #expect(place > 0 && kept.hasPlaceToKeep(in: articles))
        #expect(kept.keepPlace(in: articles) == [.change(.place(id, place))])
        #expect(kept.keepPlace(in: articles) == [])
        kept.forgetPlace(of: id)
        #expect(kept.hasPlaceToKeep(in: articles))
    }

    @Test func `an article that is left keeps its place, and what was not found in it is left to the library`() {
        var (kept, articles) = (KeptArticles(), reading())
        kept.take(ReadingState(id: id), of: source.id)
        #expect(kept.follow(id, of: articles) == [])
        #expect(kept.follow(id, of: articles) == nil)
        articles.reading?.restore(anchor: Self.article.blocks[2].range.lowerBound, cursor: nil)
        let place = articles.reading?.anchor ?? 0
        #expect(kept.follow(nil, of: articles) == [.annotateLibrary, .change(.place(id, place))])
    }

    @Test func `an article of the library that is in the list already is not put there again`() {
        var (kept, articles) = (KeptArticles(), reading())
        kept.take(ReadingState(id: id), of: source.id)
        #expect(kept.enter(id, title: "Bridge", in: &articles) == 0 && articles.list.items.count == 1)
        #expect(kept.enter(RowID(8), title: "Ferry", in: &articles) == 1 && articles.list.items[1].title == "Ferry")
        #expect(kept.isEntered(articles))
    }
}
