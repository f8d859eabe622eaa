import ReaderBasics
import ReaderLexicons

/// Finds what stands in the quotation marks of a language, one paragraph after the other.
///
/// A mark left open goes on in the next paragraph when that begins with one of the same pair; it runs to the end of its
/// own where it stands at the start or behind a colon, and is none otherwise.
struct QuotationScanner {
    private let reader: ScalarReader
    private let marks: [UInt32: Pair]
    private let scalars: [(value: UInt32, start: Int)]
    private let paragraph: Int
    /// The mark that the paragraph before has left open.
    private let pending: UInt32?

    /// A mark and what closes it.
    private struct Pair {
        let closing: Set<UInt32>
        let needsEdge: Bool
    }

    /// Single marks that stand farther apart than this many characters are apostrophes.
    private static let longestSingle = 600

    /// The stretches of all paragraphs in order, none overlapping another.
    ///
    /// - Parameter paragraphs: byte ranges in order.
    static func stretches(in bytes: [UInt8], paragraphs: [Range<Int>], marks: [QuotationMarks]) -> [QuotedStretch] {
        let pairs = marks.map { marks in
            (marks.opening.value, Pair(closing: Set(marks.closing.map(\.value)), needsEdge: marks.needsEdge))
        }
        let table = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        var stretches: [QuotedStretch] = []
        var pending: UInt32?
        for (index, range) in paragraphs.enumerated() {
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
            let scanner = Self(bytes, range, index, marks: table, pending: pending)
            pending = scanner.scan(into: &stretches, next: next)
        }
        return stretches
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ paragraph: Int, marks: [UInt32: Pair], pending: UInt32?) {
        reader = ScalarReader(bytes: bytes, bounds: range)
        self.marks = marks
        self.paragraph = paragraph
        self.pending = pending
        scalars = Self.marks(in: reader, marks)
    }

    /// The scalars that may be marks.
    private static func marks(in reader: ScalarReader, _ pairs: [UInt32: Pair]) -> [(value: UInt32, start: Int)] {
        var found: [(value: UInt32, start: Int)] = []
        var index = reader.bounds.lowerBound
        while index < reader.bounds.upperBound {
            switch reader.bytes[index] {
            case .quotationMark, .apostrophe, 0xC2, 0xE2:
                let (value, length) = reader.scalar(at: index)
                if isMark(value) { found.append((value, index)) }
                index += length
            default: index += 1
            }
        }
        return found
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case .quotationMark, .apostrophe, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
        default: false
        }
    }

    /// - Returns: the mark that is open at the end and goes on in the next paragraph.
    private func scan(into stretches: inout [QuotedStretch], next: Range<Int>?) -> UInt32? {
        var index = 0
        while index < scalars.count {
            guard let opening = opening(at: index) else {
                index += 1
                continue
            }
            let isContinuation = pending != nil && isAtStart(index)
            if let end = end(of: index, opening) {
                add(index, scalars[end].start + length(end), isContinuation, to: &stretches)
                index = end + 1
            } else if let next, begins(next, like: opening) {
                add(index, trimmedEnd, isContinuation, isUnclosed: true, to: &stretches)
                return opening
            } else if mayStayOpen(index, opening) {
                add(index, trimmedEnd, isContinuation, isUnclosed: true, to: &stretches)
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    private func add(
        _ index: Int, _ end: Int, _ isContinuation: Bool, isUnclosed: Bool = false, to stretches: inout [QuotedStretch]
    ) {
        stretches.append(
            QuotedStretch(
                range: scalars[index].start..<end, paragraph: paragraph, isSingle: isSingle(scalars[index].value),
                isContinuation: isContinuation, isUnclosed: isUnclosed))
    }

    private var trimmedEnd: Int {
        var end = reader.bounds.upperBound
        while end > reader.bounds.lowerBound, reader.bytes[end - 1] <= .space { end -= 1 }
        return end
    }

    private func length(_ index: Int) -> Int { reader.scalar(at: scalars[index].start).length }

    private func isSingle(_ mark: UInt32) -> Bool {
        [.apostrophe, 0x2018, 0x2019, 0x201A, 0x2039, 0x203A].contains(mark)
    }

    private func isAtStart(_ index: Int) -> Bool { scalars[index].start - reader.bounds.lowerBound <= 2 }

    // MARK: Opening

    /// The mark as which a scalar opens; nil where it does not.
    private func opening(at index: Int) -> UInt32? {
        let mark = scalars[index].value
        if let pending, isAtStart(index), mark == pending || marks[pending]?.closing.contains(mark) == true {
            return pending
        }
        guard let pair = marks[mark] else { return nil }
        guard pair.needsEdge else { return mark }
        let before = reader.scalar(before: scalars[index].start)
        let after = reader.scalar(at: scalars[index].start + length(index)).value
        guard isEdge(before) || scalars[index].start == reader.bounds.lowerBound else { return nil }
        if ScalarReader.isSpace(after) {
            // `" We go "`: blanks on both sides, and another follows.
            let follows = scalars[(index + 1)...].contains { $0.value == mark }
            return mark == .quotationMark && follows && !isAtEnd(index) ? mark : nil
        }
        if isSingle(mark), !ScalarReader.isWord(after), after != 0x2026, after != 0xBF, after != 0xA1 { return nil }
        return mark
    }

    private func isAtEnd(_ index: Int) -> Bool { scalars[index].start + length(index) >= trimmedEnd }

    private func isEdge(_ scalar: UInt32) -> Bool {
        switch scalar {
        case .leftParenthesis, .leftSquareBracket, .hyphen, .colon, .solidus, 0x2013, 0x2014, 0xBF, 0xA1,
            .quotationMark,
            0x2018, 0x201A, 0x201C, 0x201E, 0xAB, 0x200B, .apostrophe:
            true
        default: ScalarReader.isSpace(scalar)
        }
    }

    // MARK: Closing

    /// The index of the mark that closes one, other pairs of the same marks inside left alone.
    private func end(of start: Int, _ opening: UInt32) -> Int? {
        guard let pair = marks[opening] else { return nil }
        return end(of: start, opening, pair, nests: true) ?? end(of: start, opening, pair, nests: false)
    }

    private func end(of start: Int, _ opening: UInt32, _ pair: Pair, nests: Bool) -> Int? {
        var depth = 0
        for index in scalars.indices[(start + 1)...] {
            let mark = scalars[index].value
            if isSingle(opening), scalars[index].start - scalars[start].start > Self.longestSingle { return nil }
            if pair.closing.contains(mark), closes(index) {
                if depth == 0 { return scalars[index].start > scalars[start].start + 3 ? index : nil }
                depth -= 1
            } else if nests, mark == opening, !pair.closing.contains(opening) {
                depth += 1
            }
        }
        return nil
    }

    /// Whether a mark that can close does: no apostrophe in a word, and no mark that opens.
    private func closes(_ index: Int) -> Bool {
        let mark = scalars[index].value
        let before = reader.scalar(before: scalars[index].start)
        let after = reader.scalar(at: scalars[index].start + length(index)).value
        switch mark {
        case .apostrophe, 0x2019, 0x2018: return !ScalarReader.isWord(after) && !ScalarReader.isSpace(before)
        case .quotationMark, 0x201C, 0x201D:
            return !ScalarReader.isWord(after) || !ScalarReader.isSpace(before) && !ScalarReader.isWord(before)
                || mark != .quotationMark && !ScalarReader.isSpace(before)
        default: return true
        }
    }

    // MARK: What stays open

    private func begins(_ range: Range<Int>, like opening: UInt32) -> Bool {
        let first = ScalarReader(bytes: reader.bytes, bounds: range).scalar(at: range.lowerBound).value
        return first == opening && !isSingle(opening) || first == 0xBB && opening == 0xAB
            || first == 0x201D && opening == 0x201C
    }

    private func mayStayOpen(_ index: Int, _ opening: UInt32) -> Bool {
        guard !isSingle(opening), opening != .quotationMark || scalars.count == 1 else { return false }
        if isAtStart(index) { return true }
        var before = scalars[index].start - 1
        while before > reader.bounds.lowerBound, reader.bytes[before] == .space { before -= 1 }
        return reader.bytes[before] == .colon
    }
}
