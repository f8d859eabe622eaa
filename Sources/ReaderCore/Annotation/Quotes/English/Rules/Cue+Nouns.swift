import ReaderBasics

/// Cues that are nouns, or tell by one: "made it clear that", "voiced hope that", "her announcement that".
extension QuoteReading {
    /// "made clear that", "made it plain that", "expressed hope that", "voiced his belief that": a verb that tells nothing
    /// without what stands behind it.
    func tellsByNoun(_ index: Int) -> Bool { tellingNoun(behind: index) != nil }

    /// The "that" behind such a verb and its word.
    func tellingNoun(behind index: Int) -> Int? {
        let item = items[index]
        guard item.isLower, index + 4 < items.count else { return nil }
        let isMade = Self.makings.contains(item.key)
        guard isMade || Self.voicings.contains(item.key) else { return nil }
        for position in (index + 1)...min(index + 4, items.count - 2) {
            let word = items[position]
            guard word.isWord, word.isLower, word.mark == .none else { return nil }
            if isMade ? word.is("clear") || word.is("plain") || word.is("known") : Self.beliefs.contains(word.key) {
                return items[position + 1].is("that") && position + 4 < items.count ? position + 1 : nil
            }
            guard
                isMade
                    ? word.is("it") || word.has(.adverb) || word.is("very")
                    : !word.has([.preposition, .auxiliary, .subordinator, .conjunction])
            else { return nil }
        }
        return nil
    }

    private static let makings: WordSet = ["made", "make", "makes", "making"]

    private static let voicings: WordSet = [
        "express", "expressed", "expresses", "expressing", "voice", "voiced", "voices", "voicing",
    ]

    private static let beliefs: WordSet = [
        "belief", "concern", "concerns", "confidence", "conviction", "doubt", "doubts", "fear", "fears", "hope",
        "hopes",
        "opinion", "optimism", "regret", "surprise", "view", "worry",
    ]

    static let announcements: WordSet = [
        "announcement", "claim", "statement", "vow", "promise", "warning", "assertion", "allegation", "admission",
        "complaint", "pledge", "declaration", "remark", "suggestion", "assurance", "accusation", "prediction",
    ]

    /// Whether a cue is such a noun.
    /// "claim", "remarks": a noun for what somebody told.
    func isAnnouncementNoun(_ item: QuoteItem) -> Bool {
        Self.announcements.contains(item.key) || item.has(.utterance) || item.is("claims") || item.is("criticism")
    }

    func isAnnouncement(_ cue: Int) -> Bool { Self.announcements.contains(items[cue].key) && items[cue + 1].is("that") }
}
