import ReaderBasics

/// Decides where the sentences of a paragraph end.
struct SentenceSplitter {
    /// Longer stretches without an end are cut here, so that work on one sentence stays small.
    static let longest = 250

    let text: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>

    /// The sentences of one paragraph of tokens.
    func split(_ paragraph: Range<Int>, into sentences: inout [Range<Int>]) {
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            if let end = dateLineEnd(index, in: start..<paragraph.upperBound) {
                if index > start { sentences.append(start..<index) }
                sentences.append(index..<end)
                (start, index) = (end, end)
                continue
            }
            var next = index + 1
            if let end = sentenceEnd(index, paragraph.upperBound), !isNumbering(start..<end) {
                next = end
            } else if next - start < Self.longest && !isBullet(next, paragraph.upperBound) {
                index = next
                continue
            }
            sentences.append(start..<next)
            start = next
            index = next
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    }

    /// The token after a sentence whose last word or stop is `index`; nil where it goes on.
    private func sentenceEnd(_ index: Int, _ limit: Int) -> Int? {
        guard let stop = stop(index) else { return nil }
        var next = index + 1
        while next < limit, tokens[next].isJoined, isCloser(next) { next += 1 }
        while let behind = noteEnd(next, limit) { next = behind }
        guard next < limit else { return nil }
        var first = next
        while first < limit, isOpener(first) { first += 1 }
        guard first < limit else { return nil }
        switch stop {
        case .abbreviation:
            return opensSentence(first) ? next : nil
        case .time:
            return tokens[first].isCapital && !isTimeWord(first) ? next : nil
        case .mark:
            return beginsSentence(first, after: index, isJoined: tokens[next].isJoined) ? next : nil
        }
    }

    /// The token behind "[12]", a note glued to the end of a sentence.
    func noteEnd(_ index: Int, _ limit: Int) -> Int? {
        guard index + 2 < limit, tokens[index].isJoined, text[tokens[index].range.lowerBound] == .leftSquareBracket,
            tokens[index + 1].isJoined, tokens[index + 1].shape.contains(.digit), tokens[index + 2].isJoined,
            text[tokens[index + 2].range.lowerBound] == .rightSquareBracket
        else { return nil }
        return index + 3
    }

    private enum Stop { case mark, abbreviation, time }

    private func stop(_ index: Int) -> Stop? {
        let token = tokens[index]
        if token.shape.contains(.mark) { return isStop(token) ? .mark : nil }
        guard text[token.range.upperBound - 1] == .fullStop, token.shape.contains(.word) else { return nil }
        let word = string(index)
        if word == "a.m." || word == "p.m." || word == "etc." { return .time }
        return Abbreviations.kind(of: String(word.dropLast())) == .title ? nil : .abbreviation
    }

    /// . ! ? … 。 ！ ？
    func isStop(_ token: Token) -> Bool {
        let first = text[token.range.lowerBound]
        if first < 0x80 { return first == .fullStop || first == .exclamationMark || first == .questionMark }
        return UTF8Scalar.decoded(text, token.range.lowerBound, token.range.upperBound).value == 0x2026
            || isFullWidthStop(token)
    }

    /// 。 ！ ？
    private func isFullWidthStop(_ token: Token) -> Bool {
        let value = UTF8Scalar.decoded(text, token.range.lowerBound, token.range.upperBound).value
        return value == 0x3002 || value == 0xFF01 || value == 0xFF1F
    }

    private func beginsSentence(_ first: Int, after index: Int, isJoined: Bool) -> Bool {
        let token = tokens[first]
        if isJoined {
            return token.isCapital && index > 0 && tokens[index].range.count == 1 && isLowerWord(index - 1)
                || isFullWidthStop(tokens[index])
        }
        if token.isCapital || token.shape.contains(.digit) { return true }
        guard token.shape.contains(.word) else { return token.shape.contains(.mark) && tokens[index].range.count == 1 }
        return text[token.range.lowerBound] >= 0x80 && text[token.range.lowerBound] != 0xC3
    }

    private func isLowerWord(_ index: Int) -> Bool {
        tokens[index].shape.contains(.word) && !tokens[index].isCapital && tokens[index].range.count > 1
    }

    private func opensSentence(_ index: Int) -> Bool {
        tokens[index].isCapital && Abbreviations.opensSentence(string(index))
    }

    private func isTimeWord(_ index: Int) -> Bool {
        tokens[index].shape.contains(.allCapitals) || Self.timeWords.contains(String(string(index).prefix(3)))
    }

    /// The first three letters of days, months and zones.
    private static let timeWords = Set(CalendarNames.shortWeekdays + CalendarNames.shortMonths + ["Eas", "Pac", "Cen"])

    /// "1." or "(a)" before the item itself is no sentence.
    func isNumbering(_ range: Range<Int>) -> Bool {
        range.count == 2 && tokens[range.lowerBound].shape.contains(.digit)
    }

    private func isBullet(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit, tokens[index].range.count == 3 else { return false }
        let value = UTF8Scalar.decoded(text, tokens[index].range.lowerBound, tokens[index].range.upperBound).value
        return value == 0x2022 || value == 0x25CF || value == 0x25AA
    }

    private func isCloser(_ index: Int) -> Bool {
        ["\"", "”", "’", "'", "''", ")", "]", "»"].contains(string(index)) && !isOpeningQuote(index)
    }

    func isOpener(_ index: Int) -> Bool {
        ["\"", "“", "‘", "'", "``", "(", "[", "«", "—", "-", "–", "…", "¿", "¡"].contains(string(index))
    }

    /// A straight quotation mark glued to the word after it alone.
    private func isOpeningQuote(_ index: Int) -> Bool {
        guard text[tokens[index].range.lowerBound] == .quotationMark, index + 1 < tokens.count else { return false }
        return tokens[index + 1].isJoined && tokens[index + 1].isCapital && !tokens[index].isJoined
    }

    func string(_ index: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[tokens[index].range]), as: UTF8.self)
    }
}
