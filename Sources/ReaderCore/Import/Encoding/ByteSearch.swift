import ReaderBasics

/// Searches bytes for short ASCII texts.
enum ByteSearch {
    /// Whether a text stands somewhere in the bytes.
    static func contains(_ bytes: some Collection<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { contains(bytes, $0) }
    }

    /// Whether some bytes stand one after another in others.
    static func contains(
        _ bytes: some Collection<UInt8>, _ needle: some Collection<UInt8>
    ) -> Bool {
        offset(of: needle, in: bytes) != nil
    }

    /// How many bytes stand before the first place where others begin; nil where there is none.
    static func offset(
        of needle: some Collection<UInt8>, in bytes: some Collection<UInt8>
    ) -> Int? {
        let found = bytes.withContiguousStorageIfAvailable { bytes in
            needle.withContiguousStorageIfAvailable { find($0, in: bytes) }
        }
        if let found = found.flatMap(\.self) { return found < 0 ? nil : found }
        let place = Array(needle).withUnsafeBufferPointer { needle in
            Array(bytes).withUnsafeBufferPointer { find(needle, in: $0) }
        }
        return place < 0 ? nil : place
    }

    /// The first place; -1 where there is none.
    private static func find(_ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = needle.first else { return 0 }
        guard bytes.count >= needle.count else { return -1 }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
            var length = 1
            while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
            if length == needle.count { return start }
        }
        return -1
    }

    /// ASCII capitals as small letters; every other byte as it is.
    static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { $0.isCapitalLetter ? $0 | 0x20 : $0 }
    }
}
