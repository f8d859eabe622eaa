import ReaderBasics

/// A JSON document, read leniently: pages and feeds hold control characters in strings, commas before a closing
/// bracket and halves of surrogate pairs, and their text is still wanted.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    /// With its digits as they were written.
    case number(Double, String)
    case string(String)
    case array([JSONValue])
    /// The first of two members of the same name wins.
    case object([String: JSONValue])

    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text of a string that is not blank.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text.nonEmpty
    }

    /// A string, or a number as text.
    var scalarText: String? {
        if case .number(_, let digits) = self { return digits }
        return string
    }

    /// The elements of an array; anything else but null is its own only element.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}

/// Reads JSON out of UTF-8.
struct JSONReader {
    /// What was not JSON, and at which byte.
    struct Problem: Error, Equatable {
        var place: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private static let deepest = 200

    /// - Throws: where the bytes are no JSON document, or one of more than 200 levels.
    static func value(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer throws(Problem) in
            var reader = JSONReader(bytes: buffer)
            let value = try reader.value(depth: 0)
            reader.skipSpace()
            // A page may end its script with a semicolon.
            while reader.index < buffer.count, buffer[reader.index] == .semicolon { reader.index += 1 }
            reader.skipSpace()
            guard reader.index == buffer.count else { throw Problem(place: reader.index) }
            return value
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= .space { index += 1 }
    }

    private mutating func value(depth: Int) throws(Problem) -> JSONValue {
        skipSpace()
        guard depth < Self.deepest else { throw Problem(place: index) }
        switch next {
        case .leftCurlyBracket: return try object(depth: depth)
        case .leftSquareBracket: return try array(depth: depth)
        case .quotationMark: return .string(try string())
        case .letterT: return try word("true", .bool(true))
        case .letterF: return try word("false", .bool(false))
        case .letterN: return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Problem) -> JSONValue {
        index += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            if take(.rightCurlyBracket) { return .object(members) }
            guard next == .quotationMark else { throw Problem(place: index) }
            let name = try string()
            skipSpace()
            guard take(.colon) else { throw Problem(place: index) }
            let value = try value(depth: depth + 1)
            if members[name] == nil { members[name] = value }
            skipSpace()
            if !take(.comma), next != .rightCurlyBracket { throw Problem(place: index) }
        }
    }

    private mutating func array(depth: Int) throws(Problem) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            if take(.rightSquareBracket) { return .array(elements) }
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if !take(.comma), next != .rightSquareBracket { throw Problem(place: index) }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Problem) -> JSONValue {
        for byte in word.utf8 { guard take(byte) else { throw Problem(place: index) } }
        return value
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = index
        while let byte = next, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let value = Double(text) else { throw Problem(place: start) }
        return .number(value, text)
    }

    private mutating func string() throws(Problem) -> String {
        index += 1
        let start = index
        while let byte = next, byte != .quotationMark, byte != .reverseSolidus { index += 1 }
        if next == .quotationMark {
            index += 1
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        var out = Array(bytes[start..<index])
        while let byte = next {
            index += 1
            switch byte {
            case .quotationMark: return String(decoding: out, as: UTF8.self)
            case .reverseSolidus: readEscape(into: &out)
            default:
                let start = index - 1
                while let byte = next, byte != .quotationMark, byte != .reverseSolidus { index += 1 }
                out.append(contentsOf: bytes[start..<index])
            }
        }
        throw Problem(place: index)
    }

    private mutating func readEscape(into out: inout [UInt8]) {
        guard let byte = next else { return }
        index += 1
        switch byte {
        case .letterN: out.append(.lineFeed)
        case .letterT: out.append(.tab)
        case .letterR: out.append(.carriageReturn)
        case .letterB: out.append(0x08)
        case .letterF: out.append(.formFeed)
        case .letterU: out.append(utf8: unicode())
        default: out.append(byte)
        }
    }

    /// The code point of `\uXXXX` and perhaps a second one; half of a surrogate pair is U+FFFD.
    private mutating func unicode() -> UInt32 {
        guard let first = hex() else { return 0xFFFD }
        guard (0xD800...0xDBFF).contains(first), next == .reverseSolidus, index + 1 < bytes.count,
            bytes[index + 1] == .letterU
        else {
            return first
        }
        let before = index
        index += 2
        guard let second = hex(), (0xDC00...0xDFFF).contains(second) else {
            index = before
            return 0xFFFD
        }
        return 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hex() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for place in index..<index + 4 {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt32(byte & 0x0F + 9)
            default: return nil
            }
        }
        index += 4
        return value
    }
}
