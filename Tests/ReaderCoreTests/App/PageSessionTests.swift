import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// The page behind an article, and what links lead to, as keys ask for them.
struct PageSessionTests {
    private static let link = "https://example.org/office"

    private static func article(_ text: String, _ name: String, url: String? = nil) throws -> Article {
        var article = try #require(try Importer.articles(from: Array(text.utf8), name: name).articles.first)
        article.url = url
        return article
    }

    private static func summary() throws -> Article {
        try article(
            "# Ferry timetable\n\nThe boat waits for [the harbour office](\(link)) and [a note](mailto:a@example.org).",
            "ferry.md", url: "https://example.org/ferry")
    }

    private static func page() throws -> Article {
        let text = (1...60).map { "Paragraph \($0) of the page." }.joined(separator: "\n\n")
        return try article("# Ferry timetable\n\nThe boat waits for nobody.\n\n" + text, "page.md")
    }

    private static func state() throws -> AppState { .reading(try summary(), Annotation(), columns: 80, rows: 24) }

    private static func job(_ effects: [Effect]) -> PageJob? {
        let jobs = effects.compactMap { effect -> PageJob? in
            guard case .start(let request) = effect, case .page(let job) = request.work else { return nil }
            return job
        }
        return jobs.first
    }

    // MARK: - The whole page

    @Test func `the page takes the place of the summary, and the same key gives it back`() throws {
        var state = try Self.state()
        let job = try #require(Self.job(state.press("P")))
        #expect(job.address == "https://example.org/ferry")
        #expect(Screen(state).lines.last?.contains("Fetching https://example.org/ferry; esc stops.") == true)
        _ = state.update(.pageFetched(job, .page(try Self.page(), landing: nil)))
        #expect(state.reading?.article.text.string.contains("Paragraph 60") == true)
        #expect(state.reading?.article.title == "Ferry timetable" && state.reading?.isComplete == false)
        #expect(Screen(state).lines.last?.contains("The whole page") == true)
        state.press("P")
        #expect(state.reading?.article.text == (try Self.summary()).text)
    }

    @Test func `keys are answered meanwhile, and Esc stops it`() throws {
        var state = try Self.state()
        _ = state.press("P")
        state.press("j")
        #expect(Screen(state).lines.last?.contains("fetching the page") == true)
        state.press("esc")
        #expect(!state.inFlight.ids.contains(.page(1)))
        #expect(Screen(state).lines.last?.contains("Stopped") == true)
        #expect(Self.job(state.press("P")) != nil)
    }

    @Test func `a failure says what to do, and the summary stays`() throws {
        var state = try Self.state()
        let job = try #require(Self.job(state.press("P")))
        _ = state.update(.pageFailed(job, Failure("There is nothing at example.org (404).", advice: "")))
        #expect(state.notice?.isFailure == true && state.notice?.text.hasSuffix("O: the browser.") == true)
        #expect(state.reading?.article.text == (try Self.summary()).text)
    }

    @Test func `a page that says less is told`() throws {
        var state = try Self.state()
        let job = try #require(Self.job(state.press("P")))
        _ = state.update(.pageFetched(job, .page(try Self.article("Sign in.", "in.md"), landing: nil)))
        #expect(state.notice?.text.contains("no more") == true)
    }

    @Test func `an article without an address has no page`() throws {
        var state = AppState.reading(try Self.article("A text.", "a.md"), Annotation(), columns: 80, rows: 24)
        #expect(Self.job(state.press("P")) == nil && state.notice?.text.contains("no address") == true)
    }

    // MARK: - Links

    private static func opened(_ landing: Int? = nil) throws -> AppState {
        var state = try Self.state()
        let job = try #require(Self.job(state.press("f", "a", "enter")))
        #expect(job == PageJob(.link, address: Self.link))
        _ = state.update(.pageFetched(job, .page(try Self.page(), landing: landing)))
        return state
    }

    @Test(arguments: ["H", "q"]) func `a link is read here, and the way back leads to it`(key: String) throws {
        var state = try Self.opened()
        #expect(state.list.items.count == 2 && state.reading?.article.text.string.contains("Paragraph 60") == true)
        #expect(state.press(key).isEmpty)
        #expect(state.reading?.article.title == "Ferry timetable" && state.reading?.currentLink?.address == Self.link)
    }

    @Test func `a page that is open is not fetched again`() throws {
        var state = try Self.opened()
        state.press("q")
        #expect(Self.job(state.press("enter")) == nil)
        #expect(state.list.current == 1)
        state.press("q")
        #expect(state.list.current == 0)
    }

    @Test func `the place that an address names is gone to`() throws {
        let text = try Self.page().text.string
        let place = try #require(text.firstRange(of: "Paragraph 40")).lowerBound
        let landing = text.utf8.distance(from: text.startIndex, to: place)
        let state = try Self.opened(landing)
        #expect(state.reading?.cursor == landing && state.reading?.visible.contains(landing) == true)
    }

    @Test func `the list of links reads one here or opens it in the browser`() throws {
        var state = try Self.state()
        state.press("o")
        #expect(state.press("ctrl-o") == [.terminal(.browse(Self.link))])
        state.press("o")
        #expect(Self.job(state.press("enter"))?.address == Self.link)
    }

    @Test func `what is no page of the web is not fetched`() throws {
        var state = try Self.state()
        #expect(Self.job(state.press("f", "s", "enter")) == nil)
        #expect(state.notice?.text.hasPrefix("Only pages of the web") == true)
    }

    // MARK: - The library

    @Test func `a page is kept when a key asks for it`() throws {
        let store = try TemporaryLibrary()
        try store.keep("The boat waits for [the office](\(Self.link)).", title: "Ferry", url: "https://example.org/f")
        var session = try LibrarySession(store.library)
        let id = try #require(session.state.library?.pane.selection)
        try session.press("enter")
        let article = try #require(try store.library.article(id))
        try session.run(
            session.state.update(
                .loaded(article.id, Loaded(article: article, stored: try store.library.reading(of: id)))))
        try session.press("f", "a", "enter")
        let job = PageJob(.link, address: Self.link)
        try session.run(session.state.update(.pageFetched(job, .page(try Self.page(), landing: nil))))
        #expect(try store.library.order(of: ArticleView()).ids.count == 1)
        try session.press("K")
        #expect(session.state.notice?.text == "Kept in the library.")
        #expect(try store.library.rows(store.library.order(of: ArticleView()).ids).contains { $0.url == Self.link })
        try session.press("K")
        #expect(session.state.notice?.text == "It is in the library.")
    }

    @Test func `that all pages of a feed are fetched is told with the first of them`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        try store.keep("The boat waits…", title: "Ferry", url: "https://example.org/f", feed: feed, entry: "1")
        var session = try LibrarySession(store.library)
        let id = try #require(session.state.library?.pane.selection)
        let effects = session.state.press("ctrl-p")
        let job = try #require(Self.job(effects))
        for case .change(let change) in effects {
            try session.run(session.state.update(.stored(try store.library.make(change))))
        }
        #expect(session.state.notice?.text == "From now on the page of each of its entries is fetched.")
        #expect(try store.library.keepPage(try Self.page(), of: id, now: 0))
        let article = try #require(try store.library.article(id))
        let state = try #require(try store.library.reading(of: id))
        try session.run(session.state.update(.pageFetched(job, .stored(article, state))))
        let told = session.state.notice?.text
        #expect(told?.hasPrefix("The whole page") == true)
        #expect(told?.hasSuffix("From now on the page of each of the feed's entries is fetched.") == true)
    }

    @Test func `the page of an article of the library can be taken back`() throws {
        let store = try TemporaryLibrary()
        try store.keep("The boat waits for nobody. More…", title: "Ferry", url: "https://example.org/f")
        var session = try LibrarySession(store.library)
        let id = try #require(session.state.library?.pane.selection)
        let job = try #require(Self.job(session.state.press("P")))
        #expect(job.purpose == .stored(id))
        #expect(try store.library.keepPage(try Self.page(), of: id, now: 0))
        let article = try #require(try store.library.article(id))
        let state = try #require(try store.library.reading(of: id))
        try session.run(session.state.update(.pageFetched(job, .stored(article, state))))
        #expect(session.state.notice?.text.hasPrefix("The whole page") == true)
        #expect(Self.job(session.state.press("U"))?.purpose == .ownText(id))
    }
}
