import ReaderBasics

/// Writes numbers in few bytes, and texts behind their lengths.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int) { VariableLengthInteger.append(number, to: &bytes) }

    /// Four bytes, the least significant first.
    mutating func write(fixed number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ string: String) {
        write(string.utf8.count)
        bytes.append(contentsOf: string.utf8)
    }

    mutating func write(_ more: [UInt8]) {
        write(more.count)
        bytes.append(contentsOf: more)
    }
}

/// Reads what `ByteWriter` wrote; damaged bytes give nil.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number() -> Int? { VariableLengthInteger.read(bytes, at: &index) }

    /// Four bytes, the least significant first.
    mutating func fixed() -> UInt32? {
        guard bytes.count - index >= 4 else { return nil }
        defer { index += 4 }
        return bytes[index..<index + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func string() -> String? { stretch().map { String(decoding: $0, as: UTF8.self) } }

    mutating func blob() -> [UInt8]? { stretch().map(Array.init) }

    private mutating func stretch() -> ArraySlice<UInt8>? {
        guard let count = number(), count <= bytes.count - index else { return nil }
        defer { index += count }
        return bytes[index..<index + count]
    }
}

/// Ranges in order, as gaps and lengths.
enum PackedRanges {
    /// - Parameter ranges: by start; each may begin before the end of the one before it.
    static func bytes(of ranges: [Range<Int>]) -> [UInt8] {
        var writer = ByteWriter()
        var start = 0
        for range in ranges {
            writer.write(range.lowerBound - start)
            writer.write(range.count)
            start = range.lowerBound
        }
        return writer.bytes
    }

    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var reader = ByteReader(bytes)
        var (ranges, start): ([Range<Int>], Int) = ([], 0)
        while let gap = reader.number(), let length = reader.number() {
            let (next, overflows) = start.addingReportingOverflow(gap)
            guard !overflows, length <= Int.max - next else { break }
            ranges.append(next..<next + length)
            start = next
        }
        return ranges
    }
}
