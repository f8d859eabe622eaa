import ReaderBasics

/// A file of several messages, each after a line that begins with `From ` (RFC 4155).
enum Mailbox {
    private static let mark = Array("From ".utf8)

    /// The messages, without the lines before them.
    static func messages(_ bytes: [UInt8]) -> [[UInt8]] {
        let start = bytes.firstIndex { $0 > .space && !ByteOrderMark.utf8.contains($0) } ?? 0
        guard bytes[start...].starts(with: mark) else { return [bytes] }
        var messages: [[UInt8]] = []
        var message: [UInt8] = []
        var isAfterBlank = true
        var isFirst = true
        var line = start
        while line < bytes.endIndex {
            let end = bytes[line...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.endIndex
            if isAfterBlank, bytes[line..<end].starts(with: mark), isHeader(bytes[end...]) {
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
