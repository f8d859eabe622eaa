import ReaderBasics
import ReaderModel
import ReaderTokens

/// What kind of text it is, as far as dates go: whether it tells of the past, speaks to the reader, or is made of figures.
struct TimeRegister {
    /// How many of the words are verbs in the past: 0…3.
    let past: Int
    /// How many of the words tell of what is to come: 0…3.
    let ahead: Int
    /// How often the reader is spoken to: 0…3.
    let you: Int
    /// How often the author speaks of themselves: 0…3.
    let own: Int
    /// How many of the words hold digits: 0…3.
    let digits: Int
    /// How many dated clauses there are by thousand words: 0…3.
    let dated: Int
    /// How many of them are sure by themselves: 0…4.
    let sure: Int
    /// How many of its paragraphs are headings, items and rows: 0…3.
    let listed: Int
    /// How long it is: 0…3.
    let length: Int
    /// Whether there are words enough to tell what kind of text it is.
    let isReadable: Bool

    /// A text of fewer words is of no kind.
    private static let fewestWords = 60
    /// A clause is sure by itself from here on.
    private static let surest = 0.8

    init(_ scan: TimeScan, _ clauses: [DatedClause]) {
        var counts = (words: 0, past: 0, ahead: 0, you: 0, own: 0, digits: 0)
        for index in scan.tokens.indices {
            let token = scan.text.tokens[index]
            if token.shape.contains(.digit) { counts.digits += 1 }
            guard token.shape.contains(.word) else { continue }
            counts.words += 1
            let classes = scan[index].classes
            if classes.contains(.past), !token.isCapital { counts.past += 1 }
            if classes.contains(.future) { counts.ahead += 1 }
            // No word of them is longer.
            guard token.end - token.start <= 4 else { continue }
            if scan.isAny(index, "you", "your") { counts.you += 1 }
            if scan.isAny(index, "i", "we", "my", "our", "us") { counts.own += 1 }
        }
        let total = max(1, counts.words)
        isReadable = counts.words >= Self.fewestWords
        past = Features.step(counts.past * 1_000 / total, [20, 45, 70])
        ahead = Features.step(counts.ahead * 1_000 / total, [1, 5, 12])
        you = Features.step(counts.you * 1_000 / total, [1, 8, 20])
        own = Features.step(counts.own * 1_000 / total, [1, 8, 25])
        digits = Features.step(counts.digits * 1_000 / total, [10, 30, 80])
        dated = Features.step(clauses.count * 1_000 / total, [5, 12, 30])
        let surest = clauses.count { $0.evidence.confidence >= Self.surest }
        sure = Features.step(surest * 100 / max(1, clauses.count), [20, 50, 80, 95])
        let listed = scan.text.blocks.count {
            switch $0.kind {
            case .heading, .item, .row: true
            case .title, .paragraph, .code, .rule, .picture: false
            }
        }
        self.listed = Features.step(listed * 100 / max(1, scan.text.blocks.count), [1, 20, 50])
        length = Features.step(total, [200, 600, 1_500])
    }
}
