import ReaderBasics

/// Searches bytes for short ASCII texts.
enum ByteSearch {
    /// Whether a text stands somewhere in the bytes.
    static func contains(_ bytes: some BidirectionalCollection<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { contains(bytes, $0) }
    }

    /// Whether some bytes stand one after another in others.
    static func contains(
        _ bytes: some BidirectionalCollection<UInt8>, _ needle: some BidirectionalCollection<UInt8>
    ) -> Bool {
        let found = bytes.withContiguousStorageIfAvailable { bytes in
            needle.withContiguousStorageIfAvailable { find($0, in: bytes) }
        }
        return found.flatMap(\.self) ?? find(Array(needle), in: Array(bytes))
    }

    private static func find(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        needle.withUnsafeBufferPointer { needle in bytes.withUnsafeBufferPointer { find(needle, in: $0) } }
    }

    private static func find(_ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = needle.first else { return true }
        guard bytes.count >= needle.count else { return false }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
            var length = 1
            while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
            if length == needle.count { return true }
        }
        return false
    }

    /// ASCII capitals as small letters; every other byte as it is.
    static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { $0.isCapitalLetter ? $0 | 0x20 : $0 }
    }
}
