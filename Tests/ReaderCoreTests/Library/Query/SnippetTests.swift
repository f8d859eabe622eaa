import LibraryTestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct SnippetTests {
    @Test(
        arguments: [
            ("the \u{2}summit\u{3} of", "the summit of", [4..<10]),
            ("  a\n\n\u{2}b\u{3}\t \u{2}c\u{3} ", "a b c", [2..<3, 4..<5]),
            ("é \u{2}é\u{3}", "é é", [3..<5]),
            ("no end \u{2}here", "no end here", []),
            ("\u{3}no start\u{3}", "no start", []),
            ("", "", []),
        ])
    func `marks become ranges, and white space a space`(marked: String, text: String, hits: [Range<Int>]) {
        let snippet = Snippet(marked)
        #expect(snippet.text == text)
        #expect(snippet.hits == hits)
    }

    @Test func `a snippet shows the words that were looked for, or the beginning`() throws {
        let store = try QueryLibraryTests.store()
        func snippet(_ text: String) throws -> String? {
            let query = try Query.parse(text)
            let ids = try store.library.articleIDs(matching: query, today: QueryLibraryTests.today)
            let first = try #require(ids.first)
            let found = try store.library.snippets(of: [first], for: query, today: QueryLibraryTests.today)[first]
            return found.map { snippet in
                snippet.hits.map { Text(snippet.text)[$0] }.joined(separator: "|") + " in " + snippet.text
            }
        }
        #expect(try snippet("BRUCKE -summit")?.hasPrefix("Brücke in The Brücke of Köln") == true)
        #expect(try snippet("said-by:Pompeo")?.hasPrefix("Pompeo in Mike Pompeo flew") == true)
        #expect(try snippet("title:old is:read")?.hasPrefix(" in A summit of 1999.") == true)
        #expect(try snippet("is:starred")?.hasPrefix(" in Kim Jong Un met") == true)
    }
}
