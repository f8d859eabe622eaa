import ReaderModel

/// Finds what can be read in a text without knowing a word of it: stretches in quotation marks, dates in digits.
enum WordlessFinder {
    /// How sure it is that somebody said what stands in quotation marks: the marks alone say so.
    private static let confidence = 0.7

    static func annotation(of text: Text, blocks: [Block]) -> Annotation {
        let spoken = blocks.filter { $0.kind != .code && $0.kind != .rule }
        let quotes = QuotationPairs.stretches(in: text.bytes, blocks: spoken.map(\.range))
        let dates = spoken.flatMap { NumericDates.dates(in: text.bytes, $0.range) }
        return Annotation(
            quotes: quotes.enumerated().map {
                Quote(id: Quote.ID($0 + 1), kind: .direct, parts: [$1], confidence: confidence)
            },
            times: dates.enumerated().map { number, date in
                TimeExpression(
                    id: TimeExpression.ID(number + 1), range: date.range, kind: .date, value: date.day.description,
                    interval: date.day...date.day, precision: .day)
            })
    }
}
