package import ReaderModel

/// A word more or less at one end.
package enum SpanChange: String, CaseIterable, Sendable {
    case startEarlier, startLater, endLater, endEarlier

    package var title: String {
        switch self {
        case .startEarlier: "Begins a word earlier"
        case .startLater: "Begins a word later"
        case .endLater: "Ends a word later"
        case .endEarlier: "Ends a word earlier"
        }
    }

    /// A range with the change; nil where no word is left, or none follows.
    package func applied(to range: Range<Int>, in text: Text) -> Range<Int>? {
        let bytes = text.bytes
        switch self {
        case .startEarlier:
            guard let end = bytes[..<range.lowerBound].lastIndex(where: { !Self.isSpace($0) }) else { return nil }
            let start = bytes[...end].lastIndex(where: Self.isSpace).map { $0 + 1 } ?? 0
            return start..<range.upperBound
        case .endLater:
            guard let start = bytes[range.upperBound...].firstIndex(where: { !Self.isSpace($0) }) else { return nil }
            var end = bytes[start...].firstIndex(where: Self.isSpace) ?? bytes.count
            while end - 1 > start, ".,;:!?".utf8.contains(bytes[end - 1]) { end -= 1 }
            return range.lowerBound..<end
        case .startLater:
            guard let space = bytes[range].firstIndex(where: Self.isSpace),
                let start = bytes[space..<range.upperBound].firstIndex(where: { !Self.isSpace($0) })
            else { return nil }
            return start..<range.upperBound
        case .endEarlier:
            guard let space = bytes[range].lastIndex(where: Self.isSpace),
                let end = bytes[range.lowerBound..<space].lastIndex(where: { !Self.isSpace($0) })
            else { return nil }
            return range.lowerBound..<end + 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
