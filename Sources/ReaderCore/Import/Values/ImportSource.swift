import ReaderModel

/// Where the bytes at hand came from.
struct ImportSource {
    /// As in `Importer.articles(from:name:url:declaredEncoding:limits:)`.
    var name: String
    var url: String?
    var limits: ImportLimits

    /// The name of the only article, or of one of many.
    func id(_ part: String? = nil) -> Article.ID {
        Article.ID(part.map { "\(url ?? name)#\($0)" } ?? url ?? name)
    }
}
