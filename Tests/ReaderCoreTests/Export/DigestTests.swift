import Testing

@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderScreen

struct DigestTests {
    @Test(arguments: ["👍🏽 ", "👨‍👩‍👧‍👦 ", "漢字かな交じり文", "word and word ", "🇨🇭 ", "averylongword"], [20, 80])
    func `no line is wider than asked for, even where emoji sequences are not known`(piece: String, width: Int) {
        let text = Text(String(repeating: piece, count: 60))
        let article = Article(id: Article.ID("wide"), text: text, blocks: PlainText.blocks(of: text))
        for line in Digest.text(of: article, Annotation(), width: width).split(separator: "\n") {
            #expect(Glyphs.columnsAtMost(of: String(line)) <= width)
        }
    }
}
