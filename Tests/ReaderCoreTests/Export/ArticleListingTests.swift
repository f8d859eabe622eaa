import LibraryTestSupport
import ReaderSQLite
import ScreenTestSupport
import Testing

@testable import ReaderBasics
@testable import ReaderExport
@testable import ReaderLibrary
@testable import ReaderScreen

struct ArticleListingTests {
    private func rows() throws -> [ArticleRow] {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        try store.library.write { try $0.execute(sql: "UPDATE feed SET title = '日本経済新聞 電子版'") }
        let first = try store.keep(
            "One two three.", title: "A\u{1B}[2J\u{202E} title\nof two lines", published: "2018-07-02")
        let second = try store.keep("One.", title: "Second", published: "2018-07-03", feed: feed, entry: "2")
        try store.library.change([second.id], .starred(true))
        try store.library.change([second.id], .read(true))
        return try store.library.rows([first.id, second.id])
    }

    @Test func `columns stand below each other, whatever letters there are`() throws {
        let lines = try rows().map { ArticleListing.line($0, columns: nil) }
        #expect(
            lines == [
                "2018-07-02 N     1m                  A␛[2J� title of two lines",
                "2018-07-03  *    1m 日本経済新聞 電… Second",
            ])
        let starts = lines.map { line in
            line.firstRange(of: "A␛").map { Glyphs.columns(of: String(line[..<$0.lowerBound])) }
                ?? line.firstRange(of: "Second").map { Glyphs.columns(of: String(line[..<$0.lowerBound])) }
        }
        #expect(starts[0] == starts[1])
    }

    @Test func `a day that was worked out has a tilde in its own column, and its basis in the data`() throws {
        var row = try rows()[0]
        row.isInferred = true
        #expect(ArticleListing.line(row, columns: 34).hasPrefix("2018-07-02 N ~   1m "))
        var json = JSONWriter()
        ArticleListing.write(row, address: nil, snippet: nil, to: &json)
        #expect(String(decoding: json.bytes, as: UTF8.self).contains(#""day":"2018-07-02","dayBasis":"inferred","#))
    }

    @Test func `a title is cut where the terminal ends`() throws {
        let line = ArticleListing.line(try rows()[0], columns: 52)
        #expect(line.hasSuffix("A␛[2J� title o…"))
        #expect(Glyphs.columns(of: line) <= 52)
    }

    @Test func `what was looked for is set off in the snippet`() {
        let snippet = Snippet("one \u{2}two\u{3} three four \u{2}five\u{3} six seven")
        let lines = ArticleListing.lines(snippet, columns: 24, emphasis: ("<", ">"))
        #expect(lines == ["    one <two> three four", "    <five> six seven"])
    }

    @Test func `a row is data`() throws {
        var json = JSONWriter()
        ArticleListing.write(
            try rows()[1], address: "https://example.org/", snippet: Snippet("é \u{2}b\u{3}"), to: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self) == """
                {"id":2,"title":"Second","source":"日本経済新聞 電子版","url":"https://example.org/","day":"2018-07-03",\
                "language":"en","words":1,"minutes":1,"read":true,"starred":true,"tags":[],"snippet":"é b","hits":[[2,3]]}
                """)
    }
}
