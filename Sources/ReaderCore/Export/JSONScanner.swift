/// Reads JSON (RFC 8259) piece by piece, for callers that know what they look for.
///
/// Numbers are handed on as they are written. A lone surrogate reads as U+FFFD, one for each, so that characters still
/// count as in other languages. Nesting is limited; the scanner itself does not recurse.
struct JSONScanner {
    /// What is wrong, and at which byte.
    struct Problem: Error, Equatable {
        let message: String
        let offset: Int
    }

    /// A string, a number, or whatever else there is, which is read over.
    enum Value: Equatable {
        case string([UInt8])
        case number([UInt8])
        case null
        case other
    }

    static let depthLimit = 256
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Reads one object that is all there is, handing on each member.
    mutating func object(_ member: ([UInt8], Value) throws(Problem) -> Void) throws(Problem) {
        skipSpace()
        try expect(0x7B, "an object was expected")
        skipSpace()
        if peek() != 0x7D {
            repeat {
                skipSpace()
                let key = try string()
                skipSpace()
                try expect(0x3A, "a colon was expected")
                try member(key, try value())
                skipSpace()
            } while take(0x2C)
        }
        try expect(0x7D, "the object does not end")
        skipSpace()
        guard position == bytes.count else { throw problem("something follows the object") }
    }

    private mutating func value() throws(Problem) -> Value {
        skipSpace()
        guard let first = peek() else { throw problem("a value was expected") }
        switch first {
        case 0x22: return .string(try string())
        case 0x2D, 0x30...0x39: return .number(try number())
        case 0x7B, 0x5B:
            try skipNested()
            return .other
        case 0x6E:
            try word("null")
            return .null
        case 0x74: try word("true")
        case 0x66: try word("false")
        default: throw problem("a value was expected")
        }
        return .other
    }

    /// Reads over an object or an array. `closing` holds what the open ones must end with.
    private mutating func skipNested() throws(Problem) {
        var closing: [UInt8] = []
        repeat {
            skipSpace()
            if let open = peek(), open == 0x7B || open == 0x5B {
                guard closing.count < Self.depthLimit else { throw problem("it is nested too deeply") }
                position += 1
                closing.append(open + 2)
                skipSpace()
                if peek() != open + 2 {
                    if open == 0x7B { try key() }
                    continue
                }
            } else {
                _ = try value()
            }
            try closeAndContinue(&closing)
        } while !closing.isEmpty
    }

    /// After a value: ends what ends here, then reads the comma before the next value.
    private mutating func closeAndContinue(_ closing: inout [UInt8]) throws(Problem) {
        while let last = closing.last {
            skipSpace()
            if take(last) {
                closing.removeLast()
            } else {
                try expect(0x2C, "a comma was expected")
                if last == 0x7D { try key() }
                return
            }
        }
    }

    private mutating func key() throws(Problem) {
        skipSpace()
        _ = try string()
        skipSpace()
        try expect(0x3A, "a colon was expected")
    }

    private mutating func string() throws(Problem) -> [UInt8] {
        try expect(0x22, "a string was expected")
        var result: [UInt8] = []
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x22 {
                result.append(contentsOf: bytes[start..<position])
                position += 1
                return result
            }
            guard byte >= 0x20 else { throw problem("a control character stands in a string") }
            position += 1
            if byte == 0x5C {
                result.append(contentsOf: bytes[start..<(position - 1)])
                try escape(&result)
                start = position
            }
        }
        throw problem("the string does not end")
    }

    private mutating func escape(_ result: inout [UInt8]) throws(Problem) {
        guard let byte = peek() else { throw problem("the string does not end") }
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: result.append(byte)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75: result.append(contentsOf: UTF8.encode(try unicode()) ?? UTF8.encodedReplacementCharacter)
        default: throw problem("there is no such escape")
        }
    }

    private mutating func unicode() throws(Problem) -> Unicode.Scalar {
        let high = try fourDigits()
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let mark = position
        guard take(0x5C), take(0x75) else {
            position = mark
            return "\u{FFFD}"
        }
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low) else {
            position = mark
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func fourDigits() throws(Problem) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("four hexadecimal digits were expected")
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }

    private mutating func number() throws(Problem) -> [UInt8] {
        let start = position
        _ = take(0x2D)
        if !take(0x30) { try digits() }
        if take(0x2E) { try digits() }
        if take(0x65) || take(0x45) {
            if !take(0x2B) { _ = take(0x2D) }
            try digits()
        }
        return Array(bytes[start..<position])
    }

    private mutating func digits() throws(Problem) {
        let start = position
        while let byte = peek(), (0x30...0x39).contains(byte) { position += 1 }
        if position == start { throw problem("a digit was expected") }
    }

    private mutating func word(_ word: String) throws(Problem) {
        for byte in word.utf8 { try expect(byte, "a value was expected") }
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8, _ message: String) throws(Problem) {
        guard take(byte) else { throw problem(message) }
    }

    private func problem(_ message: String) -> Problem { Problem(message: message, offset: position) }
}
