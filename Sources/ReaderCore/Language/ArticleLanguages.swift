import ReaderBasics
package import ReaderModel

/// In which language an article is, and which of its paragraphs are in another.
package struct ArticleLanguages: Equatable, Sendable {
    /// Of most of the text; `Language.other` where it is surely none of those that are told apart, nil where that is
    /// not known.
    package let main: Language?
    /// Of each block, in order; nil where `main` is nil and the block does not say surely.
    package let blocks: [Language?]

    /// How much likelier the language that the source states is before a look at the text, as a natural logarithm.
    private static let statement = 4.0
    /// The same of English where nothing is stated: most short texts without a statement are.
    private static let habit = 2.0
    /// A text of fewer letters without a statement is in another language than English by `leastMargin` only: names alone look
    /// like one.
    private static let short = 40
    /// So many letters between names may say what a page of names is in.
    private static let few = 16
    /// A statement is kept where the text speaks for another language by less than this.
    private static let leastMargin = 6.0
    /// A paragraph is in another language than the article where it says so by this margin, in so many letters.
    private static let foreign = (margin: 6.0, letters: 40)
    /// Bytes of a block that are looked at: a paragraph is in one language.
    private static let sample = 1024
    /// Bytes of an article that are looked at to tell what it is in.
    private static let enough = 64 * 1024

    /// - Parameter part: the blocks to tell the languages of; all of the article's where nil.
    package init(_ article: Article, blocks part: ArraySlice<Block>? = nil) {
        let part = part ?? article.blocks[...]
        let stated = article.language.flatMap(Language.init(tag:))
        if article.isLanguageGiven, let stated {
            (main, blocks) = (stated, part.map { _ in stated })
            return
        }
        (main, blocks) = WordWeights.idle.with { Self.read(article, part, stated, $0) }
    }

    private static func read(
        _ article: Article, _ part: ArraySlice<Block>, _ stated: Language?, _ words: WordWeights
    ) -> (main: Language?, blocks: [Language?]) {
        article.text.bytes.withUnsafeBufferPointer { bytes in
            let scores = part.map { self.scores($0, bytes, words) }
            let isWhole = part.count == article.blocks.count
            let whole = isWhole ? scores : sample(article, bytes, words)
            guard var first = self.main(article, whole, stated, words) else { return (nil, scores.map { _ in nil }) }
            if first == .other, stated == nil { first = besideNames(article, bytes, words) ?? first }
            let told = whole.map { sure($0, beside: first) }
            let main = mostly(first, whole, told)
            let isTold = isWhole && main == first
            return (main, smoothed(scores, isTold ? told : scores.map { sure($0, beside: main) }, main: main))
        }
    }

    /// The blocks in another language than most, as ranges of `blocks` in order, each with its language.
    package var passages: [(blocks: Range<Int>, language: Language)] {
        var passages: [(blocks: Range<Int>, language: Language)] = []
        for (index, language) in blocks.enumerated() {
            guard let language, language != main else { continue }
            if let last = passages.last, last.blocks.upperBound == index, last.language == language {
                passages[passages.count - 1].blocks = last.blocks.lowerBound..<index + 1
            } else {
                passages.append((index..<index + 1, language))
            }
        }
        return passages
    }

    private static func scores(
        _ block: Block, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordWeights
    ) -> LanguageScores {
        guard block.kind != .code, block.kind != .rule else { return LanguageScores() }
        let range = block.range.clamped(to: 0..<bytes.count)
        var end = min(range.upperBound, range.lowerBound + sample)
        while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return LanguageScores(bytes, range.lowerBound..<end, words: words)
    }

    private static func sample(
        _ article: Article, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordWeights
    ) -> [LanguageScores] {
        var (scores, seen) = ([LanguageScores](), 0)
        for block in article.blocks where seen < enough {
            scores.append(self.scores(block, bytes, words))
            seen += min(sample, block.range.count)
        }
        return scores
    }

    private static func main(
        _ article: Article, _ scores: [LanguageScores], _ stated: Language?, _ words: WordWeights
    ) -> Language? {
        var sum = LanguageScores()
        var title = article.title ?? ""
        title.withUTF8 { sum.add(LanguageScores($0, 0..<$0.count, words: words)) }
        for score in scores { sum.add(score) }
        let (expected, weight) = (stated ?? .english, stated == nil ? habit : statement)
        guard let guess = LanguageGuess(sum, expected: expected, weight: weight) else { return stated }
        let isTold = sum.system?.languages.contains(expected) == true
        if guess.language == .other, let stated, !isTold { return guess.isSure ? stated : nil }
        let isEasy = stated == nil ? sum.total >= short : !isTold
        if guess.isSure, isEasy || guess.language == expected || guess.margin >= leastMargin { return guess.language }
        return stated.flatMap { isTold ? $0 : nil }
    }

    /// What the words that begin small say, where they say it surely: a page of results or a list of members is mostly
    /// names, and names of all countries look like a language that nobody knows.
    private static func besideNames(
        _ article: Article, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordWeights
    ) -> Language? {
        var small: [UInt8] = []
        var (isInWord, isKept) = (false, false)
        for byte in bytes.prefix(enough) {
            let isLetter = byte.isASCIILetter || byte >= 0x80
            if isLetter, !isInWord { isKept = !byte.isCapitalLetter }
            isInWord = isLetter
            small.append(isLetter && !isKept ? .space : byte)
        }
        guard !small.isEmpty else { return nil }
        let scores = small.withUnsafeBufferPointer { LanguageScores($0, 0..<$0.count, words: words) }
        guard scores.total >= few, let guess = LanguageGuess(scores, expected: .english, weight: habit), guess.isSure
        else { return nil }
        return guess.language == .other ? nil : guess.language
    }

    /// Of an article in several languages the one with the most letters.
    private static func mostly(_ main: Language, _ scores: [LanguageScores], _ sure: [Language?]) -> Language {
        var letters: [Language: Int] = [:]
        for case (let score, let language?) in zip(scores, sure) { letters[language, default: 0] += score.total }
        letters[.other] = nil
        guard let most = letters.max(by: { ($0.value, $1.key.code) < ($1.value, $0.key.code) }) else { return main }
        return most.value > letters[main, default: 0] ? most.key : main
    }

    /// Blocks that do not say surely what they are in are, of the languages that others surely are in, in the one that
    /// their letters speak for; in that of the article where they hardly speak for any.
    ///
    /// - Parameter sure: the languages that blocks say surely they are in.
    private static func smoothed(_ scores: [LanguageScores], _ sure: [Language?], main: Language) -> [Language?] {
        var present: [Language] = []
        for case let language? in sure where language != main && !present.contains(language) {
            present.append(language)
        }
        return zip(scores, sure).map { score, language in language ?? likeliest(of: present, beside: main, score) }
    }

    /// Nil where a block does not say: names of people and places in a list look like a language that nobody knows.
    private static func sure(_ scores: LanguageScores, beside main: Language) -> Language? {
        guard let guess = LanguageGuess(scores, expected: main, weight: statement) else { return nil }
        if guess.language == main { return guess.isSure ? main : nil }
        guard guess.language != .other else { return nil }
        return scores.total >= foreign.letters && guess.margin >= foreign.margin ? guess.language : nil
    }

    private static func likeliest(of present: [Language], beside main: Language, _ scores: LanguageScores) -> Language {
        guard let system = scores.system else { return main }
        func score(_ language: Language) -> Double {
            system.languages.firstIndex(of: language).map { scores.score($0, of: system) } ?? -.infinity
        }
        let best = present.max { score($0) < score($1) }
        guard let best, score(best) > score(main) + habit else { return main }
        return best
    }
}
