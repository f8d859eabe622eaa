/// Digits of base 16.
@usableFromInline
package enum Hexadecimal {
    /// The value of a digit, 0 to 15; nil for any other character.
    @inlinable
    package static func value(of byte: UInt8) -> UInt8? {
        if byte.isASCIIDigit { return byte - .digit0 }
        let small = byte | 0x20
        return small >= .letterA && small <= .letterF ? small - .letterA + 10 : nil
    }

    /// The small digit of a value from 0 to 15.
    @inlinable
    package static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? .digit0 + value : .letterA + value - 10
    }

    /// The capital digit of a value from 0 to 15.
    @inlinable
    package static func capitalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? .digit0 + value : .capitalA + value - 10
    }
}
