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
        var opening: Int?
        var bracket: Int?
        for index in sentence where scan.text.tokens[index].shape.contains(.mark) {
            if scan.isAny(index, "(", "[") {
                bracket = index
            } else if scan.isAny(index, ")", "]"), let open = bracket {
                if index - open <= Self.mostInBrackets, !dates.contains(where: { $0.overlaps(open..<index) }) {
                    bound.formUnion((open + 1)..<index)
                }
                bracket = nil
            } else if let open = opening, scan.isAny(index, "\"", "”", "''") {
                if isPhrase(open, index) { bound.formUnion([open, index]) }
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
            if isAdverb, index + 2 < sentence.upperBound, scan.isAny(index - 1, "we", "they", "i", "you") {
                commas.formUnion([index, index + 2])
            }
        }
        return commas
    }

    /// Whether what stands between two marks is a part of the sentence: few words without a comma or stop.
    private func isPhrase(_ open: Int, _ close: Int) -> Bool {
        guard close - open > 1, close - open - 1 <= Self.mostWords else { return false }
        return !((open + 1)..<close).contains { scan.isAny($0, ",", ".", "!", "?", ";", ":", "…", "...") }
    }
}
