/// Numbers in few bytes: seven bits a byte, low bits first, as Protocol Buffers' varints.
@usableFromInline
package enum VariableLengthInteger {
    /// - Parameter number: not negative.
    package static func append(_ number: Int, to bytes: inout [UInt8]) {
        precondition(number >= 0, "only counts and lengths are packed")
        var rest = UInt(number)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Reads a number and goes behind it.
    ///
    /// - Returns: nil where the bytes end before the number does, or it has more than 63 bits.
    @inlinable
    package static func read<Bytes: RandomAccessCollection>(_ bytes: Bytes, at index: inout Int) -> Int?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        var (value, shift) = (0, 0)
        while index < bytes.endIndex, shift < 63 {
            let byte = bytes[index]
            index += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}
