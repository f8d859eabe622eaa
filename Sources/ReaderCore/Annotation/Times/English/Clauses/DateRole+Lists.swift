import ReaderModel
import ReaderTokens

/// Dates of lists, headings and things: nothing is told to happen then.
extension DateRole {
    private var sentence: Range<Int> { clauses.sentence }

    private var hasFiniteVerb: Bool {
        sentence.contains { scan.has($0, .finite) && clauses.verbs.isVerb($0) && !date.contains($0) }
    }

    /// "June 19 – Lund, Harbour Hall", "May 4: Oslo", and several of them on end: the entry of a list that tells nothing.
    var isEntry: Bool {
        guard !hasFiniteVerb else { return false }
        let isListed = clauses.dates.count(where: { isFollowedByDash($0) }) >= 2
        if isListed { return true }
        guard date.lowerBound <= sentence.lowerBound + 1, isFollowedByDash(date) else { return false }
        let words = sentence.filter { scan.text.tokens[$0].shape.contains(.word) && !date.contains($0) }
        let small = words.count { !scan.isCapital($0) && !scan.isAny($0, "at", "in", "the", "of", "and", "with") }
        return small == 0 || sentence.contains { scan.isWord($0, "@") }
    }

    private func isFollowedByDash(_ date: Range<Int>) -> Bool {
        let next = date.upperBound
        return sentence.contains(next)
            && (scan.isHyphen(next) && !scan.isJoined(next) || scan.isAny(next, ":", "|", "--"))
            && scan.isCapital(next + 1)
    }

    /// "Passengers carried: 1975 - 2014": years behind a colon end the heading of figures.
    var isCaption: Bool {
        guard scan.isWord(date.lowerBound - 1, ":"), date.upperBound >= sentence.upperBound || isBracketed,
            date.contains(where: { scan.has($0, .nYear) }),
            !date.contains(where: { scan.has($0, [.month, .monthShort, .nDay]) })
        else { return false }
        return (3...14).contains(date.lowerBound - 1 - sentence.lowerBound) && scan.isCapital(sentence.lowerBound)
    }

    private var isBracketed: Bool {
        scan.isWord(date.upperBound, "(") && scan.isWord(sentence.upperBound - 1, ")")
    }

    /// "In spring training", "his summer camp": what the season says of a thing.
    var isKindOfSeason: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .season) else { return false }
        return scan.isAny(
            date.upperBound, "training", "camp", "camps", "break", "collection", "semester", "sale", "sales",
            "cleaning",
            "fashion", "line", "coat", "coats", "jacket", "menu", "salad", "movie", "school", "schools", "vegetables",
            "flowers", "colors", "colours", "weather", "sports", "olympics", "wheat")
    }

    /// "Lend funds for overnight use", "overnight rates": a kind of thing, and no night.
    var isPeriodOfEverything: Bool {
        guard date.count == 1, scan.isWord(date.lowerBound, "overnight") else { return false }
        // "It will not happen overnight".
        let verbs = (max(sentence.lowerBound, date.lowerBound - 5)..<date.lowerBound)
        if verbs.contains(where: { scan.isAny($0, "not", "n't", "n’t", "never") }),
            verbs.contains(where: { scan.isAny($0, "happen", "change", "work", "disappear", "come", "go") })
        {
            return true
        }
        guard scan.isPlural(date.upperBound) else { return false }
        return !scan.isAny(date.lowerBound - 1, "held", "left", "hit", "lost", "saw")
    }

    /// "A happy and healthy 2017": a year that is a noun.
    var isWishedFor: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .nYear) else { return false }
        var index = date.lowerBound - 1
        while index > sentence.lowerBound, date.lowerBound - index <= 4, isPlain(index) || scan.isWord(index, "and") {
            index -= 1
        }
        guard index < date.lowerBound - 1, scan.isAny(index, "a", "an") else { return false }
        let next = date.upperBound
        return !(sentence.contains(next) && scan.text.tokens[next].shape.contains(.word))
            || scan.isAny(next, "and", "for", "with", "to", "in", "when", "that")
    }

    /// "1972’s Harbour Street": a work of that year.
    var isYearOfWork: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .nYear), scan.isPossessive(date.upperBound) else {
            return false
        }
        let next = date.upperBound + 1
        return (scan.isCapital(next) || scan.isAny(next, "\"", "“", "‘"))
            && !(next..<min(next + 4, sentence.upperBound)).contains { scan.has($0, .eventNoun) && !scan.isCapital($0) }
    }

    /// "She starred in a 1990 film", "the book became a 2004 play", "in his 1988 memoir, he wrote": the year of a work that
    /// something past is told to happen in or to make.
    var isYearOfMaking: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .nYear) else { return false }
        var owner = date.lowerBound - 1
        if !isOwner(owner), isPlain(owner) { owner -= 1 }
        guard isOwner(owner), sentence.contains(owner - 1),
            scan.isWord(owner - 1, "in")
                && !scan.isAny(owner - 2, "role", "roles", "part", "parts", "work", "performance")
                || scan.isAny(
                    owner - 1, "became", "made", "wrote", "directed", "released", "recorded", "published", "produced"),
            clauses.verbs.governing(date, in: sentence) == .past || opensTold(owner - 1)
        else { return false }
        return (date.upperBound..<min(date.upperBound + 3, sentence.upperBound)).contains {
            scan.isAny(
                $0, "film", "movie", "memoir", "memoirs", "book", "novel", "autobiography", "biography", "album",
                "song", "single", "musical", "documentary", "series", "miniseries", "comedy", "drama", "melodrama",
                "thriller", "adaptation", "remake", "sequel", "play", "essay", "version", "biopic", "video", "show")
        }
    }

    private func isOwner(_ index: Int) -> Bool {
        scan.has(index, .article) || scan.isAny(index, "the", "a", "his", "her", "its", "their", "our", "my")
            || scan.isPossessive(index)
    }

    /// "In her 1988 memoir, …, she wrote": a phrase at the opening of what is told in the past.
    private func opensTold(_ preposition: Int) -> Bool {
        guard preposition == sentence.lowerBound,
            let verb = (date.upperBound..<sentence.upperBound).first(where: {
                scan.has($0, .finite) && clauses.verbs.isVerb($0)
            })
        else { return false }
        return scan.has(verb, .past) || scan.isAny(verb, "was", "were", "did")
    }

    /// "Her inner '90s child", "emotional early-'80s pop": a decade that describes a noun.
    var isDecadeOfThing: Bool {
        guard scan.has(date.upperBound - 1, [.nDecade, .nShortDecade]) else { return false }
        return !scan.isAny(
            date.lowerBound - 1, "the", "in", "during", "of", "since", "from", "by", "until", "and", "to", "through")
    }

    /// "Its enacted 2014 budget": between an article or owner and a noun.
    var isBehindAdjective: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .nYear), isPlain(date.lowerBound - 1) else { return false }
        let owner = date.lowerBound - 2
        return scan.has(owner, .article) || scan.isPossessive(owner)
            || scan.isAny(owner, "the", "a", "his", "her", "its", "their", "our", "my")
    }

    /// A word written small that can be an adjective.
    private func isPlain(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        return scan.text.tokens[index].shape.contains(.word) && !scan.isCapital(index)
            && !scan.has(index, [.article, .subordinator, .be, .have, .future, .conditional, .eventNoun])
            && !scan.isAny(
                index, "in", "of", "on", "at", "for", "by", "to", "from", "since", "until", "with", "and", "or",
                "during",
                "through", "between", "after", "before", "late", "early", "mid", "end", "throughout", "around", "about",
                "than", "as", "fiscal", "season", "year", "summer", "winter", "spring", "fall", "autumn")
    }
}
