import ReaderBasics

/// Tells single quotation marks from apostrophes.
///
/// An opening mark stands after no letter and before a letter or digit; a closing one after a letter or stop and
/// before no letter. What lies between may hold apostrophes inside words.
enum SingleQuoteMatcher {
    /// The longest stretch, in bytes; a longer one is an apostrophe gone astray.
    private static let longest = 1_600
    /// The longest that may end at a mark without a stop before it.
    private static let longestLoose = 400

    /// The length of the opening mark at a byte, or nil.
    static func openerLength(_ reader: ScalarReader, at index: Int) -> Int? {
        let length: Int
        switch reader.bytes[index] {
        case .apostrophe, .graveAccent: length = 1
        case 0xE2 where reader.scalar(at: index).value == 0x2018: length = 3
        default: return nil
        }
        let before = reader.scalar(before: index)
        guard !ScalarReader.isWord(before), !isApostrophe(before), before != .graveAccent, before != 0x2018 else {
            return nil
        }
        let after = reader.scalar(at: index + length).value
        // ‘[W]e’, ‘…and’.
        let isBracketed = length == 3 && (after == .leftSquareBracket || after == 0x2026)
        guard
            isBracketed || ScalarReader.isWord(after)
                || QuoteMark(reader, at: min(index + length, reader.bytes.count - 1)) != nil
        else { return nil }
        return length
    }

    /// The end of the stretch that a mark opens, or nil when none closes it.
    ///
    /// - Parameter nextDouble: where the next double mark stands. A stretch may hold double marks only in pairs, and
    ///   then must end after a stop.
    static func end(_ reader: ScalarReader, openedAt start: Int, length: Int, nextDouble: Int) -> Int? {
        let limit = min(reader.bounds.upperBound, start + longest)
        var index = start + length
        var doubles = 0
        var loose: Int?
        while index < limit {
            let (scalar, size) = reader.scalar(at: index)
            defer { index += size }
            if QuoteMark.mayBegin(reader.bytes[index]), QuoteMark(reader, at: index) != nil {
                doubles += 1
                continue
            }
            if scalar == 0x2018 { break }
            guard isApostrophe(scalar) else { continue }
            let before = reader.scalar(before: index)
            let after = reader.scalar(at: index + size).value
            if ScalarReader.isWord(after) {
                // Inside a word, or a word that begins with an apostrophe (’em).
                if ScalarReader.isWord(before) || scalar == 0x2019 { continue }
                break
            }
            guard index - start > length + 1, !isApostrophe(after) else { break }
            if isStop(before), doubles.isMultiple(of: 2) { return index + size }
            guard ScalarReader.isWord(before) else { break }
            guard doubles == 0, index - start <= longestLoose else { continue }
            if !mayBePossessive(reader, before, index + size) { return index + size }
            loose = loose ?? index + size
        }
        return loose
    }

    /// Where the single mark that opens at a byte is closed, over others that open and close behind it; nil when none does.
    static func straightEnd(_ reader: ScalarReader, openedAt start: Int) -> Int? {
        var index = start
        var depth = 0
        while index < reader.bounds.upperBound {
            let (scalar, size) = reader.scalar(at: index)
            defer { index += size }
            guard isApostrophe(scalar) || scalar == 0x2018 else { continue }
            if openerLength(reader, at: index) != nil {
                depth += 1
                continue
            }
            let before = reader.scalar(before: index)
            guard !ScalarReader.isWord(reader.scalar(at: index + size).value),
                ScalarReader.isWord(before) || isStop(before),
                !mayBePossessive(reader, before, index + size)
            else { continue }
            depth -= 1
            if depth == 0 { return index + size }
        }
        return nil
    }

    /// After an s and before a lower-case word: "the voters’ choice".
    private static func mayBePossessive(_ reader: ScalarReader, _ before: UInt32, _ end: Int) -> Bool {
        guard before == .letterS, reader.scalar(at: end).value == .space else { return false }
        return reader.scalar(at: end + 1).value.isSmallLetter
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == .apostrophe || scalar == 0x2019 }

    private static func isStop(_ scalar: UInt32) -> Bool {
        [.comma, .fullStop, .questionMark, .exclamationMark, 0x2026, 0x201D, .quotationMark].contains(scalar)
    }
}
