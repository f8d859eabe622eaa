import Testing

@testable import ReaderSQLite

struct TextStretchesTests {
    private func stretches(_ text: String, _ ranges: [UInt8]) throws -> String? {
        try DatabaseQueue(path: ":memory:").read { database in
            try String.fetchOne(database, sql: "SELECT stretches(?, ?)", arguments: [text, ranges])
        }
    }

    @Test func `each range is a line`() throws {
        #expect(try stretches("A ferry sails at noon.", [2, 5, 6, 5]) == "ferry\nsails")
        #expect(try stretches("Åland", [0, 2]) == "Å")
        #expect(try stretches(String(repeating: "x", count: 300) + "end", [0xAC, 0x02, 3]) == "end")
    }

    @Test func `ranges beyond the text, and damaged ones, are left out`() throws {
        #expect(try stretches("short", [0, 2, 9, 1]) == "sh")
        #expect(try stretches("short", [0, 9]) == "")
        #expect(try stretches("short", [0x80]) == "")
        #expect(try stretches("", []) == "")
    }
}
