import ReaderBasics

/// RFC 2047: `=?utf-8?Q?Caf=C3=A9?=` in a header field.
enum EncodedWords {
    /// What a field says. Words that follow one another in one encoding are decoded together: some programs divide a
    /// character between two.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var out = ""
        var rest = text[...]
        var words = Words()
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("=") else {
                out += words.taken() + rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            // White space between two encoded words is none.
            if words.isEmpty || before.contains(where: { !$0.isWhitespace }) { out += words.taken() + before }
            out += words.add(parts[0], parts[1], parts[2])
            rest = parts[3].dropFirst()
        }
        return out + words.taken() + rest
    }

    /// Words of one encoding that wait to be decoded.
    private struct Words {
        private var charset: String?
        private var bytes: [UInt8] = []

        var isEmpty: Bool { charset == nil }

        /// - Returns: the text of those before, where this one has another encoding.
        mutating func add(_ charset: Substring, _ kind: Substring, _ text: Substring) -> String {
            // RFC 2231, 5: a language may follow.
            let name = charset.prefix { $0 != "*" }.lowercased()
            let before = name == self.charset ? "" : taken()
            self.charset = name
            bytes += kind.lowercased() == "b" ? Base64.decoded(text) : QuotedPrintable.decoded(text.utf8, isField: true)
            return before
        }

        mutating func taken() -> String {
            guard let charset else { return "" }
            defer { (self.charset, bytes) = (nil, []) }
            if UTF7.isMeant(by: charset) { return String(decoding: UTF7.decoded(bytes), as: UTF8.self) }
            return String(decoding: TextDecoder.decode(bytes, declared: charset).bytes, as: UTF8.self)
        }
    }
}
