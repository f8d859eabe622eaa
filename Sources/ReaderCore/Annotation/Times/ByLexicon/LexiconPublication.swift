import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Looks for the date an article was published on in the first lines of a text in a language with a lexicon.
struct LexiconPublication {
    private let text: TokenizedText
    private let today: CalendarDay
    private let lexicon: Lexicon
    /// A date line stands in the first bytes.
    private static let headBytes = 250
    /// The most words of a paragraph beside the date, where it is a date line.
    private static let mostWords = 6

    init(_ text: TokenizedText, _ lexicon: Lexicon, today: CalendarDay) {
        (self.text, self.lexicon, self.today) = (text.prefix(paragraphs: 12), lexicon, today)
    }

    /// A full date that is all that a line says, or a dateline ("Berlin, 3. Mai 2024 – ").
    func find() throws(CancellationError) -> PublicationDate? {
        var reader = LexiconReader(text, lexicon, published: nil, explains: false)
        let times = try reader.read()
        for paragraph in text.paragraphs {
            let range = text.bytes(of: paragraph)
            guard range.lowerBound < Self.headBytes else { return nil }
            let inside = times.filter { range.contains($0.range.lowerBound) && $0.kind != .duration }
            guard let time = inside.first(where: { $0.derivation == nil && $0.precision == .day }),
                let day = time.interval?.lowerBound, day <= today, isDateLine(paragraph, time.range, inside)
            else { continue }
            return PublicationDate(day, basis: .stated)
        }
        return nil
    }

    private func isDateLine(_ paragraph: Range<Int>, _ date: Range<Int>, _ times: [TimeExpression]) -> Bool {
        func words(_ tokens: some Sequence<Int>) -> Int {
            tokens.count { index in
                let token = text.tokens[index]
                return token.shape.contains(.word) && !times.contains { $0.range.overlaps(token.range) }
            }
        }
        let before = paragraph.prefix { text.tokens[$0].range.upperBound <= date.lowerBound }
        let after = paragraph.drop { text.tokens[$0].range.lowerBound < date.upperBound }
        guard words(before) <= Self.mostWords else { return false }
        // A verb of its own makes a sentence of it.
        guard !before.contains(where: { isVerb($0) }) else { return false }
        guard let next = after.first else { return true }
        // "5 juillet 2012. – "
        let behindStop = text.string(next) == "." ? after.dropFirst().first : nil
        let opens = ["(", ":", "|", ".-"].contains(text.string(next)) || isDash(next) || behindStop.map(isDash) == true
        if opens, words(before) <= 4 { return true }
        return words(after) <= Self.mostWords && !after.contains { isVerb($0) }
    }

    private func isDash(_ token: Int) -> Bool { ["-", "–", "—"].contains(text.string(token)) }

    private func isVerb(_ token: Int) -> Bool {
        let word = text.string(token).lowercased()
        let verbs = lexicon.times.verbs
        return verbs.past.split(separator: " ").contains { $0 == word }
            || verbs.ahead.split(separator: " ").contains { $0 == word }
    }
}
