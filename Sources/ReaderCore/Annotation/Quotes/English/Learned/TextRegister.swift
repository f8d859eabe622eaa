import ReaderBasics
import ReaderModel

/// What kind of text it is: whether people speak in it, whether it speaks to the reader, and whether it lists sources.
struct TextRegister {
    /// Statements of somebody named by a verb of communication, by thousand words: 0 none … 4 many.
    let telling: Int
    /// How many people and institutions are told to speak: 0…3.
    let speakers: Int
    /// How often the reader is spoken to: 0 never … 3.
    let you: Int
    /// How often the author speaks of themselves: 0 never … 3.
    let own: Int
    /// How many of the words are verbs in the past: 0…3.
    let past: Int
    /// How many of its paragraphs hold words in marks: 0…3.
    let marked: Int
    /// How long it is: 0…3.
    let length: Int
    /// Paragraphs that say where something was published.
    let references: Set<Int>
    /// Whether there are words enough outside marks to tell what kind of text it is.
    let isReadable: Bool
    /// Words of each paragraph outside marks.
    let wordCounts: [Int]
    /// Stretches in marks of each paragraph.
    let stretchCounts: [Int]
    /// Which findings are sure of themselves.
    let isSure: [Bool]
    /// How many sure findings each entity has.
    let statements: [Int: Int]
    /// The paragraphs with sure findings, and how many.
    let sureIn: [Int: Int]

    /// A text of fewer words is of no kind.
    private static let fewestWords = 60
    /// A finding is sure from here on.
    static let sure: Float = 0.8

    init(_ reading: QuoteReading, _ findings: [Finding]) {
        let paragraphs = (reading.units.last?.paragraph ?? -1) + 1
        var words = [Int](repeating: 0, count: paragraphs)
        var stretches = [Int](repeating: 0, count: paragraphs)
        var counts = (you: 0, own: 0, past: 0)
        var sources: Set<Int> = []
        for unit in reading.units {
            for index in unit.items {
                let item = reading.items[index]
                guard item.isWord else {
                    stretches[unit.paragraph] += 1
                    continue
                }
                guard item.mark == .none else { continue }
                words[unit.paragraph] += 1
                if Self.reader.contains(item.key) { counts.you += 1 }
                if Self.author.contains(item.key) { counts.own += 1 }
                if item.isLower, item.has([.endsEd, .pastForm]) || item.is("said") { counts.past += 1 }
                if Self.sourceWords.contains(item.key) { sources.insert(unit.paragraph) }
            }
        }
        let total = max(1, words.reduce(0, +))
        isReadable = total >= Self.fewestWords
        wordCounts = words
        stretchCounts = stretches
        references = sources
        length = Features.step(total, [200, 600, 1_500])
        you = Features.step(counts.you * 1_000 / total, [1, 8, 20])
        own = Features.step(counts.own * 1_000 / total, [1, 8, 25])
        past = Features.step(counts.past * 1_000 / total, [15, 35, 60])
        marked = Features.step(stretches.count { $0 > 0 } * 100 / max(1, paragraphs), [1, 15, 40])

        var byEntity: [Int: Int] = [:]
        var byParagraph: [Int: Int] = [:]
        var told = 0
        isSure = findings.map { $0.confidence >= Self.sure }
        for finding in findings where finding.confidence >= Self.sure {
            byParagraph[reading.units[finding.unit].paragraph, default: 0] += 1
            guard let entity = finding.speaker?.entity else { continue }
            byEntity[entity, default: 0] += 1
            if let cue = finding.cue, cue.kind == .verb, reading.items[cue.item].has(.communication) { told += 1 }
        }
        statements = byEntity
        sureIn = byParagraph
        speakers = min(3, byEntity.count)
        telling = Features.step(told * 1_000 / total, [1, 3, 8, 16])
    }

    private static let reader: WordSet = ["you", "your", "yours", "you're", "you'll", "you've", "yourself"]
    private static let author: WordSet = ["i", "we", "my", "our", "i'm", "i've", "we're", "we've", "me", "us"]
    private static let sourceWords: WordSet = ["retrieved", "archived", "doi", "isbn", "issn", "pp", "accessed"]
}
