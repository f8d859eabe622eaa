import ReaderBasics

/// Tables of saved pages: the exports in CSV of Pocket (https://support.mozilla.org/kb/exporting-your-pocket-list),
/// Instapaper, Raindrop (https://help.raindrop.io/export) and Readwise, and any table with a column of addresses.
///
/// Columns are known by their names, whatever their order.
struct SavedTable {
    private var columns: [String: Int] = [:]
    private let separator: UInt8

    /// Nil where the first line does not name a column of addresses or of highlights beside others.
    init?(header bytes: some Collection<UInt8>) {
        let line = Array(bytes.prefix(4_096).prefix { $0 != .lineFeed && $0 != .carriageReturn })
        separator =
            [.comma, .semicolon, .tab].max { first, second in line.count(of: first) < line.count(of: second) } ?? .comma
        var reader = CSVReader(line, separator: separator)
        guard let names = reader.next(), names.count > 1 else { return nil }
        for (index, name) in names.enumerated() where columns[name.trimmedSpaces.lowercased()] == nil {
            columns[name.trimmedSpaces.lowercased()] = index
        }
        let isPlain = names.allSatisfy { $0.utf8.count < 40 && !$0.contains("://") }
        guard isPlain, has(Self.addresses) || hasHighlights else { return nil }
    }

    private static let addresses = ["url", "link", "href", "address", "uri"]
    private static let titles = ["title", "name"]
    private static let dates = [
        "time_added", "timestamp", "created", "saved date", "date added", "date_added", "date", "added",
    ]
    private static let labels = ["tags", "document tags", "labels"]

    private func has(_ names: [String]) -> Bool { names.contains { columns[$0] != nil } }

    /// Readwise: a line a highlight (https://docs.readwise.io/readwise/docs/exporting-highlights).
    private var hasHighlights: Bool { has(["highlight"]) && has(["book title", "title"]) }

    /// Whether the columns are those of a program's export, so that the file's name need not say that it is a table.
    var isKnown: Bool {
        hasHighlights && has(["book title"]) || has(["time_added"]) || has(["selection"]) && has(["folder"])
            || has(["excerpt"]) && has(["created"]) || has(["saved date"])
    }

    /// - Parameter bytes: UTF-8 with LF line breaks.
    func list(_ bytes: [UInt8]) -> SavedList {
        var reader = CSVReader(bytes, separator: separator)
        _ = reader.next()
        if hasHighlights { return highlights(&reader) }
        var list = SavedList(
            columns["time_added"] != nil ? "Pocket" : columns["selection"] != nil ? "Instapaper" : "a table")
        while let fields = reader.next() { list.add(entry(SavedRow(fields: fields, columns: columns))) }
        return list
    }

    private func entry(_ row: SavedRow) -> SavedEntry {
        var entry = SavedEntry(address: row[Self.addresses])
        entry.title = row[Self.titles].flatMap { $0 == row[Self.addresses] ? nil : $0 }
        entry.byline = row[["author", "authors"]]
        entry.setSaved(row[Self.dates])
        entry.tags = SavedTags.read(row[Self.labels], separator: columns["time_added"] != nil ? "|" : nil)
        if let text = [row[["note"]], row[["excerpt"]], row[["selection"]], row[["description"]]].compactMap(\.self)
            .nonEmpty
        {
            entry.body = .plain(text.joined(separator: "\n\n"))
        }
        entry.marks.isStarred = SavedTags.isYes(row[["favorite", "is_favorite", "favourite", "starred", "important"]])
        // Pocket: `unread` and `archive`; Readwise Reader: `new`, `later`, `shortlist`, `archive`, `feed`.
        place(row[["status", "location"]], in: &entry, isFolder: false)
        place(row[["folder"]], in: &entry, isFolder: true)
        return entry
    }

    /// Instapaper keeps what was read in the folder `Archive` and favourites in `Starred`; Raindrop writes folders inside
    /// one another with slashes.
    private func place(_ name: String?, in entry: inout SavedEntry, isFolder: Bool) {
        guard let name else { return }
        switch name.lowercased() {
        case "unread", "new", "later", "shortlist", "feed": entry.marks.isRead = entry.marks.isRead ?? false
        case "archive", "archived", "read": entry.marks.isRead = true
        case "starred", "favorite", "favorites": entry.marks.isStarred = true
        case "unsorted": break
        default:
            if isFolder { entry.tags += name.split(separator: "/").compactMap(\.nonEmpty) }
        }
    }

    private func highlights(_ reader: inout CSVReader) -> SavedList {
        var books = HighlightedBooks("Readwise")
        while let fields = reader.next() {
            let row = SavedRow(fields: fields, columns: columns)
            guard let text = row[["highlight"]], let title = row[["book title", "title"]] else { continue }
            books.add(
                HighlightedBooks.Passage(
                    text: text, note: row[["note"]],
                    date: row[["highlighted at", "date"]].flatMap { DateParser.timestamp($0) }),
                title: title, author: row[["book author", "author"]], address: row[["url", "source url"]],
                tags: SavedTags.read(row[["document tags"]]))
        }
        return books.list
    }
}

/// A line of a table, whose fields are asked for by the names of their columns.
private struct SavedRow {
    let fields: [String]
    let columns: [String: Int]

    /// The first of these columns that says something.
    subscript(names: [String]) -> String? {
        for name in names {
            if let index = columns[name], index < fields.count, let text = fields[index].nonEmpty { return text }
        }
        return nil
    }
}

/// Tags and marks as tables and pages write them.
enum SavedTags {
    /// Names of tags: an array in JSON, or names with bars or commas between.
    ///
    /// - Parameter separator: the only one that there is; nil where it is found out.
    static func read(_ text: String?, separator: Character? = nil) -> [String] {
        guard let text else { return [] }
        if text.hasPrefix("["), case .array(let names)? = try? JSONValue(Array(text.utf8)) {
            return names.compactMap(\.string)
        }
        let mark = separator ?? (text.contains("|") ? "|" : ",")
        return text.split(separator: mark).compactMap(\.nonEmpty)
    }

    /// `1`, `true` or `yes`.
    static func isYes(_ text: String?) -> Bool { ["1", "true", "yes"].contains(text?.lowercased()) }
}

extension Collection<UInt8> {
    fileprivate func count(of byte: UInt8) -> Int { count { $0 == byte } }
}
