import ReaderBasics
import ReaderLexicons

/// Finds the cues of a unit: verbs of saying with their subjects, and phrases that name a source.
struct CueFinder {
    let items: [SpeechItem]
    let lexicon: SpeechLexicon
    let subjects: SubjectFinder

    init(_ items: [SpeechItem], _ lexicon: SpeechLexicon) {
        (self.items, self.lexicon) = (items, lexicon)
        subjects = SubjectFinder(items, lexicon)
    }

    // MARK: Behind what was said

    /// The cue that begins at an item, directly behind what was said.
    ///
    /// - Parameter end: where the unit ends.
    func after(_ start: Int, before end: Int) -> SpeechCue? {
        var index = start
        while index < end, items[index].isComma || items[index].isDash || items[index].endsSentence { index += 1 }
        // "s'exclame X".
        if index + 1 < end, items[index].has(.clitic), !items[index].has(.determiner), items[index + 1].has(.verb) {
            index += 1
        }
        guard index < end, items[index].isWord, !items[index].isCapital || items[index].has([.he, .she]) else {
            return index < end ? named(index, before: end, isBehindComma: index > start) : nil
        }
        let item = items[index]
        let limit = clauseEnd(from: index, before: end)
        if item.has(.thus), let cue = thus(index, before: limit) { return cue }
        if item.has(.beginsSource), let cue = source(index, before: end) { return cue }
        if item.has(.compares), let cue = comparison(index, before: end) { return cue }
        if item.has(.reads) { return reads(index, before: limit) }
        if let verb = verb(at: index, before: limit) { return inverted(verb, before: limit) }
        if let cue = named(index, before: end, isBehindComma: index > start) { return cue }
        return index > start ? unknown(index, before: limit) : nil
    }

    /// Where the clause that holds an item ends: before the next stretch, colon or semicolon.
    private func clauseEnd(from index: Int, before end: Int) -> Int {
        (index..<end).first { items[$0].stretch != nil || items[$0].isColon || items[$0].isMark(.semicolon) } ?? end
    }

    private func inverted(_ verb: Verb, before end: Int) -> SpeechCue {
        if verb.isCiting { return cue(verb, cited(verb, from: verb.finite, before: end)) }
        let behind = lexicon.isVerbSecond ? verb.finite : verb.last
        let clitic = (verb.finite + 1..<max(verb.finite + 1, verb.last)).first {
            items[$0].key.first == "-" && items[$0].has(.pronoun)
        }
        let source =
            clitic.flatMap { subjects.reader.source(at: $0, before: end) } ?? subjects.right(of: behind, before: end)
        return cue(verb, source)
    }

    /// "", der Minister sagte": a subject before its verb, behind what was said.
    private func named(_ index: Int, before end: Int, isBehindComma: Bool) -> SpeechCue? {
        guard isBehindComma, let source = subjects.reader.source(at: index, before: end), source.kind != .thing else {
            return nil
        }
        var next = source.items.upperBound + 1
        while next < end, items[next].has([.clitic, .adverb]) { next += 1 }
        guard next < end, let verb = verb(at: next, before: clauseEnd(from: next, before: end)) else { return nil }
        if lexicon.isVerbSecond, source.kind == .described, !items[index].isCapital { return nil }
        var cue = cue(verb, source)
        cue.items = index..<cue.items.upperBound
        cue.isSubjectFirst = true
        return cue
    }

    /// A word that no list holds where a verb stands: "", strich der Kandidat heraus".
    private func unknown(_ index: Int, before end: Int) -> SpeechCue? {
        let item = items[index]
        guard
            !item.has([
                .and, .that, .who, .subordinates, .preposition, .of, .adverb, .not, .determiner, .compares, .said,
                .pronoun,
                .clitic,
            ])
        else { return nil }
        guard let source = subjects.right(of: index, before: end) else { return nil }
        guard
            subjects.isSomebody(source) || !lexicon.isVerbSecond && lexicon.isFinite(item.key)
                || item.key.hasSuffix("t") || item.key.hasSuffix("n") && source.kind != .thing
        else { return nil }
        guard
            lexicon.isVerbSecond || source.kind == .named && source.items.lowerBound <= index + 2
                || source.kind == .described && source.items.lowerBound == index + 1 && lexicon.isFinite(item.key)
        else { return nil }
        if item.has(.otherVerb), source.kind == .thing || source.kind == .nobody { return nil }
        return SpeechCue(
            form: .unknown, range: item.range, source: source, items: index..<(source.items.upperBound + 1))
    }

    private func thus(_ index: Int, before end: Int) -> SpeechCue? {
        var next = index + 1
        while next < end, items[next].has([.adverb, .preposition]) && !items[next].has(.pronoun) { next += 1 }
        guard next < end else { return nil }
        if let verb = verb(at: index + 1, before: end) {
            var cue = inverted(verb, before: end)
            cue.items = index..<cue.items.upperBound
            return cue
        }
        guard let source = subjects.reader.source(at: next, before: end), source.kind != .thing else { return nil }
        let named = subjects.named(source, before: end)
        return SpeechCue(
            form: .thus, range: items[index].range, source: named, items: index..<(named.items.upperBound + 1))
    }

    /// "heißt es in dem Bericht": what is written says it.
    private func reads(_ index: Int, before end: Int) -> SpeechCue? {
        guard let es = (index + 1..<min(end, index + 4)).first(where: { items[$0].has(.nobody) }) else { return nil }
        var next = es + 1
        while next < end, items[next].has(.adverb), !items[next].has(.preposition) { next += 1 }
        let source =
            next + 1 < end && items[next].has(.preposition) ? subjects.reader.source(at: next + 1, before: end) : nil
        return SpeechCue(
            form: .reads, range: items[index].range.lowerBound..<items[es].range.upperBound, source: source,
            items: index..<((source?.items.upperBound ?? es) + 1))
    }

    // MARK: Sources

    /// "laut X", "nach Angaben der Polizei", at an item.
    func source(_ index: Int, before end: Int) -> SpeechCue? {
        guard let phrases = lexicon.sources[items[index].key] else { return nil }
        for phrase in phrases where index + phrase.count < end {
            guard zip(phrase, items[index...]).allSatisfy({ $0 == $1.key }) else { continue }
            let start = index + phrase.count
            guard
                let found = pronoun(start, before: end) ?? subjects.reader.source(at: start, before: end)
                    ?? genitive(start, before: end),
                found.kind != .thing
            else { continue }
            let source = subjects.named(found, before: end)
            return SpeechCue(
                form: .source, range: items[index].range.lowerBound..<items[start - 1].range.upperBound, source: source,
                items: index..<(source.items.upperBound + 1))
        }
        return nil
    }

    /// "volgens haar": a pronoun that no noun follows.
    private func pronoun(_ index: Int, before end: Int) -> Source? {
        guard let isFeminine = lexicon.sourcePronouns[items[index].key],
            !items[index].has(.determiner) || index + 1 >= end || items[index + 1].has([.verb, .has, .otherVerb])
                || !items[index + 1].isWord || index + 2 < end && items[index + 2].has([.determiner, .pronoun])
        else { return nil }
        var source = Source(items: index...index, range: items[index].range, kind: .pronoun)
        source.gender = isFeminine ? .feminine : .masculine
        return source
    }

    /// "nach Angaben des Ministers": without the determiner.
    private func genitive(_ index: Int, before end: Int) -> Source? {
        guard items[index].has(.determiner) else { return nil }
        return subjects.reader.source(at: index + 1, before: end)
    }

    /// "wie der Minister sagte".
    func comparison(_ index: Int, before end: Int) -> SpeechCue? {
        let limit = clauseEnd(from: index, before: end)
        guard let verb = (index + 1..<limit).lazy.compactMap({ verb(at: $0, before: limit) }).first else { return nil }
        let source =
            subjects.left(of: verb.finite, from: index + 1)
            ?? subjects.right(of: lexicon.isVerbSecond ? verb.finite : verb.last, before: limit)
        guard let source else { return nil }
        var cue = cue(verb, source)
        cue.form = .comparison
        cue.items = index..<max(cue.items.upperBound, source.items.upperBound + 1)
        return cue
    }

    /// "Para Lucía Romero, alcaldesa, «…»": whose view words in marks are, at the start of a unit.
    ///
    /// - Parameter end: the item of the marks, behind a comma.
    func viewpoint(from start: Int, before end: Int) -> SpeechCue? {
        guard start + 2 < end, lexicon.viewpoints.contains(items[start].key), items[end - 1].isComma,
            let found = subjects.reader.source(at: start + 1, before: end), subjects.isSomebody(found),
            found.kind == .named || found.hasOffice
        else { return nil }
        let isClause = items[(found.items.upperBound + 1)..<end].contains {
            $0.stretch != nil
                || $0.has([.verb, .has, .otherVerb, .thinks]) && !$0.has([.noun, .determiner, .preposition])
        }
        guard !isClause else { return nil }
        return SpeechCue(
            form: .source, range: items[start].range, source: subjects.named(found, before: end), items: start..<end)
    }

    // MARK: Before what is said

    /// The cue of a clause that ends before an item: the nearest verb of saying, with its subject.
    func before(_ end: Int, from start: Int) -> SpeechCue? {
        let first =
            (start..<end).last { items[$0].stretch != nil && items[$0].range.count > 60 }.map { $0 + 1 } ?? start
        var index = end - 1
        while index >= first {
            if items[index].isMark(.semicolon) { return nil }
            if let verb = verb(endingAt: index, from: first) {
                if verb.isCiting { return cue(verb, cited(verb, from: first, before: end)) }
                let source =
                    subjects.subject(of: verb.finite, from: first, before: end)
                    ?? subjects.right(of: verb.last, before: end)
                return cue(verb, source)
            }
            index -= 1
        }
        return nil
    }

    /// "Müller: „…“": a name and a colon; or a clause whose verb no list holds.
    func beforeColon(_ colon: Int, from start: Int) -> SpeechCue? {
        guard start < colon else { return nil }
        let left = subjects.left(of: colon, from: start).flatMap {
            $0.items.lowerBound <= start + 1 || !lexicon.isVerbSecond ? $0 : nil
        }
        if let left, subjects.isSomebody(left) {
            let form: SpeechCue.Form = left.items.upperBound + 1 == colon ? .name : .unknown
            return SpeechCue(
                form: form, range: left.range, source: subjects.named(left, before: colon), items: start..<colon)
        }
        guard lexicon.isVerbSecond else { return nil }
        let first = (left?.items.upperBound ?? start) + 1
        let verb = (first..<max(first, colon)).first {
            !items[$0].isCapital && items[$0].isWord && (items[$0].use.isEmpty || items[$0].has(.otherVerb))
        }
        guard let verb, let source = subjects.right(of: verb, before: colon), subjects.isSomebody(source) else {
            return nil
        }
        return SpeechCue(form: .unknown, range: items[verb].range, source: source, items: start..<colon)
    }

    /// Whom a verb like "zitiert" names: its object, or the subject of its passive.
    private func cited(_ verb: Verb, from start: Int, before end: Int) -> Source? {
        if let passive = (start..<end).last(where: { items[$0].has(.passive) && !isNoun($0) }), passive != verb.finite {
            return subjects.right(of: passive, before: end) ?? subjects.left(of: passive, from: start)
        }
        return subjects.reader.source(at: verb.last + 1, before: end).map { subjects.named($0, before: end) }
    }

    /// A phrase for a source anywhere in a unit: "laut X", "X zufolge".
    func anySource(in unit: Range<Int>) -> SpeechCue? {
        for index in unit {
            if items[index].has(.beginsSource), mayBeginSource(index, unit),
                let cue = source(index, before: unit.upperBound)
            {
                return cue
            }
            if items[index].has(.endsSource), let cue = sourceBefore(index, from: unit.lowerBound) { return cue }
        }
        return nil
    }

    /// Whether a phrase of several words stands where one for a source does: not in "rinvio a giudizio di Bianchi".
    private func mayBeginSource(_ index: Int, _ unit: Range<Int>) -> Bool {
        guard !lexicon.isVerbSecond, index > unit.lowerBound, lexicon.sources[items[index].key]?.last?.count != 1 else {
            return true
        }
        let before = items[index - 1]
        return !before.isWord || before.has([.verb, .has, .otherVerb, .adverb, .and, .that])
    }

    /// "Medienberichten zufolge": the noun phrase that ends before a word.
    func sourceBefore(_ index: Int, from start: Int) -> SpeechCue? {
        if index > start, let source = pronoun(index - 1, before: index) {
            return SpeechCue(form: .source, range: items[index].range, source: source, items: (index - 1)..<(index + 1))
        }
        for first in max(start, index - 12)..<index {
            guard let source = subjects.reader.source(at: first, before: index), source.items.upperBound == index - 1
            else { continue }
            return SpeechCue(form: .source, range: items[index].range, source: source, items: first..<(index + 1))
        }
        return nil
    }

    /// The cue that a verb and its subject make.
    func cue(_ verb: Verb, _ source: Source?) -> SpeechCue {
        let range =
            verb.last == verb.finite + 1 || verb.last == verb.finite
            ? items[verb.finite].range.lowerBound..<items[verb.last].range.upperBound : items[verb.word].range
        let first = min(verb.finite, source?.items.lowerBound ?? verb.finite)
        let last = max(verb.last, source?.items.upperBound ?? verb.last)
        return SpeechCue(
            form: verb.isComment ? .comment : .verb, range: range, source: source, items: first..<(last + 1))
    }
}
