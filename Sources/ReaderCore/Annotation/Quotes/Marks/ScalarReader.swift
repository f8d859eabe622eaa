import ReaderBasics

/// Single scalars of valid UTF-8, as far as the quote rules need them.
///
/// Reading outside the bounds gives a space.
struct ScalarReader {
    let bytes: [UInt8]
    let bounds: Range<Int>

    /// The scalar that begins at a byte, and its length.
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        guard bounds.contains(index) else { return (.space, 1) }
        let first = UInt32(bytes[index])
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC0..<0xE0 where index + 1 < bytes.count:
            return ((first & 0x1F) << 6 | tail(index + 1), 2)
        case 0xE0..<0xF0 where index + 2 < bytes.count:
            return ((first & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2), 3)
        case 0xF0... where index + 3 < bytes.count:
            return ((first & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3), 4)
        default: return (0xFFFD, 1)
        }
    }

    /// The scalar that ends before a byte.
    func scalar(before index: Int) -> UInt32 {
        guard index > bounds.lowerBound else { return .space }
        var start = index - 1
        while start > bounds.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start).value
    }

    private func tail(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }

    static func isSpace(_ scalar: UInt32) -> Bool {
        // And what has no width.
        WhiteSpace.contains(scalar) || scalar == 0x200B || scalar == 0xFEFF
    }

    /// Letters, digits and the combining marks after them.
    static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        case 0..<0xAA: false
        case 0xAA, 0xB5, 0xBA: true
        case 0xAB..<0xC0, 0xD7, 0xF7: false
        case 0x2000...0x2BFF:
            0x2C00 <= scalar || (0x2070...0x209F).contains(scalar) || (0x2100...0x218F).contains(scalar)
        case 0x2E00...0x2E7F, 0x3000...0x303F, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF: false
        default: !isSpace(scalar)
        }
    }
}
