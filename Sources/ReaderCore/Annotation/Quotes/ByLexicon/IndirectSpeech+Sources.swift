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
        let start = behindSource(cue.items.upperBound, unit)
        var after = start..<trimmed(unit.upperBound, from: start)
        while !before.isEmpty, !items[before.upperBound - 1].isWord, items[before.upperBound - 1].stretch == nil {
            before = before.lowerBound..<(before.upperBound - 1)
        }
        while !after.isEmpty, !items[after.lowerBound].isWord, items[after.lowerBound].stretch == nil {
            after = (after.lowerBound + 1)..<after.upperBound
        }
        let parts = [before, after].filter {
            $0.count >= 2 || $0.count == 1 && before.count + after.count > Self.fewest
        }
        guard !parts.isEmpty else { return nil }
        return saying(.source, number, parts, cue)
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
        guard start + 1 < unit.upperBound, items[start].isComma, isDescription(start + 1, unit) else { return start }
        let behind = (start + 2)..<min(unit.upperBound, start + Self.longestApposition)
        guard let comma = behind.first(where: { items[$0].isComma }) else { return start }
        let isClause = items[start + 1..<comma].contains { item in
            item.has([.verb, .has, .otherVerb]) && !item.has([.noun, .determiner, .preposition]) && !item.isCapital
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
