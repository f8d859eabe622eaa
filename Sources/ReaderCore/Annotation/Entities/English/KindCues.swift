import ReaderBasics
import ReaderLexicons
import ReaderModel

/// Words beside a name that say what it is.
enum KindCues {
    /// Between a dateline and what it stands before.
    static let dashes: Set<String> = ["-", "--", "–", "—"]
    /// As datelines write them.
    static let months = Set(
        (CalendarNames.months + CalendarNames.shortMonths + ["Sept"]).map { $0.lowercased() }
            .flatMap { [$0, $0 + "."] })

    static func isProduct(_ word: String) -> Bool {
        EnglishKindWords.productNouns.contains(word)
            || word.hasSuffix("s") && EnglishKindWords.productNouns.contains(String(word.dropLast()))
    }

    /// What a name of several words is by its first one.
    static let firstHeads: [String: Entity.Kind] = {
        var heads: [String: Entity.Kind] = [:]
        for word in EnglishKindWords.firstWorkHeads { heads[word] = .other }
        for word in EnglishKindWords.firstPlaceHeads { heads[word] = .place }
        return heads
    }()

    /// What a name of several words is by its last one.
    static let heads: [String: Entity.Kind] = {
        var heads: [String: Entity.Kind] = [:]
        for word in EnglishKindWords.workHeads { heads[word] = .other }
        for word in EnglishKindWords.placeHeads { heads[word] = .place }
        for word in EnglishKindWords.organizationHeads { heads[word] = .organization }
        return heads
    }()
}
