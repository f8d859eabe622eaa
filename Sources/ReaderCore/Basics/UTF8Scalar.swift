/// Decoding of single scalars.
@usableFromInline
package enum UTF8Scalar {
    /// The scalar of valid UTF-8 at a byte, and how many bytes it takes.
    ///
    /// - Parameter end: where the readable bytes stop; a scalar cut off there reads as U+FFFD.
    @inlinable
    package static func decoded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= end else { return (0xFFFD, end - index) }
        var value = length == 1 ? first : first & (0xFF >> UInt32(length + 1))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }
}
