import ReaderLexicons

// Verbs of saying.
extension CueFinder {
    /// A verb of saying: its finite form, the word that says what it is, and its last word.
    struct Verb {
        let finite: Int
        let word: Int
        let last: Int
        let isComment: Bool
        var isCiting = false
    }

    /// The verb of saying whose finite form stands at an item.
    func verb(at index: Int, before end: Int) -> Verb? {
        guard index < end else { return nil }
        let item = items[index]
        guard item.isWord, item.has([.verb, .has]), !isNoun(index) else { return nil }
        if let idioms = lexicon.idioms[item.key], index + 1 < items.count, idioms.contains(items[index + 1].key) {
            return nil
        }
        if item.has(.has), let participle = participle(of: index, before: end) {
            return Verb(finite: index, word: participle, last: participle, isComment: false)
        }
        if item.has(.parted), let particle = particle(of: index, before: end) {
            return Verb(finite: index, word: index, last: particle, isComment: false)
        }
        if item.has(.cites) { return Verb(finite: index, word: index, last: index, isComment: false, isCiting: true) }
        guard item.has([.says, .comments]) else { return nil }
        return Verb(finite: index, word: index, last: index, isComment: !item.has(.says))
    }

    /// The verb of saying whose last word stands at an item.
    func verb(endingAt index: Int, from start: Int) -> Verb? {
        let item = items[index]
        guard item.isWord, !isNoun(index) else { return nil }
        if item.has(.said),
            let has = (max(start, index - 24)..<index).last(where: { items[$0].has(.has) && !isNoun($0) })
        {
            return Verb(finite: has, word: index, last: index, isComment: false)
        }
        if item.has([.says, .comments, .cites]) { return verb(at: index, before: index + 1) }
        let finite = (max(start, index - 24)..<index).last {
            lexicon.particles[items[$0].key]?.contains(item.key) == true
        }
        return finite.map { Verb(finite: $0, word: $0, last: index, isComment: false) }
    }

    private func participle(of index: Int, before end: Int) -> Int? {
        let limit = min(end, index + (lexicon.isVerbSecond ? 24 : 6))
        var next = index + 1
        while next < limit {
            let item = items[next]
            if item.has(.said) { return next }
            if lexicon.isVerbSecond
                ? item.stretch != nil || item.has(.that) : !item.has([.clitic, .adverb, .not, .pronoun])
            {
                return nil
            }
            next += 1
        }
        return nil
    }

    private func particle(of index: Int, before end: Int) -> Int? {
        guard let particles = lexicon.particles[items[index].key] else { return nil }
        return (index + 1..<min(end, index + 24)).first { particles.contains(items[$0].key) && endsClause($0) }
    }

    /// Whether a clause may end with an item: "teilte er mit", but not "sagte, es sei zu spät".
    private func endsClause(_ index: Int) -> Bool {
        guard index + 1 < items.count, items[index + 1].isWord else { return true }
        return !lexicon.isVerbSecond || items[index + 1].has([.and, .that])
    }

    /// A noun that is written like a verb: with a capital inside a sentence, or behind a determiner ("la nota").
    func isNoun(_ index: Int) -> Bool {
        guard index > 0, items[index - 1].isWord else { return false }
        if items[index].isCapital { return true }
        let before = items[index - 1]
        return !lexicon.capitalizesNouns && !items[index].has(.has) && before.has([.determiner, .of, .preposition])
            && !before.has([.clitic, .adverb])
    }
}
