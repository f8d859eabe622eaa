import Glibc

@testable import ReaderSQLite

/// A file in a folder of its own, which goes with it.
final class TemporaryDatabase: Sendable {
    let folder: String

    var path: String { folder + "/test.sqlite" }

    init() throws {
        var template = Array("/tmp/reader-sqlite-XXXXXX".utf8CString)
        try template.withUnsafeMutableBufferPointer { name in
            guard let start = name.baseAddress, mkdtemp(start) != nil else {
                throw DatabaseError(.cannotOpen, message: "no folder for a test")
            }
        }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
        rmdir(folder)
    }

    /// Counts the rows of `item`, past every connection of a test.
    func count() throws -> Int? {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") }
    }

    func size(_ suffix: String) -> Int? {
        var status = stat()
        return stat(path + suffix, &status) == 0 ? Int(status.st_size) : nil
    }
}

extension DatabaseWriter {
    /// A table with one column of any kind.
    func makeTable() throws {
        try write { try $0.execute(sql: "CREATE TABLE item (id INTEGER PRIMARY KEY, value)") }
    }
}

/// What a block throws, where it is an error of SQLite.
func fault(_ body: () throws -> Void) -> ResultCode? {
    do {
        try body()
        return nil
    } catch {
        return (error as? DatabaseError)?.resultCode
    }
}
