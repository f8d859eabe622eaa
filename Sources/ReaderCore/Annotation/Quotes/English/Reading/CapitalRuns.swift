/// Names found by their capitals alone, for a text whose entities nobody has found.
enum CapitalRuns {
    /// Runs of two to four capitalised words, words after a title, and single words that end such a run elsewhere.
    static func names(in items: [QuoteItem]) -> [QuoteReading.Name] {
        var runs: [ClosedRange<Int>] = []
        var index = 0
        while index < items.count {
            guard isNamePart(items[index]) else {
                index += 1
                continue
            }
            let start = index
            while index + 1 < items.count, isNamePart(items[index + 1]) { index += 1 }
            runs.append(start...index)
            index += 1
        }
        let full = runs.filter { (2...4).contains($0.count) }
        let lastWords = Set(full.map { items[$0.upperBound].key })
        let named = runs.filter { run in
            if (2...4).contains(run.count) { return true }
            guard run.count == 1 else { return false }
            let isTitled = run.lowerBound > 0 && items[run.lowerBound - 1].has(.title)
            return isTitled || lastWords.contains(items[run.lowerBound].key)
        }
        return named.map { run in
            QuoteReading.Name(
                range: items[run.lowerBound].range.lowerBound..<items[run.upperBound].range.upperBound, entity: -1,
                isPerson: true)
        }
    }

    private static func isNamePart(_ item: QuoteItem) -> Bool {
        let notNames: WordClass = [
            .title, .determiner, .day, .preposition, .subordinator, .conjunction, .subjectPronoun, .auxiliary,
            .adverb, .possessive, .time,
        ]
        return item.isWord && item.isCapital && !item.has(notNames)
    }
}
