import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Fetching feeds from the screen.
struct FeedWorkTests {
    private static let feed = RowID<FeedRow>(1)

    private static func outcome(_ change: (inout FeedOutcome) -> Void) -> FeedOutcome {
        var outcome = FeedOutcome(feed: feed, name: "Harbour")
        change(&outcome)
        return outcome
    }

    @Test func `feeds are fetched while keys work, and the last line tells how far`() {
        var state = AppState(size: Size(columns: 100, rows: 12), sources: [Source(.article(HarbourArticle.article))])
        _ = state.start()
        _ = state.update(.loaded(HarbourArticle.article.id, Loaded(article: HarbourArticle.article)))
        #expect(state.press("R").contains(.start(Request(.feeds, .refreshFeeds(.all)))))
        #expect(!state.press("R").contains(.start(Request(.feeds, .refreshFeeds(.all)))))
        _ = state.update(.feedProgress(.begun(count: 12)))
        _ = state.update(.feedProgress(.finished(Self.outcome { $0.added = 3 })))
        #expect(state.background.feeds?.line == "fetching 1/12, 3 new")
        _ = state.press("j")
        _ = state.update(.feedsFinished(nil))
        #expect(state.background.feeds == nil)
        #expect(state.notice == AppState.Notice(text: "3 new articles in 1 feed."))
    }

    @Test func `a feed is added by its address, which is typed`() {
        var library = AnsweredLibrary.settled(10, columns: 100, rows: 12)
        library.press("+")
        library.type(" example.org/feed ")
        #expect(library.state.press("enter") == [.start(Request(.feeds, .addFeed("example.org/feed")))])
        #expect(library.state.press("R").isEmpty)
        library.send(.feedAdded("Subscribed to Harbour Post: 6 new articles."))
        #expect(library.state.background.feeds == nil)
        #expect(library.state.notice?.text == "Subscribed to Harbour Post: 6 new articles.")
    }

    @Test func `the feed that is shown is left after a yes, and all articles are shown`() {
        var library = AnsweredLibrary.settled(10, columns: 100, rows: 12)
        library.press("-")
        #expect(library.state.notice?.text == "List the feed first: F")
        library.press("F", "/")
        library.type("harbour")
        library.press("enter", "-")
        #expect(Screen(library.state).lines.last?.contains("End the subscription to Harbour Post?") == true)
        library.press("y")
        #expect(library.state.library?.pane.view.feed == nil)
        #expect(library.state.notice?.text == "The subscription has ended; the articles stay.")
    }

    @Test func `what rules tell of stands behind what came of the feeds`() {
        var state = AppState(size: Size(columns: 100, rows: 12))
        _ = state.press("R")
        _ = state.update(.feedProgress(.begun(count: 1)))
        _ = state.update(.feedProgress(.finished(Self.outcome { $0.added = 3 })))
        let news = [RuleNews(rule: "Ships", count: 2, titles: ["Tar"])]
        #expect(state.update(.found(news)).contains(.terminal(.notify(news))))
        _ = state.update(.feedsFinished(nil))
        #expect(state.notice?.text == "3 new articles in 1 feed. Ships: 2 new articles.")
        // Where it comes after the end, it takes nothing away.
        #expect(state.update(.found(news)) == [.terminal(.notify(news))])
        #expect(state.notice?.text == "3 new articles in 1 feed. Ships: 2 new articles. Ships: 2 new articles.")
    }

    @Test func `feeds are fetched by themselves where the configuration says so, and tell only of what is new`() {
        func state(_ refresh: Configuration.Refresh) -> AppState {
            var configuration = Configuration()
            configuration.refresh = refresh
            return AppState(
                size: Size(columns: 100, rows: 12), configuration: configuration, library: LibraryState(isHome: true))
        }
        let fetch = Effect.start(Request(.feeds, .refreshFeeds(.all)))
        var quiet = state(.never)
        #expect(!quiet.start().contains(fetch))
        var started = state(.atStart)
        #expect(started.start().contains(fetch))
        _ = started.update(.feedProgress(.begun(count: 0)))
        _ = started.update(.feedsFinished(nil))
        #expect(started.notice == nil)
        #expect(started.update(.refreshIsDue).contains(fetch))
        _ = started.update(.feedProgress(.finished(Self.outcome { $0.added = 1 })))
        _ = started.update(.feedsFinished(nil))
        #expect(started.notice?.text == "1 new article in 1 feed.")
        var alone = AppState(size: Size(columns: 100, rows: 12))
        #expect(!alone.update(.refreshIsDue).contains(fetch))
    }

    @Test func `one bad feed is one notice`() {
        var state = AppState(size: Size(columns: 100, rows: 12))
        _ = state.press("R")
        _ = state.update(.feedProgress(.begun(count: 2)))
        _ = state.update(
            .feedProgress(.finished(Self.outcome { $0.result = .failed(Failure("No answer.", advice: "Wait.")) })))
        _ = state.update(.feedProgress(.finished(Self.outcome { $0.result = .unchanged })))
        _ = state.update(.feedsFinished(nil))
        #expect(state.notice == AppState.Notice(text: "Nothing new. Harbour: No answer.", isFailure: true))
    }

    @Test func `without feeds the way to one is told`() {
        var state = AppState(size: Size(columns: 100, rows: 12))
        _ = state.press("R")
        _ = state.update(.feedProgress(.begun(count: 0)))
        _ = state.update(.feedsFinished(nil))
        #expect(state.notice?.text == "There are no feeds yet. Press + in the library to add one.")
    }

    @Test func `the library fetches the feed of what is selected`() throws {
        var state = AnsweredLibrary.settled(20, columns: 100, rows: 20)
        let selected = try #require(state.state.library?.pane.selection)
        #expect(state.state.press("r").contains(.start(Request(.feeds, .refreshFeeds(.feed(of: selected))))))
        _ = state.state.update(.feedProgress(.begun(count: 1)))
        let screen = Screen(state.state)
        #expect(screen.lines.contains { $0.contains("fetching 0/1") })
        // What has come in is shown at once.
        let effects = state.state.update(.feedProgress(.finished(Self.outcome { $0.added = 1 })))
        #expect(
            effects.contains {
                if case .start(let request) = $0, case .ask(.order) = request.work { true } else { false }
            })
    }
}
