import LibraryTestSupport
import Loopback
import Synchronization
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct MemoryBudgetTests {
    /// What is held at the moment, and what was at most.
    private final class Scale: Sendable {
        let state = Mutex((held: 0, most: 0, done: 0))

        func put(_ size: Int) {
            state.withLock { state in
                state.held += size
                state.most = max(state.most, state.held)
            }
        }

        func take(_ size: Int) {
            state.withLock { state in
                state.held -= size
                state.done += 1
            }
        }
    }

    @Test func `never more is held than there is, and all have their turn`() async {
        let (budget, scale) = (MemoryBudget(100), Scale())
        var random = SplitMix(seed: 5)
        let sizes = (0..<200).map { _ in Int.random(in: -3...150, using: &random) }
        await withTaskGroup(of: Void.self) { group in
            for size in sizes {
                group.addTask { @concurrent in
                    await budget.holding(size) {
                        // What is larger than all counts as all.
                        scale.put(min(max(0, size), 100))
                        await Task.yield()
                        scale.take(min(max(0, size), 100))
                    }
                }
            }
        }
        #expect(scale.state.withLock { $0.most <= 100 && $0.held == 0 && $0.done == 200 })
    }

    @Test func `what fails gives back what it held`() async {
        struct Fault: Error {}
        let budget = MemoryBudget(10)
        for _ in 0..<3 {
            await #expect(throws: Fault.self) { try await budget.holding(10) { throw Fault() } }
        }
    }

    @Test func `feeds that together need more than there is are all read`() async throws {
        let paths = (0..<12).map { "/\($0)" }
        let site = try Site(
            Dictionary(
                uniqueKeysWithValues: paths.map { path in
                    (
                        path,
                        .init(
                            RSS.feed(path, [(path, "https://example.org\(path)", "Title \(path)", "Words of \(path).")])
                        )
                    )
                }))
        let store = try TemporaryLibrary()
        for path in paths { try store.subscribe(site.address(path)) }
        let outcomes = try await TemporaryLibrary.refresh(store.library, budget: MemoryBudget(1_000))
        #expect(outcomes.count == 12 && outcomes.allSatisfy { $0.failure == nil })
        #expect(try store.titles().count == 12)
    }

    @Test func `of a feed with more entries than any has the first are read, and that is told`() async throws {
        let entries = (0..<ParsedFeed.mostEntries + 5).map {
            "<item><guid>\($0)</guid><title>Entry \($0)</title></item>"
        }
        let feed = "<rss version='2.0'><channel><title>Long</title>\(entries.joined())</channel></rss>"
        let outcome = try await ParsedFeed.read(Array(feed.utf8), url: "https://example.org/f", charset: nil)
        guard case .feed(let read) = outcome else { throw Failure("It is no feed.", advice: "") }
        #expect(
            read.incomingArticles.count == ParsedFeed.mostEntries && read.incomingArticles[0].article.title == "Entry 0"
        )
        #expect(read.notices.contains { $0.message.contains("20,005 entries") }, "\(read.notices)")
    }
}
