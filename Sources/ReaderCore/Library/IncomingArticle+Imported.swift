package import ReaderImport
import ReaderModel

extension IncomingArticle {
    /// Tags of an entry that are kept; some feeds give hundreds.
    private static let (mostTags, longestTag) = (20, 60)
    /// Tags that somebody has given are fewer, but never cut off.
    private static let mostSavedTags = 1_000

    /// What a file gave, made ready for the library.
    ///
    /// - Parameter address: of the file, so that a single article is known again when its text has changed.
    package static func all(of imported: Imported, address: String?) -> [IncomingArticle] {
        let names = entryNames(imported)
        let list = imported.feed.flatMap { $0.id ?? $0.link ?? $0.title }
        return imported.articles.enumerated().map { index, article in
            var incoming = IncomingArticle(article)
            let isList = imported.entries.first?.saved != nil
            if imported.articles.count == 1, article.url == nil, !isList { incoming.article.url = address }
            guard imported.entries.count == imported.articles.count else { return incoming }
            let entry = imported.entries[index]
            (incoming.entry, incoming.list) = list == nil ? (nil, nil) : (names[index], list)
            incoming.saysWhenPublished = entry.published != nil
            incoming.publishedAt = (entry.published ?? entry.updated).flatMap {
                $0.second == nil ? nil : $0.secondsSince1970
            }
            incoming.tags = tags(entry.tags, most: entry.saved == nil ? mostTags : mostSavedTags)
            incoming.saved = entry.saved
            return incoming
        }
    }

    /// What tells the entries of a feed apart: the identifier; without one the link, with the moment where several share
    /// it, and the title where they share that too; without both the title (RSS 2.0 asks for none of them).
    static func entryNames(_ imported: Imported) -> [String?] {
        let links = Dictionary(grouping: imported.entries.compactMap(\.link)) { $0 }.mapValues(\.count)
        let names = imported.entries.map { entry -> String? in
            if let id = entry.id { return id }
            guard let link = entry.link else { return entry.title }
            guard links[link] ?? 0 > 1 else { return link }
            return [link, (entry.published ?? entry.updated)?.description ?? entry.title ?? ""].joined(separator: " ")
        }
        var titles: [String: Set<String?>] = [:]
        for (name, entry) in zip(names, imported.entries) {
            if let name, entry.id == nil { titles[name, default: []].insert(entry.title) }
        }
        return zip(names, imported.entries).map { name, entry in
            guard let name, let title = entry.title, titles[name]?.count ?? 0 > 1 else { return name }
            return name + " " + title
        }
    }

    private static func tags(_ names: [String], most: Int) -> [String] {
        let clean = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return Array(clean.filter { !$0.isEmpty && $0.count <= longestTag }.prefix(most))
    }
}
