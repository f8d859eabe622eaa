/// A JSON document, read whole.
package enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// With its digits as they were written.
    case number(Double, String)
    case string(String)
    case array([JSONValue])
    /// The first of two members of the same name wins.
    case object([String: JSONValue])

    /// Levels of objects and arrays; reading recurses.
    private static let depthLimit = 200

    /// Reads a document of UTF-8; bytes of strings that are none become U+FFFD.
    ///
    /// - Throws: where the bytes are no document, or one of more than 200 levels.
    package init(_ bytes: [UInt8], _ grammar: JSONScanner.Grammar = .strict) throws(JSONScanner.Problem) {
        self = try bytes.withUnsafeBufferPointer { buffer throws(JSONScanner.Problem) in
            var scanner = JSONScanner(buffer, grammar)
            let value = try JSONValue(&scanner, depth: 0)
            try scanner.end("something follows the value")
            return value
        }
    }

    /// The member of an object; nil where there is none, or no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The elements of an array; anything else but null is its own only element.
    package var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        case .bool, .number, .string, .object: [self]
        }
    }
}

extension JSONValue {
    private init(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Problem) {
        scanner.skipSpace()
        guard depth < Self.depthLimit else { throw scanner.problem("it is nested too deeply") }
        switch scanner.peek() {
        case .leftCurlyBracket: self = try Self.object(&scanner, depth)
        case .leftSquareBracket: self = try Self.array(&scanner, depth)
        case .quotationMark: self = .string(try Self.string(&scanner))
        case .letterT: self = try Self.word("true", .bool(true), &scanner)
        case .letterF: self = try Self.word("false", .bool(false), &scanner)
        case .letterN: self = try Self.word("null", .null, &scanner)
        default: self = try Self.number(&scanner)
        }
    }

    private static func object(_ scanner: inout JSONScanner, _ depth: Int) throws(JSONScanner.Problem) -> JSONValue {
        try scanner.expect(.leftCurlyBracket, "an object was expected")
        var members: [String: JSONValue] = [:]
        scanner.skipSpace()
        if scanner.take(.rightCurlyBracket) { return .object(members) }
        repeat {
            scanner.skipSpace()
            if scanner.endsAfterComma(.rightCurlyBracket) { break }
            let name = try string(&scanner)
            scanner.skipSpace()
            try scanner.expect(.colon, "a colon was expected")
            let value = try JSONValue(&scanner, depth: depth + 1)
            if members[name] == nil { members[name] = value }
            scanner.skipSpace()
        } while scanner.take(.comma)
        try scanner.expect(.rightCurlyBracket, "the object does not end")
        return .object(members)
    }

    private static func array(_ scanner: inout JSONScanner, _ depth: Int) throws(JSONScanner.Problem) -> JSONValue {
        try scanner.expect(.leftSquareBracket, "an array was expected")
        var elements: [JSONValue] = []
        scanner.skipSpace()
        if scanner.take(.rightSquareBracket) { return .array(elements) }
        repeat {
            scanner.skipSpace()
            if scanner.endsAfterComma(.rightSquareBracket) { break }
            elements.append(try JSONValue(&scanner, depth: depth + 1))
            scanner.skipSpace()
        } while scanner.take(.comma)
        try scanner.expect(.rightSquareBracket, "the array does not end")
        return .array(elements)
    }

    private static func string(_ scanner: inout JSONScanner) throws(JSONScanner.Problem) -> String {
        switch try scanner.contents() {
        case .plain(let range): String(decoding: scanner.bytes[range], as: UTF8.self)
        case .unescaped(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    private static func number(_ scanner: inout JSONScanner) throws(JSONScanner.Problem) -> JSONValue {
        let place = scanner.problem("a value was expected")
        let text = String(decoding: scanner.bytes[try scanner.number()], as: UTF8.self)
        guard let value = Double(text) else { throw place }
        return .number(value, text)
    }

    private static func word(
        _ word: String, _ value: JSONValue, _ scanner: inout JSONScanner
    ) throws(JSONScanner.Problem) -> JSONValue {
        try scanner.word(word)
        return value
    }
}
