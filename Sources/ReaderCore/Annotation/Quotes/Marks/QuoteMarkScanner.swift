import ReaderBasics

/// Finds what stands in quotation marks, one paragraph after the other.
///
/// Curly marks decide themselves; a straight mark opens after a space, bracket or dash and closes after anything else.
/// A mark left open runs to the end of its paragraph, and goes on in the next when that begins with an opening mark.
package struct QuoteMarkScanner {
    private let bytes: [UInt8]
    private let paragraphs: [Range<Int>]
    private var isPending = false
    private(set) var stretches: [QuotedStretch] = []

    private init(_ bytes: [UInt8], _ paragraphs: [Range<Int>]) {
        self.bytes = bytes
        self.paragraphs = paragraphs
    }

    /// The stretches of all paragraphs in order, none overlapping another.
    ///
    /// - Parameter paragraphs: byte ranges in order.
    package static func stretches(in bytes: [UInt8], paragraphs: [Range<Int>]) -> [QuotedStretch] {
        var scanner = Self(bytes, paragraphs)
        for index in paragraphs.indices { scanner.scan(index) }
        return scanner.stretches
    }

    private mutating func scan(_ paragraph: Int) {
        let range = paragraphs[paragraph]
        if opensSingly(paragraph), goesOnSingly(paragraph + 1) {
            add(range.lowerBound..<withoutBlanks(range), paragraph, unclosed: true, single: true)
            isPending = true
            return
        }
        let reader = ScalarReader(bytes: bytes, bounds: range)
        if let start = singleLeftOpen(paragraph, reader), goesOnSingly(paragraph + 1) {
            _ = singles(from: range.lowerBound, before: start, paragraph, reader)
            isPending = false
            add(start..<withoutBlanks(range), paragraph, unclosed: true, single: true)
            isPending = true
            return
        }
        let marks = Self.marks(in: reader)
        let surplus = Self.unmatchedCloses(marks)
        var open: QuoteMark?
        var depth = 0
        var next = range.lowerBound
        let first = stretches.count
        for (position, mark) in marks.enumerated() where mark.index >= next {
            if open == nil, let end = singles(from: next, before: mark.index, paragraph, reader) {
                next = end
                if mark.index < end { continue }
            }
            next = mark.index + mark.length
            let isNested = depth > 0 || surplus[position + 1] >= 2
            switch Self.action(mark, open: open, reader, nests: isNested, isLast: position + 1 == marks.count) {
            case .open: open = mark
            case .nest: depth += 1
            case .ignore: break
            case .close where depth > 0: depth -= 1
            case .close:
                if let opened = open {
                    add(opened.index..<next, paragraph)
                    isPending = false
                } else {
                    addLostOpening(mark, paragraph, reader, after: first)
                }
                open = nil
            }
        }
        if open == nil { _ = singles(from: next, before: range.upperBound, paragraph, reader) }
        finish(open, paragraph)
    }

    /// What is left open at the end of a paragraph.
    private mutating func finish(_ open: QuoteMark?, _ paragraph: Int) {
        guard let open else {
            isPending = false
            return
        }
        let goesOn = paragraph + 1 < paragraphs.count && beginsWithMark(paragraphs[paragraph + 1])
        let end = withoutBlanks(open.index..<paragraphs[paragraph].upperBound)
        add(open.index..<end, paragraph, unclosed: true)
        isPending = goesOn
    }

    private func withoutBlanks(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] <= .space { end -= 1 }
        return end
    }

    /// Whether a paragraph begins with a single mark that nothing closes in it.
    private func opensSingly(_ paragraph: Int) -> Bool {
        let range = paragraphs[paragraph]
        guard range.count > 3, beginsSingly(range) else { return false }
        return singleEnd(of: range) == nil
    }

    /// ‘A / ‘B / ‘C’: whether the paragraphs from one on begin with single marks, up to one that closes.
    private func goesOnSingly(_ paragraph: Int) -> Bool {
        for next in paragraph..<max(paragraph, min(paragraphs.count, paragraph + Self.longestRun)) {
            if opensSingly(next) { continue }
            return singleEnd(of: paragraphs[next]) != nil
        }
        return false
    }

    private func beginsSingly(_ range: Range<Int>) -> Bool {
        guard range.count > 3 else { return false }
        let first = bytes[range.lowerBound]
        return first == .apostrophe && bytes[range.lowerBound + 1] != .apostrophe
            || first == 0xE2 && bytes[range.lowerBound + 1] == 0x80 && bytes[range.lowerBound + 2] == 0x98
    }

    private func singleEnd(of range: Range<Int>) -> Int? {
        guard beginsSingly(range) else { return nil }
        let reader = ScalarReader(bytes: bytes, bounds: range)
        guard let length = SingleQuoteMatcher.openerLength(reader, at: range.lowerBound) else { return nil }
        if bytes[range.lowerBound] == .apostrophe {
            return SingleQuoteMatcher.straightEnd(reader, openedAt: range.lowerBound)
        }
        return SingleQuoteMatcher.end(reader, openedAt: range.lowerBound, length: length, nextDouble: range.upperBound)
    }

    /// "Smith said: 'A" with 'B in the next paragraph: the single mark behind a colon or comma that nothing closes.
    private func singleLeftOpen(_ paragraph: Int, _ reader: ScalarReader) -> Int? {
        guard paragraph + 1 < paragraphs.count, beginsSingly(paragraphs[paragraph + 1]) else { return nil }
        let range = paragraphs[paragraph]
        var index = range.upperBound - 1
        while index >= range.lowerBound + 2 {
            defer { index -= 1 }
            guard bytes[index - 1] == .space, bytes[index - 2] == .colon || bytes[index - 2] == .comma,
                SingleQuoteMatcher.openerLength(reader, at: index) != nil
            else { continue }
            return SingleQuoteMatcher.straightEnd(reader, openedAt: index) == nil ? index : nil
        }
        return nil
    }

    /// The most paragraphs of one quotation in single marks.
    private static let longestRun = 12

    private mutating func add(_ range: Range<Int>, _ paragraph: Int, unclosed: Bool = false, single: Bool = false) {
        let isAtStart = range.lowerBound - paragraphs[paragraph].lowerBound <= 2
        stretches.append(
            QuotedStretch(
                range: range, paragraph: paragraph, isSingle: single, isContinuation: isPending && isAtStart,
                isUnclosed: unclosed))
    }

    /// A closing mark after a comma with none open: the opening one was lost, the quote begins with the sentence.
    private mutating func addLostOpening(_ mark: QuoteMark, _ paragraph: Int, _ reader: ScalarReader, after first: Int)
    {
        let next = reader.scalar(at: mark.index + mark.length).value
        guard mark.role == .close, reader.scalar(before: mark.index) == .comma, ScalarReader.isSpace(next) else {
            return
        }
        let floor = stretches.count > first ? stretches[stretches.count - 1].range.upperBound : reader.bounds.lowerBound
        var start = mark.index
        while start > floor, !isSentenceStart(start, reader) { start -= 1 }
        guard start > floor || start == reader.bounds.lowerBound else { return }
        add(start..<(mark.index + mark.length), paragraph)
    }

    private func isSentenceStart(_ index: Int, _ reader: ScalarReader) -> Bool {
        guard bytes[index].isCapitalLetter, index >= reader.bounds.lowerBound + 2 else { return false }
        guard bytes[index - 1] == .space else { return false }
        return [.fullStop, .questionMark, .exclamationMark].contains(bytes[index - 2])
    }

    private func beginsWithMark(_ range: Range<Int>) -> Bool {
        let reader = ScalarReader(bytes: bytes, bounds: range)
        guard !range.isEmpty, let mark = QuoteMark(reader, at: range.lowerBound) else { return false }
        return mark.role != .close
    }
}

extension QuoteMarkScanner {
    private enum Action { case open, nest, ignore, close }

    private static func marks(in reader: ScalarReader) -> [QuoteMark] {
        var marks: [QuoteMark] = []
        var index = reader.bounds.lowerBound
        while index < reader.bounds.upperBound {
            if QuoteMark.mayBegin(reader.bytes[index]), let mark = QuoteMark(reader, at: index) {
                marks.append(mark)
                index += mark.length
            } else {
                index += 1
            }
        }
        return marks
    }

    /// For each position, how many closing marks from there on have no opening one.
    private static func unmatchedCloses(_ marks: [QuoteMark]) -> [Int] {
        var counts = [Int](repeating: 0, count: marks.count + 1)
        for position in marks.indices.reversed() {
            switch marks[position].role {
            case .open: counts[position] = max(0, counts[position + 1] - 1)
            case .close: counts[position] = counts[position + 1] + 1
            case .straight: counts[position] = counts[position + 1]
            }
        }
        return counts
    }

    private static func action(
        _ mark: QuoteMark, open: QuoteMark?, _ reader: ScalarReader, nests: Bool, isLast: Bool
    ) -> Action {
        let before = reader.scalar(before: mark.index)
        let after = reader.scalar(at: mark.index + mark.length).value
        guard let open else {
            let opens =
                mark.role == .open || isTurned(mark, before, after, reader, isLast: isLast)
                || mark.role == .straight && !closes(mark, reader) && canOpenAlone(before, after, isLast: isLast)
            return opens ? .open : .close
        }
        switch mark.role {
        case .close: return .close
        case .straight:
            // ""We go," she said: the mark is typed twice.
            if mark.index == open.index + open.length, open.role == .straight, ScalarReader.isWord(after) {
                return .ignore
            }
            return !closes(mark, reader) && canOpen(before, after) && ScalarReader.isSpace(before) ? .ignore : .close
        case .open:
            if open.isLowOrReversed || mark.isReversed { return .close }
            // A mistyped closing mark: “better“ than.
            if isStop(before) || ScalarReader.isWord(before), ScalarReader.isSpace(after) { return .close }
            return nests ? .nest : .ignore
        }
    }

    /// said, ”There is none”: a closing mark behind a blank, in front of a capital, with its like still to come.
    private static func isTurned(
        _ mark: QuoteMark, _ before: UInt32, _ after: UInt32, _ reader: ScalarReader, isLast: Bool
    ) -> Bool {
        // “…,” Smith said.”It works.”
        if mark.role == .close, !isLast, before == .fullStop,
            Unicode.Scalar(after)?.properties.isUppercase == true,
            Unicode.Scalar(reader.scalar(before: mark.index - 1))?.properties.isLowercase == true
        {
            return true
        }
        guard mark.role == .close, !isLast, ScalarReader.isSpace(before),
            after == .leftSquareBracket || Unicode.Scalar(after)?.properties.isUppercase == true
        else { return false }
        let stop = reader.scalar(before: mark.index - 1)
        return stop == .comma || stop == .colon || stop == .fullStop
    }

    /// Whether a straight mark opens where none is open: also with blanks on both sides, and right behind a colon.
    private static func canOpenAlone(_ before: UInt32, _ after: UInt32, isLast: Bool) -> Bool {
        if canOpen(before, after) { return true }
        guard !isLast else { return false }
        if ScalarReader.isSpace(before), ScalarReader.isSpace(after) { return true }
        return (before == .colon || before == .comma) && ScalarReader.isWord(after)
    }

    /// Whether a straight mark between two scalars opens.
    private static func canOpen(_ before: UInt32, _ after: UInt32) -> Bool {
        guard !ScalarReader.isSpace(after) else { return false }
        return switch before {
        // ( [ - / ' – — ‘ “
        case .leftParenthesis, .leftSquareBracket, .hyphen, .solidus, .apostrophe, 0x2013, 0x2014, 0x2018, 0x201C: true
        default: ScalarReader.isSpace(before)
        }
    }

    /// `" We go ", he said`: a stop behind a mark closes, whatever stands before it; dots that trail off do not.
    private static func closes(_ mark: QuoteMark, _ reader: ScalarReader) -> Bool {
        let after = reader.scalar(at: mark.index + mark.length).value
        switch after {
        case .comma, .semicolon, .questionMark, .exclamationMark, .rightParenthesis: return true
        case .fullStop: return reader.scalar(at: mark.index + mark.length + 1).value != .fullStop
        default: return false
        }
    }

    private static func isStop(_ scalar: UInt32) -> Bool {
        [.comma, .fullStop, .questionMark, .exclamationMark].contains(scalar)
    }
}

extension QuoteMarkScanner {
    /// Adds the single-quoted stretches that begin in a part of a paragraph without double marks.
    ///
    /// - Returns: where the last of them ends, which may be beyond the part; nil when there is none.
    private mutating func singles(
        from start: Int, before limit: Int, _ paragraph: Int, _ reader: ScalarReader
    ) -> Int? {
        var index = start
        var last: Int?
        while index < limit {
            guard QuoteMark.mayBegin(reader.bytes[index]),
                let opener = SingleQuoteMatcher.openerLength(reader, at: index)
            else {
                index += 1
                continue
            }
            guard let end = SingleQuoteMatcher.end(reader, openedAt: index, length: opener, nextDouble: limit) else {
                index += opener
                continue
            }
            add(index..<end, paragraph, single: true)
            last = end
            index = end
        }
        return last
    }
}
