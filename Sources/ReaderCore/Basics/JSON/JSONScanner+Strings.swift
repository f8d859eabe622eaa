extension JSONScanner {
    /// What a string holds.
    enum Contents {
        /// The bytes of the document in a range, which has no escapes.
        case plain(Range<Int>)
        case unescaped([UInt8])
    }

    /// Reads a string: the bytes that it stands for.
    mutating func string() throws(Problem) -> [UInt8] {
        switch try contents() {
        case .plain(let range): Array(bytes[range])
        case .unescaped(let result): result
        }
    }

    /// Reads a string.
    mutating func contents() throws(Problem) -> Contents {
        try expect(.quotationMark, "a string was expected")
        var start = position
        var result: [UInt8]?
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .quotationMark {
                position += 1
                guard var whole = result else { return .plain(start..<position - 1) }
                whole.append(contentsOf: bytes[start..<position - 1])
                return .unescaped(whole)
            }
            guard byte >= .space || grammar == .lenient else {
                throw problem("a control character stands in a string")
            }
            position += 1
            if byte == .reverseSolidus {
                var unescaped = result ?? []
                result = nil
                unescaped.append(contentsOf: bytes[start..<position - 1])
                try escape(&unescaped)
                result = unescaped
                start = position
            }
        }
        throw problem("the string does not end")
    }

    /// Reads what follows a backslash.
    private mutating func escape(_ result: inout [UInt8]) throws(Problem) {
        guard let byte = peek() else { throw problem("the string does not end") }
        position += 1
        switch byte {
        case .letterB: result.append(.backspace)
        case .letterF: result.append(.formFeed)
        case .letterN: result.append(.lineFeed)
        case .letterR: result.append(.carriageReturn)
        case .letterT: result.append(.tab)
        case .letterU: result.append(contentsOf: UTF8.encode(try unicode()) ?? UTF8.encodedReplacementCharacter)
        case .quotationMark, .reverseSolidus, .solidus: result.append(byte)
        default:
            guard grammar == .lenient else { throw problem("there is no such escape") }
            result.append(byte)
        }
    }

    /// The scalar of `\uXXXX`, or of two of them; half of a surrogate pair is U+FFFD.
    private mutating func unicode() throws(Problem) -> Unicode.Scalar {
        guard let high = try fourDigits() else { return "\u{FFFD}" }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let mark = position
        guard take(.reverseSolidus), take(.letterU), let low = try fourDigits(), (0xDC00..<0xE000).contains(low) else {
            position = mark
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    /// Reads four hexadecimal digits; nil where there are none, if that is allowed.
    private mutating func fourDigits() throws(Problem) -> UInt32? {
        let start = position
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek(), let digit = Hexadecimal.value(of: byte) else {
                guard grammar == .lenient else { throw problem("four hexadecimal digits were expected") }
                position = start
                return nil
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}
