import Testing

@testable import ReaderApp
@testable import ReaderKeys
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderWork

struct BackgroundWorkTests {
    private func wanted(_ work: BackgroundWork, started: Set<Request.ID> = [], isHeldBack: Bool = false) -> [Request
        .Work]
    {
        work.wanted(started: started, isAnnotationHeldBack: isHeldBack).map(\.work)
    }

    @Test func `feeds are fetched one refresh at a time`() {
        var work = BackgroundWork()
        #expect(work.beginFeeds(.refreshFeeds(.all)).isEmpty && wanted(work) == [.refreshFeeds(.all)])
        #expect(work.beginFeeds(.addFeed("a")) == [.tell("Feeds are being fetched already.")])
        #expect(work.finishAdding("Subscribed.") == [.tell("Subscribed."), .invalidateLibrary])
        #expect(wanted(work).isEmpty)
    }

    @Test func `articles that come in are shown and annotated`() {
        var work = BackgroundWork()
        _ = work.beginFeeds(.refreshFeeds(.all))
        var outcome = FeedOutcome(feed: RowID(1), name: "Harbour")
        #expect(work.take(.finished(outcome)) == [])
        outcome.updated = 1
        #expect(work.take(.finished(outcome)) == [.invalidateLibrary, .annotateLibrary])
    }

    @Test func `the end of a refresh is told, as a failure where feeds failed`() {
        let keymap = Keymap([])
        var work = BackgroundWork()
        #expect(work.finishFeeds(nil, keymap) == [])
        _ = work.beginFeeds(.refreshFeeds(.all))
        let failure = Failure("The library is gone.", advice: "Look for it.")
        #expect(work.finishFeeds(failure, keymap) == [.fail(failure)])
        _ = work.beginFeeds(.refreshFeeds(.all))
        _ = work.take(.begun(count: 1))
        var outcome = FeedOutcome(feed: RowID(1), name: "Harbour")
        outcome.result = .failed(Failure("No answer.", advice: "Wait."))
        _ = work.take(.finished(outcome))
        #expect(work.finishFeeds(nil, keymap) == [.warn("Nothing new. Harbour: No answer.")])
    }

    @Test func `the library is annotated again where articles have come meanwhile`() {
        var work = BackgroundWork()
        work.annotateLibrary()
        let first = work.wanted(started: [], isAnnotationHeldBack: false).map(\.id)
        work.annotateLibrary()
        #expect(work.wanted(started: [], isAnnotationHeldBack: false).map(\.id) == first)
        #expect(work.take(AnnotationProgress(done: 3, total: 3, isFinal: true)) == [.invalidateLibrary])
        #expect(
            wanted(work) == [.annotateLibrary]
                && work.wanted(started: [], isAnnotationHeldBack: false).map(\.id) != first)
        #expect(work.take(AnnotationProgress(isFinal: true)).isEmpty && wanted(work) == [])
    }

    @Test func `the annotation waits for the article on the screen, unless it has begun`() {
        var work = BackgroundWork()
        work.annotateLibrary()
        #expect(wanted(work, isHeldBack: true).isEmpty)
        let begun = Set(work.wanted(started: [], isAnnotationHeldBack: false).map(\.id))
        #expect(wanted(work, started: begun, isHeldBack: true) == [.annotateLibrary])
    }
}
