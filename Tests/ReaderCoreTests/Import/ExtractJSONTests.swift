import Foundation
import ReaderBasics
import Testing

@testable import ReaderImport
@testable import ReaderModel

/// What `reader extract` writes as data.
struct ExtractJSONTests {
    private func written(_ extract: Extract) -> String {
        var json = JSONWriter()
        extract.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `an article is one object, its members in the order of their names`() {
        let article = Article(
            id: Article.ID("a"), title: "The \"Aurora\" returns", byline: "Anna Lindqvist", text: "One.\n\nTwo.",
            blocks: [Block(.paragraph, 0..<4), Block(.paragraph, 6..<10)])
        let json = #"{"byline":"Anna Lindqvist","text":"One.\n\nTwo.","title":"The \"Aurora\" returns"}"#
        #expect(written(.article(ArticleExtract(article))) == json)
    }

    @Test func `a feed has its entries, and tags even where there are none`() throws {
        let text = #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [
              {"id": "1", "title": "First", "content_text": "A text.", "tags": ["ships"]},
              {"id": "2", "content_text": "Another."}]}
            """#
        let imported = try Importer.articles(from: Array(text.utf8), name: "feed.json", url: nil)
        let json = written(Extract(imported))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let entries = try #require(object["entries"] as? [[String: Any]])
        #expect(entries.map { $0["id"] as? String } == ["1", "2"])
        #expect(entries.map { $0["tags"] as? [String] } == [["ships"], []])
        #expect((object["feed"] as? [String: Any])?["title"] as? String == "Harbour")
        let names = json.split(separator: "\"feed\":").last ?? ""
        #expect(names.contains(#""tags":[],"title":"Harbour""#))
    }
}
