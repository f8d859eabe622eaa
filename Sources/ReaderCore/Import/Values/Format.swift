import ReaderBasics

/// The kinds of file that can be read.
package enum Format: String, Sendable, CaseIterable {
    case plainText, markdown, html, feed, json, jsonLines, epub, mail

    /// What the end of a file's name promises, or nil where it promises nothing.
    package init?(fileName: String) {
        switch Self.fileExtension(of: fileName) {
        case "txt", "text", "asc", "log": self = .plainText
        case "md", "markdown", "mdown", "mkd", "mkdn": self = .markdown
        case "html", "htm", "xhtml", "xht", "shtml": self = .html
        case "rss", "atom", "xml", "rdf", "opml", "nitf", "newsml": self = .feed
        case "json": self = .json
        case "jsonl", "ndjson": self = .jsonLines
        case "epub": self = .epub
        case "eml", "emlx", "mbox", "mhtml", "mht": self = .mail
        default:
            guard Self.isMaildirMessage(fileName) else { return nil }
            self = .mail
        }
    }

    /// What the content is, by its first bytes and then by its name.
    ///
    /// Content that can be told for sure wins over a wrong name; a page saved as `.txt` is a page. Plain text and
    /// Markdown look alike, so there the name decides.
    package init(content: some Collection<UInt8>, name: String) {
        let named = Format(fileName: name)
        let start = Array(content.prefix(4_096))
        let head = start.starts(with: ByteOrderMark.utf8) ? Array(start.dropFirst(3)) : start
        if head.starts(with: [.capitalP, .capitalK, 0x03, 0x04]) {
            self = .epub
        } else if named == .markdown || named == .mail || named == .jsonLines {
            self = named ?? .plainText
        } else if let sniffed = Format(head: head) {
            self = sniffed
        } else {
            self = named ?? .plainText
        }
    }

    /// What the first characters say; nil where they could begin any text.
    private init?(head: [UInt8]) {
        let start = head.drop { $0 <= .space }
        if start.first == .leftCurlyBracket || start.first == .leftSquareBracket {
            guard let format = Self.json(start) else { return nil }
            self = format
        } else if start.first == .lessThanSign {
            self.init(markup: start)
        } else if Self.isMailHeader(start) {
            self = .mail
        } else {
            return nil
        }
    }

    /// The first tag that belongs to feeds or to pages decides.
    private init?(markup: ArraySlice<UInt8>) {
        let tags = markup.indices.lazy.filter { markup[$0] == .lessThanSign }
        let names = tags.lazy.map { Self.tagName(markup[($0 + 1)...]) }
        let first = names.first ?? ""
        let isXML = first == "?xml"
        for name in names {
            if Self.feedRoots.contains(name) || name.hasSuffix(":rss") || name.hasSuffix(":feed") {
                self = .feed
                return
            }
            if Self.pageTags.contains(name) {
                // XML has titles and heads of its own.
                self = isXML && !names.contains("html") ? .feed : .html
                return
            }
        }
        guard isXML || ["p", "div", "article", "h1", "!--", "script", "section"].contains(first) else { return nil }
        self = isXML ? .feed : .html
    }

    private static let feedRoots: Set<String> = [
        "rss", "feed", "rdf:rdf", "opml", "nitf", "newsml", "newsitem", "newsmessage", "packageitem", "channel",
    ]
    private static let pageTags: Set<String> = ["!doctype html", "html", "head", "body", "meta", "title"]

    /// The name of the tag after a `<`, in lower case: `html`, `?xml`, `!--`, `!doctype html`.
    private static func tagName(_ rest: ArraySlice<UInt8>) -> String {
        if rest.starts(with: "!--".utf8) { return "!--" }
        let lower = rest.prefix(24).map { $0.isCapitalLetter ? $0 | 0x20 : $0 }
        if lower.starts(with: "!doctype".utf8) {
            let words = lower.dropFirst(8).split { !$0.isSmallLetter }
            return words.first.map { $0.elementsEqual("html".utf8) } ?? false ? "!doctype html" : "!doctype"
        }
        return String(decoding: lower.prefix(while: isNameByte), as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF,
            UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// One object is JSON; an object that is closed on its line with another after it is JSON Lines.
    private static func json(_ start: ArraySlice<UInt8>) -> Format? {
        let rest = start.dropFirst().drop { $0 <= .space }
        guard let next = rest.first,
            next == .quotationMark || next == .rightCurlyBracket || next == .leftCurlyBracket
                || next == .rightSquareBracket
        else { return nil }
        if let lineEnd = start.firstIndex(of: .lineFeed), start.first == .leftCurlyBracket {
            let line = start[..<lineEnd]
            let after = start[lineEnd...].drop { $0 <= .space }
            let last = line.last { $0 > .space }
            if last == .rightCurlyBracket, after.first == .leftCurlyBracket { return .jsonLines }
        }
        return .json
    }

    /// RFC 5322 header fields that open a saved message or page, and the line before each message of a mailbox.
    private static func isMailHeader(_ start: ArraySlice<UInt8>) -> Bool {
        let names = [
            "return-path:", "received:", "message-id:", "mime-version:", "delivered-to:", "from: <saved by",
            "snapshot-content-location:",
        ]
        let line = String(decoding: start.prefix(40), as: UTF8.self).lowercased()
        if names.contains(where: line.hasPrefix) { return true }
        guard line.hasPrefix("from "), let end = start.firstIndex(of: .lineFeed) else { return false }
        let next = start[(end + 1)...].prefix { $0.isASCIILetter || $0 == .hyphen }
        return start[..<end].contains(.colon) && start[(end + 1)...].dropFirst(next.count).first == .colon
            && !next.isEmpty
    }

    /// `cur/1714633200.M1P2.host:2,S`: a message of a Maildir, whose name has no ending.
    private static func isMaildirMessage(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        guard let file = parts.last, let folder = parts.dropLast().last, folder == "cur" || folder == "new" else {
            return false
        }
        return file.prefix { $0.isASCII && $0.isNumber }.count >= 9 && file.contains(".")
    }

    static func fileExtension(of name: String) -> String {
        let bytes = name.utf8
        guard let end = bytes.lastIndex(where: { $0 != .solidus }).map(bytes.index(after:)) else { return "" }
        let start = bytes[..<end].lastIndex(of: .solidus).map(bytes.index(after:)) ?? bytes.startIndex
        guard let dot = bytes[start..<end].lastIndex(of: .fullStop), dot != start else { return "" }
        return name[bytes.index(after: dot)..<end].lowercased()
    }
}
