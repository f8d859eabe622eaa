package import ReaderImport
import ReaderModel

extension Arrival {
    /// Tags of an entry that are kept; some feeds give hundreds.
    private static let (mostTags, longestTag) = (20, 60)

    /// What a file gave, made ready for the library.
    ///
    /// - Parameter address: of the file, so that a single article is known again when its text has changed.
    package static func all(of imported: Imported, address: String?) -> [Arrival] {
        imported.articles.enumerated().map { index, article in
            var arrival = Arrival(article)
            if imported.articles.count == 1, article.url == nil { arrival.article.url = address }
            guard imported.entries.count == imported.articles.count else { return arrival }
            let entry = imported.entries[index]
            arrival.saysWhenPublished = entry.published != nil
            arrival.publishedAt = (entry.published ?? entry.updated).flatMap {
                $0.second == nil ? nil : $0.secondsSince1970
            }
            arrival.tags = tags(entry.tags)
            return arrival
        }
    }

    private static func tags(_ names: [String]) -> [String] {
        let clean = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return Array(clean.filter { !$0.isEmpty && $0.count <= longestTag }.prefix(mostTags))
    }
}
