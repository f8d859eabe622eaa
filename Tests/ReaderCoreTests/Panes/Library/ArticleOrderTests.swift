import Testing

@testable import ReaderLibrary
@testable import ReaderPanes

struct ArticleOrderTests {
    private let order = ArticleOrder(
        ids: (1...6).map { RowID(Int64($0)) },
        groups: [ArticleOrder.Group(.name("a"), start: 0), .init(.name("b"), start: 1), .init(.name("c"), start: 4)])

    @Test func `headings and articles take turns`() {
        let expected: [ArticleOrder.Row] = [
            .heading(0), .article(0), .heading(1), .article(1), .article(2), .article(3), .heading(2), .article(4),
            .article(5),
        ]
        #expect((0..<order.rowCount).map(order.row) == expected)
        #expect(order.row(9) == nil && order.row(-1) == nil)
        for position in 0..<6 { #expect(order.row(order.row(ofArticle: position)) == .article(position)) }
        #expect((0..<3).map(order.count(ofGroup:)) == [1, 3, 2])
    }

    @Test func `without headings a row is an article`() {
        let plain = ArticleOrder(ids: order.ids)
        #expect((0..<6).map(plain.row) == (0..<6).map { .article($0) } && plain.row(ofArticle: 4) == 4)
    }
}
