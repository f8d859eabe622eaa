import Glibc
import ReaderBasics

/// Lines of a file descriptor in batches: as many whole lines as are there, and none held back.
///
/// A batch waits for its first line, then takes what can be read without waiting, up to a limit: a program that sends
/// one line and waits for the answer gets it, and a file is read in large pieces.
package struct LineReader {
    /// Bytes at which a batch is full.
    package static let batch = 4 * 1024 * 1024
    /// A line is longer than any article when it passes this.
    package static let lineLimit = 512 * 1024 * 1024
    private static let chunk = 256 * 1024

    private let descriptor: Int32
    private let isEnded: (() -> Bool)?
    private var rest: [UInt8] = []
    private var isAtEnd = false
    private var isAtStart = true

    /// - Parameter isEnded: asked ten times a second while there is nothing to read; where it says yes, what is there is
    ///   the end.
    package init(_ descriptor: Int32, isEnded: (() -> Bool)? = nil) {
        self.descriptor = descriptor
        self.isEnded = isEnded
    }

    /// The next lines, without their line breaks; nil at the end.
    ///
    /// A byte order mark at the very start is left out.
    ///
    /// - Throws: where the descriptor cannot be read, or a line is longer than `lineLimit`.
    package mutating func next() throws(LineReaderError) -> (bytes: [UInt8], lines: [Range<Int>])? {
        var lastBreak = rest.lastIndex(of: UInt8(ascii: "\n"))
        while !isAtEnd, lastBreak == nil || (rest.count < Self.batch && canRead()) {
            let start = rest.count
            try read()
            lastBreak = rest[start...].lastIndex(of: UInt8(ascii: "\n")) ?? lastBreak
            guard rest.count <= Self.lineLimit else { throw LineReaderError(number: EFBIG) }
        }
        dropMark()
        let end = isAtEnd ? rest.count : (rest.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        guard end > 0 else { return nil }
        let bytes = Array(rest[..<end])
        rest.removeSubrange(..<end)
        return (bytes, Self.lines(of: bytes))
    }

    private mutating func dropMark() {
        guard isAtStart else { return }
        isAtStart = false
        if rest.starts(with: ByteOrderMark.utf8) { rest.removeSubrange(..<3) }
    }

    private mutating func read() throws(LineReaderError) {
        guard waitForInput() else {
            isAtEnd = true
            return
        }
        var failure: Int32 = 0
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, filled in
            count = Glibc.read(descriptor, buffer.baseAddress, Self.chunk)
            failure = errno
            filled = max(0, count)
        }
        if count < 0, failure != EINTR, failure != EAGAIN { throw LineReaderError(number: failure) }
        if count == 0 { isAtEnd = true }
        rest += piece
    }

    /// Waits for something to read, or for the end of it; false where nothing more is to be waited for.
    ///
    /// A signal that comes just before `read` would not interrupt it, so that `read` is never left to wait.
    private func waitForInput() -> Bool {
        guard let isEnded else { return true }
        while !canRead(within: 100) {
            if isEnded() { return false }
        }
        return true
    }

    /// - Parameter milliseconds: how long to wait at most.
    private func canRead(within milliseconds: Int32 = 0) -> Bool {
        var descriptor = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) == 1
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            lines.append(start..<end)
            start = end + 1
        }
        return lines
    }
}

/// Why lines could not be read, as `errno` says it.
package struct LineReaderError: Error {
    package let number: Int32
}
