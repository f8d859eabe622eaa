import ReaderModel
import ReaderTokens

// Dates that hang on a noun behind the verb.
extension Clauses {
    private func isDeterminer(_ index: Int) -> Bool {
        scan.has(index, .article)
            || scan.isAny(index, "the", "his", "her", "its", "their", "this", "that", "these", "those", "our", "my")
    }

    /// The first word of the noun phrase that ends before a token, where an article or the like begins it.
    private func phraseStart(before end: Int, after start: Int) -> Int? {
        var index = end - 1
        while index > start, end - index <= 7 {
            if isDeterminer(index) { return index }
            if scan.text.tokens[index].shape.contains(.mark) && !scan.isHyphen(index)
                || scan.has(index, [.finite, .subordinator])
            {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// Whether a date hangs on what somebody is said to have done: "a jury has found him guilty of killing two in 2015".
    /// What is over for good is not told with "has".
    func isOfDeed(_ date: Range<Int>) -> Bool {
        guard let verb = perfect(before: date) else { return false }
        return ((verb + 2)..<(date.lowerBound - 1)).contains {
            isGerund($0) && scan.isAny($0 - 1, "of", "for")
        }
    }

    /// Whether a word in small letters ends in "-ing", whatever it may be besides.
    func isGerund(_ token: Int) -> Bool {
        let word = scan.text.text.bytes[scan.text.tokens[token].range]
        return word.count > 4 && !scan.isCapital(token) && word.suffix(3).elementsEqual("ing".utf8)
    }

    /// "Has" or "have" with its participle, where four words or more and no other finite verb stand between them and a date
    /// of something past.
    private func perfect(before date: Range<Int>) -> Int? {
        let floor = max(sentence.lowerBound, date.lowerBound - 40)
        guard scan.isAny(date.lowerBound - 1, "in", "on", "at"),
            !date.contains(where: { scan.isAny($0, "this", "today", "tomorrow", "next", "recent", "the") }),
            let has = (floor..<date.lowerBound).last(where: { scan.isAny($0, "has", "have", "’ve", "'ve") }),
            let verb = ((has + 1)..<(has + 4)).first(where: { scan.has($0, [.past, .participle]) }),
            verb + 4 <= date.lowerBound, !scan.has(verb, [.planning, .be]),
            !scan.isAny(
                verb, "said", "announced", "told", "called", "invited", "arranged", "booked", "scheduled", "been",
                "confirmed", "decided")
        else { return nil }
        let isOther = ((verb + 1)..<date.lowerBound).contains {
            scan.has($0, [.be, .have, .future, .conditional, .subordinator])
                || scan.isAny($0, ";", ":", "“", "\"", "he", "she", "it", "they", "we", "i")
        }
        return isOther ? nil : verb
    }

    /// Where the noun phrase begins that a date tells of and not of the verb: "the robbery on Dec. 22" behind "have
    /// released photos of", "a venture launched in May" behind "it is moving to".
    func nounDated(_ date: Range<Int>, from start: Int, to end: Int) -> Int? {
        let isAfterPreposition = scan.isAny(date.lowerBound - 1, "in", "on", "at", "by")
        let last = date.lowerBound - (isAfterPreposition ? 2 : 1)
        let rest = date.upperBound..<max(end, date.upperBound)
        guard last > start + 2, finiteVerb(rest) == nil else { return nil }
        if scan.has(last, .eventNoun), !scan.isCapital(last), perfect(before: date) != nil {
            return phraseStart(before: last + 1, after: start + 2)
        }
        // "It was a surprise hit in 2008": a noun.
        if scan.isAny(last, "hit", "cut", "cast", "upset", "set"), let first = phraseStart(before: last, after: start),
            scan.has(first - 1, .be)
        {
            return nil
        }
        guard scan.has(last, .past), !scan.has(last, [.be, .have]), scan.text.tokens[last - 1].shape.contains(.word),
            !scan.has(last - 1, [.verbal, .adverb, .article, .subordinator]), !isDeterminer(last - 1),
            !scan.isAny(last - 1, "and", "or", "but", "not", "he", "she", "it", "they", "we", "i", "you", "to"),
            let first = phraseStart(before: last, after: start + 1)
        else { return nil }
        if scan.isWord(first - 1, "to"), scan.isWord(first - 2, "according") { return first }
        let head = start..<first
        // A verb that is none of a relative clause and can be no participle.
        return head.contains { scan.has($0, [.be, .have, .future, .conditional]) && verbs.isVerb($0) }
            && !(max(0, start - 1)..<first).contains { scan.isAny($0, "who", "which", "that", "what", "whose") }
            ? first : nil
    }
}
