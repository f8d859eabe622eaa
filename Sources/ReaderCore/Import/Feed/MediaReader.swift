import ReaderBasics
import ReaderModel

/// The files that an entry of a feed carries: enclosures, Media RSS, links of Atom.
struct MediaReader {
    private let reader: FeedText
    private let item: MarkupTree.Index
    private var found: [Attachment] = []

    static func attachments(_ reader: FeedText, _ item: MarkupTree.Index) -> [Attachment] {
        var media = MediaReader(reader: reader, item: item)
        media.read()
        media.readFurtherForms()
        return media.found
    }

    private init(reader: FeedText, item: MarkupTree.Index) {
        self.reader = reader
        self.item = item
    }

    private mutating func read() {
        let tree = reader.tree
        let duration = reader.value(item, "itunes:duration").flatMap { Attachment.seconds($0) }
        for node in reader.children(item, "enclosure") {
            add(node, address: tree.attribute("url", of: node), size: "length", duration: duration)
        }
        for node in reader.children(item, "atom:link", "link")
        where tree.attribute("rel", of: node)?.lowercased() == "enclosure" {
            add(node, address: tree.attribute("href", of: node), size: "length", duration: duration)
        }
        readMedia(item)
        for group in reader.children(item, "media:group") { readMedia(group) }
        guard found.isEmpty else { return }
        for parent in [item] + reader.children(item, "media:group") {
            for node in reader.children(parent, "media:thumbnail").prefix(1) where found.isEmpty {
                add(node, address: tree.attribute("url", of: node), size: "filesize", kind: "image")
            }
        }
        if !found.isEmpty { found[0].isPreview = true }
    }

    /// Podcasting 2.0: other files of a recording, what is said in it, and its parts; Atom's content that stands elsewhere.
    private mutating func readFurtherForms() {
        let tree = reader.tree
        for node in reader.children(item, "atom:content") {
            add(node, address: tree.attribute("src", of: node), size: "length")
        }
        guard reader.hasRecordings else { return }
        for form in reader.children(item, "podcast:alternateenclosure") {
            for node in reader.children(form, "podcast:source").prefix(1) {
                let type = tree.attribute("type", of: form)
                add(node, address: tree.attribute("uri", of: node), size: "length", kind: type)
            }
        }
        for node in reader.children(item, "podcast:transcript", "podcast:chapters") {
            guard let url = reader.address(tree.attribute("url", of: node), at: node), found.count < 60 else {
                continue
            }
            let kind: Attachment.Kind = tree.name(node) == "podcast:chapters" ? .chapters : .transcript
            found.append(Attachment(url: url, kind: kind, type: tree.attribute("type", of: node)))
        }
    }

    /// The parts of a recording that an entry lists (Podlove Simple Chapters), each with the time it begins at.
    static func chapters(_ reader: FeedText, _ item: MarkupTree.Index) -> WebPage.Content? {
        guard reader.hasRecordings else { return nil }
        let parts = reader.children(item, "psc:chapters").flatMap { reader.children($0, "psc:chapter") }
        guard !parts.isEmpty else { return nil }
        var builder = ArticleBuilder()
        for part in parts.prefix(500) {
            guard let title = reader.tree.attribute("title", of: part)?.onOneLine.nonEmpty else { continue }
            let start = reader.tree.attribute("start", of: part).map { $0.prefix { $0 != "." } }
            let address = reader.address(reader.tree.attribute("href", of: part), at: part)
            builder.open(.item(marker: "•"), listDepth: 1)
            if let start { builder.append(Array("\(start) ".utf8)) }
            if let address { builder.openSpan(.link(address)) }
            builder.append(Array(title.utf8))
            if address != nil { builder.closeSpan() }
        }
        return builder.finish()
    }

    /// Media RSS, 3: `media:content` with what is said inside it, of a group the first only.
    private mutating func readMedia(_ parent: MarkupTree.Index) {
        let contents = reader.children(parent, "media:content")
        let isGroup = reader.tree.name(parent) == "media:group"
        // What stands beside the only one speaks of it; where the entry has no other text, it is that.
        let hasText = reader.child(parent, "description", "content:encoded", "atom:content", "atom:summary") != nil
        let beside = !isGroup && hasText && contents.count == 1 ? reader.child(parent, "media:description") : nil
        for node in isGroup ? Array(contents.prefix(1)) : contents {
            let said = reader.line(reader.child(node, "media:description", "media:text", "media:title") ?? beside)
            add(node, address: reader.tree.attribute("url", of: node), size: "filesize", description: said)
        }
    }

    private mutating func add(
        _ node: MarkupTree.Index, address: String?, size: String, duration: Int? = nil, description: String? = nil,
        kind: String? = nil
    ) {
        let tree = reader.tree
        guard let url = reader.address(address, at: node), found.count < 60 else { return }
        let type = tree.attribute("type", of: node) ?? tree.attribute("medium", of: node) ?? kind
        let seconds = tree.attribute("duration", of: node).flatMap { Attachment.seconds($0) } ?? duration
        let title = description ?? tree.attribute("title", of: node).map { $0.onOneLine }?.nonEmpty
        if let place = found.firstIndex(where: { $0.url == url }) {
            found[place].description = found[place].description ?? title
            found[place].duration = found[place].duration ?? seconds
            return
        }
        found.append(
            Attachment(
                url: url, type: type, description: title, size: tree.attribute(size, of: node).flatMap { Int($0) },
                duration: seconds))
    }
}
