import ReaderTokens

// Words that open no clause, and phrases without a verb.
extension Clauses {
    /// "Has never before used it", "has since left": part of the verb group.
    func isAdverb(_ index: Int) -> Bool {
        if scan.isWord(index, "before") { return scan.isAny(index - 1, "never", "ever") }
        return scan.isWord(index, "since")
            && (scan.has(index - 1, .have) || scan.isAny(index - 1, "ever", "never", "long"))
            && scan.has(index + 1, [.past, .participle, .have, .be, .adverb])
    }

    /// "As close as it has come", "as far as they went": both words of a comparison.
    func isOfDegree(_ index: Int) -> Bool {
        [index + 1, index - 1].contains {
            scan.isAny(
                $0, "close", "far", "long", "much", "many", "soon", "few", "little", "high", "low", "near", "good",
                "bad",
                "big", "large", "strong", "fast", "early", "late", "hard", "often", "quickly", "easily", "badly")
        } && (scan.has(index + 1, [.adverb]) || !scan.isWord(index + 2, ","))
    }

    /// "Plenty of that to talk about": what a preposition governs.
    func isPronoun(_ index: Int) -> Bool {
        scan.isWord(index, "that")
            && scan.isAny(index - 1, "of", "for", "with", "like", "about", "than", "to", "at", "by", "from")
    }

    /// The first verb that a clause can have, and no infinitive, participle or noun.
    func finiteVerb(_ tokens: Range<Int>) -> Int? {
        tokens.first { scan.has($0, .finite) ? verbs.isVerb($0) : scan.has($0, .planning) && isSetting($0) }
    }

    /// "The crews set up lines", "the boat set sail": "set" as a past.
    private func isSetting(_ index: Int) -> Bool {
        index > sentence.lowerBound && scan.isWord(index, "set")
            && scan.isAny(index + 1, "up", "off", "out", "sail", "aside", "fire", "foot")
            && !scan.has(index - 1, [.verbal, .adverb]) && !scan.isAny(index - 1, "to", "and", "or", ",", "the", "a")
    }

    /// Whether "after" and the like open a clause and no noun phrase: "after the international break" has none, "after they leave"
    /// and "after leaving" have one.
    func hasClause(behind preposition: Int) -> Bool {
        let start = preposition + 1
        let rest = (start..<max(start, sentence.upperBound)).prefix { !scan.text.tokens[$0].shape.contains(.mark) }
        // "After his daughter, Anna Berg, said": a description stands between the subject and its verb.
        if rest.count <= 5, !rest.isEmpty, let comma = rest.last.map({ $0 + 1 }), scan.isWord(comma, ","),
            !rest.contains(where: { verbs.isVerb($0) || scan.has($0, .gerund) }),
            let close = ((comma + 2)..<max(comma + 2, min(sentence.upperBound, comma + 9))).first(where: {
                scan.isWord($0, ",")
            }), !((comma + 1)..<close).contains(where: { verbs.isVerb($0) || scan.has($0, .subordinator) }),
            scan.has(close + 1, .finite), verbs.isVerb(close + 1)
        {
            return true
        }
        return rest.contains { word in
            if scan.has(word, .gerund) { return word <= start + 1 || !scan.isAny(word - 1, "the", "a", "an") }
            guard verbs.isVerb(word) else { return false }
            return !scan.has(word, .base) || scan.has(word, .finite) || scan.isPlural(word - 1)
                || scan.isCapital(word - 1) || scan.isAny(word - 1, "they", "we", "i", "you", "to", "people", "who")
        }
    }

    /// Whether a verb that can be nothing else stands before the next mark or clause.
    func hasAuxiliary(from start: Int) -> Bool {
        let rest = (start..<max(start, sentence.upperBound)).prefix {
            !scan.text.tokens[$0].shape.contains(.mark) && !scan.has($0, .subordinator)
        }
        return rest.contains { scan.has($0, [.be, .have, .future, .conditional]) && verbs.isVerb($0) }
    }

    /// "In their first debate on Tuesday, the two …", "At Sunday's hearing, some …", "I think that during 2015, boats …": a
    /// phrase without a verb that opens its sentence, or what is said.
    func isFrontedPhrase(_ home: Int) -> Bool {
        let piece = pieces[home]
        var start = piece.lowerBound
        let that = piece.last { scan.isWord($0, "that") && $0 + 1 < piece.upperBound }
        if let that {
            start = that + 1
        } else if scan.isAny(start, "even", "just", "only", "also", "again") {
            start += 1
        }
        return (that != nil || startsAfterOpening(home) || isBehindThat(home)) && !hasVerb(start..<piece.upperBound)
            && scan.isAny(
                start, "in", "at", "on", "during", "with", "for", "under", "amid", "despite", "by")
            && scan.isWord(piece.upperBound, ",")
    }

    /// "Said that, in May, she had left": what opens the clause that "that" and a comma stand before.
    func isBehindThat(_ home: Int) -> Bool {
        let start = pieces[home].lowerBound
        return scan.isWord(start - 1, ",") && scan.isAny(start - 2, "that", "because")
    }

    /// The clause that a phrase without a verb belongs to, where that stands before it: "it was over, in a speech on
    /// Tuesday", "rooms are too cold, according to a study on Monday".
    func clauseBefore(_ home: Int) -> Int? {
        // "She sang first on stage, then in a film": another place of the same.
        let opening = pieces[home].lowerBound
        guard home > 0, !hasVerb(pieces[home]),
            scan.isAny(
                scan.isWord(opening, "then") ? opening + 1 : opening, "in", "at", "during", "with", "from", "by",
                "amid", "despite", "according",
                "following", "for", "under")
        else { return nil }
        var index = home
        while index > 0, home - index < 4, scan.isWord(pieces[index].lowerBound - 1, ","),
            pieces[index - 1].upperBound == pieces[index].lowerBound - 1
        {
            index -= 1
            if finiteVerb(pieces[index]) != nil { return index }
        }
        return nil
    }

    /// "Speaking in Lund on Sunday, Berg said it was over": a participle that opens its sentence goes with what its subject did.
    func toldBehindParticiple(_ home: Int, _ date: Range<Int>) -> ClosedRange<Int>? {
        let piece = pieces[home]
        guard home + 1 < pieces.count, !scan.isPossessive(date.upperBound), piece.lowerBound == sentence.lowerBound,
            piece.count > 3,
            scan.has(piece.lowerBound, .gerund), scan.isWord(piece.upperBound, ","), finiteVerb(piece) == nil,
            pieces[home + 1].lowerBound == piece.upperBound + 1,
            let verb = finiteVerb(pieces[home + 1]), verb > pieces[home + 1].lowerBound,
            !scan.has(pieces[home + 1].lowerBound, .subordinator),
            !scan.isAny(pieces[home + 1].lowerBound, "and", "but", "in", "on", "at"),
            !dates.contains(where: { $0.overlaps(pieces[home + 1]) })
        else { return nil }
        return home...(home + 1)
    }

    /// "He had many parts, including a return to the stage in 2002": the things go with the clause that they are part of.
    func toldWithThings(_ home: Int, _ date: Range<Int>) -> ClosedRange<Int>? {
        let piece = pieces[home]
        guard home > 0, scan.isWord(piece.lowerBound, "including"), scan.isWord(piece.lowerBound - 1, ","),
            pieces[home - 1].upperBound == piece.lowerBound - 1, let verb = finiteVerb(pieces[home - 1]),
            verb > pieces[home - 1].lowerBound, scan.has(verb, .past), !scan.has(verb, .have),
            finiteVerb(piece.lowerBound..<date.lowerBound) == nil,
            !dates.contains(where: { $0.overlaps(pieces[home - 1]) })
        else { return nil }
        return (home - 1)...home
    }

    /// 'Under the headline "…"': a title in marks belongs to the word before it.
    func isBeforeTitle(_ word: Int) -> Bool {
        scan.isAny(word, "headline", "called", "titled", "entitled", "named", "headlined")
            && scan.isAny(word + 1, "\"", "“", "``", "‘")
    }

    /// Whether only a conjunction or a quotation mark stands before a piece.
    func startsAfterOpening(_ home: Int) -> Bool {
        pieces[..<home].allSatisfy { $0.count <= 1 }
    }
}
