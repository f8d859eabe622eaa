import ReaderBasics
import ReaderLexicons

/// Finds the subject of a verb of saying.
struct SubjectFinder {
    let items: [SpeechItem]
    let lexicon: SpeechLexicon
    let reader: SourceReader

    /// Items between a verb and its subject, at most.
    private static let farthest = 16

    init(_ items: [SpeechItem], _ lexicon: SpeechLexicon) {
        (self.items, self.lexicon) = (items, lexicon)
        reader = SourceReader(items: items, lexicon: lexicon)
    }

    // MARK: To the right

    /// The subject behind a verb, past adverbs, times, places and hearers.
    ///
    /// - Parameter end: the item before which it stands.
    func right(of verb: Int, before end: Int) -> Source? {
        var index = verb + 1
        while index < min(end, verb + Self.farthest) {
            let item = items[index]
            if item.stretch != nil || !item.isWord && !item.isDash { return nil }
            if item.has([.he, .she, .they]), !item.has(.clitic) || item.key.first == "-" {
                return reader.source(at: index, before: end)
            }
            if let next = passed(index, before: end) {
                index = next
                continue
            }
            guard let source = reader.source(at: index, before: end) else { return nil }
            return named(source, before: end)
        }
        return nil
    }

    /// Where what is no subject ends; nil where one may begin.
    private func passed(_ index: Int, before end: Int) -> Int? {
        let item = items[index]
        if item.has(.day) { return index + 1 }
        // "este jueves", "le jeudi".
        if item.has(.determiner), index + 1 < end, items[index + 1].has(.day) { return index + 2 }
        if item.isCapital,
            !item.has([.preposition, .adverb, .oblique]) || index + 1 < end && items[index + 1].isCapital
        {
            return nil
        }
        if item.has(.oblique), !item.has(.nobody) || item.has(.determiner) {
            // "der dpa" may be either; "dem Sender", "den Reportern" cannot be the subject.
            return reader.source(at: index, before: end).map { $0.items.upperBound + 1 }
        }
        if item.has(.preposition), !item.has(.determiner) { return afterPhrase(index, before: end) }
        if item.has(.clitic), item.has(.determiner), reader.source(at: index, before: end) != nil { return nil }
        if item.has([.adverb, .not, .clitic, .said]) || isNumber(item) { return index + 1 }
        return nil
    }

    /// Behind a preposition and what it takes.
    ///
    /// - Parameter takesName: whether a name right behind its noun belongs to it ("al settimanale Oggi").
    private func afterPhrase(_ index: Int, before end: Int, takesName: Bool = false) -> Int {
        var next = index + 1
        while next < end, items[next].has([.adverb, .day]) || isNumber(items[next]) { next += 1 }
        guard next < end, items[next].isWord, !items[next].has([.said, .preposition]) || items[next].isCapital else {
            return next
        }
        if items[next - 1].has(.day), !items[next].isCapital || items[next].has([.title, .noun]) { return next }
        if items[next - 1].has(.day), items[next].isCapital { return next }
        guard lexicon.capitalizesNouns else { return afterNoun(next, before: end, takesName) }
        guard let source = reader.source(at: next, before: end) else {
            return next + (items[next].has(.determiner) ? 2 : 1)
        }
        return source.items.upperBound + 1
    }

    /// Behind "en las que", "na qual": what follows is the clause.
    private func afterRelative(_ index: Int, before end: Int) -> Int? {
        var next = index + 1
        if next < end, items[next].has(.determiner), !items[next].isCapital { next += 1 }
        return !lexicon.isVerbSecond && next < end && items[next].has(.who) ? next + 1 : nil
    }

    /// Behind a noun that follows a preposition, and what "of" joins to it: a name or a determiner that follows belongs to
    /// the next phrase.
    private func afterNoun(_ start: Int, before end: Int, _ takesName: Bool) -> Int {
        var index = start
        var isOpen = true
        while index < end, items[index].isWord {
            let item = items[index]
            let isBoundary =
                item.has([.verb, .has, .that, .who, .and, .preposition, .pronoun]) && !item.has([.determiner, .of])
            if isBoundary, index > start { return index }
            if item.has(.of) {
                isOpen = true
            } else if item.has(.determiner) {
                guard isOpen else { return index }
            } else if item.isCapital {
                guard isOpen || takesName || items[index - 1].isCapital else { return index }
                // "confirme au Courrier Lucie Ferrand": a given name begins another.
                if !isOpen, !takesName, lexicon.women.contains(item.key) || lexicon.men.contains(item.key) {
                    return index
                }
                isOpen = false
            } else {
                if !isOpen, item.has([.adverb, .day, .person, .title]) { return index }
                isOpen = false
            }
            index += 1
        }
        return index
    }

    private func isNumber(_ item: SpeechItem) -> Bool {
        item.key.first?.isNumber == true && !item.key.hasSuffix("-jährige")
    }

    /// "der Minister, Peter Muster": a name in apposition to a description.
    func named(_ source: Source, before end: Int) -> Source {
        var comma = source.items.upperBound + 1
        if comma < end, items[comma].has(.preposition), !items[comma].isCapital {
            comma = afterPhrase(comma, before: end)
        }
        guard source.kind == .described, comma + 1 < end, items[comma].isComma, items[comma + 1].isCapital,
            var name = reader.source(at: comma + 1, before: end), name.kind == .named,
            name.name == name.range || items[comma + 1].has(.title)
        else { return source }
        let after = name.items.upperBound + 1
        let closes = after >= end || !items[after].isWord || items[after].has([.verb, .has])
        guard closes else { return source }
        name.head = source.head
        name.gender = name.gender ?? source.gender
        return name
    }

    // MARK: To the left

    /// The subject before a verb in the clause that begins at an item.
    func left(of verb: Int, from start: Int) -> Source? {
        var index = start
        while index < verb, items[index].has(.and) || items[index].isDash || items[index].isMark(.leftParenthesis) {
            index += 1
        }
        guard index < verb else { return nil }
        if lexicon.focus.contains(items[index].key), index + 1 < verb { index += 1 }
        // "Entretanto, disse": what a comma divides from its verb is no subject.
        if index + 2 == verb, items[index + 1].isComma, !lexicon.isVerbSecond { return nil }
        if lexicon.isVerbSecond {
            let isFinal = items[index].has([.compares, .subordinates, .that]) && !items[verb - 1].isComma
            if isFinal { return self.candidates(from: index + 1, before: verb).first }
            if !isCoordinated(verb), !mayBeSubject(index) || isAdverbLike(index) { return nil }
        }
        if !lexicon.isVerbSecond, items[index].isCapital, opensWithVerb(index) { return nil }
        if !lexicon.isVerbSecond, isAdverbLike(index) || items[index].isCapital && isVerbLike(index) { index += 1 }
        let candidates = candidates(from: index, before: verb)
        guard let first = candidates.first else { return nil }
        if let who = relative(verb, from: start) { return candidates.last { $0.items.upperBound < who } ?? first }
        if let last = candidates.last, isBeside(last, verb) {
            guard candidates.count > 1, last.kind == .named, last.name == last.range else {
                return apposed(candidates, verb) ?? last
            }
            return last
        }
        return apposed(candidates, verb) ?? first
    }

    /// Whether the verb shares its subject with one before it: "kam und sagte".
    private func isCoordinated(_ verb: Int) -> Bool {
        verb > 0 && (items[verb - 1].has(.and) || items[verb - 1].has(.adverb) && verb > 1 && items[verb - 2].has(.and))
    }

    /// The comma before "who" whose verb this is: only adverbs and phrases with a preposition stand between.
    func relative(_ verb: Int, from start: Int) -> Int? {
        var index = verb - 1
        while index > start + 1, !items[index].isComma, items[index].stretch == nil,
            items[index].has([.clitic, .adverb, .not]) || !lexicon.isVerbSecond && !isFinite(items[index])
        {
            if items[index].has(.who), items[index - 1].isComma { return index - 1 }
            index -= 1
        }
        return index > start && items[index].has(.who) && items[index - 1].isComma ? index - 1 : nil
    }

    private func isFinite(_ item: SpeechItem) -> Bool {
        item.has([.verb, .has, .otherVerb, .thinks]) && !item.isCapital
            && !item.has([.noun, .determiner, .preposition])
    }

    private func mayBeSubject(_ index: Int) -> Bool {
        let item = items[index]
        if item.stretch != nil { return false }
        if item.has([.noun, .title]), item.isCapital { return true }
        return !item.has([.oblique, .adverb, .preposition, .day, .subordinates, .that, .compares, .thus, .beginsSource])
            || item.has([.he, .she])
    }

    /// "Mantuvo que": a word with a capital before a clause is a verb.
    private func isVerbLike(_ index: Int) -> Bool {
        items[index].use.isEmpty && index + 1 < items.count && items[index + 1].has(.that)
    }

    /// "Comprometió por ello sus gestiones": a finite verb that begins its sentence, and whose subject is somewhere else.
    private func opensWithVerb(_ index: Int) -> Bool {
        items[index].use.isEmpty && lexicon.isFinite(items[index].key) && index + 1 < items.count
            && items[index + 1].isWord && !items[index + 1].isCapital && !items[index + 1].has([.verb, .has, .clitic])
    }

    /// "Ähnlich äußerte sich": an adverb that no list holds, with a capital because it begins.
    private func isAdverbLike(_ index: Int) -> Bool {
        let item = items[index]
        guard item.use.isEmpty, item.isCapital, index + 1 < items.count,
            !items[index + 1].isCapital || !lexicon.isVerbSecond
        else {
            return false
        }
        return lexicon.adverbEndings.contains { item.key.hasSuffix($0) }
    }

    /// The noun phrases of a clause that stand where a subject can.
    private func candidates(from start: Int, before verb: Int) -> [Source] {
        var found: [Source] = []
        var index = start
        var mayBegin = true
        while index < verb {
            let item = items[index]
            if mayBegin, item.isWord, !item.has(.oblique), let source = reader.source(at: index, before: verb) {
                if source.kind != .thing { found.append(source) }
                index = source.items.upperBound + 1
                mayBegin = false
            } else if item.has(.preposition), item.isWord {
                index = afterRelative(index, before: verb) ?? afterPhrase(index, before: verb, takesName: true)
                mayBegin = true
            } else {
                mayBegin = item.isComma || item.has([.and, .adverb, .day]) || item.isDash || item.isColon
                index += 1
            }
        }
        return found
    }

    /// Whether only adverbs, brackets and the like stand between a phrase and its verb.
    private func isBeside(_ source: Source, _ verb: Int) -> Bool {
        var index = source.items.upperBound + 1
        if index < verb, items[index].isMark(.leftParenthesis) {
            while index < verb, !items[index].isMark(.rightParenthesis) { index += 1 }
            index += 1
        }
        return index >= verb
            || (index..<verb).allSatisfy { items[$0].has([.adverb, .clitic, .not, .has, .day]) || items[$0].isComma }
    }

    /// "Der Minister, Peter Muster, sagte": the name of what is described; nil where there is none.
    private func apposed(_ candidates: [Source], _ verb: Int) -> Source? {
        guard candidates.count > 1 else { return nil }
        for (source, next) in zip(candidates, candidates.dropFirst()) {
            let isBehindComma =
                next.items.lowerBound == source.items.upperBound + 2 && items[next.items.lowerBound - 1].isComma
            guard isBehindComma else { continue }
            if source.kind == .named { return source }
            if source.kind == .described, next.kind == .named,
                next.name == next.range || items[next.items.lowerBound].has(.title)
            {
                return named(source, before: verb + 1)
            }
        }
        return nil
    }

    // MARK: Either

    /// The subject of a verb whose clause begins at an item and ends before another.
    func subject(of verb: Int, from start: Int, before end: Int) -> Source? {
        var clause = clauseStart(of: verb, from: start)
        // "Il Papa, che ieri ha detto": the subject stands before the relative clause.
        if !lexicon.isVerbSecond, items[clause].has(.who) { clause = start }
        guard let left = left(of: verb, from: clause), left.kind != .thing else { return right(of: verb, before: end) }
        guard lexicon.isVerbSecond, !isCoordinated(verb), verb + 1 < end,
            !items[verb + 1].has([.oblique, .preposition]),
            let right = reader.source(at: verb + 1, before: end)
        else { return left }
        // "Das Angebot lehnt er ab": an object stands first.
        if items[verb + 1].has(.he), !items[verb + 1].has(.adverb) { return right }
        let isObject = left.kind == .described && !isSomebody(left) && (right.kind == .named || isSomebody(right))
        return isObject ? named(right, before: end) : left
    }

    /// Whether a noun for somebody, or a name, is the head of a phrase.
    func isSomebody(_ source: Source) -> Bool {
        switch source.kind {
        case .named, .pronoun: true
        case .described: head(of: source).contains { items[$0].has(.noun) }
        case .nobody, .thing: false
        }
    }

    /// The words of a description that can say what somebody is: not those behind "of".
    private func head(of source: Source) -> Range<Int> {
        let whole = source.items.lowerBound..<(source.items.upperBound + 1)
        guard !lexicon.isVerbSecond else { return whole }
        let of = whole.dropFirst().first { items[$0].has(.of) }
        return whole.lowerBound..<(of ?? whole.upperBound)
    }

    /// Behind the last comma that opens a subordinate clause before a verb.
    func clauseStart(of verb: Int, from start: Int) -> Int {
        var index = verb - 1
        while index > start {
            if items[index].isMark(.semicolon) { return index + 1 }
            if items[index - 1].isComma, items[index].has([.subordinates, .that, .compares]), !items[verb - 1].isComma {
                return index
            }
            index -= 1
        }
        return start
    }
}
