import LibraryTestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Many articles marked by a query.
struct MarkingTests {
    private static let now = 1_700_000_000

    private func library() throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        for number in 1...4 { try store.keep("The wind at mill \(number) was strong.", title: "Wind \(number)") }
        try store.keep("The bridge is open.", title: "Bridge")
        return store
    }

    private func mark(
        _ store: TemporaryLibrary, _ query: String, _ markings: [Library.Marking], isTrial: Bool = false
    ) throws -> Library.MarkingOutcome {
        try store.library.mark(matching: try Query.parse(query), markings, isTrial: isTrial, now: Self.now)
    }

    @Test func `all that matches is marked, and what was so already is not counted`() throws {
        let store = try library()
        let markings: [Library.Marking] = [
            .change(.read(true)), .change(.tag("energy", true)), .change(.starred(true)),
        ]
        let tried = try mark(store, "title:wind", markings, isTrial: true)
        #expect(tried == Library.MarkingOutcome(matched: 4, changed: [4, 4, 4]))
        #expect(try store.library.count(matching: try Query.parse("is:read"), today: CalendarDay(number: 0)) == 0)
        #expect(try mark(store, "title:wind", markings) == tried)
        #expect(try mark(store, "title:wind OR bridge", markings, isTrial: true).changed == [1, 1, 1])
        #expect(try mark(store, "title:wind OR bridge", markings).changed == [1, 1, 1])
        #expect(
            try mark(store, "tag:energy", [.change(.tag("energy", false)), .change(.read(false))]).changed == [5, 5])
        #expect(try store.library.tags() == [])
        #expect(try mark(store, "title:wind", [.delete], isTrial: true).changed == [4])
        #expect(try mark(store, "title:wind", [.delete]).changed == [4])
        #expect(try mark(store, "title:wind", [.delete]) == Library.MarkingOutcome(matched: 0, changed: [0]))
    }
}
