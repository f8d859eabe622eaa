/// A reason in front of who tells what.
extension UnitAttributor {
    /// "Due to the “tangle” of the rules, Smith said that they must wait": a reason with a word in marks is told, too.
    func reasonBefore(_ around: Surroundings) -> ClosedRange<Int>? {
        guard around.isDivided, around.before.count >= 4, around.before.lowerBound == unit.first, !around.isShared,
            !around.isParticiple
        else { return nil }
        let range = around.before.lowerBound...(around.before.upperBound - 1)
        let (first, second) = (items[range.lowerBound], items[range.lowerBound + 1])
        guard Self.reasons.contains(first.key), !first.is("because") || second.is("of"),
            let stretch = range.first(where: { items[$0].isQuoted }), items[stretch - 1].isWord,
            items[stretch - 1].has([.determiner, .possessive]), !reading.isTitle(stretch), stretch < range.upperBound,
            reading.inside(stretch).wordCount < FindingRules.fewestWords,
            range.allSatisfy({ $0 == stretch || items[$0].isWord && items[$0].mark == .none }),
            !SpeechFeatures.isNearTitleNoun(stretch, reading)
        else { return nil }
        return range
    }

    private static let reasons: WordSet = ["due", "because", "given", "despite", "owing"]
}
