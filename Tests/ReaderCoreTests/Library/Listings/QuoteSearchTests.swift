import LibraryTestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct QuoteSearchTests {
    private let store: AnnotatedLibrary
    private let anna: RowID<Entity>

    init() throws {
        store = try AnnotatedLibrary()
        anna = try store.entity("Anna Lindqvist")
        let tomas = try store.entity("Tomas Okafor")
        let first = try store.article(
            "“The trade war is over,” Lindqvist said. The ferry would sail, Okafor said.", day: "2021-03-01")
        try store.quote("“The trade war is over,”", in: first, by: anna)
        try store.quote("The ferry would sail", in: first, by: tomas, kind: .indirect)
        let second = try store.article(
            "“Trade in São Tomé grows,” Okafor said of the war on waste.", day: "2022-03-01")
        try store.quote("“Trade in São Tomé grows,”", in: second, by: tomas)
    }

    private func found(
        _ typed: String, by voice: Listing.Voice = .everyone, withIndirect: Bool = true, count: Int = 10
    ) throws -> [String] {
        try store.library.all(.quotesWith(typed, voice, withIndirect: withIndirect), count: count).compactMap {
            if case .quote(let quote) = $0 { quote.words } else { nil }
        }
    }

    @Test func `words stand in the quote, not somewhere in its article`() throws {
        #expect(try found("trade war") == ["“The trade war is over,”"])
        #expect(try found("trade") == ["“Trade in São Tomé grows,”", "“The trade war is over,”"])
        #expect(try found("waste").isEmpty)
    }

    @Test func `what is typed is the beginning of a word, whatever its accents`() throws {
        #expect(try found("tra sao tom") == ["“Trade in São Tomé grows,”"])
        #expect(try found("rade").isEmpty)
        #expect(try found("\"trade war\" ov") == ["“The trade war is over,”"])
    }

    @Test func `the speaker's name counts as well`() throws {
        #expect(try found("okafor ferry") == ["The ferry would sail"])
        #expect(try found("said-by:lindqvist") == ["“The trade war is over,”"])
        #expect(try found("said-by:okafor -ferry") == ["“Trade in São Tomé grows,”"])
    }

    @Test func `the rest of a query is about the article`() throws {
        #expect(try found("trade after:2022") == ["“Trade in São Tomé grows,”"])
        #expect(try found("before:2022").count == 2)
        #expect(try found("war OR ferry").count == 2)
        #expect(try found("-trade") == ["The ferry would sail"])
    }

    @Test func `one speaker's, and without indirect speech`() throws {
        #expect(try found("trade", by: .by(anna)) == ["“The trade war is over,”"])
        #expect(try found("ferry", withIndirect: false).isEmpty)
    }

    @Test func `a query that is still being typed finds what it can`() throws {
        #expect(try found("").count == 3)
        #expect(try found("\"trade w") == ["“The trade war is over,”"])
        #expect(try found("said-by:").count == 3)
    }

    @Test(arguments: [1, 2])
    func `pages leave out nothing and repeat nothing`(count: Int) throws {
        #expect(try found("t", count: count).sorted() == found("t", count: 50).sorted())
    }
}
