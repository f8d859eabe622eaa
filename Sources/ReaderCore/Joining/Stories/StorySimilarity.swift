import Glibc

/// How surely two articles tell the same.
///
/// The measure was set by hand on 90 pages of three days in November 2019 and read over on 900 articles of a campaign
/// (Docs/Stories.md).
package struct StorySimilarity: Equatable, Sendable {
    /// 0...about 1; articles from `threshold` on tell one story.
    package let score: Double
    /// The share of stretches of four words that both have, 0...1, give or take 0.1.
    package let sharedWording: Double

    /// Whether they are two of a series of one site, called alike but for their number.
    private let areInstallments: Bool

    package static let threshold = 0.38
    /// From this on one is a copy of the other, with another headline or a few changes.
    package static let copyThreshold = 0.5
    /// So much of a common text tells one story, whatever the titles say.
    static let wordingThreshold = 0.3

    /// Whether both tell one story.
    package var isOneStory: Bool {
        score >= Self.threshold || sharedWording >= Self.wordingThreshold && !areInstallments
    }
    package var isCopy: Bool { sharedWording >= Self.copyThreshold && !areInstallments }

    /// Each title must be told in the beginning of the other to this extent.
    private static let leastTitle = 0.3
    /// Costs and gains, in the measure of `score`.
    private static let (offTitle, otherMeasure, sameSite, pairOfTitles) = (0.2, 1.0, 0.12, 0.04)

    /// Words by which the titles of a series differ: a number of three parts in both.
    private static let mostApart = 6

    /// - Parameter rarity: what is told by a word's standing in an article, in nats: minus the logarithm of the share of
    ///   articles that use it.
    package init(_ first: StorySignature, _ second: StorySignature, rarity: (StoryWord.Name) -> Double) {
        let titles = [Self.told(first.title, in: second, rarity), Self.told(second.title, in: first, rarity)]
        let weaker = titles.min() ?? 0
        var score = (Self.cosine(first, second, rarity) + weaker) / 2
        if weaker < Self.leastTitle { score -= Self.offTitle }
        let isOther = Self.differ(first.measures, second.measures)
        if isOther { score -= Self.otherMeasure }
        let apart = Set(first.title).symmetricDifference(second.title).count
        areInstallments = isOther && first.site != 0 && first.site == second.site && apart <= Self.mostApart
        if first.site != 0, first.site == second.site { score -= Self.sameSite }
        if !Set(first.pairs).isDisjoint(with: second.pairs) { score += Self.pairOfTitles }
        self.score = score
        sharedWording = Self.common(first.sketch, second.sketch)
    }

    /// Of the terms, each worth its weight times its rarity.
    private static func cosine(
        _ first: StorySignature, _ second: StorySignature, _ rarity: (StoryWord.Name) -> Double
    ) -> Double {
        let values = Dictionary(
            first.terms.map { ($0.word, Double($0.weight) * rarity($0.word)) }, uniquingKeysWith: { old, _ in old })
        var (product, length) = (0.0, 0.0)
        for term in second.terms {
            let value = Double(term.weight) * rarity(term.word)
            product += value * (values[term.word] ?? 0)
            length += value * value
        }
        let lengths = length * values.values.reduce(0) { $0 + $1 * $1 }
        return lengths > 0 ? product / sqrt(lengths) : 0
    }

    /// The share of a title that stands in the title or the beginning of the other.
    private static func told(
        _ title: [StoryWord.Name], in other: StorySignature, _ rarity: (StoryWord.Name) -> Double
    ) -> Double {
        let lead = Set(other.lead)
        var (told, all) = (0.0, 0.0)
        for word in title {
            let worth = rarity(word)
            all += worth
            if lead.contains(UInt16(truncatingIfNeeded: word)) { told += worth }
        }
        return all > 0 ? told / all : 0
    }

    /// Whether one unit is counted in both, and differently: "13-inch" and "16-inch".
    private static func differ(_ first: [StoryWord.Name], _ second: [StoryWord.Name]) -> Bool {
        let numbers = Dictionary(byUnit(second), uniquingKeysWith: { old, _ in old })
        return byUnit(first).contains { unit, number in numbers[unit].map { $0 != number } ?? false }
    }

    private static func byUnit(_ measures: [StoryWord.Name]) -> [(StoryWord.Name, StoryWord.Name)] {
        stride(from: 0, to: measures.count - 1, by: 2).map { (measures[$0], measures[$0 + 1]) }
    }

    private static func common(_ first: [UInt32], _ second: [UInt32]) -> Double {
        guard first.count == second.count, !first.isEmpty else { return 0 }
        return Double(zip(first, second).count { $0 == $1 }) / Double(first.count)
    }
}

/// How rare words are among the articles of some days, and in general as long as there are few of them.
package struct WordRarity: Sendable {
    private let articles: Double
    /// What is known in general weighs as much as so many articles.
    private static let prior = 100.0

    /// - Parameter articles: of these days.
    package init(articles: Int) { self.articles = Double(articles) }

    /// - Parameter count: articles of these days that the word is a term of.
    /// - Returns: minus the logarithm of the share of articles that use it.
    package func of(_ word: StoryWord.Name, in count: Int) -> Double {
        let general = OrdinaryWords.share(of: word)
        let share = (Double(count) + Self.prior * general) / (articles + Self.prior)
        return -log(min(1, max(general, share)))
    }
}
