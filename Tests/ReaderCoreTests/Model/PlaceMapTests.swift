import Testing

@testable import ReaderModel

struct PlaceMapTests {
    private static let old: Text =
        "The first boat leaves at six.\n\nThe second boat waits for the tide.\n\nNobody waits."

    private func words(at place: Int, in new: Text) -> String {
        new[PlaceMap(from: Self.old, to: new).place(place)..<new.count]
    }

    @Test func `a place goes with its words`() {
        let new: Text = "A new beginning.\n\nThe second boat waits for the tide.\n\nThe first boat leaves at six."
        #expect(words(at: 31, in: new).hasPrefix("The second boat"))
        #expect(words(at: 42, in: new).hasPrefix("boat waits for the tide"))
    }

    @Test func `where its words are gone it is that of the line above`() {
        #expect(
            words(at: 68, in: "The first boat leaves at six.\n\nThe second boat waits for the tide.\n\nAll wait.")
                .hasPrefix("The second"))
        #expect(words(at: 40, in: "Something else, and all of it.") == "Something else, and all of it.")
    }

    @Test(arguments: [-1, 0, 30, 1_000]) func `any number is a place`(place: Int) {
        #expect(PlaceMap(from: Self.old, to: "").place(place) == 0)
    }
}
