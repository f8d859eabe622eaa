import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct OpenArticlesTests {
    private let first = Source(.file("a.md"))
    private let second = Source(.file("b.md"))
    private var articles: OpenArticles

    init() {
        articles = OpenArticles([first, second])
        _ = articles.open(0)
    }

    private func loaded(_ number: Int = 0) -> Loaded {
        let article = HarbourArticle.article
        return Loaded(
            article: Article(
                id: Article.ID("harbour-\(number)"), title: article.title, text: article.text, blocks: article.blocks))
    }

    @Test func `what is open is read, and what has been read is annotated`() {
        var articles = articles
        #expect(articles.wanted == [.load(first)])
        _ = articles.take(loaded(), from: first.id)
        #expect(articles.wanted == [.annotate(loaded().article, near: 0)])
        let whole = Annotated(Annotation(), coverage: 0..<HarbourArticle.article.text.count, isFinal: true)
        #expect(articles.take(whole, of: first.id).isEmpty && articles.wanted.isEmpty)
    }

    @Test func `an article that comes in after another has been opened is kept and not shown`() {
        var articles = articles
        #expect(articles.open(1) == nil)
        _ = articles.take(loaded(), from: first.id)
        #expect(articles.reading == nil && articles.readings[first.id] != nil)
        #expect(articles.list.items[0].title == HarbourArticle.article.title)
    }

    @Test func `why an article cannot be read is told when it is the one to be read`() {
        var articles = articles
        let failure = Failure("It is damaged.", advice: "Mend it.")
        #expect(articles.markFailure(of: second.id, failure) == [])
        #expect(articles.open(1) == failure)
        #expect(articles.markFailure(of: second.id, failure) == [.fail(failure)])
        #expect(articles.wanted.isEmpty && articles.list.items[1].hasFailed)
    }

    @Test func `a step beyond the ends of the list is told`() {
        var articles = articles
        #expect(articles.step(1) == .open(1))
        #expect(articles.step(-1) == .tell("This is the first article."))
        _ = articles.open(1)
        #expect(articles.step(1) == .tell("This is the last article."))
    }

    @Test func `a jump lands once, in its own article`() {
        var articles = articles
        articles.landing = OpenArticles.Landing(article: Article.ID("harbour-0"), offset: 60, focus: .mention)
        #expect(articles.land() == false)
        _ = articles.take(loaded(1), from: first.id)
        #expect(articles.land() == false)
        _ = articles.open(1)
        _ = articles.take(loaded(0), from: second.id)
        #expect(articles.land() && articles.reading?.cursor == 60 && !articles.land())
    }

    @Test func `words that were looked for are marked in the article that they led to, and not over another search`() {
        var articles = articles
        articles.wantedWords = "bridge"
        _ = articles.take(loaded(), from: first.id)
        #expect(articles.reading?.search?.pattern == "bridge" && articles.wantedWords == nil)
        articles.wantedWords = "mayor"
        articles.markWantedWords()
        #expect(articles.reading?.search?.pattern == "bridge")
    }

    @Test func `of many articles of the library the first are forgotten, and the one being read never`() {
        var articles = OpenArticles()
        for number in 0..<40 {
            let source = Source(.stored(RowID(Int64(number))))
            let index = articles.add(source, title: "Title \(number)")
            articles.forgetOldReadings()
            #expect(articles.open(index) == nil)
            _ = articles.take(loaded(number), from: source.id)
        }
        #expect((24...25).contains(articles.readings.count) && articles.reading != nil)
        #expect(articles.readings[Source(.stored(RowID(0))).id] == nil)
        #expect(articles.isStored(Source(.stored(RowID(0))).id) && !articles.isStored(first.id))
    }

    @Test func `a mark is a place of its article`() {
        var articles = articles
        #expect(articles.setMark("a") == nil && articles.goToMark("a").isEmpty)
        _ = articles.take(loaded(), from: first.id)
        articles.reading?.resize(Size(columns: 60, rows: 20))
        #expect(articles.setMark("a") == 0)
        #expect(articles.goToMark("a") == [.jump(0, .place)])
        #expect(articles.goToMark("b") == [.tell("There is no mark b.")])
    }
}
