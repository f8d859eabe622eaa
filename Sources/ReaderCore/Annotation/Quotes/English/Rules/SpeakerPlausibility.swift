import ReaderBasics
import ReaderModel

/// Whether the words that were taken for a speaker can be one.
extension QuoteReading {
    /// Whether a phrase that no entity stands for is no noun phrase: a command ("Ask the group"), a clause ("Everyone
    /// loves", "English fluency also exists"), a number or a lone letter.
    func isBroken(_ phrase: SpeakerPhrase) -> Bool {
        let (first, last) = (items[phrase.items.lowerBound], items[phrase.items.upperBound])
        guard last.isWord, !last.isName else { return false }
        if last.mark == .none, !text.bytes[last.range].contains(where: { $0.isASCIILetter || $0 >= 0x80 }) {
            // "Channel 12".
            return phrase.items.count == 1 || !items[phrase.items.upperBound - 1].isCapital
        }
        if last.range.count == 1, last.isLower { return true }
        if last.has([.adverb, .endsLy]), !last.has([.people, .day]), !last.has(.source), !isPeopleWord(last) {
            return true
        }
        // "The team looked": a noun and its verb.
        if phrase.items.count > 1, last.has(.endsEd), last.isLower, last.mark == .none {
            let before = items[phrase.items.upperBound - 1]
            if before.isLower, before.isWord, !before.has([.endsS, .people, .determiner, .endsLy, .adverb]) {
                return true
            }
        }
        // "A lamp takes", "the aides pressed the board": a noun and its verb.
        let isVerbal = last.has(.endsS) && last.isLower && !last.has([.people, .personNoun, .groupNoun, .utterance])
        if first.is("a") || first.is("an"), phrase.items.count == 3, isVerbal, last.range.count > 2,
            text.bytes[last.range.upperBound - 2] | 0x20 != .letterS
        {
            return true
        }
        if phrase.kind == .nominal, first.has(.determiner),
            phrase.items.dropFirst(2).contains(where: { index in
                let before = items[index - 1]
                return items[index].has(.determiner) && before.isLower && before.has([.endsEd, .pastForm])
                    && items[index - 2].has([.endsS, .people])
            })
        {
            return true
        }
        guard phrase.kind == .nominal || !first.isName else { return false }
        let isOwner = phrase.items.count > 1 && items[phrase.items.lowerBound + 1].has(.possessive)
        if first.has(.imperative), !isOwner { return true }
        if first.has([.adverb, .endsLy]), phrase.items.count == 2, last.has([.cue, .communication]) || last.isLower {
            return !last.has([.personNoun, .people, .groupNoun, .endsS])
        }
        // "Everyone loves": the verb of a word that is a subject by itself.
        if phrase.items.count > 1, first.has(.wholeSubject), last.isLower { return true }
        return phrase.items.dropFirst().contains { index in
            let item = items[index]
            return item.isLower && item.isWord && item.has([.auxiliary, .midClause]) && !item.has(.possessive)
                && !items[index - 1].has([.subordinator, .subjectPronoun])
        }
    }

    /// Whether a person, a body of people or something they wrote may be meant.
    func maySpeak(_ phrase: SpeakerPhrase) -> Bool {
        if phrase.entity != nil || phrase.kind == .person || phrase.kind == .pronoun { return true }
        if isBroken(phrase) { return false }
        let head = nounHead(phrase)
        let item = items[head]
        if item.isName {
            let name = names[Int(item.name)]
            return name.isGroup || name.isPerson
        }
        return item.has(Self.speaking) || item.isCapital && phrase.kind == .name || isPeopleWord(item)
    }

    /// The noun a phrase is about: the last before "of", "with" or a clause of its own.
    private func nounHead(_ phrase: SpeakerPhrase) -> Int {
        var index = phrase.items.lowerBound
        while index < phrase.items.upperBound {
            let next = items[index + 1]
            let isOf = next.isWord && next.has([.preposition, .subordinator]) && !next.isName
            if isOf, index > phrase.items.lowerBound || !items[index].has([.determiner, .preposition]) { break }
            if next.isWord, next.has(.endsEd), next.isLower, index + 2 <= phrase.items.upperBound,
                items[index + 2].has(.preposition), index > phrase.items.lowerBound
            {
                break
            }
            index += 1
        }
        return index
    }

    /// A word for those who may speak, in the singular or plural, by the tables or by its ending ("villagers",
    /// "economist").
    func isPeopleWord(_ item: QuoteItem) -> Bool {
        if item.has(Self.speaking) { return true }
        let bytes = text.bytes[item.range]
        if item.has(.endsS) {
            var forms = [Array(bytes.dropLast()), Array(bytes.dropLast(2))]
            if bytes.suffix(3).elementsEqual("ies".utf8) { forms.append(Array(bytes.dropLast(3)) + [.letterY]) }
            if forms.contains(where: { !WordTable[WordKey($0)].isDisjoint(with: Self.speaking) }) { return true }
        }
        let singular = item.has(.endsS) ? bytes.dropLast() : bytes
        guard singular.count >= 5, !WordTable[WordKey(singular)].contains(.thing) else { return false }
        return Self.endings.contains { ending in
            singular.count > ending.utf8.count + 1 && singular.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }

    private static let speaking: WordClass = [
        .personNoun, .groupNoun, .people, .title, .office, .utterance, .masculine, .feminine, .audience, .source,
    ]
    private static let endings = [
        "er", "or", "ist", "ian", "eer", "ant", "man", "men", "woman", "women", "person", "people", "folk", "mate",
    ]
}
