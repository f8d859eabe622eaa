import ReaderModel
import ReaderSQLite

/// The preview of an article that was searched for begins near what was found.
extension ArticlePreview {
    /// Bytes before the first hit that are shown too, at most.
    private static let lead = 120
    /// A first hit so near to the beginning leaves the preview there.
    private static let near = 200

    /// Shows the text around its hits.
    ///
    /// - Parameters:
    ///   - marked: the whole text, hits between the characters U+0002 and U+0003.
    ///   - characters: how much is shown.
    mutating func show(_ marked: String, characters: Int) {
        var bytes: [UInt8] = []
        var hits: [Range<Int>] = []
        var start: Int?
        for byte in marked.utf8 {
            switch byte {
            case 0x02: start = bytes.count
            case 0x03:
                if let begun = start, begun < bytes.count { hits.append(begun..<bytes.count) }
                start = nil
            default: bytes.append(byte)
            }
        }
        guard let first = hits.first else { return }
        let from = first.lowerBound <= Self.near ? 0 : Self.start(before: first.lowerBound, in: bytes)
        let shown = String(String(decoding: bytes[from...], as: UTF8.self).prefix(characters))
        let mark = from == 0 ? "" : "… "
        beginning = mark + shown
        let (offset, end) = (mark.utf8.count - from, mark.utf8.count + shown.utf8.count)
        self.hits = hits.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }.filter { $0.upperBound <= end }
    }

    /// The beginning of the paragraph, or of a word not far before a byte.
    private static func start(before hit: Int, in bytes: [UInt8]) -> Int {
        let earliest = max(0, hit - lead)
        if let line = bytes[earliest..<hit].lastIndex(of: 0x0A) { return line + 1 }
        return bytes[earliest..<hit].firstIndex(of: 0x20).map { $0 + 1 } ?? hit
    }
}

extension Library {
    static let highlighted =
        "SELECT highlight(search, 2, char(2), char(3)) FROM search WHERE search MATCH ? AND rowid = ?"

    /// The text of an article with the words of a query between marks; nil where none of them stands in it.
    static func highlighted(
        _ id: RowID<ArticleRow>, for query: String, in database: Database
    ) throws -> String? {
        let words = try QueryCompiler(database, today: today).anyWord(of: Query(typing: query))
        return try words.flatMap {
            try String.fetchOne(database.cachedStatement(sql: highlighted), arguments: [$0, id])
        }
    }
}
