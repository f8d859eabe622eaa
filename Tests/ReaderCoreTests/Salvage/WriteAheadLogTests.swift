import Foundation
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderSalvage

struct WriteAheadLogTests {
    private static let frame = 24 + Letters.pageSize

    /// The log that five transactions leave, as it is while the database is open.
    private func log() throws -> [UInt8] {
        let letters = try Letters(3)
        defer { letters.remove() }
        let pool = try DatabasePool(path: letters.files.path)
        for number in 0..<5 {
            try pool.write {
                try $0.execute(sql: "UPDATE letter SET title = ?", arguments: ["Title \(number)"])
            }
        }
        let bytes = try Array(letters.bytes("-wal"))
        try pool.close()
        return bytes
    }

    @Test func `every committed frame is read`() throws {
        let bytes = try log()
        let log = WriteAheadLog(bytes)
        #expect(log.frames.count == (bytes.count - 32) / Self.frame && !log.isDamaged)
        #expect(log.pageSize == Letters.pageSize && log.frames.count { $0.committedSize > 0 } == 5)
    }

    @Test func `a frame that was not written to its end is no damage`() throws {
        let bytes = try log() + [UInt8](repeating: 0x11, count: 3_000)
        #expect(!WriteAheadLog(bytes).isDamaged)
    }

    @Test(arguments: [40, 500, 2_000]) func `a frame that cannot be read before a commit is damage`(offset: Int) throws
    {
        var bytes = try log()
        let whole = WriteAheadLog(bytes).frames.count
        bytes[32 + offset] ^= 0xFF
        let log = WriteAheadLog(bytes)
        #expect(log.isDamaged && log.frames.count == whole - 1)
    }

    @Test func `a destroyed head is damage, and the frames under it are read`() throws {
        var bytes = try log()
        let whole = WriteAheadLog(bytes).frames.count
        bytes.replaceSubrange(0..<32, with: [UInt8](repeating: 0x77, count: 32))
        let log = WriteAheadLog(bytes)
        #expect(log.isDamaged && log.frames.count == whole)
    }

    @Test func `damage is found without holding the log in memory`() throws {
        var bytes = try log()
        let file = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)-wal")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        #expect(!WriteAheadLog.isDamaged(path: file.path, limit: .max))
        bytes[600] ^= 1
        try Data(bytes).write(to: file)
        #expect(WriteAheadLog.isDamaged(path: file.path, limit: .max))
        #expect(!WriteAheadLog.isDamaged(path: file.path, limit: bytes.count - 1))
    }

    @Test(arguments: 0..<12) func `a log of random bytes is no obstacle`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let bytes = (0..<Int.random(in: 0...20_000, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        let log = WriteAheadLog(bytes)
        #expect(log.frames.isEmpty && !log.isDamaged)
    }
}
