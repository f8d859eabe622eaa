import ReaderBasics
import ReaderModel
import ReaderSQLite

/// What is left of a text that was lost, or altered, when the library was damaged.
enum LostText {
    private static let sentence = "The text of this article could not be read when the library was damaged."
    /// At its beginning, and at its end, so many bytes tell a text from others of its length.
    private static let end = 100

    /// The text of an article that has only its title left, and the form of it.
    static func body(title: String) -> (text: String, form: [UInt8]) {
        let text = title.isEmpty ? sentence : title + "\n\n" + sentence
        let start = text.utf8.count - sentence.utf8.count
        let head = title.isEmpty ? [] : [Block(.title, 0..<title.utf8.count)]
        return (text, PackedForm.bytes(blocks: head + [Block(.paragraph, start..<text.utf8.count)], spans: []))
    }

    /// Whether a stored text is one that was lost.
    static func isIn(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        text.suffix(sentence.utf8.count).elementsEqual(sentence.utf8)
    }

    /// By what an article is known again whose text is lost or altered: its title, byline and day, and both ends of its
    /// text.
    static func keys(of article: Article) -> [String] {
        let bytes = article.text.bytes
        let ends = isIn(bytes) || bytes.count <= 2 * end ? [] : [Array(bytes.prefix(end)), Array(bytes.suffix(end))]
        return [head(article)].compactMap(\.self) + ends.map { "lost \(Hash.of($0))" }
    }

    private static func head(_ article: Article) -> String? {
        guard let title = article.displayTitle, !title.isEmpty else { return nil }
        let head = [title, article.byline ?? "", article.published.map { "\($0.day)" } ?? ""]
        return "lost \(Hash.of(Array(head.joined(separator: "\u{1F}").utf8)))"
    }

    /// Whether an article has such keys; hardly any library has one.
    static func isKnown(in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM identity WHERE key >= 'lost ' AND key < 'lost!')")
        ) ?? false
    }

    /// Whether an article that has such a key may have had a text once: meanwhile it may have got its own again.
    static func mayHaveBeen(_ text: Text, _ body: StoredBody) -> Bool {
        if isIn(body.text) { return true }
        // A text that was altered has kept its length, but for U+FFFD in the place of one to three bytes.
        let marks = body.text.split(separator: 0xEF).count { $0.starts(with: [0xBF, 0xBD]) }
        return body.isAltered && (body.text.count - 2 * marks...body.text.count).contains(text.count)
    }
}
