import ReaderBasics
import ReaderModel

/// A word that says that somebody said something.
struct Cue: Sendable {
    enum Kind: Sendable {
        case verb
        /// "according to".
        case according
        /// "per", before a source.
        case per
        /// A colon before a quoted stretch, or in a headline ("Issa: …").
        case colon
        /// "In Smith's telling, …".
        case view
    }

    var item: Int
    var kind: Kind
    /// Its last item: "according" has two.
    var lastItem: Int { kind == .according ? item + 1 : item }
}

extension QuoteReading {
    /// The cues of a unit, in order.
    ///
    /// - Parameter isHeadline: whether the unit is the first of the text.
    func cues(in unit: Unit, isHeadline: Bool) -> [Cue] {
        var cues: [Cue] = []
        for index in unit.items where items[index].isWord {
            let item = items[index]
            if isPer(index, unit) {
                cues.append(Cue(item: index, kind: .per))
                continue
            }
            if opensSource(index, unit) {
                cues.append(Cue(item: index, kind: .according))
                continue
            }
            if opensView(index, unit) {
                cues.append(Cue(item: index, kind: .view))
                continue
            }
            if isReportingForm(index, unit) {
                if !isNoun(index, unit), !isPassive(index, unit) || agent(of: index, unit) != nil {
                    cues.append(Cue(item: index, kind: .verb))
                }
            } else if item.is("according"), index < unit.last, items[index + 1].is("to") {
                cues.append(Cue(item: index, kind: .according))
            } else if item.mark == .colon, index > unit.first, isColonCue(index, unit, isHeadline: isHeadline) {
                let isNear = cues.contains { $0.item > index - 8 }
                if !isNear { cues.append(Cue(item: index, kind: .colon)) }
            }
        }
        return cues
    }

    private func isReportingForm(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        if isPlea(index) || isGerund(index, unit) { return false }
        // "It is worth noting that".
        if item.has(.endsIng), index > unit.first, items[index - 1].is("worth") { return false }
        if putsIt(index, unit) || isOpeningParticiple(index, unit) || tellsByNoun(index) { return true }
        if item.has(.cue) {
            if isNamedSo(index, unit) { return false }
            return item.isLower || item.isCapital && index > unit.first && unit.paragraph == 0
        }
        if item.has(.mannerCue), item.isLower {
            let before = max(unit.first, index - 5)..<index
            if before.contains(where: { items[$0].isQuoted }) { return true }
        }
        if isParticiple(index, unit) { return true }
        if asksFor(index, unit) || announces(index, unit) || names(index, unit) { return true }
        if item.has(.communication), item.isLower,
            opensMarks(index, unit) || followsSpeech(index, unit) || precedesSpeaker(index, unit)
                || endsReport(index, unit)
        {
            return true
        }
        guard item.has(.cueBeforeThat), item.isLower, index < unit.last, isBeforeThat(index, unit) else { return false }
        guard index > unit.first, items[index - 1].isWord else { return false }
        let before = items[index - 1]
        return before.isName || before.isCapital || before.has([.subjectPronoun, .adverb, .auxiliary, .endsS])
            || item.has(.endsEd) || isVerbOfSource(index, unit)
    }

    /// "who asked not to be named", "pleaded not guilty": nothing is told by it.
    func isPlea(_ index: Int) -> Bool {
        let item = items[index]
        let isTold = item.has(.communication)
        let isPlea = Self.pleas.contains(item.key)
        guard isTold || isPlea, index + 2 < items.count, items[index + 1].isWord, items[index + 2].isWord else {
            return false
        }
        let isNegated = items[index + 1].is("not")
        // "asked for anonymity".
        let plain = items[index + 1].is("for") ? index + 2 : index + 1
        if isTold, items[plain].is("anonymity") { return true }
        if isTold, !isPlea, isNegated, items[index + 2].is("to"), index + 3 < items.count, items[index + 3].is("be") {
            return true
        }
        guard isPlea else { return false }
        return items[index + (isNegated ? 2 : 1)].has(.verdict)
    }

    /// "as my wife put it", "as Parkinson has it".
    func putsIt(_ index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first + 1, index < unit.last, items[index + 1].is("it"),
            Self.puttings.contains(items[index].key)
        else { return false }
        guard index + 1 == unit.last || items[index + 2].mark.dividesClauses else { return false }
        for position in stride(from: index - 1, through: max(unit.first, index - 9), by: -1) {
            if items[position].is("as") { return position < index - 1 }
            if items[position].isQuoted || items[position].mark == .semicolon { return false }
        }
        return false
    }

    private static let puttings: WordSet = ["put", "puts", "had", "has", "tells", "told"]

    private static let pleas: WordSet = ["plead", "pleaded", "pleading", "pleads", "pled"]

    /// “…,” Anna Lindqvist recalls: nothing but a subject stands between what was said and the verb.
    private func followsSpeech(_ index: Int, _ unit: Unit) -> Bool {
        let before = max(unit.first, index - 8)..<index
        guard let stretch = before.last(where: { items[$0].isQuoted }), index > stretch + 1, inside(stretch).endsOpenly
        else { return false }
        let first = items[stretch + 1]
        guard first.isCapital || first.isName || first.has([.determiner, .subjectPronoun]),
            !first.has([.preposition, .conjunction])
        else { return false }
        return ((stretch + 1)..<index).allSatisfy { items[$0].mark == .none && !items[$0].has(.cue) }
    }

    /// “…,” jokes Anna Lindqvist: somebody named stands behind the verb.
    private func precedesSpeaker(_ index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first, index < unit.last, items[index - 1].isQuoted, inside(index - 1).endsOpenly else {
            return false
        }
        return items[index + 1].isWord && items[index + 1].isPerson && items[index + 1].isCapital
    }

    /// "The notice read: “…”", "the city reasoned, “…”".
    private func opensMarks(_ index: Int, _ unit: Unit) -> Bool {
        guard index + 2 <= unit.last, index > unit.first, items[index + 2].isQuoted else { return false }
        if items[index + 1].mark == .colon { return true }
        let isTold = items[index].has(.endsEd) || items[index].has(.endsS) && isPeopleWord(items[index - 1])
        return items[index + 1].mark == .comma && isTold && items[index].has(.communication)
            && inside(index + 2).wordCount >= FindingRules.fewestWords
    }

    /// "report that", "report in Nature that".
    private func isBeforeThat(_ index: Int, _ unit: Unit) -> Bool {
        if items[index + 1].is("that") { return true }
        // "shared how grateful they were".
        if items[index + 1].is("how"), index + 3 < unit.last, items[index].has([.endsEd, .endsS]),
            items[index].has(.communication), items[index + 2].isLower,
            !items[index + 2].has([.preposition, .auxiliary]),
            !items[index + 2].is("to")
        {
            return true
        }
        // "points out that".
        if items[index + 1].is("out"), index + 2 < unit.last, items[index + 2].is("that") { return true }
        guard items[index].has(.communication), items[index + 1].has(.preposition), !items[index + 1].is("of") else {
            return false
        }
        for position in (index + 2)..<max(index + 2, min(index + 11, unit.last)) {
            let item = items[position]
            if item.is("that") { return items[position + 1].isWord }
            guard item.isWord, item.mark == .none, !item.has([.auxiliary, .subordinator, .cue]) else { return false }
        }
        return false
    }

    /// "a scheme called “Warm Homes”", "the storm, dubbed “Ted”": a form in -ed behind what bears the name.
    private func isNamedSo(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.naming), items[index].has(.endsEd), index > unit.first, index < unit.last,
            items[index + 1].isQuoted, items[index - 1].isWord
        else { return false }
        let before = items[index - 1]
        if before.mark == .comma { return true }
        guard before.isLower, !before.has([.subjectPronoun, .auxiliary, .adverb, .endsLy]) else { return false }
        return !(max(unit.first, index - 6)..<index).contains { items[$0].is("what") || items[$0].is("which") }
    }

    /// "branded him a “traitor”": a verb of naming with its object and words in marks.
    private func names(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.naming), items[index].isLower, index > unit.first, index + 2 <= unit.last,
            items[index + 1].isWord
        else { return false }
        // "Two labels", "legal terms".
        let before = items[index - 1]
        if items[index].has(.endsS), !before.isName, !before.isCapital, !before.has(.subjectPronoun) { return false }
        for position in (index + 1)...min(index + 8, unit.last) {
            let item = items[position]
            if item.isQuoted { return true }
            guard !item.mark.dividesClauses, !item.has([.subordinator, .cue]) else { return false }
        }
        return false
    }

    /// "instructed officers to leave": a verb of asking with its hearer and "to".
    private func asksFor(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.request), items[index].has([.endsEd, .endsIng, .endsS]), items[index].isLower,
            index + 2 < unit.last, index > unit.first, !items[index + 1].is("to")
        else { return false }
        // "She urges them to come", and not "the calls for them to come".
        if items[index].has(.endsS), !items[index].has(.endsEd) {
            let before = items[index - 1]
            guard before.is("he") || before.is("she") || before.isWord && before.isPerson else { return false }
        }
        for position in (index + 1)..<min(index + 16, unit.last) {
            let item = items[position]
            if item.is("not"), items[position + 1].is("to") { return true }
            // "asked Roads, Ports and Rivers Minister Anna Lindqvist to go".
            let isTitle = item.isCapital || item.is("and") || item.mark == .comma && items[position + 1].isCapital
            guard item.isWord, item.mark == .none || isTitle, position < index + 7 || isTitle || item.is("to"),
                !item.has([.auxiliary, .subordinator, .cue]) || item.isCapital
            else { return false }
            if item.is("to") { return items[position + 1].isLower || items[position + 1].isQuoted }
        }
        return false
    }

    /// "Anna Lindqvist's announcement that …", "his vow that …".
    private func announces(_ index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first, index < unit.last, items[index + 1].is("that"),
            Self.announcements.contains(items[index].key)
        else { return false }
        return items[index - 1].has(.possessive) || Self.owners.contains(items[index - 1].key)
            || index > unit.first + 1 && items[index - 2].has(.possessive) && items[index - 1].isLower
            || items[index - 1].isLower && index > unit.first + 1
                && Self.owners.contains(items[index - 2].key)
    }

    /// Whose announcement it is.
    static let owners: WordSet = ["his", "her", "their", "its"]

    /// "the claims", "to call".
    private func isNoun(_ index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first, items[index - 1].isWord else { return false }
        let before = items[index - 1]
        let item = items[index]
        if announces(index, unit) || opensMarks(index, unit) { return false }
        if before.is("to"), tellingVerb(before: index, unit) != nil { return false }
        if before.has(.beforeNoun), !item.is("said") { return true }
        if isThing(index, unit) || describesNoun(index, unit) { return true }
        if isVerbOfSource(index, unit) { return false }
        guard item.has(.nounLike), !isBehindQuote(index, unit) else { return false }
        // "The Swedish claims are false".
        if item.has(.endsS), index < unit.last,
            ["are", "were", "have", "aren't", "weren't"].contains(items[index + 1].key)
        {
            return true
        }
        let isVerb =
            before.isName || before.isCapital && !isAcronym(before) || before.mark == .comma
            || before.mark == .closeBracket
            || before.has([.subjectPronoun, .adverb, .endsLy, .endsS])
                && !Self.adjectiveLike.contains(before.key)
        return !isVerb
    }

    /// “…,” the notice on the door reads.
    private func isBehindQuote(_ index: Int, _ unit: Unit) -> Bool {
        guard index == unit.last || items[index + 1].mark.dividesClauses || items[index + 1].has(.preposition) else {
            return false
        }
        let quoted = (max(unit.first, index - 8)..<index).last { items[$0].isQuoted }
        guard let quoted, index > quoted + 2, inside(quoted).endsOpenly else { return false }
        return ((quoted + 1)..<index).allSatisfy { items[$0].mark == .none && !items[$0].has(.cue) }
    }

    /// "per the WHO,": a source between commas, or at the end or start of its sentence.
    private func isPer(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].is("per"), index + 1 < unit.last else { return false }
        // “…,” per the club's rules.
        let isBehindMarks = index > unit.first && items[index - 1].isQuoted && inside(index - 1).endsOpenly
        guard
            index == unit.first || isBehindMarks || items[index - 1].mark == .comma
                || items[index - 1].mark == .openBracket
        else { return false }
        let next = items[index + 1]
        if next.isName || next.isCapital || next.has(.people) || next.is("sources") { return true }
        if next.is("a") || next.is("an") {
            return items[index + 2].has([.personNoun, .utterance]) || items[index + 2].is("person")
                || items[index + 2].is("source")
        }
        guard next.is("the"), index + 2 <= unit.last else { return false }
        // "per the club's website".
        let isOwned =
            index + 4 <= unit.last && items[index + 3].has(.possessive) && isPeopleWord(items[index + 2])
        return isOwned || items[index + 2].isName || items[index + 2].isCapital || items[index + 2].has(.utterance)
    }

    private func isAcronym(_ item: QuoteItem) -> Bool {
        item.range.count <= 4 && text.bytes[item.range].allSatisfy({ $0.isCapitalLetter })
    }

    /// Adverbs that as often stand before a noun ("earlier reports").
    private static let adjectiveLike: WordSet = [
        "earlier", "both", "all", "first", "only", "long", "further", "later", "his", "its",
    ]

    /// "were told by the board to sign", "is accused by critics of hiding it": who says it.
    func agent(of cue: Int, _ unit: Unit) -> ClosedRange<Int>? {
        guard cue + 3 < unit.last, items[cue + 1].is("by"), items[cue].has([.told, .request, .accusation]) else {
            return nil
        }
        for index in (cue + 2)..<min(cue + 10, unit.last) {
            let item = items[index]
            guard item.isWord, item.mark == .none else { return nil }
            if item.is("to") || item.is("of") && items[index + 1].has(.endsIng) || item.is("that") {
                return index > cue + 2 ? (cue + 2)...(index - 1) : nil
            }
        }
        return nil
    }

    /// "was told"; "he's said" is not one.
    private func isPassive(_ index: Int, _ unit: Unit) -> Bool {
        guard !items[index].has(.endsIng) else { return false }
        // "Crews told to wait would stay": somebody tells somebody.
        if items[index].is("told"), index < unit.last, items[index + 1].is("to"), index + 1 < unit.last,
            items[index + 2].isLower, !items[index + 2].has([.determiner, .audience])
        {
            return true
        }
        if isOfNumber(index, unit) { return true }
        var before = index - 1
        while before >= unit.first, items[before].isWord,
            items[before].has([.adverb, .endsLy]) || items[before].is("not") || items[before].is("been")
        {
            before -= 1
        }
        if before < index - 1, (before + 1..<index).contains(where: { items[$0].is("been") }) { return true }
        guard before >= unit.first, items[before].isWord, items[before].has(.be) else { return false }
        return !(items[before].has(.possessive) && items[index].is("said"))
    }

    /// "There were no injuries reported": what there is, and nobody who reports.
    private func isOfNumber(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.endsEd), index > unit.first + 2, !(index < unit.last && items[index + 1].is("that")),
            let there = (max(unit.first, index - 7)..<index - 2).last(where: { items[$0].is("there") }),
            items[there + 1].has([.be, .auxiliary])
        else { return false }
        return (there + 2..<index).allSatisfy { position in
            let item = items[position]
            return item.isWord && item.mark == .none && !item.isName
                && (item.is("been") || !item.has([.auxiliary, .subordinator, .preposition, .subjectPronoun]))
        }
    }

    private func isColonCue(_ index: Int, _ unit: Unit, isHeadline: Bool) -> Bool {
        if index < unit.last, items[index + 1].isQuoted { return true }
        guard isHeadline, unit.paragraph == 0, index - unit.first <= 6 else { return false }
        // "Lindra president: We will stay".
        let isOffice = items[index - 1].isLower && items[index - 1].has([.personNoun, .office])
        return (unit.first..<(isOffice ? index - 1 : index)).allSatisfy { position in
            let item = items[position]
            return item.isCapital || item.has(.nameJoint) || item.mark == .stop
        }
    }
}
