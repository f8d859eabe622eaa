import ReaderBasics
import ReaderLexicons

// Where sentences end in a language that is read by its lexicon.
extension SentenceSplitter {
    /// The sentences of one paragraph of tokens.
    func split(_ paragraph: Range<Int>, _ lexicon: TokenLexicon, into sentences: inout [Range<Int>]) {
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            var end = index + 1
            var isEnd = false
            if let behind = sentenceEnd(index, paragraph.upperBound, lexicon), !isNumbering(start..<behind) {
                (end, isEnd) = (behind, true)
            }
            if isEnd || end - start >= Self.longest {
                sentences.append(start..<end)
                start = end
            }
            index = end
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    }

    /// The token after a sentence whose last word or stop is `index`; nil where it goes on.
    private func sentenceEnd(_ index: Int, _ limit: Int, _ lexicon: TokenLexicon) -> Int? {
        guard let isAbbreviation = isStop(index, lexicon) else { return nil }
        var next = index + 1
        while next < limit, isCloser(next, lexicon) { next += 1 }
        while let behind = noteEnd(next, limit) { next = behind }
        var first = next
        while first < limit, isOpener(first) || isOpeningMark(first) { first += 1 }
        guard first < limit else { return nil }
        if isAbbreviation {
            return tokens[first].isCapital && lexicon.openers.contains(string(first)) ? next : nil
        }
        return begins(first, at: next, after: index) ? next : nil
    }

    /// Whether a token may end a sentence, and is an abbreviation if it does.
    private func isStop(_ index: Int, _ lexicon: TokenLexicon) -> Bool? {
        let token = tokens[index]
        if token.shape.contains(.mark) { return isStop(token) ? false : nil }
        guard text[token.range.upperBound - 1] == .fullStop, token.shape.contains(.word) else { return nil }
        return lexicon.titles.contains(String(string(index).dropLast())) ? nil : true
    }

    /// Whether a sentence begins with a token, or with the marks from `next` on that open it.
    private func begins(_ first: Int, at next: Int, after index: Int) -> Bool {
        let token = tokens[first]
        if tokens[next].isJoined {
            let isWordBefore = index > 0 && tokens[index - 1].shape.contains(.word) && tokens[index - 1].range.count > 1
            return token.isCapital && tokens[index].range.count == 1 && isWordBefore && !tokens[index - 1].isCapital
        }
        if token.isCapital || token.shape.contains(.digit) { return true }
        // A quotation that opens after a stop begins a sentence whatever its first letter.
        return token.shape.contains(.word) && first > next && tokens[index].range.count == 1
    }

    /// A mark that is glued to what stands before it, or that closes behind a blank.
    private func isCloser(_ index: Int, _ lexicon: TokenLexicon) -> Bool {
        let word = string(index)
        if lexicon.spacedClosers.contains(word) { return true }
        return tokens[index].isJoined
            && ["\"", "”", "“", "«", "»", "’", "‘", "‹", "›", "'", "''", ")", "]"].contains(word)
    }

    /// „ ‚ » before a word that is glued to it.
    private func isOpeningMark(_ index: Int) -> Bool {
        ["„", "‚", "»", "›", "‹", "¿", "¡"].contains(string(index)) && index + 1 < tokens.count
            && tokens[index + 1].isJoined
    }
}
