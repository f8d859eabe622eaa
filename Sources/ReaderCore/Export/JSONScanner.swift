import ReaderBasics

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
        try expect(.leftCurlyBracket, "an object was expected")
        skipSpace()
        if peek() != .rightCurlyBracket {
            repeat {
                skipSpace()
                let key = try string()
                skipSpace()
                try expect(.colon, "a colon was expected")
                try member(key, try value())
                skipSpace()
            } while take(.comma)
        }
        try expect(.rightCurlyBracket, "the object does not end")
        skipSpace()
        guard position == bytes.count else { throw problem("something follows the object") }
    }

    private mutating func value() throws(Problem) -> Value {
        skipSpace()
        guard let first = peek() else { throw problem("a value was expected") }
        switch first {
        case .quotationMark: return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case .leftCurlyBracket, .leftSquareBracket:
            try skipNested()
            return .other
        case .letterN:
            try word("null")
            return .null
        case .letterT: try word("true")
        case .letterF: try word("false")
        default: throw problem("a value was expected")
        }
        return .other
    }

    /// Reads over an object or an array. `closing` holds what the open ones must end with.
    private mutating func skipNested() throws(Problem) {
        var closing: [UInt8] = []
        repeat {
            skipSpace()
            if let open = peek(), open == .leftCurlyBracket || open == .leftSquareBracket {
                guard closing.count < Self.depthLimit else { throw problem("it is nested too deeply") }
                position += 1
                closing.append(open + 2)
                skipSpace()
                if peek() != open + 2 {
                    if open == .leftCurlyBracket { try key() }
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
                try expect(.comma, "a comma was expected")
                if last == .rightCurlyBracket { try key() }
                return
            }
        }
    }

    private mutating func key() throws(Problem) {
        skipSpace()
        _ = try string()
        skipSpace()
        try expect(.colon, "a colon was expected")
    }

    private mutating func string() throws(Problem) -> [UInt8] {
        try expect(.quotationMark, "a string was expected")
        var result: [UInt8] = []
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .quotationMark {
                result.append(contentsOf: bytes[start..<position])
                position += 1
                return result
            }
            guard byte >= .space else { throw problem("a control character stands in a string") }
            position += 1
            if byte == .reverseSolidus {
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
        case .quotationMark, .reverseSolidus, .solidus: result.append(byte)
        case .letterB: result.append(0x08)
        case .letterF: result.append(.formFeed)
        case .letterN: result.append(.lineFeed)
        case .letterR: result.append(.carriageReturn)
        case .letterT: result.append(.tab)
        case .letterU: result.append(contentsOf: UTF8.encode(try unicode()) ?? UTF8.encodedReplacementCharacter)
        default: throw problem("there is no such escape")
        }
    }

    private mutating func unicode() throws(Problem) -> Unicode.Scalar {
        let high = try fourDigits()
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let mark = position
        guard take(.reverseSolidus), take(.letterU) else {
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
        _ = take(.hyphen)
        if !take(.digit0) { try digits() }
        if take(.fullStop) { try digits() }
        if take(.letterE) || take(.capitalE) {
            if !take(.plusSign) { _ = take(.hyphen) }
            try digits()
        }
        return Array(bytes[start..<position])
    }

    private mutating func digits() throws(Problem) {
        let start = position
        while let byte = peek(), byte.isASCIIDigit { position += 1 }
        if position == start { throw problem("a digit was expected") }
    }

    private mutating func word(_ word: String) throws(Problem) {
        for byte in word.utf8 { try expect(byte, "a value was expected") }
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == .space || byte == .lineFeed || byte == .carriageReturn || byte == .tab {
            position += 1
        }
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
