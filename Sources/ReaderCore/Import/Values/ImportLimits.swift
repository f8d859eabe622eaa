/// How much an import may take before it stops.
package struct ImportLimits: Equatable, Sendable {
    /// Bytes of a file, as it lies on the disk.
    package var fileSize: Int
    /// Bytes of a page or feed, whose tree takes several times its size.
    package var markupSize: Int
    /// Elements inside one another.
    package var depth: Int
    /// Elements of one page or feed.
    package var elements: Int
    /// Articles from one file.
    package var articles: Int
    /// Bytes that an archive may unfold to.
    package var unpackedSize: Int

    package init(
        fileSize: Int = 1_000_000_000, markupSize: Int = 64_000_000, depth: Int = 1_000, elements: Int = 3_000_000,
        articles: Int = 1_000_000, unpackedSize: Int = 200_000_000
    ) {
        self.fileSize = fileSize
        self.markupSize = markupSize
        self.depth = depth
        self.elements = elements
        self.articles = articles
        self.unpackedSize = unpackedSize
    }

    package static let standard = ImportLimits()
}
