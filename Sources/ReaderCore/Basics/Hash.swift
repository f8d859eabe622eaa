/// The hashes that name words, phrases and features; training and tagging must agree on every bit of them.
@usableFromInline
package enum Hash {
    @inlinable package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

    /// FNV-1a, one byte at a time.
    @inlinable @inline(__always)
    package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The same, one scalar at a time.
    @inlinable @inline(__always)
    package static func adding(scalar: UInt32, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    /// Spreads a hash over all its bits.
    @inlinable @inline(__always)
    package static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        value ^= value >> 29
        return value
    }

    /// A hash of two values in order.
    @inlinable @inline(__always)
    package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        mixed((first &* 0x9E37_79B9_7F4A_7C15) ^ second &+ 0x5851_F42D_4C95_7F2D)
    }

    /// FNV-1a of bytes.
    @inlinable
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(seed) { adding($1, to: $0) }
    }
}
