import ReaderBasics

/// A file of several messages, each after a line that begins with `From ` (RFC 4155).
enum Mailbox {
    private static let mark = Array("From ".utf8)

    /// A message as Apple Mail keeps it (`.emlx`): between a line with its length in bytes and a list of its properties.
    private static func withoutFrame(_ bytes: [UInt8]) -> [UInt8] {
        let line = bytes.prefix(20).prefix { $0 != .lineFeed }
        let digits = line.prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty, line.dropFirst(digits.count).allSatisfy({ $0 <= .space }), line.count < 20,
            isHeader(bytes[min(line.count + 1, bytes.count)...]),
            let length = Int(String(decoding: digits, as: UTF8.self))
        else { return bytes }
        let rest = bytes.dropFirst(line.count + 1)
        let isLength = rest.dropFirst(length).drop { $0 <= .space }.starts(with: "<?xml".utf8)
        if isLength { return Array(rest.prefix(length)) }
        let list = rest.ranges(of: Array("<?xml version=\"1.0\"".utf8)).last
        return Array(rest[..<(list?.lowerBound ?? rest.endIndex)])
    }

    /// The messages, without the lines before them.
    static func messages(_ bytes: [UInt8]) -> [[UInt8]] {
        let start = bytes.firstIndex { $0 > .space && !ByteOrderMark.utf8.contains($0) } ?? 0
        guard bytes[start...].starts(with: mark) else { return [withoutFrame(bytes)] }
        var messages: [[UInt8]] = []
        var message: [UInt8] = []
        var isAfterBlank = true
        var isFirst = true
        var line = start
        while line < bytes.endIndex {
            let end = bytes[line...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.endIndex
            if bytes[line..<end].starts(with: mark), isAfterBlank || isDated(bytes[line..<end]), isHeader(bytes[end...])
            {
                if !isFirst { messages.append(message) }
                message = []
                isFirst = false
            } else {
                message += unquoted(bytes[line..<end])
            }
            isAfterBlank = bytes[line..<end].allSatisfy { $0 == .lineFeed || $0 == .carriageReturn }
            line = end
        }
        return messages + [message]
    }

    /// Whether a line ends in a time as mailboxes have it, "Thu May  2 10:00:00 2024": some leave out the blank line before.
    private static func isDated(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line.prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.count >= 7 && DateParser.timestamp(words.dropFirst(2).joined(separator: " ")) != nil
    }

    /// Whether a field of a header comes next, and the line was not a sentence of a message.
    private static func isHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = bytes.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == .hyphen }
        return !name.isEmpty && bytes.dropFirst(name.count).first == .colon
    }

    /// `>From ` is a line that begins with `From ` ("mboxo"), `>>From ` one that begins with `>From ` ("mboxrd").
    private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let bars = line.prefix { $0 == .greaterThanSign }
        return !bars.isEmpty && line.dropFirst(bars.count).starts(with: mark) ? line.dropFirst() : line
    }
}
