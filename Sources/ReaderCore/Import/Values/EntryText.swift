import ReaderModel

/// What an entry says at length: a text as it came, or what is shown of it, which shares its memory with the article.
struct EntryText: Equatable, Sendable {
    /// What a picture is called that stands in the text itself, and has no address.
    static let drawing = "drawing"

    private let text: Text
    private let blocks: [Block]

    init(_ string: String) {
        (text, blocks) = (Text(string), [])
    }

    init(_ text: Text, _ blocks: [Block]) {
        (self.text, self.blocks) = (text, blocks)
    }

    /// Without what stands for pictures and recordings; nil where nothing is left. Of drawings that are all there is, what
    /// they say of themselves.
    var words: String? {
        if let words = Article.words(text, blocks).nonEmpty { return words }
        let start = "[\(Self.drawing): "
        let drawn = blocks.map { text[$0.range] }.filter { $0.hasPrefix(start) && $0.hasSuffix("]") }
        return drawn.map { String($0.dropFirst(start.count).dropLast()) }.joined(separator: "\n").nonEmpty
    }
}
