import ReaderModel
import ReaderSQLite

/// In which order feeds and folders stand: as the reader has put them, the others behind by name; in each folder its
/// feeds before the folders in it.
struct ShelfOrder {
    /// The places of folders among those beside them, by path.
    private let folders: [String: Int]

    init(_ database: Database) throws {
        let rows = try Row.fetchAll(database, sql: "SELECT path, position FROM shelfFolder")
        folders = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    /// What comes first is less.
    private struct Key: Comparable {
        /// Of each folder its place and name, the outermost first.
        var folders: [(place: Int, name: String)]
        var place: Int
        var name: String
        var id: Int64

        static func == (left: Key, right: Key) -> Bool { left.id == right.id }

        static func < (left: Key, right: Key) -> Bool {
            for (outer, other) in zip(left.folders, right.folders) where outer != other { return outer < other }
            guard left.folders.count == right.folders.count else { return left.folders.count < right.folders.count }
            return (left.place, left.name, left.id) < (right.place, right.name, right.id)
        }
    }

    func sorted(_ feeds: [FeedRow]) -> [FeedRow] {
        feeds.map { ($0, key(of: $0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private func key(of feed: FeedRow) -> Key {
        var path = ""
        let folders = feed.folder.split(separator: "/").map { part in
            path += path.isEmpty ? String(part) : "/" + part
            return (place: self.folders[path] ?? Int.max, name: part.lowercased())
        }
        return Key(
            folders: folders, place: feed.position ?? Int.max, name: feed.displayName.lowercased(), id: feed.id.number)
    }

    // MARK: - Changing
}

extension Shelves {
    /// The feeds beside one, in its folder; itself among them.
    package func feeds(beside id: RowID<FeedRow>) -> [RowID<FeedRow>] {
        let folder = feeds.first { $0.feed == id }?.folder
        return feeds.filter { $0.folder == folder }.map(\.feed)
    }

    /// The folders beside one, in the same folder; itself among them.
    package func folders(beside path: String) -> [String] {
        Library.folders(beside: path, among: feeds.map(\.folder))
    }
}

extension Library {
    static func folders(beside path: String, among all: [String]) -> [String] {
        let depth = path.split(separator: "/").count
        let outer = path.split(separator: "/").dropLast()
        var seen: [String] = []
        for folder in all {
            let parts = folder.split(separator: "/")
            guard parts.count >= depth, parts.prefix(depth - 1).elementsEqual(outer) else { continue }
            let beside = parts.prefix(depth).joined(separator: "/")
            if !seen.contains(beside) { seen.append(beside) }
        }
        return seen
    }

    /// Puts a feed further up or down in its folder.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    func reorder(_ id: RowID<FeedRow>, by step: Int) throws(Failure) {
        let all = try feeds()
        guard let folder = all.first(where: { $0.id == id })?.folder,
            let order = all.filter({ $0.folder == folder }).map(\.id).moving(id, by: step)
        else { return }
        try write { database in
            for (position, id) in order.enumerated() {
                try database.execute(sql: "UPDATE feed SET position = ? WHERE id = ?", arguments: [position, id])
            }
        }
    }

    /// Puts a folder further up or down among those beside it.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    func reorder(folder path: String, by step: Int) throws(Failure) {
        let beside = Self.folders(beside: path, among: try feeds().map(\.folder))
        guard let order = beside.moving(path, by: step) else { return }
        try write { database in
            for (position, path) in order.enumerated() {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO shelfFolder VALUES (?, ?)", arguments: [path, position])
            }
        }
    }
}

extension LibrarySchema {
    /// The order that the reader has given to feeds and folders.
    static let shelfOrder = """
        -- its place in its folder; NULL where the reader has given it none
        ALTER TABLE feed ADD COLUMN position INTEGER;
        CREATE TABLE shelfFolder (
            path TEXT PRIMARY KEY,
            position INTEGER NOT NULL
        ) WITHOUT ROWID;
        """

    /// Which folders are folded, the stories under the empty path; and what stood around the place that was left.
    static let shelfFolds = """
        CREATE TABLE shelfFold (
            path TEXT PRIMARY KEY,
            isFolded INTEGER NOT NULL
        ) WITHOUT ROWID;
        -- what to do about the failure of a feed
        ALTER TABLE feed ADD COLUMN advice TEXT;
        -- the articles around the selected one, numbers with commas between
        ALTER TABLE sitting ADD COLUMN nearby TEXT;
        """
}
