import Foundation
import Glibc
import LibraryTestSupport
import ReaderSQLite
import Synchronization
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct AnnotationRunTests {
    static let today = CalendarDay(number: 20_000)

    /// A library with articles of ever later days.
    static func library(articles count: Int) throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        for number in 0..<count {
            try store.keep(
                "Mayor Anna Lindqvist opened bridge number \(number) on Monday.", url: "https://example.org/\(number)",
                published: CalendarDay(number: 17_000 + number).description)
        }
        return store
    }

    static func run(
        _ store: TemporaryLibrary, limit: Duration = .seconds(600), annotate: AnnotationRun.Annotate? = nil
    ) -> AnnotationRun {
        AnnotationRun(store.library, today: today, jobs: 2, limit: limit, annotate: annotate)
    }

    @Test func `everything that waits is annotated, and nothing twice`() async throws {
        let store = try Self.library(articles: 75)
        let last = Mutex(AnnotationProgress())
        let end = try await Self.run(store).run { progress in last.withLock { $0 = progress } }
        #expect(end == AnnotationProgress(done: 75, total: 75, givenUp: 0, isFinal: true))
        #expect(last.withLock { $0 } == end)
        let entity = try store.library.read {
            try Int.fetchOne($0, sql: "SELECT articles FROM entity WHERE kind = 'person'")
        }
        #expect(entity == 75)
        try LibraryDump.expectExactCounters(store.library)
        let again = try await Self.run(store) { _, _ in throw Failure("called", advice: "again") }.run()
        #expect(again == AnnotationProgress(isFinal: true))
    }

    @Test func `the newest article is annotated first`() async throws {
        let store = try Self.library(articles: 60)
        let order = Mutex<[Int]>([])
        let begun = Latch(2)
        // One core has two articles in hand. Neither is done before both have begun, which of them first is chance.
        try await AnnotationRun(store.library, today: Self.today, jobs: 1) { article, _ in
            order.withLock { $0.append(article.published?.day.number ?? 0) }
            await begun.arrive()
            return Annotation()
        }.run()
        let days = order.withLock { $0 }
        #expect(Set(days.prefix(2)) == [17_059, 17_058] && days.count == 60)
        #expect(days.prefix(20).allSatisfy { $0 > 17_059 - 22 })
    }

    @Test func `what was stopped goes on where it was`() async throws {
        let store = try Self.library(articles: 80)
        let begun = Atomic(0)
        let (twentieth, tell) = AsyncStream.makeStream(of: Void.self)
        let run = Self.run(store) { article, today in
            // From the twentieth on an article is not done before it is stopped.
            let number = begun.add(1, ordering: .relaxed).newValue
            if number >= 20 {
                tell.finish()
                try await untilCancelled()
            }
            return try await AnnotationRun.whole(article, today: today)
        }
        let task = Task { try await run.run() }
        for await _ in twentieth {}
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let (waiting, givenUp) = try store.library.annotationState()
        #expect((60...80).contains(waiting) && givenUp == 0)
        let tries = try store.library.read { try Int.fetchOne($0, sql: "SELECT sum(annotationTries) FROM article") }
        #expect(tries == 0)
        try await Self.run(store).run()
        #expect(try store.library.annotationState().waiting == 0)
        try LibraryDump.expectExactCounters(store.library)
    }

    @Test func `an article that fails or takes too long is given up, and the others go on`() async throws {
        let store = try Self.library(articles: 20)
        let end = try await Self.run(store, limit: .seconds(1)) { article, today in
            if article.text.string.contains("number 3 ") { throw Failure("It cannot be read.", advice: "") }
            if article.text.string.contains("number 7 ") { try await untilCancelled() }
            return try await AnnotationRun.whole(article, today: today)
        }.run()
        #expect(end == AnnotationProgress(done: 20, total: 20, givenUp: 2, isFinal: true))
        let reasons = try store.library.read {
            try String.fetchAll(
                $0, sql: "SELECT annotationFailure FROM article WHERE annotationFailure IS NOT NULL ORDER BY id")
        }
        #expect(reasons.count == 2 && reasons[0].contains("It cannot be read.") && reasons[1].contains("longer than"))
        #expect(try await Self.run(store).run().done == 0)
    }

    @Test func `an article that brings the program down is begun alone, and given up at last`() async throws {
        let store = try Self.library(articles: 5)
        try store.library.write {
            try $0.execute(sql: "UPDATE article SET annotationTries = CASE id WHEN 2 THEN 5 WHEN 4 THEN 2 ELSE 0 END")
        }
        let alone = Mutex<(running: Int, withOthers: Bool)>((0, false))
        let end = try await Self.run(store) { article, today in
            let isSuspect = article.text.string.contains("number 3 ")
            alone.withLock { alone in
                alone.running += 1
                if isSuspect, alone.running > 1 { alone.withOthers = true }
            }
            // Others that had been handed out with it would begin now.
            for _ in 0..<200 { await Task.yield() }
            alone.withLock { $0.running -= 1 }
            return try await AnnotationRun.whole(article, today: today)
        }.run()
        #expect(end.givenUp == 1 && end.isFinal)
        #expect(alone.withLock { !$0.withOthers })
        let states = try store.library.read {
            try String.fetchAll(
                $0,
                sql:
                    "SELECT id || ' ' || (annotationFailure IS NOT NULL) || ' ' || annotationTries FROM article ORDER BY id"
            )
        }
        #expect(states == ["1 0 0", "2 1 0", "3 0 0", "4 0 0", "5 0 0"])
    }

    @Test func `an article that another version has annotated is annotated anew`() async throws {
        let store = try Self.library(articles: 3)
        try await Self.run(store).run()
        let first = try LibraryDump(store.library)
        try store.library.write { try $0.execute(sql: "UPDATE article SET annotatedBy = 0 WHERE id <> 2") }
        #expect(try await Self.run(store).run().done == 2)
        #expect(try LibraryDump(store.library) == first)
    }

    @Test func `two runs at once annotate each article once`() async throws {
        let store = try Self.library(articles: 60)
        let other = try Library(at: store.path)
        let count = Atomic(0)
        let annotate: AnnotationRun.Annotate = { article, today in
            count.add(1, ordering: .relaxed)
            return try await AnnotationRun.whole(article, today: today)
        }
        let (first, second) = (
            Self.run(store, annotate: annotate), AnnotationRun(other, today: Self.today, annotate: annotate)
        )
        async let one = first.run()
        async let two = second.run()
        let done = try await (one.done, two.done)
        #expect(done.0 + done.1 == 60 && count.load(ordering: .relaxed) == 60)
    }

    /// Whether somebody waits for the lock on a file, as the kernel tells it.
    private static func hasWaiter(_ path: String) throws -> Bool {
        var status = stat()
        try #require(stat(path, &status) == 0)
        let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
        return locks.split(separator: "\n").contains { $0.contains("-> FLOCK") && $0.contains(":\(status.st_ino) ") }
    }

    @Test func `whoever waits for another run can be stopped`() async throws {
        let store = try Self.library(articles: 1)
        let lock = try await AnnotationLock.take(for: store.library)
        let run = Self.run(store)
        let waiting = Task { try await run.run() }
        while try !Self.hasWaiter(store.path + "-annotating") { await Task.yield() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        withExtendedLifetime(lock) {}
        #expect(try store.library.annotationState().waiting == 1)
    }

    @Test func `whoever does not wait for ever is told who does not get on`() async throws {
        let store = try Self.library(articles: 1)
        let lock = try await AnnotationLock.take(for: store.library)
        let run = AnnotationRun(store.library, today: Self.today, patience: .milliseconds(1))
        let failure = await #expect(throws: Failure.self) { try await run.run() }
        #expect(failure?.message.contains("process \(getpid()), which does not get on") == true)
        withExtendedLifetime(lock) {}
    }

    @Test func `whoever does not wait for ever has its turn when the other is through`() async throws {
        let store = try Self.library(articles: 1)
        var lock: AnnotationLock? = try await AnnotationLock.take(for: store.library)
        let run = AnnotationRun(store.library, today: Self.today, patience: .seconds(86_400))
        let waiting = Task { try await run.run() }
        for _ in 0..<100 { await Task.yield() }
        #expect(try store.library.annotationState().waiting == 1 && lock != nil)
        lock = nil
        #expect(try await waiting.value.done == 1)
    }

    @Test func `the next to be annotated are found in the order of an index`() throws {
        let store = try Self.library(articles: 1)
        let plan = try store.library.read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(Library.waitingQuery)", arguments: [0, false, 10])
                .map { $0["detail"] as String }
        }
        #expect(plan == ["SEARCH article USING INDEX articleWaiting (annotatedBy=? AND <expr>=?)"])
    }
}
