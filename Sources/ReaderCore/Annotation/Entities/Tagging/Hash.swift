/// The hashes that name words, phrases and features; training and tagging must agree on every bit of them.
package enum Hash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    /// FNV-1a, one byte at a time.
    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

    /// Spreads a hash over all its bits.
    @inline(__always)
    package static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        value ^= value >> 29
        return value
    }

    /// A hash of two values in order.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        mixed((first &* 0x9E37_79B9_7F4A_7C15) ^ second &+ 0x5851_F42D_4C95_7F2D)
    }

    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(seed) { adding($1, to: $0) }
    }
}

/// Lower-cases UTF-8, one scalar at a time, for scripts whose small letters are single scalars.
enum Lowercase {
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                index += 1
                continue
            }
            let (value, length) = CharacterClass.scalar(bytes, index, bytes.count)
            for offset in encoded(value) { result.append(offset) }
            index += length
        }
    }

    private static func encoded(_ value: UInt32) -> Unicode.Scalar.UTF8View {
        // U+2019 is an apostrophe here: "O’Brien" and "O'Brien" are one word.
        guard let scalar = Unicode.Scalar(value == 0x2019 ? 0x27 : value) else { return Unicode.Scalar(0x3F).utf8 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return (lower.count == 1 ? lower.first ?? scalar : scalar).utf8
    }
}
