import ReaderCore
import Testing

struct WorkInFlightTests {
    private let first = Request.load(Source(.file("a.md")))
    private let second = Request.load(Source(.file("b.md")))

    @Test func `what is wanted is started once, as long as it is wanted`() {
        var work = WorkInFlight()
        #expect(work.reconcile(with: [first, first]) == [.start(first)])
        #expect(work.reconcile(with: [first, second]) == [.start(second)])
        #expect(work.reconcile(with: [second]).isEmpty && work.ids == [second.id])
    }

    @Test func `what was gone is started again`() {
        var work = WorkInFlight()
        _ = work.reconcile(with: [first])
        _ = work.reconcile(with: [])
        #expect(work.reconcile(with: [first]) == [.start(first)])
    }

    @Test func `the same question with another number is another piece of work`() {
        var work = WorkInFlight()
        _ = work.reconcile(with: [.ask(.tags, .question(1))])
        #expect(work.reconcile(with: [.ask(.tags, .question(2))]) == [.start(.ask(.tags, .question(2)))])
    }
}

@MainActor
struct StoreTests {
    @Test func `an article that is passed by is not loaded any more`() async {
        let ended = AsyncStream.makeStream(of: String.self)
        let services = Services(
            load: { source in
                AsyncThrowingStream { continuation in
                    continuation.onTermination = { _ in ended.continuation.yield(source.name) }
                }
            },
            annotate: { _, _ in AsyncThrowingStream { $0.finish() } })
        let state = AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.file("a.md")), Source(.file("b.md"))])
        let store = Store(state: state, services: services, changed: { _ in }, perform: { _ in })
        store.start()
        // The task has to have begun before it can be given up.
        await Task.yield()
        store.send(.pressed(.character("]")))
        for await name in ended.stream {
            #expect(name == "a.md")
            break
        }
        #expect(store.state.inFlight.ids == [.load(Article.ID("b.md"))])
        store.close(within: .seconds(1)) { _ in }
    }
}
