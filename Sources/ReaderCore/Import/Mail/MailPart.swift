import ReaderBasics

/// One part of a message (RFC 5322, MIME): its header fields and its body.
struct MailPart {
    /// By lower-case name, unfolded; the first of each.
    private(set) var fields: [String: String] = [:]
    private(set) var body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        var last: String?
        while !rest.isEmpty {
            let end = rest.firstIndex(of: .lineFeed) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            while let byte = line.last, byte == .carriageReturn { line = line.dropLast() }
            if line.isEmpty { break }
            let text = String(decoding: line.prefix(4_000), as: UTF8.self)
            if text.first == " " || text.first == "\t", let last {
                fields[last, default: ""] += " " + text.trimmedSpaces
            } else if let colon = text.firstIndex(of: ":") {
                let name = text[..<colon].lowercased()
                if fields[name] == nil { fields[name] = text[text.index(after: colon)...].trimmedSpaces }
                last = name
            }
            if fields.count > 500 { break }
        }
        body = rest
    }

    /// `text/plain` and the like, in lower case.
    var type: String {
        (fields["content-type"]?.prefix { $0 != ";" }).map { $0.trimmedSpaces.lowercased() } ?? "text/plain"
    }

    var isAttachment: Bool { fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false }

    /// A parameter of the content type, such as `charset`.
    func parameter(_ name: String) -> String? {
        for part in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmedSpaces.lowercased() == name else { continue }
            return pair[1].trimmedSpaces.filter { $0 != "\"" }
        }
        return nil
    }

    /// The body's text, whatever it was carried in.
    var text: String {
        let raw: [UInt8]
        switch fields["content-transfer-encoding"]?.lowercased().trimmedSpaces {
        case "base64": raw = Base64.decoded(String(decoding: body, as: UTF8.self))
        case "quoted-printable": raw = QuotedPrintable.decoded(body)
        default: raw = Array(body)
        }
        return String(decoding: TextDecoder.decode(raw, declared: parameter("charset")).bytes, as: UTF8.self)
    }

    /// The parts between the boundary lines of a multipart body.
    var parts: [MailPart] {
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex, parts.count < 200 {
            let end = body[line...].firstIndex(of: .lineFeed) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                if let start { parts.append(MailPart(body[start..<max(start, line)])) }
                start = min(end + 1, body.endIndex)
                if body[line..<end].dropFirst(mark.count).starts(with: [.hyphen, .hyphen]) { return parts }
            }
            line = end + 1
        }
        if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
        return parts
    }
}

/// RFC 2045, 6.7, and its form for header fields.
enum QuotedPrintable {
    static func decoded(_ bytes: some Collection<UInt8>, isField: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == .equalsSign {
                if rest.first == .lineFeed {
                    rest = rest.dropFirst()
                    continue
                }
                if rest.starts(with: [.carriageReturn, .lineFeed]) {
                    rest = rest.dropFirst(2)
                    continue
                }
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                if digits.count == 2, let value = UInt8(digits, radix: 16) {
                    out.append(value)
                    rest = rest.dropFirst(2)
                    continue
                }
            }
            out.append(isField && byte == .lowLine ? .space : byte)
        }
        return out
    }
}

/// RFC 2047: `=?utf-8?Q?Caf=C3=A9?=` in a header field.
enum EncodedWords {
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var out = ""
        var rest = text[...]
        var wasWord = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2]) else {
                out += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            // White space between two encoded words is none.
            if !wasWord || before.contains(where: { !$0.isWhitespace }) { out += before }
            out += word
            rest = parts[3].dropFirst()
            wasWord = true
        }
        return out + rest
    }

    private static func word(_ charset: Substring, _ kind: Substring, _ text: Substring) -> String? {
        let bytes = kind.lowercased() == "b" ? Base64.decoded(text) : QuotedPrintable.decoded(text.utf8, isField: true)
        return String(decoding: TextDecoder.decode(bytes, declared: String(charset)).bytes, as: UTF8.self)
    }
}
