import ReaderTokens

// What "which" and "who" stand for.
extension EventSubject {
    /// "The names were read on Sunday, which is new": behind a day "which" stands for all that was told.
    private func toldBefore(_ start: Int, _ first: Int) -> Range<Int>? {
        let piece = clauses.pieces[first - 1]
        guard scan.isWord(start, "which"), scan.isWord(start - 1, ","), piece.upperBound == start - 1,
            let date = clauses.dates.first(where: { $0.upperBound == piece.upperBound }),
            !scan.isAny(date.lowerBound - 1, "in", "on", "of", "from", "at", "the"), date.lowerBound > piece.lowerBound,
            clauses.finiteVerb(piece.lowerBound..<date.lowerBound) != nil
        else { return nil }
        return trimmed(piece.lowerBound..<date.lowerBound)
    }

    /// The words that "which" or "who" stands for.
    func antecedent(start: Int, _ first: Int) -> Range<Int>? {
        if let told = toldBefore(start, first) { return told }
        if let whole = clauseBefore(start, first) { return whole }
        if scan.isWord(start - 1, "that") || scan.isWord(start, "that") { return wordsBefore(start) }
        var index = first - 1
        var run: [Int] = []
        while index >= 0, first - index <= 4, isOpen(between: index) {
            let piece = clauses.pieces[index]
            if isAside(piece) {
                return run.isEmpty ? lastWords(of: piece) : run.last.flatMap { lastWords(of: clauses.pieces[$0]) }
            }
            if piece.allSatisfy({ scan.has($0, .nWhole) }) {
                index -= 1
                continue
            }
            if clauses.hasVerb(piece) || index == 0 || !isNamed(piece) || clauses.tells(piece) {
                // "The company bought Sun, the server maker, which …": the name before its description.
                let words = lastWords(of: piece)
                if run.isEmpty || words.map({ scan.isCapital($0.lowerBound) }) ?? false { return words }
                break
            }
            run.append(index)
            index -= 1
        }
        return run.last.flatMap { lastWords(of: clauses.pieces[$0]) }
    }

    /// 'Her film "The Last Ferry" opens on Friday': a title in marks right before the verb.
    func titled(_ start: Int) -> Range<Int>? {
        guard scan.isAny(start - 1, "\"", "”", "’"), scan.isCapital(start - 2),
            !scan.isAny(start, "said", "says", "told", "tells", "wrote", "writes", "added")
        else { return nil }
        return wordsBefore(start)
    }

    /// The noun phrase right before "that", with the quotation marks of a name in it.
    func wordsBefore(_ start: Int) -> Range<Int>? {
        var end = start
        while end > clauses.sentence.lowerBound, scan.isAny(end - 1, "that", "\"", "”", "''", "’") { end -= 1 }
        var first = end
        while first > clauses.sentence.lowerBound, end - first < 12 {
            let word = first - 1
            let isMark =
                scan.text.tokens[word].shape.contains(.mark)
                && !scan.isAny(word, "\"", "“", "``", "&", "-", "$", "‘", "%")
            if isMark || scan.has(word, .finite) && clauses.verbs.isVerb(word) { break }
            if scan.isAny(word, "to", "that", "from", "by", "with", "on", "for", "at", "in", "as", "and", "but", "than")
            {
                break
            }
            first -= 1
            if scan.isAny(word, "the", "a", "an", "his", "her", "its", "their", "our", "my"),
                !scan.isAny(first - 1, "of", "about")
            {
                break
            }
        }
        let isMarked = (first..<max(first, end)).contains { scan.isAny($0, "\"", "“", "``", "‘") }
        if isMarked, scan.isAny(end, "\"", "”", "''", "’") { end += 1 }
        while first < end, scan.isAny(first, "of", "about", "following", "after", "before") { first += 1 }
        return first < end ? first..<end : nil
    }
}
