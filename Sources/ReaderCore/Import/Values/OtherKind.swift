import ReaderBasics

/// Kinds of file that people take for something to read, and that hold no article as they are.
enum OtherKind {
    /// The refusal of a file, by its first bytes; nil for every other file.
    static func refusal(of bytes: some Collection<UInt8>, name: String) -> ImportError? {
        let head = Array(bytes.prefix(1_024))
        let text = head.drop { $0 <= .space }
        for (mark, kind, advice) in marks where text.starts(with: mark.utf8) {
            return .other(name: name, kind: kind, advice: advice)
        }
        if head.starts(with: [0x1F, 0x8B]) {
            return .other(
                name: name, kind: "compressed (gzip)", advice: "Unpack it, gunzip does, and open what is in it.")
        }
        if isDrawing(text) {
            return .other(name: name, kind: "a drawing (SVG)", advice: "Open it in a browser.")
        }
        if ByteSearch.contains(text, "<urlset") || ByteSearch.contains(text, "<sitemapindex"),
            !ByteSearch.contains(ByteSearch.lowercased(text), "<html")
        {
            return .other(
                name: name, kind: "a list of a site's pages",
                advice: "Import the addresses of pages to read: reader import https://….")
        }
        return nil
    }

    /// Whether the first element is `svg`.
    private static func isDrawing(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.indices.dropLast().first { text[$0] == .lessThanSign && text[$0 + 1].isASCIILetter }
        return start.map { text[$0...].starts(with: "<svg".utf8) && text.first == .lessThanSign } ?? false
    }

    private static let marks = [
        ("WARC/", "a web archive (WARC)", "Take the pages out of it, warcio extract does, and import those."),
        ("%PDF-", "a PDF", "Turn it into text, pdftotext does, and open that."),
        ("{\\rtf", "a text in Rich Text Format", "Save it as text or HTML and open that."),
        ("bplist00", "a web archive of Safari", "Save the page as HTML and open that."),
        ("#EXTM3U", "a list of recordings", "Open it in a player."),
        ("SQLite format 3", "a database", "That of newsboat is taken over with: reader import FILE"),
        ("BEGIN:VCALENDAR", "a calendar", "Open it in a calendar."),
        ("BEGIN:VCARD", "an address book", "Open it in a mail program."),
    ]
}
