import ReaderBasics
import ReaderLexicons

// What a source is named for: "Laut X …", "…, según X, …".
extension IndirectSpeech {
    /// "Laut X …", "…, según X, …": the rest of the unit.
    func sourced(_ unit: Range<Int>, _ number: Int) -> Saying? {
        guard let cue = cues.anySource(in: unit), let source = cue.source,
            cues.subjects.isSomebody(source)
        else { return nil }
        if cue.items.lowerBound > unit.lowerBound, items[cue.items.lowerBound - 1].has([.determiner, .of]) {
            return nil
        }
        var before = unit.lowerBound..<cue.items.lowerBound
        if !lexicon.isVerbSecond, let colon = before.last(where: { items[$0].isColon }) {
            before = (colon + 1)..<before.upperBound
        }
        let start = behindSource(cue.items.upperBound, unit)
        var after = start..<trimmed(unit.upperBound, from: start)
        while !before.isEmpty, !items[before.upperBound - 1].isWord, items[before.upperBound - 1].stretch == nil {
            before = before.lowerBound..<(before.upperBound - 1)
        }
        while !after.isEmpty, !items[after.lowerBound].isWord, items[after.lowerBound].stretch == nil {
            after = (after.lowerBound + 1)..<after.upperBound
        }
        if before.allSatisfy({ items[$0].has([.adverb, .and]) || !items[$0].isWord && items[$0].stretch == nil }) {
            before = before.lowerBound..<before.lowerBound
        }
        if !after.isEmpty, items[after.lowerBound].has(.who), !items[after.lowerBound].has(.determiner) {
            after = after.upperBound..<after.upperBound
        }
        // "…, según Antonio Moura, 35, director comercial": who the source is.
        if !before.isEmpty, !lexicon.isVerbSecond, !after.isEmpty,
            isDescription(after.lowerBound, unit) || items[after.lowerBound].key.allSatisfy(\.isNumber)
        {
            after = after.upperBound..<after.upperBound
        }
        if let end = ownVerb(in: after) { after = after.lowerBound..<end }
        guard isWhole(before, after) else { return nil }
        let parts = [before, after].filter {
            $0.count >= 2 || $0.count == 1 && before.count + after.count > Self.fewest
        }
        guard !parts.isEmpty else { return nil }
        return saying(.source, number, parts, cue)
    }

    /// Whether the words before a source are a part of what was said, with those behind it: no relative clause, and no half
    /// of a bracket.
    private func isWhole(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
        guard !before.isEmpty, !lexicon.isVerbSecond else { return true }
        func count(_ mark: UInt32) -> Int { before.count { items[$0].isMark(mark) } }
        guard count(.leftParenthesis) == count(.rightParenthesis), endsWhole(before) else { return false }
        return after.isEmpty
            || !before.dropLast().contains { items[$0].isComma && items[$0 + 1].has(.who) && !items[$0 + 1].has(.and) }
    }

    /// Where the words of the text's own subject go on: ", mientras X afirma que".
    private func ownVerb(in part: Range<Int>) -> Int? {
        guard !lexicon.isVerbSecond else { return nil }
        return part.dropLast().first { index in
            guard items[index].isComma, items[index + 1].has([.but, .and]) else { return false }
            return (index + 2..<part.upperBound).contains {
                items[$0].has(.says) && !items[$0].isCapital && !items[$0].has([.noun, .determiner]) && !cues.isNoun($0)
            }
        }
    }

    /// Behind what is told of a source after its words: "(INE)", ", secretary of the union,".
    private func behindSource(_ index: Int, _ unit: Range<Int>) -> Int {
        var start = index
        if start < unit.upperBound, items[start].isMark(.leftParenthesis) {
            let close = (start..<min(unit.upperBound, start + Self.longestBracket)).first {
                items[$0].isMark(.rightParenthesis)
            }
            start = close.map { $0 + 1 } ?? start
        }
        if !lexicon.isVerbSecond, start < unit.upperBound, items[start].isWord, !items[start].isCapital {
            return behindPlace(start, unit)
        }
        guard start + 1 < unit.upperBound, items[start].isComma,
            isDescription(start + 1, unit) || isApposition(start + 1, unit),
            !items[start + 1].has(.determiner) || endOfPhrase(start + 1, unit) != nil
        else { return start }
        let behind = (start + 2)..<min(unit.upperBound, start + Self.longestApposition)
        guard let comma = behind.first(where: { items[$0].isComma }) else { return start }
        let isClause = items[start + 1..<comma].contains { item in
            item.has([.verb, .has, .otherVerb]) && !item.has([.noun, .determiner, .preposition]) && !item.isCapital
        }
        let isSubject = comma + 1 < unit.upperBound && items[comma + 1].has(.who)
        let rest = comma..<unit.upperBound
        return isClause || isSubject || rest.count <= Self.fewest && !rest.contains { items[$0].stretch != nil }
            ? start : comma
    }

    /// "Selon Keolis, l'exploitant du réseau, les travaux …": an article and a noun that go on to a comma, before a clause that
    /// has its own article, or its verb first where that is the second of a sentence.
    private func isApposition(_ index: Int, _ unit: Range<Int>) -> Bool {
        guard items[index].has(.determiner), let comma = endOfPhrase(index, unit) else { return false }
        let next = comma + 1
        return lexicon.isVerbSecond ? !items[next].isCapital : items[next].has(.determiner)
    }

    /// The comma behind a phrase that is neither divided nor followed by the rest of a list, "les élus, les habitants et la ville".
    private func endOfPhrase(_ index: Int, _ unit: Range<Int>) -> Int? {
        let behind = index..<min(unit.upperBound, index + Self.longestApposition)
        guard let comma = behind.first(where: { items[$0].isComma }), comma > index + 1, comma + 2 < unit.upperBound,
            !items[index..<comma].contains(where: { $0.has(.and) || $0.stretch != nil })
        else { return nil }
        let rest = ((comma + 1)..<unit.upperBound).prefix(Self.longestBracket)
        return rest.contains { items[$0].isComma || isLastOfList($0, unit) } ? nil : comma
    }

    /// "et la ville", "und Weber", where "et dureront trois ans" goes on with a clause.
    private func isLastOfList(_ index: Int, _ unit: Range<Int>) -> Bool {
        let next = index + 1
        guard items[index].has(.and), next < unit.upperBound else { return false }
        return items[next].has(.determiner) || items[next].isCapital
    }

    /// "Según un estudio publicado el lunes en Nature, …": behind the comma that ends what is told of a source.
    private func behindPlace(_ start: Int, _ unit: Range<Int>) -> Int {
        let behind = start..<min(unit.upperBound, start + Self.longestApposition)
        guard let comma = behind.first(where: { items[$0].isComma }) else { return start }
        let isClause = items[start..<comma].contains {
            $0.stretch != nil || $0.has([.verb, .has, .otherVerb]) && !$0.has([.noun, .determiner, .preposition])
        }
        return isClause || unit.upperBound - comma <= Self.fewest ? start : comma
    }

    /// Whether a noun for somebody stands at an item, or behind its article.
    private func isDescription(_ index: Int, _ unit: Range<Int>) -> Bool {
        if items[index].has([.person, .title]) { return true }
        return items[index].has(.determiner) && index + 1 < unit.upperBound && items[index + 1].has([.person, .title])
    }

    /// Items between brackets, and between the commas of an apposition, at most.
    private static let (longestBracket, longestApposition) = (8, 16)
}
