import Testing

@testable import ReaderCore

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
        #expect(state.press("R").contains(.refreshFeeds(nil)))
        #expect(!state.press("R").contains(.refreshFeeds(nil)))
        _ = state.update(.feedProgress(.begun(count: 12)))
        _ = state.update(.feedProgress(.finished(Self.outcome { $0.added = 3 })))
        #expect(state.feedWork?.line == "fetching 1/12, 3 new")
        _ = state.press("j")
        _ = state.update(.feedsFinished(nil))
        #expect(state.feedWork == nil)
        #expect(state.notice == AppState.Notice(text: "3 new articles in 1 feed."))
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
        #expect(state.notice?.text == "There are no feeds yet. Run: reader feed add ADDRESS")
    }
}
