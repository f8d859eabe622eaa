import ReaderBasics
import ReaderModel

/// The subject to the left of a reporting verb.
extension QuoteReading {
    /// - Parameters:
    ///   - cue: the item of the verb.
    ///   - low: the first item of the unit, or where its subject may begin at the earliest.
    func leftSubject(of cue: Int, from low: Int) -> ClosedRange<Int>? {
        var end = cue - 1
        // "Smith more recently has said".
        while end >= low, items[end].isWord,
            isBetweenSubjectAndVerb(items[end])
                || end < cue - 1 && items[end].is("more") && items[end + 1].has([.adverb, .endsLy])
        {
            end -= 1
        }
        guard end >= low else { return nil }
        if items[end].isQuoted, let phrase = phraseEndingInMarks(end, from: low) { return phrase }
        end = beforeTime(endingAt: end, from: low)
        var endsAside = items[end].mark == .comma || items[end].mark == .closeBracket || isLongDash(items[end])
        if items[end].mark == .closeBracket, let open = openBracket(before: end, from: low) {
            end = open - 1
            endsAside = items[end].mark == .comma
        }
        if endsAside { return subjectBeforeAside(endingAt: end, from: low) }
        if let antecedent = relativePronoun(before: end, from: low) { return antecedent }
        return nounPhrase(endingAt: end, from: low).map {
            joinedSubject($0, from: low) ?? nameBefore($0, cue, from: low) ?? subjectBeforeClause($0, from: low)
                ?? ownedWriting($0, from: low) ?? $0
        }
    }

    /// The tall “pilot” said: an article, and a word in marks that is a noun.
    private func phraseEndingInMarks(_ stretch: Int, from low: Int) -> ClosedRange<Int>? {
        guard inside(stretch).wordCount <= 2, !inside(stretch).endsWithStop, !inside(stretch).endsOpenly else {
            return nil
        }
        for index in stride(from: stretch - 1, through: max(low, stretch - 4), by: -1) {
            let item = items[index]
            guard item.isWord, item.mark == .none,
                !item.has([.auxiliary, .cue, .preposition, .conjunction, .possessive])
            else { return nil }
            if item.is("the") || item.is("a") || item.is("an") { return index...stretch }
        }
        return nil
    }

    /// "Lord Brown's report earlier this year into the war said": what somebody wrote, over what it is about.
    private func ownedWriting(_ phrase: ClosedRange<Int>, from low: Int) -> ClosedRange<Int>? {
        guard phrase.lowerBound > low + 3, items[phrase.lowerBound - 1].has(.preposition),
            let noun = (low + 2..<phrase.lowerBound - 1).first(where: { items[$0].isLower && items[$0].has(.utterance) }
            ),
            items[noun - 1].has(.possessive) || items[noun - 2].has(.possessive),
            (low..<phrase.lowerBound).allSatisfy({
                items[$0].has(.possessive)
                    || items[$0].isWord && !items[$0].mark.dividesClauses
                        && !items[$0].has([.auxiliary, .subordinator])
            })
        else { return nil }
        return nounPhrase(endingAt: noun, from: low)
    }

    /// "The family of a man hurt when a truck hit a school says": what a clause with a verb of its own stands behind.
    private func subjectBeforeClause(_ phrase: ClosedRange<Int>, from low: Int) -> ClosedRange<Int>? {
        guard phrase.lowerBound > low + 4, items[low].has(.determiner),
            let link = (low + 4..<phrase.lowerBound).last(where: { Self.clauseOpeners.contains(items[$0].key) }),
            Self.harms.contains(items[link - 1].key), link + 2 < phrase.upperBound,
            let noun = (low + 1..<link - 1).first(where: { items[$0].has(.preposition) }),
            isPeopleWord(items[noun - 1]),
            (low..<phrase.lowerBound).allSatisfy({
                items[$0].isWord && items[$0].mark == .none && !items[$0].has([.auxiliary, .communication])
            }),
            (link + 2..<phrase.upperBound).contains(where: { index in
                items[index].isLower && items[index].has([.endsEd, .pastForm])
                    && items[index + 1].has([.determiner, .preposition]) && !items[index - 1].has(.determiner)
            })
        else { return nil }
        return low...(link - 2)
    }

    private static let clauseOpeners: WordSet = ["when", "after", "as", "while", "because", "where"]
    private static let harms: WordSet = [
        "arrested", "attacked", "burned", "drowned", "hit", "hurt", "injured", "killed", "paralysed", "paralyzed",
        "shot",
        "stabbed", "struck", "trapped", "wounded",
    ]

    /// "Anna Lindqvist, the mayor of Leeds said:", where the comma behind the description is left out.
    private func nameBefore(_ description: ClosedRange<Int>, _ cue: Int, from low: Int) -> ClosedRange<Int>? {
        let last = description.lowerBound - 2
        guard last >= low, items[last + 1].mark == .comma, items[last].isWord, items[last].isPerson,
            cue + 1 < items.count,
            items[cue + 1].mark == .colon || items[cue + 1].isQuoted || items[cue + 1].is("that")
                || items[last].isPerson && follows(last, mark: low)
                || items[cue].has(.told) && items[description.lowerBound].has([.title, .office]),
            items[description.lowerBound].has([.determiner, .title, .office]), isDescription(description)
        else { return nil }
        var first = last
        while first > low, items[first - 1].isWord, items[first - 1].name == items[last].name { first -= 1 }
        while first > low, items[first - 1].has(.title), items[first - 1].isCapital { first -= 1 }
        // "In a letter to Anna Lindqvist, the mayor said".
        guard first > low, !items[first - 1].isQuoted else { return first...last }
        let before = items[first - 1]
        let isNoun =
            before.isWord && before.mark == .none && before.isLower
            && !before.has([.preposition, .conjunction, .determiner, .cue, .endsIng, .subordinator])
        return isNoun ? first...last : nil
    }

    /// “…,” Anna Lindqvist, a nurse in Leeds told the board: the name stands right behind what was said.
    private func follows(_ last: Int, mark low: Int) -> Bool {
        var first = last
        while first > low, items[first - 1].isWord, items[first - 1].name == items[last].name { first -= 1 }
        return first > 0 && items[first - 1].isQuoted
    }

    private func isBetweenSubjectAndVerb(_ item: QuoteItem) -> Bool {
        item.has(.auxiliary) || item.has([.adverb, .endsLy]) && !item.isCapital
    }

    private func isLongDash(_ item: QuoteItem) -> Bool { item.mark.isDash || item.mark == .hyphen }

    private func openBracket(before close: Int, from low: Int) -> Int? {
        var index = close
        while index >= low, items[index].mark != .openBracket { index -= 1 }
        return index > low ? index : nil
    }

    /// "Smith, a lawyer from Texas, said": over the chunks between commas to the first that ends in somebody.
    private func subjectBeforeAside(endingAt comma: Int, from low: Int) -> ClosedRange<Int>? {
        let chunks = chunks(before: comma, from: low)
        // "Forty towns, including Leeds (the capital of wool), warned".
        if chunks.count > 1, items[chunks[0].lowerBound].is("including"),
            let phrase = nounPhrase(endingAt: chunks[1].upperBound, from: chunks[1].lowerBound)
        {
            return phrase
        }
        if let name = nameBeforeDescriptions(chunks, from: low) { return name }
        if let named = nameAfterDescription(chunks) { return named }
        // "A White House official, who asked not to be named, said".
        var described: ClosedRange<Int>?
        for (index, chunk) in chunks.enumerated().dropFirst() {
            if let described, isIntroduction(items[chunk.lowerBound]) { return described }
            guard let phrase = beforeRelative(chunk) ?? nounPhrase(endingAt: chunk.upperBound, from: chunk.lowerBound)
            else {
                if index >= 3 { break }
                continue
            }
            let last = items[chunk.upperBound]
            // "Tom Brown, of Mill Lane, Leeds, said".
            if items[chunk.lowerBound].is("of") || items[chunk.lowerBound].is("from") { continue }
            if let head = headName(phrase), head.upperBound >= chunk.upperBound - 6, isPerson(in: head) {
                return phrase
            }
            if last.has(.subjectPronoun) { return phrase }
            if opensAside(items[chunk.lowerBound]) {
                described = items[chunk.lowerBound].has(.determiner) ? phrase : described
                continue
            }
            if isIntroduction(items[chunk.lowerBound]) { break }
            // "officials in Broward County, Florida — where it is — announced": the place goes with what stands before.
            if index + 1 < chunks.count, isPlaceBehindPlace(chunk, chunks[index + 1]) { continue }
            // "Smith, president of Chapter & Verse, a firm in Leeds, said".
            if index + 1 < chunks.count, isBareOffice(phrase), isWholeName(chunks[index + 1]) {
                return chunks[index + 1]
            }
            return phrase
        }
        if let described { return described }
        if let whole = chunks.last, let phrase = beforeRelative(whole) { return phrase }
        guard chunks.count == 1, let only = chunks.first, !isIntroduction(items[only.lowerBound]) else { return nil }
        return nounPhrase(endingAt: only.upperBound, from: only.lowerBound)
    }

    /// "Tom Brown, its oldest member and one of ten who decide on loans, bonds and more, said": the name that opens the
    /// clause, where nothing but descriptions follow.
    private func nameBeforeDescriptions(_ chunks: [ClosedRange<Int>], from low: Int) -> ClosedRange<Int>? {
        guard chunks.count > 2, let first = chunks.last, let described = chunks.dropLast().last,
            items[first.upperBound].isWord, items[first.upperBound].isPerson, !isIntroduction(items[first.lowerBound]),
            items[described.lowerBound].has(.determiner) || isOfficeAlone(described, first),
            !items[chunks[0].upperBound].isPerson,
            let phrase = nounPhrase(endingAt: first.upperBound, from: first.lowerBound),
            phrase.lowerBound == first.lowerBound
        else { return nil }
        let isClause = chunks.dropLast().contains { chunk in
            items[chunk.lowerBound].has([.auxiliary, .pastForm, .subjectPronoun])
                || items[chunk.lowerBound].has(.conjunction) && items[chunk.lowerBound].isLower
                    && chunk.contains { items[$0].isName && items[$0].isPerson }
        }
        return isClause ? nil : phrase
    }

    /// "Anna Lindqvist, Director, Media and Press, Harbour Works, said": an office without an article right behind a name.
    private func isOfficeAlone(_ described: ClosedRange<Int>, _ name: ClosedRange<Int>) -> Bool {
        isWholeName(name) && items[described.lowerBound].has([.office, .title, .personNoun])
            && !items[described.upperBound].isPerson && !hasFiniteVerb(described)
    }

    /// "A woman whose son was taken on May 3, 2017, said", "A body of banks that sets rules, known as the Committee, said":
    /// what stands before "who", "whose" or "that".
    private func beforeRelative(_ chunk: ClosedRange<Int>) -> ClosedRange<Int>? {
        let pronoun = chunk.dropFirst().first { index in
            if items[index].is("whose") || items[index].is("who") { return true }
            guard items[index].is("that"), items[chunk.lowerBound].has(.determiner), index < chunk.upperBound,
                !items[index - 1].has([.cue, .communication])
            else { return false }
            let next = items[index + 1]
            return next.isLower && (next.has([.endsS, .endsEd, .auxiliary, .pastForm])) && !next.has(.determiner)
        }
        guard let pronoun, !isIntroduction(items[chunk.lowerBound]) else { return nil }
        return nounPhrase(endingAt: pronoun - 1, from: chunk.lowerBound)
    }

    /// "The prime minister, Theresa May, said": the name, where the chunk before it describes.
    private func nameAfterDescription(_ chunks: [ClosedRange<Int>]) -> ClosedRange<Int>? {
        guard chunks.count > 1, let name = leadingName(chunks[0]) else { return nil }
        let before = chunks[1]
        let isClause = items[before.lowerBound].has(.determiner) && items[before.upperBound].isLower
        if isClause { return name }
        // "Another, Lindra, announced".
        if before.count == 1, items[before.lowerBound].is("another") || items[before.lowerBound].is("one") {
            return name
        }
        if isIntroduction(items[before.lowerBound]) {
            return isPerson(in: name) && !items[before.upperBound].isPerson ? name : nil
        }
        guard let phrase = nounPhrase(endingAt: before.upperBound, from: before.lowerBound) else {
            return isPerson(in: name) ? name : nil
        }
        return isDescription(phrase) && phrase.lowerBound == before.lowerBound ? name : nil
    }

    /// A chunk that is a name, or the person of "Tom Hesketh of the Green Party".
    private func leadingName(_ chunk: ClosedRange<Int>) -> ClosedRange<Int>? {
        if isWholeName(chunk) { return chunk.count <= 8 ? chunk : nil }
        guard chunk.count <= 12,
            let of = chunk.dropFirst().first(where: { items[$0].is("of") || items[$0].is("from") || items[$0].is("at") }
            ),
            of < chunk.upperBound, chunk.allSatisfy({ items[$0].isWord }), !hasFiniteVerb(of...chunk.upperBound)
        else { return nil }
        let name = chunk.lowerBound...(of - 1)
        return isWholeName(name) && isPerson(in: name) ? name : nil
    }

    /// "Florida" behind "officials in Broward County".
    private func isPlaceBehindPlace(_ place: ClosedRange<Int>, _ before: ClosedRange<Int>) -> Bool {
        func isPlaceName(_ index: Int) -> Bool {
            items[index].isName && !items[index].isPerson && !names[Int(items[index].name)].isGroup
        }
        guard place.count <= 2, place.allSatisfy(isPlaceName), isPlaceName(before.upperBound),
            items[before.lowerBound].isLower || before.contains(where: { items[$0].isWord && items[$0].isLower })
        else { return false }
        let name = items[before.upperBound].name
        var first = before.upperBound
        while first > before.lowerBound, items[first - 1].isWord, items[first - 1].name == name { first -= 1 }
        return first > before.lowerBound && items[first - 1].has(.preposition)
    }

    private func isBareOffice(_ phrase: ClosedRange<Int>) -> Bool {
        let first = items[phrase.lowerBound]
        return first.isLower && !first.has(.determiner)
    }

    /// What lies between commas and dashes to the left of a comma, nearest first.
    private func chunks(before comma: Int, from low: Int) -> [ClosedRange<Int>] {
        var chunks: [ClosedRange<Int>] = []
        var end = comma - 1
        var index = comma - 1
        while index >= low {
            let mark = items[index].mark
            if mark == .closeBracket, let open = openBracket(before: index, from: low) {
                index = open - 1
                continue
            }
            if mark == .comma || mark.isDash || items[index].isQuoted {
                if index + 1 <= end { chunks.append(withoutBrackets((index + 1)...end)) }
                end = index - 1
            } else if mark == .semicolon || mark == .colon {
                break
            }
            index -= 1
        }
        if index + 1 <= end { chunks.append(withoutBrackets((index + 1)...end)) }
        return chunks
    }

    /// "The secretary of the NHC (Norwegian Harbour Conference)" without what its end explains.
    private func withoutBrackets(_ chunk: ClosedRange<Int>) -> ClosedRange<Int> {
        guard items[chunk.upperBound].mark == .closeBracket,
            let open = openBracket(before: chunk.upperBound, from: chunk.lowerBound)
        else { return chunk }
        return chunk.lowerBound...(open - 1)
    }

    /// "a lawyer", "who …", "R-Ohio", "45".
    private func opensAside(_ item: QuoteItem) -> Bool {
        if item.is("a") || item.is("an") || item.is("who") || item.is("which") || item.is("whose") { return true }
        if item.form.contains(.digit) { return true }
        let bytes = text.bytes[item.range]
        guard bytes.count > 2, bytes[bytes.startIndex + 1] == .hyphen else { return false }
        return [.capitalD, .capitalR, .capitalI].contains(bytes[bytes.startIndex])
    }

    /// Whether an item opens a chunk that is no subject ("On Monday, …").
    func isIntroduction(_ item: QuoteItem) -> Bool {
        item.isWord
            && item.has([
                .preposition, .subordinator, .time, .adverb, .conjunction, .introduction, .endsLy, .endsIng,
            ])
    }

    /// "who" within seven items, with no other cue between: "Smith, who has since said".
    private func relativePronoun(before end: Int, from low: Int) -> ClosedRange<Int>? {
        var index = end
        var hasCue = false
        while index >= low, index > end - 7, items[index].isWord {
            let item = items[index]
            if item.mark.dividesClauses || item.has(.subjectPronoun) && !item.is("who") { return nil }
            hasCue = hasCue || item.has(.cue) && !isPlea(index)
            if item.is("which") {
                guard index == end, !hasCue else { return nil }
                let found = antecedent(of: index, from: low)
                return found == index...index && index > low && items[index - 1].isQuoted ? nil : found
            }
            if item.is("who"), !hasCue { return isObject(index, end) ? nil : antecedent(of: index, from: low) }
            index -= 1
        }
        return nil
    }

    /// "whom Smith", "who the board": the pronoun is no subject.
    private func isObject(_ pronoun: Int, _ end: Int) -> Bool {
        guard pronoun < end else { return false }
        let next = items[pronoun + 1]
        return next.isName || next.has([.determiner, .subjectPronoun])
    }

    /// "Officers found the owner", "the advice of a man at the pub": from the article behind a verb on, or from "a" on.
    private func objectPhrase(endingAt end: Int, from start: Int) -> ClosedRange<Int>? {
        guard items[end].isWord, items[end].isLower, !items[end].isName, start < end else { return nil }
        for index in stride(from: end - 1, to: start, by: -1) {
            guard items[index].isWord, items[index].mark == .none else { return nil }
            guard items[index].has(.determiner), items[index].isLower else { continue }
            let before = items[index - 1]
            guard before.isWord, before.isLower else { return nil }
            if before.has(.preposition) {
                if items[index].is("a") || items[index].is("an"), isPeopleWord(items[index + 1]) { return index...end }
                continue
            }
            return before.has([.possessive, .conjunction, .determiner]) ? nil : index...end
        }
        return nil
    }

    /// The words that a relative pronoun stands for, or the pronoun where nothing fits.
    private func antecedent(of pronoun: Int, from low: Int) -> ClosedRange<Int> {
        var end = pronoun - 1
        if end >= low, items[end].mark == .comma { end -= 1 }
        // "Sen. Anna Lindqvist, D-Wash., who".
        let tag = end > low && items[end].mark == .stop ? end - 1 : end
        if tag - 1 > low, items[tag].isWord, opensAside(items[tag]), items[tag - 1].mark == .comma { end = tag - 2 }
        guard end >= low else { return pronoun...pronoun }
        let whole = nounPhrase(endingAt: end, from: low)
        guard let phrase = objectPhrase(endingAt: end, from: whole?.lowerBound ?? max(low, end - 8)) ?? whole else {
            return pronoun...pronoun
        }
        // "The board heard Tom Brown, who": the name alone.
        if items[end].isPerson {
            var start = end
            while start > phrase.lowerBound, items[start - 1].isWord, items[start - 1].isCapital,
                items[start - 1].name == items[end].name || items[start - 1].has(.title)
            {
                start -= 1
            }
            return start...end
        }
        // "Smith, a lawyer, who said".
        let before = phrase.lowerBound - 2
        if items[phrase.lowerBound].is("a") || items[phrase.lowerBound].is("an"), before >= low,
            items[before + 1].mark == .comma, let named = nounPhrase(endingAt: before, from: low), isPerson(in: named)
        {
            return named
        }
        return phrase
    }
}
