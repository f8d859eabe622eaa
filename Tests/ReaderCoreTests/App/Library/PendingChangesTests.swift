import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderWork

struct PendingChangesTests {
    private func change(_ number: Int64) -> LibraryChange { .change([RowID(number)], .read(true)) }

    @Test func `a change ends once, and its success is told where that was wanted`() {
        var changes = PendingChanges()
        changes.begin(change(1), isTold: true)
        changes.begin(change(2), isTold: false)
        #expect(changes.end(change(1)) && !changes.end(change(2)))
        #expect(!changes.end(change(1)) && changes == PendingChanges())
    }

    @Test func `the last change is taken back first, and nothing that changes nothing`() {
        var changes = PendingChanges()
        let undo = { (number: Int64) in Undo(changes: [(ids: [RowID(number)], change: .starred(false))]) }
        changes.remember(undo(1))
        changes.remember(undo(2))
        changes.remember(Undo(changes: []))
        #expect(changes.takeUndo() == undo(2) && changes.takeUndo() == undo(1) && changes.takeUndo() == nil)
    }

    @Test func `a hundred changes can be taken back`() {
        var changes = PendingChanges()
        for number in 0..<250 { changes.remember(Undo(changes: [(ids: [RowID(Int64(number))], change: .read(true))])) }
        var count = 0
        while changes.takeUndo() != nil { count += 1 }
        #expect(count == 100)
    }
}
