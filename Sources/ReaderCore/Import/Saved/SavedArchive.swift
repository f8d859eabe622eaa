import ReaderBasics
import ReaderModel

/// Archives in which services hand over a library: Pocket (tables and annotations), Omnivore (metadata and contents) and
/// FreshRSS (subscriptions and streams).
enum SavedArchive {
    /// Nil where no file in the archive is a list of saved articles or feeds.
    static func imported(_ bytes: [UInt8], source: ImportSource) -> Imported? {
        guard let archive = ArchiveFiles.contents(of: bytes, limits: source.limits, besides: ["json", "md"]) else {
            return nil
        }
        var whole = Imported()
        for (path, file) in archive.files.sorted(by: { $0.key < $1.key }) {
            guard let part = part(path, file, archive, source) else { continue }
            let isSaved = part.feed == nil && part.entries.contains { $0.saved != nil }
            guard isSaved || (part.articles.isEmpty && !part.subscriptions.isEmpty) else { continue }
            whole.articles += part.articles
            whole.entries += part.entries
            whole.subscriptions += part.subscriptions
            whole.notices += part.notices
        }
        guard !whole.articles.isEmpty || !whole.subscriptions.isEmpty else { return nil }
        if archive.isCut {
            whole.notices.append(
                Failure(
                    "\(source.name): some of what is in the archive is too large or damaged.",
                    advice: "Unpack it and import the files in it."))
        }
        return whole
    }

    private static func part(
        _ path: String, _ file: [UInt8], _ archive: ArchiveFiles.Contents, _ source: ImportSource
    ) -> Imported? {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        // What the metadata names is not a page of its own.
        guard folder.last != "content", folder.last != "highlights" else { return nil }
        let inner = ImportSource(name: "\(source.name)/\(path)", url: nil, limits: source.limits)
        if Format.fileExtension(of: path) == "json", let value = try? JSONValue(file, .lenient) {
            let list = SavedJSON.list(value) { neighbour, slug in
                let place = (folder + neighbour.path(slug).map { $0[...] }).joined(separator: "/")
                return archive.files[place].map { String(decoding: $0, as: UTF8.self) }
            }
            return try? list?.imported(inner)
        }
        return try? Importer.articles(from: file, name: inner.name, limits: source.limits)
    }
}
