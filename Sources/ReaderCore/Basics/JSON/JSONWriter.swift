/// Writes JSON into a buffer that is used again and again.
///
/// Commas and indentation are its business; the caller says what begins and ends. Nothing is checked: keys twice or a
/// value without a key are the caller's mistake.
package struct JSONWriter: Sendable {
    /// UTF-8, as written so far.
    package private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    /// Whether the next value is the first of its object or array.
    private var isFirst = true
    private var isAfterKey = false

    /// - Parameter isPretty: a line for each value, indented by two spaces.
    package init(isPretty: Bool = false) {
        self.isPretty = isPretty
    }

    /// Empties the buffer and keeps its memory.
    package mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        depth = 0
        isFirst = true
        isAfterKey = false
    }

    /// Writes an object with what the closure puts into it.
    package mutating func object(_ content: (inout JSONWriter) -> Void) {
        nest(open: .leftCurlyBracket, close: .rightCurlyBracket, content)
    }

    /// Writes an array with what the closure puts into it.
    package mutating func array(_ content: (inout JSONWriter) -> Void) {
        nest(open: .leftSquareBracket, close: .rightSquareBracket, content)
    }

    private mutating func nest(open: UInt8, close: UInt8, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if isPretty, !isFirst { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    /// Writes a key; the next call writes its value.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(.quotationMark)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(.quotationMark)
        bytes.append(.colon)
        if isPretty { bytes.append(.space) }
        isAfterKey = true
    }

    /// Writes a key that is known only while the program runs.
    package mutating func key(named name: String) {
        string(name)
        bytes.append(.colon)
        if isPretty { bytes.append(.space) }
        isAfterKey = true
    }

    /// Writes a string.
    package mutating func string(_ value: String) {
        separate()
        bytes.append(.quotationMark)
        var value = value
        value.withUTF8 { escape($0) }
        bytes.append(.quotationMark)
    }

    /// Writes bytes of valid UTF-8 as a string.
    package mutating func string(_ value: ArraySlice<UInt8>) {
        separate()
        bytes.append(.quotationMark)
        value.withUnsafeBufferPointer { escape($0) }
        bytes.append(.quotationMark)
    }

    /// Writes a number.
    package mutating func int(_ value: Int) {
        separate()
        if value < 0 { bytes.append(.hyphen) }
        digits(value.magnitude)
    }

    /// Writes what is JSON already.
    package mutating func raw(_ value: [UInt8]) {
        separate()
        bytes.append(contentsOf: value)
    }

    /// Ends a line of JSON Lines, or the file.
    package mutating func endLine() {
        bytes.append(.lineFeed)
        isFirst = true
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if !isFirst { bytes.append(.comma) }
        isFirst = false
        if isPretty, depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(.lineFeed)
        for _ in 0..<depth * 2 { bytes.append(.space) }
    }

    private mutating func digits(_ value: UInt) {
        if value >= 10 { digits(value / 10) }
        bytes.append(.digit0 + UInt8(value % 10))
    }

    /// RFC 8259, section 7: quotation mark, backslash and controls; DEL too, which some terminals act on.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard byte < .space || byte == .quotationMark || byte == .reverseSolidus || byte == .delete else {
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            bytes.append(.reverseSolidus)
            switch byte {
            case .quotationMark, .reverseSolidus: bytes.append(byte)
            case .lineFeed: bytes.append(.letterN)
            case .carriageReturn: bytes.append(.letterR)
            case .tab: bytes.append(.letterT)
            default:
                bytes.append(contentsOf: [
                    .letterU, .digit0, .digit0, Hexadecimal.digit(byte >> 4), Hexadecimal.digit(byte & 15),
                ])
            }
        }
        bytes.append(contentsOf: text[start..<text.count])
    }
}

extension JSONWriter {
    /// Writes a member.
    package mutating func field(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes nothing where there is no value: what is unknown is absent.
    package mutating func field(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        key(name)
        string(value)
    }

    /// A share between 0 and 1 with two digits: 0.83.
    package mutating func field(_ name: StaticString, share value: Double?) {
        guard let value else { return }
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        key(name)
        raw(Array(hundredths == 100 ? "1".utf8 : "0.\(hundredths < 10 ? "0" : "")\(hundredths)".utf8))
    }

    /// Writes a member.
    package mutating func field(_ name: StaticString, _ value: Int) {
        key(name)
        int(value)
    }
}

extension JSONWriter {
    /// An array of strings, as a text of its own.
    package static func array(of strings: [String]) -> String {
        var writer = JSONWriter()
        writer.array { json in for string in strings { json.string(string) } }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
