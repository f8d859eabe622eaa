import ReaderTokens

/// Finds the noun phrase that a date tells of, where the rest of its clause happens at another time: "the cyclist killed on May 4"
/// before "is remembered", "talks set to begin on Monday" behind "they tried to stop".
struct DatedNoun {
    let clauses: Clauses
    let scan: TimeScan
    let date: Range<Int>
    let start: Int
    let end: Int

    /// The most tokens of the phrase before its participle.
    private static let most = 9

    private init(_ clauses: Clauses, _ date: Range<Int>, _ start: Int, _ end: Int) {
        (self.clauses, self.date, self.start, self.end) = (clauses, date, start, end)
        scan = clauses.scan
    }

    /// The tokens of the phrase of a date in a clause from its start to its end; nil where the whole of it is dated.
    static func tokens(of date: Range<Int>, from start: Int, to end: Int, _ clauses: Clauses) -> Range<Int>? {
        guard start < date.lowerBound else { return nil }
        let noun = DatedNoun(clauses, date, start, end)
        if let added = noun.withOwn ?? noun.ofNamed ?? noun.toldHow { return added }
        if let deed = noun.inBrackets ?? noun.planned ?? noun.yearOfDeed ?? noun.owned ?? noun.there { return deed }
        if let state = noun.state ?? noun.declared ?? noun.reduced ?? noun.done { return state }
        return noun.followed ?? noun.freeRelative ?? noun.contact ?? noun.item ?? noun.happening
    }

    /// Behind "on", "in" and the like before a date.
    private var before: Int {
        let word = date.lowerBound - 1
        return scan.isAny(word, "on", "in", "at", "by", "for", "during", "early", "late") ? word - 1 : word
    }

    /// "Olaf Berg (pictured together in 2019) said".
    private var inBrackets: Range<Int>? {
        guard let open = (start..<date.lowerBound).last(where: { scan.isAny($0, "(", "[", ")", "]") }),
            scan.isAny(open, "(", "["), open > start, open + 1 < date.lowerBound,
            let close = (date.upperBound..<max(end, date.upperBound)).first(where: { scan.isAny($0, ")", "]") }),
            close + 1 < end, (open + 1..<date.lowerBound).contains(where: { scan.has($0, [.past, .participle]) }),
            clauses.finiteVerb((close + 1)..<end) != nil
        else { return nil }
        var first = open
        while first > start, open - first < 5, scan.isCapital(first - 1) { first -= 1 }
        return first < open ? first..<(close + 1) : phrase(before: open).map { $0..<(close + 1) }
    }

    /// "A new round of talks set to begin on Monday", "the case due in court on Monday": what is planned is said of the noun.
    private var planned: Range<Int>? {
        let floor = max(start + 2, date.lowerBound - 8)
        guard floor < date.lowerBound,
            let word = (floor..<date.lowerBound).last(where: {
                scan.isAny($0, "set", "due", "scheduled", "slated", "expected", "planned", "beginning", "starting")
            }), isNoun(word - 1), !(word..<date.lowerBound).contains(where: { scan.isAny($0, ",", "that") }),
            !(word + 1..<date.lowerBound).contains(where: { scan.has($0, .finite) && clauses.verbs.isVerb($0) })
        else { return nil }
        let isGerund = scan.isAny(word, "beginning", "starting")
        guard isGerund || scan.isWord(word + 1, "to") || word == before || scan.isAny(word + 1, "for", "in", "on"),
            let first = phrase(before: word), clauses.finiteVerb(start..<first) != nil, !isBehindSubjectless(first)
        else { return nil }
        return first..<end
    }

    /// "A memorial for the cyclist killed Feb. 4 still stands": a participle before the date, and the verb behind it.
    private var reduced: Range<Int>? {
        let verb = before
        guard verb > start + 1, scan.has(verb, [.past, .participle]), !scan.has(verb, [.be, .have]), isNoun(verb - 1),
            !scan.isCapital(verb)
        else { return nil }
        var next = date.upperBound
        while next < end, scan.has(next, .adverb) || scan.isAny(next, "still", "also", "now") { next += 1 }
        guard next < end, scan.has(next, .finite), clauses.verbs.isVerb(next), clauses.finiteVerb(start..<verb) == nil
        else { return nil }
        // "A new study by the guild released Monday is": with whose it is.
        if scan.has(start, .article) || scan.isWord(start, "the"), verb - start <= Self.most,
            !(start..<verb).contains(where: { scan.has($0, .subordinator) || scan.isAny($0, ",", "for", "to") })
        {
            return start..<date.upperBound
        }
        return phrase(before: verb).map { $0..<date.upperBound }
    }

    /// "The man accused of killing two in 2016 will appear", "they protest against a law passed by the guild in May": a participle
    /// that only describes, since another verb follows the date, or "by" the participle.
    private var done: Range<Int>? {
        var next = date.upperBound
        while next < end, scan.has(next, .adverb) { next += 1 }
        let isReduced =
            scan.isWord(next + 1, "by") && scan.has(next, .past) && !scan.has(next, .be)
            || scan.isAny(next, "aimed", "designed", "meant", "intended")
        let goesOn = next < end && scan.has(next, .finite) && clauses.verbs.isVerb(next) && !isReduced
        let words = start + 1..<max(start + 1, date.lowerBound)
        let verb =
            goesOn
            ? clauses.finiteVerb(words)
            : isDay ? nil : words.last { isParticiple($0) && scan.isWord($0 + 1, "by") }
        guard let verb, isParticiple(verb),
            !(verb..<date.lowerBound).contains(where: {
                scan.has($0, .subordinator) || scan.isAny($0, ",", "and", "but", "“", "\"", "he", "she", "they")
            }), clauses.finiteVerb((verb + 1)..<date.lowerBound) == nil, let first = phrase(before: verb)
        else { return nil }
        if goesOn { return first..<date.upperBound }
        return clauses.finiteVerb(start..<first) == nil ? nil : first..<end
    }

    /// "It published a report written by Berg on Sunday": a day of the news is that of the verb.
    private var isDay: Bool {
        date.contains { scan.has($0, [.weekday, .weekdayShort, .deictic, .nDay, .dayPart]) }
    }

    private func isParticiple(_ index: Int) -> Bool {
        scan.has(index, [.past, .participle]) && !scan.has(index, [.be, .have]) && !scan.isCapital(index)
            && clauses.verbs.isVerb(index) && isNoun(index - 1)
    }

    /// "It follows the death of a sailor on Sunday", "it came after a meeting in May": what came before is what is dated.
    private var followed: Range<Int>? {
        guard let verb = clauses.finiteVerb(start..<date.lowerBound) else { return nil }
        let object: Int
        if scan.isAny(verb, "follows", "followed", "marks", "commemorates") {
            object = verb + 1
        } else if scan.isAny(verb, "comes", "came"), scan.isAny(verb + 1, "after", "amid") {
            object = verb + 2
        } else {
            return nil
        }
        guard object < date.lowerBound,
            scan.has(object, .article) || scan.isAny(object, "the", "his", "her", "its", "their"),
            (object..<date.lowerBound).contains(where: { scan.has($0, .eventNoun) }),
            !(object..<date.lowerBound).contains(where: { scan.has($0, .subordinator) || scan.isWord($0, ",") })
        else { return nil }
        return object..<end
    }

    /// "They want back what was agreed with Lund last year": the clause that "what" begins behind the verb.
    private var freeRelative: Range<Int>? {
        guard let what = (start + 2..<max(start + 2, date.lowerBound)).last(where: { scan.isWord($0, "what") }),
            clauses.finiteVerb((what + 1)..<date.lowerBound) != nil, clauses.finiteVerb(start..<what) != nil,
            !scan.text.tokens[what - 1].shape.contains(.mark)
        else { return nil }
        return what..<end
    }

    /// "He was named head of the firm Berg founded in 1976": a name and its verb right behind a noun tell of it.
    private var contact: Range<Int>? {
        let floor = max(start + 3, date.lowerBound - (scan.isAny(date.lowerBound - 1, "only", "just") ? 3 : 2))
        guard floor < date.lowerBound,
            let deed = (floor..<date.lowerBound).last(where: isDeed), !scan.has(deed, [.be, .have])
        else { return nil }
        // "The illness she had caught two years earlier".
        let verb = scan.isAny(deed - 1, "had", "’d", "'d") ? deed - 1 : deed
        var name = verb
        if scan.isAny(verb - 1, "he", "she", "it", "they", "we", "i") {
            name -= 1
        } else {
            while name > start, verb - name < 3, scan.isCapital(name - 1) { name -= 1 }
            // A noun of two words with its verb joined by a hyphen: "Berg co-founded".
            if name == verb, scan.isHyphen(verb - 1), scan.isJoined(verb) {
                name = verb - 2
                while name > start, verb - name < 5, scan.isCapital(name - 1) { name -= 1 }
                if !scan.isCapital(name) { return nil }
            }
        }
        guard name < verb, isNoun(name - 1), let first = definite(before: name),
            !scan.isWord(verb, "did"),
            !scan.isAny(name - 1, "way", "day", "time", "moment", "year", "week", "month", "night", "morning"),
            let main = clauses.finiteVerb(start..<first), !scan.isCapital(name - 1),
            !scan.isAny(
                main, "told", "tells", "informed", "assured", "reminded", "warned", "convinced", "showed", "shows",
                "promised", "said", "says", "learned", "thought", "believes")
        else { return nil }
        return first..<end
    }

    /// A verb in the past, "co-founded" too.
    private func isDeed(_ index: Int) -> Bool {
        if scan.isWord(index - 1, "had"), scan.has(index, [.past, .participle]) { return true }
        return scan.has(index, .past)
            && (clauses.verbs.isVerb(index)
                || scan.isHyphen(index - 1) && scan.isJoined(index) && !scan.isCapital(index))
    }

    /// "It has won prizes, including the tennis cup in 2010, a chess cup in 2011": a thing of a list with a day of its own.
    private var item: Range<Int>? {
        if let word = (start + 2..<max(start + 2, date.lowerBound)).last(where: { scan.isWord($0, "including") }),
            clauses.finiteVerb((word + 1)..<date.lowerBound) == nil, word + 1 < date.lowerBound,
            clauses.verbs.governingGroup(date, in: clauses.sentence).map({ scan.has($0.lowerBound, .have) }) ?? false,
            !(word..<date.lowerBound).contains(where: { scan.isWord($0, ",") })
        {
            return (word + 1)..<end
        }
        guard let place = clauses.pieces.firstIndex(where: { $0.contains(date.lowerBound) }), place > 0,
            clauses.pieces[place].lowerBound > start, clauses.finiteVerb(clauses.pieces[place]) == nil,
            clauses.dates.contains(where: { $0.upperBound == clauses.pieces[place - 1].upperBound })
        else { return nil }
        var first = clauses.pieces[place].lowerBound
        if scan.isWord(first, "and") { first += 1 }
        return scan.has(first, .article) || scan.isWord(first, "the") ? first..<end : nil
    }

    /// "He has moved ten times, with nine of the moves falling between 1999 and 2002": what "with" adds has a verb of its own.
    private var withOwn: Range<Int>? {
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }), piece.lowerBound > start,
            scan.isWord(piece.lowerBound, "with"), scan.isWord(piece.lowerBound - 1, ","),
            piece.lowerBound + 3 < date.lowerBound,
            (piece.lowerBound + 3..<date.lowerBound).contains(where: { clauses.isGerund($0) && isNoun($0 - 1) }),
            clauses.finiteVerb(piece) == nil
        else { return nil }
        return (piece.lowerBound + 1)..<end
    }

    /// "The court heard how Berg left in May 2011", "she was told he will be tried on May 4": what is told is what is dated.
    private var toldHow: Range<Int>? {
        guard
            let word = (start..<max(start, date.lowerBound)).last(where: {
                scan.isAny($0, "told", "heard", "described", "explained", "recalled", "recounted")
            })
        else { return nil }
        let isHow = scan.isWord(word + 1, "how")
        let isPassive =
            scan.isWord(word, "told") && scan.has(word - 1, .be)
            && scan.isAny(word + 1, "he", "she", "it", "they", "we", "i", "his", "her", "their", "the")
        let first = isHow ? word + 2 : word + 1
        guard isHow && !isDay || isPassive, first + 1 < date.lowerBound,
            !scan.isAny(first, "to", "much", "many", "long"),
            clauses.finiteVerb((first + 1)..<date.lowerBound) != nil,
            !(first..<date.lowerBound).contains(where: { scan.isAny($0, ",", ";", ":", "\"", "“") })
        else { return nil }
        return first..<end
    }

    /// "They protested against the arrest in Lund on May 4 of Olaf Berg": whose it was stands behind the day of a noun.
    private var ofNamed: Range<Int>? {
        guard scan.isWord(date.upperBound, "of"), date.upperBound + 1 < end,
            scan.isCapital(date.upperBound + 1) || scan.has(date.upperBound + 1, .article)
                || scan.isWord(date.upperBound + 1, "the"),
            let noun = (start + 2..<max(start + 2, date.lowerBound)).last(where: {
                scan.has($0, .eventNoun) && scan.isWord($0 - 1, "the")
            }),
            clauses.finiteVerb((noun + 1)..<date.lowerBound) == nil, clauses.finiteVerb(start..<(noun - 1)) != nil,
            !(noun..<date.lowerBound).contains(where: { scan.isWord($0, ",") })
        else { return nil }
        return (noun - 1)..<end
    }

    /// "Mr Berg's visit this morning means that": what happens is told by a noun, and the verb in the present tells of now.
    private var happening: Range<Int>? {
        let noun = before
        guard noun > start, scan.has(noun, .eventNoun), !scan.isCapital(noun) else { return nil }
        let next = date.upperBound
        guard next < end,
            scan.isAny(next, "means", "shows", "is", "are", "comes", "leaves", "makes", "marks", "follows"),
            clauses.finiteVerb(start..<noun) == nil
        else { return nil }
        return start..<date.upperBound
    }

    // MARK: - Nouns

    private func isNoun(_ index: Int) -> Bool {
        index > start && scan.text.tokens[index].shape.contains(.word)
            && !scan.has(index, [.adverb, .subordinator, .article])
            && !(scan.has(index, [.be, .have, .future, .conditional]))
            && !(scan.has(index, .past) && clauses.verbs.isVerb(index))
            && !scan.isAny(
                index, "and", "or", "but", "not", "he", "she", "it", "they", "we", "i", "you", "the", "was", "were",
                "to",
                "of", "in", "on", "at", "by", "for", "with", "from", "who", "which", "n't", "n’t", "already", "also",
                "originally", "initially", "been", "all", "both", "still", "now", "be", "being")
    }

    /// "Said Friday talks due Monday" has no noun phrase that begins behind a verb without a word between.
    private func isBehindSubjectless(_ first: Int) -> Bool { first <= start + 1 }

    /// The first word of the noun phrase that ends before a token: an article or the like, or what stands behind a preposition or
    /// verb.
    func phrase(before end: Int) -> Int? {
        var index = end - 1
        while index >= start, end - index <= Self.most {
            if scan.has(index, .article)
                || scan.isAny(
                    index, "the", "his", "her", "its", "their", "this", "that", "these", "those", "our", "my", "an")
            {
                return index
            }
            let isLimit =
                scan.text.tokens[index].shape.contains(.mark) && !scan.isHyphen(index) && !scan.isPossessive(index)
                || scan.has(index, [.finite, .subordinator]) && clauses.verbs.isVerb(index)
                || scan.isAny(
                    index, "to", "for", "with", "at", "by", "from", "about", "over", "on", "in", "and", "but", "or",
                    "between", "after", "before", "into", "against", "during", "as")
            if isLimit { return index + 1 < end ? index + 1 : nil }
            index -= 1
        }
        return nil
    }
}
