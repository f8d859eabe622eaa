/// Reads JSON (RFC 8259) out of UTF-8 piece by piece, for callers that know what they look for; `JSONValue` reads a
/// document whole.
///
/// Numbers are handed on as they are written. A lone surrogate reads as U+FFFD, one for each, so that characters still
/// count as in other languages. Nesting is limited; the scanner itself does not recurse.
package struct JSONScanner {
    /// What is taken for JSON.
    package enum Grammar: Sendable {
        /// What RFC 8259 allows.
        case strict
        /// What pages and feeds write beside it: control characters as white space and in strings, a comma before a
        /// closing bracket, unknown escapes, and a semicolon after the document.
        case lenient
    }

    /// What is wrong, and at which byte.
    package struct Problem: Error, Equatable, Sendable {
        package let message: String
        /// Counted from 0.
        package let offset: Int
    }

    /// A string, a number, or whatever else there is, which is read over.
    package enum Value: Equatable, Sendable {
        case string([UInt8])
        case number([UInt8])
        case null
        case other
    }

    /// Levels of objects and arrays that are read over.
    static let depthLimit = 256
    let bytes: UnsafeBufferPointer<UInt8>
    let grammar: Grammar
    /// The byte that is read next.
    var position = 0

    /// - Parameter bytes: must outlive the scanner.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ grammar: Grammar = .strict) {
        self.bytes = bytes
        self.grammar = grammar
    }

    /// Reads one object that is all there is, handing on each member.
    ///
    /// - Throws: where the bytes are no object, or one of more than 256 levels, and what `member` throws.
    package mutating func object(_ member: ([UInt8], Value) throws(Problem) -> Void) throws(Problem) {
        skipSpace()
        try expect(.leftCurlyBracket, "an object was expected")
        skipSpace()
        if peek() != .rightCurlyBracket {
            repeat {
                skipSpace()
                if endsAfterComma(.rightCurlyBracket) { break }
                let key = try string()
                skipSpace()
                try expect(.colon, "a colon was expected")
                try member(key, try value())
                skipSpace()
            } while take(.comma)
        }
        try expect(.rightCurlyBracket, "the object does not end")
        try end("something follows the object")
    }

    private mutating func value() throws(Problem) -> Value {
        skipSpace()
        guard let first = peek() else { throw problem("a value was expected") }
        switch first {
        case .quotationMark: return .string(try string())
        case .hyphen, UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(Array(bytes[try number()]))
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
                continue
            }
            try expect(.comma, "a comma was expected")
            skipSpace()
            if endsAfterComma(last) { continue }
            if last == .rightCurlyBracket { try key() }
            return
        }
    }

    private mutating func key() throws(Problem) {
        skipSpace()
        _ = try string()
        skipSpace()
        try expect(.colon, "a colon was expected")
    }
}

extension JSONScanner {
    /// Where a number stands. A lenient one is any run of what numbers are written with.
    mutating func number() throws(Problem) -> Range<Int> {
        let start = position
        switch grammar {
        case .strict:
            _ = take(.hyphen)
            if !take(.digit0) { try digits() }
            if take(.fullStop) { try digits() }
            if take(.letterE) || take(.capitalE) {
                if !take(.plusSign) { _ = take(.hyphen) }
                try digits()
            }
        case .lenient:
            while let byte = peek(), "+-.eE0123456789".utf8.contains(byte) { position += 1 }
        }
        return start..<position
    }

    private mutating func digits() throws(Problem) {
        let start = position
        while let byte = peek(), byte.isASCIIDigit { position += 1 }
        if position == start { throw problem("a digit was expected") }
    }

    /// Reads one of the three words of JSON.
    mutating func word(_ word: String) throws(Problem) {
        for byte in word.utf8 { try expect(byte, "a value was expected") }
    }

    /// Reads over white space.
    mutating func skipSpace() {
        while let byte = peek(), isSpace(byte) { position += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        switch grammar {
        case .strict: byte == .space || byte == .lineFeed || byte == .carriageReturn || byte == .tab
        case .lenient: byte <= .space
        }
    }

    /// Whether a bracket closes right after a comma, where that is allowed.
    func endsAfterComma(_ closing: UInt8) -> Bool { grammar == .lenient && peek() == closing }

    /// The byte that is read next; nil at the end.
    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads a byte if it is the next one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Reads a byte that must be the next one.
    mutating func expect(_ byte: UInt8, _ message: String) throws(Problem) {
        guard take(byte) else { throw problem(message) }
    }

    /// Reads what may follow a document.
    ///
    /// - Throws: where anything else follows.
    mutating func end(_ message: String) throws(Problem) {
        skipSpace()
        if grammar == .lenient {
            // A page may end its script with a semicolon.
            while take(.semicolon) {}
            skipSpace()
        }
        guard position == bytes.count else { throw problem(message) }
    }

    /// What is wrong with the byte that is read next.
    func problem(_ message: String) -> Problem { Problem(message: message, offset: position) }
}
