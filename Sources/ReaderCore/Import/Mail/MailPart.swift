import ReaderBasics

/// One part of a message (RFC 5322, MIME): its header fields and its body.
struct MailPart {
    /// By lower-case name, unfolded; the first of each.
    private(set) var fields: [String: String] = [:]
    private(set) var body: ArraySlice<UInt8>
    private let fallback: String

    /// - Parameter fallback: the type of a part that says none.
    init(_ bytes: ArraySlice<UInt8>, fallback: String = "text/plain") {
        self.fallback = fallback
        var rest = bytes
        var last: String?
        while !rest.isEmpty {
            let end = rest.firstIndex(of: .lineFeed) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            while let byte = line.last, byte == .carriageReturn { line = line.dropLast() }
            if line.isEmpty { break }
            let text = Self.text(ofLine: line.prefix(4_000))
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

    /// A line in UTF-8 (RFC 6532), else in whatever was usual before it.
    private static func text(ofLine line: ArraySlice<UInt8>) -> String {
        if let text = String(validating: line, as: UTF8.self) { return text }
        return String(decoding: TextDecoder.decode(Array(line), declared: nil).bytes, as: UTF8.self)
    }

    /// `text/plain` and the like, in lower case; a page without a type is one.
    var type: String {
        if let type = fields["content-type"] { return type.prefix { !";(".contains($0) }.trimmedSpaces.lowercased() }
        let start = ByteSearch.lowercased(body.drop { $0 <= .space }.prefix(16))
        return ["<html", "<!doctype html"].contains { start.starts(with: $0.utf8) } ? "text/html" : fallback
    }

    var isAttachment: Bool { fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false }

    /// A parameter of the content type or another field, such as `charset`; without the comment behind it.
    ///
    /// One in several pieces (RFC 2231, 3) is joined, one with its character set before it (4) is decoded as UTF-8.
    func parameter(_ name: String, of field: String = "content-type") -> String? {
        let all = parameters(of: field)
        if let value = all[name] { return value }
        if let value = all[name + "*"] { return Self.decoded(value) }
        var value = ""
        for number in 0..<50 {
            guard let part = all["\(name)*\(number)"] ?? all["\(name)*\(number)*"].map(Self.decoded) else { break }
            value += part
        }
        return value.nonEmpty
    }

    /// The name of the file that a part is, where it has one.
    var fileName: String? {
        let name = parameter("filename", of: "content-disposition") ?? parameter("name")
        return name.map { EncodedWords.decoded($0).onOneLine }?.nonEmpty
    }

    private func parameters(of field: String) -> [String: String] {
        var all: [String: String] = [:]
        var rest = (fields[field] ?? "").drop { $0 != ";" }
        while let start = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: start)...]
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            guard rest.dropFirst(key.count).first == "=" else { continue }
            rest = rest.dropFirst(key.count + 1).drop(while: \.isWhitespace)
            let value: Substring
            if rest.first == "\"" {
                value = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count + 1)
            } else {
                value = rest.prefix { $0 != ";" && $0 != "(" }
            }
            let name = key.trimmedSpaces.lowercased()
            if all[name] == nil { all[name] = value.trimmedSpaces }
        }
        return all
    }

    /// `us-ascii'en'utf-8` without what says how it is written.
    private static func decoded(_ value: String) -> String {
        let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return String(decoding: PercentCoding.decoded(parts.count == 3 ? String(parts[2]) : value), as: UTF8.self)
    }

    /// The body as it was before it was carried.
    var decodedBody: ArraySlice<UInt8> {
        switch fields["content-transfer-encoding"]?.lowercased().prefix(while: { $0 != ";" }).trimmedSpaces {
        case "base64": Base64.decoded(Self.encoded(body))[...]
        case "quoted-printable": QuotedPrintable.decoded(body)[...]
        default: body
        }
    }

    /// What is in Base64 of a body: lists add lines of their own behind its end, which are no part of it.
    private static func encoded(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var body = body
        for mark in ["\n--", "\n__"] {
            if let range = body.firstRange(of: Array(mark.utf8)) { body = body[..<range.lowerBound] }
        }
        guard let end = body.firstIndex(of: .equalsSign) else { return body }
        let rest = body[end...].drop { $0 == .equalsSign || $0 <= .space }
        return Base64.isEncoded(rest.filter { $0 > .space }[...]) ? body : body[..<rest.startIndex]
    }

    /// The body's text, whatever it was carried in.
    var text: String {
        let label = parameter("charset")
        let text =
            UTF7.isMeant(by: label)
            ? String(decoding: UTF7.decoded(decodedBody), as: UTF8.self)
            : String(decoding: TextDecoder.decode(Array(decodedBody), declared: label).bytes, as: UTF8.self)
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        guard type == "text/plain", parameter("format")?.lowercased() == "flowed" else { return lines }
        return FlowedText.joined(lines, deletesSpace: parameter("delsp")?.lowercased() == "yes")
    }

    /// The boundary that the body shows, where its header says none.
    private var shownBoundary: String? {
        let lines = String(decoding: body.prefix(2_000), as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.first { $0.hasPrefix("--") && $0.count > 2 }.map { $0.dropFirst(2).trimmedSpaces }
    }

    /// Whether a line says nothing behind a boundary but that it was the last, so that it is no longer boundary's.
    private static func endsBoundary(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.starts(with: [.hyphen, .hyphen]) || rest.allSatisfy { $0 <= .space }
    }

    /// The parts between the boundary lines of a multipart body.
    var parts: [MailPart] {
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary")?.nonEmpty ?? shownBoundary else {
            return []
        }
        let mark = Array("--\(boundary)".utf8)
        // RFC 2046, 5.1.5.
        let fallback = type == "multipart/digest" ? "message/rfc822" : "text/plain"
        var parts: [MailPart] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex, parts.count < 200 {
            let end = body[line...].firstIndex(of: .lineFeed) ?? body.endIndex
            if body[line..<end].starts(with: mark), Self.endsBoundary(body[line..<end].dropFirst(mark.count)) {
                if let start { parts.append(MailPart(body[start..<max(start, line)], fallback: fallback)) }
                start = min(end + 1, body.endIndex)
                if body[line..<end].dropFirst(mark.count).starts(with: [.hyphen, .hyphen]) { return parts }
            }
            line = end + 1
        }
        if let start, start < body.endIndex { parts.append(MailPart(body[start...], fallback: fallback)) }
        return parts
    }
}
