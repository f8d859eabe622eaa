import ReaderBasics
import Testing

/// Digits of base 16.
struct HexadecimalTests {
    @Test func `every byte is a digit or none`() {
        for byte in UInt8.min...UInt8.max {
            let expected = byte < 0x80 ? Character(Unicode.Scalar(byte)).hexDigitValue : nil
            #expect(Hexadecimal.value(of: byte).map(Int.init) == expected)
        }
    }

    @Test func `digits have the values they stand for`() {
        for value in UInt8(0)..<16 {
            #expect(Hexadecimal.value(of: Hexadecimal.digit(value)) == value)
            #expect(Hexadecimal.value(of: Hexadecimal.capitalDigit(value)) == value)
        }
        #expect(Hexadecimal.digit(11) == .letterB && Hexadecimal.capitalDigit(11) == .capitalB)
    }
}
