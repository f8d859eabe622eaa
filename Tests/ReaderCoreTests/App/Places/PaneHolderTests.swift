import Testing

@testable import ReaderApp
@testable import ReaderKeys
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct PaneHolderTests {
    private func page(_ number: Int) -> Pane { .page(RowID(Int64(number))) }

    @Test func `the last views of the library are held, and no more`() {
        var holder = PaneHolder()
        for number in 0..<40 { holder.open(page(number), of: nil) }
        #expect(holder.views == (24..<40).map(page))
        holder.open(page(24), of: nil)
        #expect(holder.views.last == page(24) && holder.views.count == 16)
    }

    @Test func `a view is read anew when it is opened after the file has changed`() {
        var holder = PaneHolder()
        let context = PaneContext(
            area: Area(row: 0, column: 0, columns: 80, rows: 20), screen: Size(columns: 80, rows: 20), keymap: .init([])
        )
        let asksAnew = { (holder: PaneHolder) in !holder[.quotes(.library)].wanted(in: context).isEmpty }
        holder.open(.quotes(.library), of: nil)
        let answer = LibraryAnswer.page(.quotes(.everyone, withIndirect: true), .first, ListingPage([]))
        holder.change(.quotes(.library)) { $0.take(answer, in: context) }
        holder.open(.quotes(.library), of: nil)
        #expect(!asksAnew(holder))
        holder.invalidate(current: .text)
        #expect(!asksAnew(holder))
        holder.open(.quotes(.library), of: nil)
        #expect(asksAnew(holder))
    }

    @Test func `an empty view that is looked at is read anew at once`() {
        var holder = PaneHolder()
        let context = PaneContext(
            area: Area(row: 0, column: 0, columns: 80, rows: 20), screen: Size(columns: 80, rows: 20), keymap: .init([])
        )
        holder.open(.names(.library), of: nil)
        holder.change(.names(.library)) { $0.take(.page(.entities(nil), .first, ListingPage([])), in: context) }
        holder.invalidate(current: .names(.library))
        #expect(!holder[.names(.library)].wanted(in: context).isEmpty)
    }

    @Test func `another article forgets the cards of the one before`() {
        var holder = PaneHolder()
        holder.change(.card(Entity.ID(1))) { _ in }
        holder.open(page(1), of: nil)
        let before = holder
        holder.forgetEntities()
        #expect(holder != before && holder.views == [page(1)])
    }
}
