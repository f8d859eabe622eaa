import ReaderBasics
import ReaderModel

/// Files without a format of their own in which other programs keep lists of saved articles.
enum SavedFiles {
    /// Nil where the bytes are something else.
    ///
    /// - Parameter bytes: UTF-8 with LF line breaks.
    /// - Throws: where a table or a list holds nothing that can be kept.
    static func imported(_ bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported? {
        guard let list = try list(bytes, source) else { return nil }
        return try list.imported(source)
    }

    private static func list(_ bytes: [UInt8], _ source: ImportSource) throws(ImportError) -> SavedList? {
        if BookmarkPage.begins(bytes) { return BookmarkPage.list(bytes) }
        let first = bytes.first { $0 > .space }
        guard let first, first != .lessThanSign, first != .leftCurlyBracket, first != .leftSquareBracket else {
            return nil
        }
        let ending = Format.fileExtension(of: source.name)
        let isTable = ending == "csv" || ending == "tsv"
        if let table = SavedTable(header: bytes), isTable || table.isKnown { return table.list(bytes) }
        if isTable {
            throw .other(
                name: source.name, kind: "a table without a column of addresses",
                advice: "Name the column \"url\" in its first line, and others \"title\", \"tags\" and \"date\".")
        }
        if Clippings.begin(bytes) { return Clippings.list(bytes) }
        return AddressList.list(bytes, name: source.name)
    }
}
