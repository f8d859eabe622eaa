import Testing

@testable import ReaderApp

struct TagLineTests {
    @Test(
        arguments: [
            ("asia, trade", ["asia", "trade"]), (" #asia ,, Asia,North  Korea ", ["asia", "North Korea"]), (" , ", []),
        ])
    func `tags are the names between commas`(line: String, tags: [String]) {
        #expect(TagLine.tags(in: line) == tags)
    }

    @Test func `the last name of a line is completed`() {
        let known = ["asia", "asean", "trade"]
        #expect(TagLine.completed("trade, as", among: known) == "trade, asia, ")
        #expect(TagLine.completed("asia, as", among: known) == "asia, asean, ")
        #expect(TagLine.completed("xyz", among: known) == nil)
    }
}
