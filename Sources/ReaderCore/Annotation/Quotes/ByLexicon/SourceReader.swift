import ReaderBasics
import ReaderLexicons

/// Reads noun phrases that may name a speaker.
struct SourceReader {
    let items: [SpeechItem]
    let lexicon: SpeechLexicon

    /// Words of a description before its noun, at most.
    private static let longestDescription = 12
    /// Bytes of a name in marks, at most.
    private static let longestTitle = 45

    /// The noun phrase or pronoun that begins at an item.
    ///
    /// - Parameter end: the item before which it ends.
    func source(at start: Int, before end: Int) -> Source? {
        guard start < end, items.indices.contains(start), items[start].isWord else { return nil }
        // "disse a jornalistas": a preposition, not the article.
        if items[start].has(.determiner), items[start].has(.preposition), start + 1 < end,
            items[start + 1].key.hasSuffix("s")
        {
            return nil
        }
        if let pronoun = pronoun(at: start, before: end) { return pronoun }
        var phrase = Phrase(start)
        var index = start
        while index < end, let next = step(&phrase, at: index, before: end) { index = next }
        return finished(phrase)
    }

    /// What has been read of a phrase.
    private struct Phrase {
        let start: Int
        /// Behind the last word that can end it.
        var end: Int
        var name: Range<Int>?
        var head = ""
        var headUse: SpeechUse = []
        var hasNoun = false
        /// Behind "of", which takes a noun phrase.
        var isOpen = true
        var isSeveral = false
        var hasDeterminer = false

        init(_ start: Int) { (self.start, end) = (start, start) }
    }

    // MARK: Pronouns

    private func pronoun(at start: Int, before end: Int) -> Source? {
        let item = items[start]
        guard item.has(.pronoun) else { return nil }
        // "dieser Minister", "die Polizei": a determiner of what follows.
        if item.has([.this, .nobody]), item.has(.determiner), start + 1 < end,
            mayFollowDeterminer(start + 1, before: end)
        {
            return nil
        }
        let range = start...start
        if item.has([.nobody, .first]) { return Source(items: range, range: item.range, kind: .nobody) }
        if item.has([.he, .she, .they]) {
            var source = Source(items: range, range: item.range, kind: .pronoun)
            source.gender = item.has(.he) ? .masculine : item.has(.she) ? .feminine : .several
            return source
        }
        return Source(items: range, range: item.range, kind: .thing)
    }

    private func mayFollowDeterminer(_ index: Int, before end: Int) -> Bool {
        let item = items[index]
        if item.stretch != nil { return item.range.count <= Self.longestTitle }
        guard item.isWord else { return false }
        if item.isCapital || item.has(.noun) { return true }
        guard !item.has([.verb, .has, .adverb, .preposition, .otherVerb, .and, .that, .who, .clitic]) else {
            return false
        }
        if lexicon.capitalizesNouns {
            return (index..<min(end, index + 4)).contains { items[$0].isWord && items[$0].isCapital }
        }
        return true
    }

    // MARK: Noun phrases

    /// Takes the word at an item into the phrase.
    ///
    /// - Returns: the item to go on with; nil where the phrase has ended.
    private func step(_ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        let item = items[index]
        if case .mark(let mark) = item.kind { return bracket(mark, &phrase, at: index, before: end) }
        if let stretch = item.stretch { return title(stretch, &phrase, at: index) }
        if item.isCapital, !isSentenceWord(item, index, phrase) { return capital(&phrase, at: index, before: end) }
        if item.has([.of, .determiner]), let next = linked(&phrase, at: index, before: end) { return next }
        if item.has(.and) { return joined(&phrase, at: index, before: end) }
        if item.has(.nameParticle), phrase.name != nil, index + 1 < end, items[index + 1].isCapital { return index + 1 }
        if isStop(item), !isAttribute(phrase, index, before: end) { return nil }
        return plain(&phrase, at: index, before: end)
    }

    /// A word with a capital because it begins the sentence.
    private func isSentenceWord(_ item: SpeechItem, _ index: Int, _ phrase: Phrase) -> Bool {
        index == phrase.start && item.use.rawValue != 0 && !item.has([.noun, .title]) && !isName(index)
    }

    private func isName(_ index: Int) -> Bool {
        lexicon.women.contains(items[index].key) || lexicon.men.contains(items[index].key)
    }

    private func isStop(_ item: SpeechItem) -> Bool {
        item.has([
            .says, .comments, .parted, .reads, .has, .said, .otherVerb, .reported, .thinks, .that, .who, .subordinates,
            .not,
            .adverb, .preposition, .endsSource, .clitic, .day, .thus, .compares,
        ]) && !item.has(.noun)
    }

    /// "einer gestern verbreiteten Erklärung": an adverb between a determiner and its noun.
    private func isAttribute(_ phrase: Phrase, _ index: Int, before end: Int) -> Bool {
        lexicon.capitalizesNouns && phrase.isOpen && phrase.hasDeterminer && items[index].has(.adverb)
            && index + 2 < end
            && items[index + 1].use.isEmpty && !items[index + 1].isCapital && items[index + 2].isCapital
    }

    private func capital(_ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        let item = items[index]
        if item.has(.day) { return nil }
        let isPartOfName = item.has(.nameParticle) && index + 1 < end && items[index + 1].isCapital
        if item.has([.verb, .otherVerb, .adverb, .preposition, .that, .subordinates]), !item.has(.noun),
            index == phrase.start,
            !isName(index), !isPartOfName
        {
            return nil
        }
        let isNoun = item.has([.noun, .title, .titled, .words])
        if isNoun || lexicon.capitalizesNouns, phrase.head.isEmpty {
            phrase.head = item.key
            phrase.headUse = item.use
        }
        if !isNoun,
            phrase.isOpen || phrase.name?.upperBound == index || items[index - 1].has([.noun, .title])
                || !lexicon.capitalizesNouns || phrase.hasNoun
        {
            let runs = phrase.name.map { $0.upperBound == index || areParticles($0.upperBound..<index) } == true
            phrase.name = runs ? (phrase.name?.lowerBound ?? index)..<(index + 1) : index..<(index + 1)
        }
        phrase.hasNoun = true
        phrase.isOpen = false
        phrase.end = index + 1
        return index + 1
    }

    private func areParticles(_ range: Range<Int>) -> Bool {
        range.allSatisfy { items[$0].has(.nameParticle) && !items[$0].isCapital }
    }

    /// "of", and determiners behind a noun: what follows belongs to the phrase.
    private func linked(_ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        let item = items[index]
        if phrase.isOpen, item.has(.determiner) {
            phrase.hasDeterminer = true
            return index + 1
        }
        guard phrase.hasNoun, index + 1 < end, items[index + 1].isWord else { return nil }
        guard
            item.has(.of) || lexicon.capitalizesNouns && item.has(.determiner) && !item.has(.oblique)
        else { return nil }
        // A genitive, unless it is the subject or object of the verb.
        guard index - phrase.start < Self.longestDescription else { return nil }
        if phrase.name != nil, item.has(.nameParticle), items[index + 1].isCapital { return index + 1 }
        // Behind a bare name stands where, not whose.
        if !lexicon.capitalizesNouns, phrase.name?.lowerBound == phrase.start { return nil }
        phrase.isOpen = true
        return index + 1
    }

    private func joined(_ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        guard phrase.hasNoun, index + 1 < end, items[index + 1].isWord else { return nil }
        let next = items[index + 1]
        guard !isStop(next), next.isCapital || next.has([.determiner, .noun]), items[index].use.contains(.and) else {
            return nil
        }
        guard
            !(index..<min(end, index + 6)).contains(where: { items[$0].has(.verb) && !items[$0].isCapital })
                || next.isCapital
        else { return nil }
        phrase.isOpen = true
        phrase.isSeveral = true
        return index + 1
    }

    /// A word without a capital: an adjective before a noun, or the noun itself.
    private func plain(_ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        let item = items[index]
        guard index - phrase.start < Self.longestDescription, !phrase.hasNoun || !item.has(.determiner) else {
            return nil
        }
        if lexicon.capitalizesNouns {
            guard phrase.isOpen, phrase.hasDeterminer || phrase.hasNoun || index == phrase.start else { return nil }
            let follows = (index + 1..<min(end, index + 5)).first { items[$0].isCapital || !items[$0].isWord }
            return follows.map { items[$0].isCapital } == true ? index + 1 : nil
        }
        if phrase.name?.count == 1, phrase.name?.upperBound == index, phrase.head.isEmpty,
            phrase.hasDeterminer && item.has(.noun)
                || isCapitalAdjective(index - 1) && (item.use.isEmpty || item.has(.noun))
        {
            // "de Belgische professor": an adjective with a capital.
            phrase.name = nil
        }
        guard phrase.name == nil || phrase.isOpen || phrase.hasNoun && items[index - 1].has(.of) else { return nil }
        guard
            phrase.hasDeterminer || phrase.hasNoun || item.has([.noun, .title])
                || item.use.isEmpty && phrase.isOpen && (index > phrase.start || isUnknownOffice(index, before: end))
        else { return nil }
        if phrase.head.isEmpty || item.has(.noun) && phrase.headUse.isDisjoint(with: .noun) {
            phrase.head = item.key
            phrase.headUse = item.use
        }
        phrase.hasNoun = true
        phrase.isOpen = false
        phrase.end = index + 1
        return index + 1
    }

    /// "Amerikaanse": an adjective of a country.
    private func isCapitalAdjective(_ index: Int) -> Bool {
        lexicon.capitalAdjectives.contains { items[index].key.hasSuffix($0) }
    }

    /// "verklaart hoofdvroedvrouw Christine Stoop": a word that no list holds, right before a name, where offices have no
    /// article.
    private func isUnknownOffice(_ index: Int, before end: Int) -> Bool {
        lexicon.isVerbSecond && !lexicon.capitalizesNouns && index + 1 < end && items[index + 1].isCapital
            && items[index].key.utf8.count > 4
    }

    /// "(SPD)": an acronym in brackets behind a name is passed over.
    private func bracket(_ mark: UInt32, _ phrase: inout Phrase, at index: Int, before end: Int) -> Int? {
        guard mark == .leftParenthesis, phrase.hasNoun else { return nil }
        guard let close = (index + 1..<min(end, index + 10)).first(where: { items[$0].isMark(.rightParenthesis) })
        else { return nil }
        return close + 1 < end && items[close + 1].has([.of, .determiner, .and]) ? close + 1 : nil
    }

    /// "die „Bild am Sonntag“": a short stretch behind a determiner or a noun is a name.
    private func title(_ stretch: Int, _ phrase: inout Phrase, at index: Int) -> Int? {
        guard phrase.hasDeterminer || phrase.hasNoun, items[index].range.count <= Self.longestTitle,
            index > phrase.start
        else { return nil }
        guard phrase.isOpen || items[index - 1].has([.titled, .body, .noun]) || items[index - 1].isCapital else {
            return nil
        }
        phrase.name = index..<(index + 1)
        phrase.hasNoun = true
        phrase.isOpen = false
        phrase.end = index + 1
        return index + 1
    }

    private func finished(_ phrase: Phrase) -> Source? {
        guard phrase.hasNoun, phrase.end > phrase.start else { return nil }
        let name = phrase.name.flatMap { $0.upperBound <= phrase.end ? $0 : nil }
        let bytes = items[phrase.start].range.lowerBound..<items[phrase.end - 1].range.upperBound
        var source = Source(items: phrase.start...(phrase.end - 1), range: bytes, kind: .described)
        source.head = phrase.head
        source.words = items[phrase.start..<phrase.end].filter(\.isWord).map(\.key)
        source.hasOffice = items[phrase.start..<phrase.end].contains { $0.has([.person, .title]) }
        source.isDefinite = items[phrase.start].has(.determiner) && !items[phrase.start].has(.indefinite)
        source.isWriting = phrase.headUse.contains(.writing)
        if let name {
            source.name = items[name.lowerBound].range.lowerBound..<items[name.upperBound - 1].range.upperBound
            if isNameAtHead(name, phrase), !isPlainNoun(name, phrase) { source.kind = .named }
        }
        if source.kind != .named, isAbstract(phrase) { source.kind = .thing }
        source.gender = phrase.isSeveral ? .several : gender(source, given: name.map { items[$0.lowerBound].key })
        return source
    }

    /// Whether the name is whose the phrase speaks of: not behind "of" or a genitive.
    private func isNameAtHead(_ name: Range<Int>, _ phrase: Phrase) -> Bool {
        guard name.lowerBound > phrase.start else { return true }
        let before = items[name.lowerBound - 1]
        if before.has(.of) { return false }
        // "los planos del arquitecto Seassal": the name is whose the thing is.
        if !lexicon.isVerbSecond, phrase.headUse.isDisjoint(with: [.noun, .title]),
            items[(phrase.start + 1)..<name.lowerBound].contains(where: { $0.has(.of) })
        {
            return false
        }
        return !before.has(.determiner) || name.lowerBound - 1 == phrase.start
    }

    /// Where all nouns have a capital: one noun behind a determiner, or one that is nobody's name.
    private func isPlainNoun(_ name: Range<Int>, _ phrase: Phrase) -> Bool {
        guard lexicon.capitalizesNouns, name.count == 1, items[name.lowerBound].isWord else { return false }
        let isBehindOffice = name.lowerBound > phrase.start && items[name.lowerBound - 1].has([.noun, .title])
        if isBehindOffice { return false }
        return phrase.hasDeterminer || hasAbstractEnding(items[name.lowerBound].key)
    }

    private func isAbstract(_ phrase: Phrase) -> Bool {
        phrase.headUse.isDisjoint(with: .noun) && hasAbstractEnding(phrase.head)
    }

    private func hasAbstractEnding(_ key: String) -> Bool {
        lexicon.abstractEndings.contains { key.hasSuffix($0) } && lexicon.uses[key]?.isDisjoint(with: .noun) != false
    }
}
