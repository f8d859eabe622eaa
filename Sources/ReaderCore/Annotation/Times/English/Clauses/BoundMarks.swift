import ReaderTokens

/// Finds the marks that divide no clause: quotation marks around a title or a few words (`The "Paper Moon" singer`), and
/// what stands inside short brackets ("the Huskies (5-6, 3-4)").
struct BoundMarks {
    private let scan: TimeScan
    /// The most tokens between two quotation marks that belong to the sentence around them.
    private static let mostWords = 6
    /// The most tokens inside brackets.
    private static let mostInBrackets = 10

    init(_ scan: TimeScan) { self.scan = scan }

    func marks(in sentence: Range<Int>, dates: [Range<Int>]) -> Set<Int> {
        var bound = adverbs(in: sentence)
        for index in sentence where scan.isWord(index, ",") && isBetweenAdjectives(index) { bound.insert(index) }
        var opening: Int?
        var bracket: Int?
        for index in sentence where scan.text.tokens[index].shape.contains(.mark) {
            if scan.isAny(index, "(", "[") {
                bracket = index
            } else if scan.isAny(index, ")", "]"), let open = bracket {
                // "They signed (in 2018, as it was told) a treaty": the verb goes on behind the date.
                let isAside =
                    scan.has(open - 1, .past) && scan.isAny(open + 1, "in", "on")
                    && dates.contains { $0.lowerBound == open + 2 } && scan.isAny(index + 1, "a", "an", "the")
                if index - open <= Self.mostInBrackets,
                    isAside || !dates.contains(where: { $0.overlaps(open..<index) })
                {
                    bound.formUnion((open + 1)..<index)
                }
                bracket = nil
            } else if let open = opening, scan.isAny(index, "\"", "”", "''") {
                if isPhrase(open, index) { bound.formUnion([open, index]) }
                bound.formUnion(commas(ofTitle: open, index, sentence))
                opening = nil
            } else if scan.isAny(index, "\"", "“", "``") {
                opening = index
            }
        }
        return bound
    }

    /// The commas of "we, therefore, expect": behind a pronoun, where the verb may be no finite one.
    private func adverbs(in sentence: Range<Int>) -> Set<Int> {
        var commas: Set<Int> = []
        for index in sentence.dropFirst() where scan.isWord(index, ",") && scan.isWord(index + 2, ",") {
            let isAdverb = scan.isAny(
                index + 1, "however", "therefore", "too", "meanwhile", "moreover", "indeed", "though", "instead",
                "perhaps", "again", "thus", "nevertheless", "nonetheless", "also")
            if isCityWithState(index) { commas.formUnion([index, index + 2]) }
            if isAdverb, index + 2 < sentence.upperBound, scan.isAny(index - 1, "we", "they", "i", "you") {
                commas.formUnion([index, index + 2])
            }
        }
        return commas
    }

    /// "A 5-storey, 100-room hotel", "this growing, high-tech sector": a comma between what describes a noun that is still to come.
    private func isBetweenAdjectives(_ comma: Int) -> Bool {
        let word = comma - 1
        guard scan.text.tokens.indices.contains(comma + 2), scan.text.tokens[word].shape.contains(.word),
            !scan.isCapital(word), !scan.isCapital(comma + 1)
        else { return false }
        let isCompound = scan.isHyphen(word - 1) && scan.isJoined(word)
        let isNextCompound = scan.isHyphen(comma + 2) && scan.isJoined(comma + 2)
        guard isNextCompound || isCompound && scan.text.tokens[comma + 1].shape.contains(.word),
            isCompound || scan.has(word, [.gerund, .past, .participle]) || isNextCompound
        else { return false }
        // An article right before the word, or before its compound.
        let first = isCompound ? word - 2 : word
        guard isDeterminer(first - 1) || scan.isWord(first - 1, ",") && isBetweenAdjectives(first - 1) else {
            return false
        }
        // A noun follows: "a 12-year-old, who", "a half-hour, said".
        let next = isNextCompound ? comma + 4 : comma + 2
        if isCompound, isNextCompound, scan.isWord(next, ",") { return true }
        return isNextCompound
            ? scan.text.tokens.indices.contains(next) && scan.text.tokens[next].shape.contains(.word)
                && !scan.has(next, [.finite, .subordinator])
            : !scan.has(comma + 1, [.verbal, .subordinator, .article, .adverb])
                && !scan.isAny(
                    comma + 1, "the", "and", "but", "or", "in", "on", "at", "for", "with", "by", "from", "to", "of",
                    "his",
                    "her", "its", "their", "he", "she", "it", "they", "we", "i", "you", "not", "according", "including")
                && scan.text.tokens.indices.contains(next) && scan.text.tokens[next].shape.contains(.word)
    }

    private func isDeterminer(_ index: Int) -> Bool {
        scan.has(index, .article)
            || scan.isAny(
                index, "the", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "any",
                "new")
    }

    /// "The Orlando, Fla., area": a place between commas that a noun stands behind.
    private func isCityWithState(_ comma: Int) -> Bool {
        guard scan.isCapital(comma - 1), scan.isCapital(comma + 1) else { return false }
        return scan.isAny(
            comma + 3, "area", "region", "suburb", "home", "office", "school", "plant", "airport", "police", "company",
            "firm", "man", "woman", "couple", "resident", "residents", "native", "headquarters")
    }

    /// 'Her first book, "The Last Ferry," was sold', 'they went on with "Low Tide," in 2010': the marks of a title with a comma in it,
    /// and the comma before it where it names what stands there.
    private func commas(ofTitle open: Int, _ close: Int, _ sentence: Range<Int>) -> [Int] {
        let hasComma = scan.isWord(close - 1, ",")
        let last = hasComma ? close - 2 : close - 1
        guard open > sentence.lowerBound + 1, last > open, last - open <= Self.mostInTitle, isTitle(open + 1...last),
            !scan.has(open - 1, .verbal)
        else { return [] }
        let next = close + 1
        guard scan.isWord(open - 1, ",") else {
            let goesOn =
                scan.isAny(next, "in", "on", "at", "for", "from", "by", "with", "as")
                && !scan.isAny(next + 1, "which", "whom", "whose")
            if !hasComma { return [open, close] }
            // What follows the title is a clause of its own.
            return goesOn ? [open, close - 1, close] : [open]
        }
        let noun = open - 2
        guard hasComma || scan.isWord(next, ","), scan.text.tokens[noun].shape.contains(.word),
            !scan.has(noun, TimeWordClass.verbal.union(.adverb)), !scan.isCapital(noun),
            !scan.isAny(noun, "said", "he", "she", "it", "they", "him", "her", "them", "us", "me", "out", "in", "on"),
            (max(sentence.lowerBound, noun - 5)..<noun).contains(where: isDeterminer)
                || (max(sentence.lowerBound, noun - 5)..<noun).contains(where: { scan.has($0, .article) })
        else { return [] }
        return [open - 1, open, close] + (hasComma ? [close - 1] : [next])
    }

    /// The most tokens of a title.
    private static let mostInTitle = 9

    /// Whether all longer words have capitals, as in titles.
    private func isTitle(_ tokens: ClosedRange<Int>) -> Bool {
        scan.isCapital(tokens.lowerBound)
            && tokens.allSatisfy { index in
                let token = scan.text.tokens[index]
                if scan.isAny(index, "!", "?") { return index == tokens.upperBound }
                if token.shape.contains(.mark) { return scan.isPossessive(index) || scan.isHyphen(index) }
                return token.isCapital || token.shape.contains(.digit) || token.end - token.start < 5
            }
    }

    /// Whether what stands between two marks is a part of the sentence: few words without a comma or stop.
    private func isPhrase(_ open: Int, _ close: Int) -> Bool {
        guard close - open > 1, close - open - 1 <= Self.mostWords else { return false }
        return !((open + 1)..<close).contains { scan.isAny($0, ",", ".", "!", "?", ";", ":", "…", "...") }
    }
}
