import Testing

@testable import ReaderWork

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
