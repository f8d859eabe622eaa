import Foundation
import Glibc
import ReaderImport
import ReaderModel
import ReaderNetwork
import ReaderWork
import TestSupport
import Testing

@testable import ReaderImporting

struct LineReaderTests {
    /// The lines of a pipe into which pieces are written one after the other, each batch as one list.
    private func batches(_ pieces: [String]) throws -> [[String]] {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        var reader = LineReader(ends[0])
        var batches: [[String]] = []
        for piece in pieces {
            let bytes = Array(piece.utf8)
            try #require(write(ends[1], bytes, bytes.count) == bytes.count)
            guard piece.contains("\n"), let (bytes, lines) = try reader.next() else { continue }
            batches.append(lines.map { String(decoding: bytes[$0], as: UTF8.self) })
        }
        close(ends[1])
        while let (bytes, lines) = try reader.next() {
            batches.append(lines.map { String(decoding: bytes[$0], as: UTF8.self) })
        }
        return batches
    }

    @Test func `a line is handed out when it is whole, though the writer waits`() throws {
        #expect(try batches(["one\n", "two\nth", "ree\n"]) == [["one"], ["two"], ["three"]])
    }

    @Test func `the last line needs no line break, and an empty one is a line`() throws {
        #expect(try batches(["a\n\nb\n", "c"]) == [["a", "", "b"], ["c"]])
        #expect(try batches([]) == [])
    }

    @Test func `who is told to end does not wait for a writer that says nothing`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        var reader = LineReader(ends[0]) { true }
        #expect(try reader.next() == nil)
        try #require(write(ends[1], "half a line", 11) == 11)
        reader = LineReader(ends[0]) { true }
        #expect(try reader.next()?.lines == [0..<11])
    }

    @Test func `a byte order mark at the start is left out`() throws {
        #expect(try batches(["\u{FEFF}one\n", "\u{FEFF}two\n"]) == [["one"], ["\u{FEFF}two"]])
    }

    @Test(arguments: 0..<8) func `however it is cut into pieces, the lines are the same`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let text = (0..<200).map {
            "line \($0)" + String(repeating: ".", count: Int.random(in: 0...40, using: &random))
        }
        var rest = Array((text.joined(separator: "\n") + "\n").utf8)[...]
        var pieces: [String] = []
        while !rest.isEmpty {
            let count = min(rest.count, Int.random(in: 1...300, using: &random))
            pieces.append(String(decoding: rest.prefix(count), as: UTF8.self))
            rest = rest.dropFirst(count)
        }
        #expect(try batches(pieces).flatMap(\.self) == text)
    }
}

struct FileReaderTests {
    @Test func `a file is read to its end and not beyond its limit`() throws {
        let folder = try TemporaryFolder(["a.txt": "12345"])
        #expect(try FileReader.bytes(at: folder.path("a.txt")) == Array("12345".utf8))
        #expect(throws: Failure.self) { try FileReader.bytes(at: folder.path("a.txt"), limit: 4) }
        #expect(FileReader.beginning(of: folder.path("a.txt"), count: 3) == Array("123".utf8))
        #expect(FileReader.beginning(of: folder.path("a.txt"), count: 5) == nil)
    }

    @Test(arguments: ["/tmp", "/dev/null", "/there/is/none"]) func `what is no file is refused`(path: String) {
        #expect(throws: Failure.self) { try FileReader.bytes(at: path) }
    }

    @Test func `a path is found from the root, through links`() throws {
        let folder = try TemporaryFolder(["a.txt": "text"])
        try FileManager.default.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: folder.path("a.txt"))
        #expect(try FileReader.fullPath(of: folder.path("b")) == FileReader.fullPath(of: folder.path("a.txt")))
    }
}

struct ArticleLoaderTests {
    @Test func `the reader's day is given to articles without one`() throws {
        let folder = try TemporaryFolder([
            "a.txt": "The bridge was opened.", "b.md": "---\ndate: 2021-03-04\n---\nText.",
        ])
        let day = try #require(CalendarDay(iso: "2020-01-02"))
        let loader = ArticleLoader(client: HTTPClient(), published: day)
        let days = try ["a.txt", "b.md"].map { name in
            try loader.imported(Source(.file(folder.path(name)))).articles[0].published?.day
        }
        #expect(days == [day, CalendarDay(iso: "2021-03-04")])
    }

    @Test func `a long file shows its beginning before the whole`() async throws {
        let line = "The lighthouse keeper wrote another line into the log.\n\n"
        let folder = try TemporaryFolder(["long.txt": String(repeating: line, count: 30_000), "short.txt": line])
        #expect(try await loaded(folder.path("long.txt")).map(\.isPartial) == [true, false])
        #expect(try await loaded(folder.path("short.txt")).map(\.isPartial) == [false])
    }

    private func loaded(_ path: String) async throws -> [Loaded] {
        let (stream, continuation) = AsyncStream.makeStream(of: Loaded.self)
        try await ArticleLoader.ofFiles.load(Source(.file(path))) { continuation.yield($0) }
        continuation.finish()
        return await stream.reduce(into: []) { $0.append($1) }
    }
}

struct BlockingTests {
    /// Runs what blocks on a thread of its own: the few threads of tasks must stay free for the work that is waited for.
    private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: work()) }
        }
    }

    @Test func `asynchronous work is waited for, and its error handed on`() async throws {
        #expect(try await onThread { Blocking.run(isCancelled: { false }, { 7 }) }.get() == 7)
        let failure = Failure("No.", advice: "Yes.")
        let result: Result<Int, any Error> = await onThread { Blocking.run(isCancelled: { false }, { throw failure }) }
        #expect(throws: failure) { try result.get() }
    }

    @Test func `work that is cancelled ends`() async {
        let result = await onThread { Blocking.run(isCancelled: { true }, { try await untilCancelled() }) }
        #expect(throws: CancellationError.self) { try result.get() }
    }

    @Test func `work begun before is there when it is asked for`() async {
        let values = await onThread { (0..<20).map { number in Future { number * number } }.map(\.value) }
        #expect(values == (0..<20).map { $0 * $0 })
    }
}
