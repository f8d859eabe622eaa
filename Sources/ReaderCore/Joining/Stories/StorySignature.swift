import Glibc
import ReaderBasics

/// What is remembered of an article to find others that tell the same: the words that matter in it, its title, its
/// beginning, and a sketch of its wording.
package struct StorySignature: Equatable, Sendable {
    /// A word that matters, and how much it does in this article, whatever it does in others.
    package struct Term: Equatable, Sendable {
        package let word: StoryWord.Name
        /// In sixteenths of a nat: the logarithm of how often it stands there, more for a name.
        package let weight: UInt8

        package init(word: StoryWord.Name, weight: UInt8) {
            self.word = word
            self.weight = weight
        }
    }

    /// By what they are worth before anything is known of other articles, the most first; at most `mostTerms`.
    package var terms: [Term]
    /// Words of the title, without those that build sentences, in their order; at most `mostTitleWords`.
    package var title: [StoryWord.Name]
    /// Seldom used words that stand side by side in the title, a hash a pair.
    package var pairs: [StoryWord.Name]
    /// What is measured in the title, as in "13-inch", or counted on: first a hash of the unit, then of the number.
    package var measures: [StoryWord.Name]
    /// Words of the title and of the beginning of the text; sorted, 16 bits of each.
    package var lead: [UInt16]
    /// The least of each of 32 hashes over all stretches of four words (Broder 1997): of two texts as many are equal as
    /// their stretches are common. Empty for a text of fewer than `fewestWords`.
    package var sketch: [UInt32]
    /// A hash of where it was published; 0 where it is not known.
    package var site: UInt32

    package static let mostTerms = 24
    package static let mostTitleWords = 12
    package static let sketchCount = 32
    static let fewestWords = 40
    /// Bytes of text that are looked at for terms, and for the beginning.
    package static let reach = 3_000
    private static let (leadReach, emphasisReach) = (800, 600)
    /// A word that more articles use tells nothing of any.
    private static let ordinary = 0.2

    package init(
        terms: [Term], title: [StoryWord.Name], pairs: [StoryWord.Name] = [], measures: [StoryWord.Name] = [],
        lead: [UInt16], sketch: [UInt32], site: UInt32
    ) {
        self.terms = terms
        self.title = title
        self.pairs = pairs
        self.measures = measures
        self.lead = lead
        self.sketch = sketch
        self.site = site
    }

    /// - Parameters:
    ///   - title: of the article; empty where it has none.
    ///   - text: the article's, from which at most the first `reach` bytes are looked at, with the words in them.
    ///   - site: where it was published: a host, or the name of a feed.
    package init(
        title: String, titleWords: [StoryWord], text: some Collection<UInt8>, words: [StoryWord], site: String?
    ) {
        let text = Array(text.prefix(Self.reach))
        // The title often stands above the text once more.
        let names = titleWords.map(\.name)
        let repeats = !names.isEmpty && words.prefix(names.count).map(\.name) == names
        let body = repeats ? Array(words.dropFirst(names.count)) : words
        let start = body.first?.range.lowerBound ?? 0

        var counts: [StoryWord.Name: Float] = [:]
        var capitals: Set<StoryWord.Name> = []
        for name in names { counts[name, default: 0] += 3 }
        for word in body {
            counts[word.name, default: 0] += word.range.lowerBound - start < Self.emphasisReach ? 1.5 : 1
            if Self.isName(word, in: text) { capitals.insert(word.name) }
        }
        let letters = Set((titleWords + body).filter { $0.range.count == 1 && !$0.isNumber }.map(\.name))
        let telling = Set(counts.keys.filter { OrdinaryWords.share(of: $0) <= Self.ordinary && !letters.contains($0) })
        terms = Self.terms(counts.filter { telling.contains($0.key) }, capitals)
        self.title = Array(Self.unique(names.filter(telling.contains)).prefix(Self.mostTitleWords))
        pairs = Self.pairs(titleWords)
        let bytes = Array(title.utf8)
        let place = site.map { StoryWord.name(of: $0.lowercased().utf8) } ?? 0
        let installment = place == 0 ? [] : Self.installment(titleWords, in: bytes, site: place)
        measures = Self.measures(titleWords, in: bytes) + installment
        let beginning = body.prefix { $0.range.lowerBound - start < Self.leadReach }.map(\.name)
        lead = Set((names + beginning).filter(telling.contains).map { UInt16(truncatingIfNeeded: $0) }).sorted()
        sketch = Self.sketch(of: body.map(\.name))
        self.site = place
    }

    private static func terms(_ counts: [StoryWord.Name: Float], _ capitals: Set<StoryWord.Name>) -> [Term] {
        let weighed = counts.map { word, count in
            let weight = logf(1 + count) * (capitals.contains(word) ? 1.5 : 1)
            return (
                term: Term(word: word, weight: UInt8(min(255, weight * 16))),
                worth: Double(weight) * -log(OrdinaryWords.share(of: word))
            )
        }
        return weighed.sorted { ($0.worth, $1.term.word) > ($1.worth, $0.term.word) }.prefix(mostTerms).map(\.term)
    }

    /// Whether a word begins with a capital inside a sentence.
    private static func isName(_ word: StoryWord, in text: [UInt8]) -> Bool {
        guard word.range.upperBound <= text.count, isCapital(at: word.range.lowerBound, in: text) else { return false }
        let before = text[..<word.range.lowerBound].suffix(8).reversed().drop { $0 == 0x20 || $0 == 0x28 || $0 == 0x22 }
        guard let last = before.first else { return false }
        return last.isASCIILetter || last.isASCIIDigit || last == 0x2C || last == 0x3B || last == 0x2D
    }

    private static func isCapital(at index: Int, in text: [UInt8]) -> Bool {
        if text[index] < 0x80 { return text[index].isCapitalLetter }
        let letter = text.withUnsafeBufferPointer { UTF8Scalar.decoded($0, index, $0.count).value }
        return Unicode.Scalar(letter)?.properties.isUppercase ?? false
    }

    private static func unique(_ names: [StoryWord.Name]) -> [StoryWord.Name] {
        var seen: Set<StoryWord.Name> = []
        return names.filter { seen.insert($0).inserted }
    }

    private static func pairs(_ words: [StoryWord]) -> [StoryWord.Name] {
        zip(words, words.dropFirst()).filter { first, second in
            [first, second].allSatisfy { OrdinaryWords.share(of: $0.name) < 0.02 }
        }.prefix(mostTitleWords).map { pair($0.name, $1.name) }
    }

    private static func pair(_ first: StoryWord.Name, _ second: StoryWord.Name) -> StoryWord.Name {
        StoryWord.Name(truncatingIfNeeded: Hash.pair(UInt64(first), UInt64(second)))
    }

    private static func measures(_ words: [StoryWord], in title: [UInt8]) -> [StoryWord.Name] {
        zip(words, words.dropFirst()).filter { number, unit in
            number.isNumber && !unit.isNumber && unit.range.lowerBound == number.range.upperBound + 1
                && title.indices.contains(number.range.upperBound) && title[number.range.upperBound] == 0x2D
        }.prefix(4).flatMap { [$1.name, $0.name] }
    }

    /// What is counted on from one article to the next: a hash of its name, then of the number, as in "Lantern 2.1.4 is
    /// out" and "Letter from Odense 12: the harbour".
    ///
    /// A number behind a name counts on where it has points in it, or ends the title or a part of it; each site counts by
    /// itself.
    private static func installment(
        _ words: [StoryWord], in title: [UInt8], site: StoryWord.Name
    ) -> [StoryWord.Name] {
        for (name, number) in zip(words, words.dropFirst())
        where number.isNumber && !name.isNumber && number.range.lowerBound == name.range.upperBound + 1
            && isCapital(at: name.range.lowerBound, in: title)
        {
            let digits = title[number.range.lowerBound...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
            let rest = title[digits.endIndex...].drop { $0 == UInt8(ascii: " ") }
            let ends = rest.first.map { !$0.isASCIILetter && !$0.isASCIIDigit && $0 < 0x80 } ?? true
            guard ends || digits.dropLast().contains(UInt8(ascii: ".")) || rest.starts(with: "of ".utf8) else {
                continue
            }
            return [pair(name.name, site), StoryWord.name(of: digits)]
        }
        return []
    }

    private static func sketch(of names: [StoryWord.Name]) -> [UInt32] {
        guard names.count >= fewestWords else { return [] }
        var least = [UInt32](repeating: .max, count: sketchCount)
        for start in 0...names.count - 4 {
            let stretch = names[start..<start + 4].reduce(Hash.seed) { Hash.pair($0, UInt64($1)) }
            for index in least.indices {
                let value = UInt32(truncatingIfNeeded: Hash.pair(stretch, UInt64(index)))
                if value < least[index] { least[index] = value }
            }
        }
        return least
    }
}
