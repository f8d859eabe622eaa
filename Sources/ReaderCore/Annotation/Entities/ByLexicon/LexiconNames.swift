import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Puts right what the tagger cannot see, for a language that is read by its lexicon: borders, kinds that agree within the
/// text, names that it missed where they stand again.
struct LexiconNames {
    let words: WordIndex
    let lexicon: NameLexicon
    let known: KnownNames
    /// Small words that begin sentences, in small letters, articles and what stands inside names left out.
    private let openers: Set<String>
    private let lists = TaggerModel.names.lists

    init(_ words: WordIndex, _ lexicon: Lexicon) {
        self.words = words
        self.lexicon = lexicon.names
        known = KnownNames.of(lexicon)
        openers = Set(lexicon.tokens.openers.map { $0.lowercased() })
            .subtracting(lexicon.names.articles).subtracting(lexicon.names.particles)
    }

    func polished(_ tagged: [TaggedName]) -> [TaggedName] {
        var names = tagged.compactMap(trimmed).flatMap(parted)
        names = names.filter {
            !isPartOfCompound($0.tokens) && !isOffice($0.tokens) && !isDepartment($0) && !isGeneric($0)
        }
        for index in names.indices where isHolder(names[index]) { names[index].kind = .person }
        agree(&names)
        names = LexiconDatelines(words, lexicon).filled(names)
        names = LexiconSeries(words: words, lexicon: lexicon).filled(names)
        names = LexiconPhrases(words: words, lexicon: lexicon).filled(names)
        names = LexiconAcronyms(words: words, lexicon: lexicon).filled(names)
        names = LexiconPlaces(words: words, lexicon: lexicon).filled(names)
        names = LexiconFill(words, lexicon, known, isPartOfCompound).filled(names).filter { $0.kind != .other }
        return LexiconTeams(words: words, lexicon: lexicon).read(names)
    }

    // MARK: Borders

    /// A name without courtesies and titles before it, and without small words and marks at its ends.
    private func trimmed(_ name: TaggedName) -> TaggedName? {
        var (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        while start < end, isLoose(start) { start += 1 }
        while end > start, isLoose(end - 1) { end -= 1 }
        if start + 1 < end, lexicon.waters.contains(words[start]), !words.isCapital(start) { start += 1 }
        if name.kind == .person {
            while start + 1 < end, isTitle(start) || isOpener(start) { start += 1 }
        }
        guard start < end, (start..<end).contains(where: { words.isCapital($0) || words.isBrand($0) }) else {
            return nil
        }
        var name = name
        if name.tokens != start..<end { name.rule = .parted }
        name.tokens = start..<end
        if name.kind != .person, known.country(NameKey.of(words.key(name.tokens))) != nil, name.kind != .place {
            name.kind = .place
            name.scores = SIMD4()
        }
        if name.kind == .person, name.tokens.count > 1, isCompany(name.tokens) {
            name.kind = .organization
            name.scores = SIMD4()
        }
        return name
    }

    /// "Ahora Arafat": a small word with a capital because it begins the sentence.
    private func isOpener(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.sentenceStart) && openers.contains(words[token])
            && lists.bits(words.hash(token)).isDisjoint(with: .peopleNames)
    }

    /// Whether the lists know a name as that of a company ("Morgan Stanley").
    private func isCompany(_ tokens: Range<Int>) -> Bool {
        let bits = lists.bits(words.phrase(tokens))
        return bits.contains(.company) && bits.isDisjoint(with: .peopleNames)
    }

    /// "o jogador Buchwald": one word right behind an office, which is no known city, country or acronym, is a person.
    private func isHolder(_ name: TaggedName) -> Bool {
        let token = name.tokens.lowerBound
        guard name.kind == .place || name.kind == .organization, name.tokens.count == 1, token > 0,
            !words.isCapital(token - 1), lexicon.titles[words[token - 1]] != nil,
            !words.text.tokens[token].shape.contains(.allCapitals), known.country(words[token]) == nil
        else { return false }
        return lists.bits(words.hash(token))
            .isDisjoint(with: [.places, .company, .club, .newspaper, .demonym, .organizationWord])
    }

    /// A place and a country behind it are two: "Bern" and "Nordkorea" in "à Berne de la Corée du Nord".
    private func parted(_ name: TaggedName) -> [TaggedName] {
        guard name.kind == .place, name.tokens.count > 2, known.country(words.key(name.tokens)) == nil else {
            return [name]
        }
        for start in name.tokens.dropFirst(2) where words.isCapital(start) && isLoose(start - 1) {
            guard known.country(NameKey.of(words.key(start..<name.tokens.upperBound))) != nil else { continue }
            var end = start - 1
            while end > name.tokens.lowerBound, isLoose(end - 1) || lexicon.particles.contains(words[end - 1]) {
                end -= 1
            }
            var (first, second) = (name, name)
            first.tokens = name.tokens.lowerBound..<end
            second.tokens = start..<name.tokens.upperBound
            (first.rule, second.rule) = (.parted, .parted)
            return first.tokens.isEmpty ? [second] : [first, second]
        }
        return [name]
    }

    private func isGeneric(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && name.kind != .person && lexicon.generic.contains(words[name.tokens.lowerBound])
    }

    /// "Hacienda" in "ministra de Hacienda": what an office is for is no name.
    private func isDepartment(_ name: TaggedName) -> Bool {
        var token = name.tokens.lowerBound - 1
        guard name.kind == .organization, token > 0, lexicon.particles.contains(words[token]) else { return false }
        while token > 0, lexicon.particles.contains(words[token]) { token -= 1 }
        let isAcronym = words.text.tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
        return !isAcronym && lexicon.ministers.contains { words[token].hasPrefix($0) }
            && lexicon.titles[words[token]] != nil
    }

    /// A mark, or a small word that begins and ends no name.
    private func isLoose(_ token: Int) -> Bool {
        let shape = words.text.tokens[token].shape
        if shape.contains(.mark) { return !shape.contains(.word) }
        return !words.isCapital(token) && lexicon.articles.contains(words[token])
    }

    private func isTitle(_ token: Int) -> Bool {
        lexicon.courtesies[words[token]] != nil || lexicon.titles[words[token]] != nil
    }

    /// "SPD" in "SPD-Chef": the whole word is no name.
    private func isPartOfCompound(_ tokens: Range<Int>) -> Bool {
        let end = tokens.upperBound
        guard lexicon.hasCompounds, end + 1 < words.count, words[end] == "-", words.text.tokens[end].isJoined else {
            return false
        }
        return words.text.tokens[end + 1].isJoined
    }

    /// "CDU-Chef": an office with what it is of is no name.
    private func isOffice(_ tokens: Range<Int>) -> Bool {
        let last = tokens.upperBound - 1
        return lexicon.hasCompounds && tokens.count > 2 && words[last - 1] == "-" && words.text.tokens[last].isJoined
            && lexicon.titles[words[last]] != nil
    }

    // MARK: Kinds

    /// How often a spelling is of each kind, and the weights for each, in the order of `TagSet.kinds`.
    private struct Spelling {
        var count = 0
        var scores = SIMD4<Int32>()
    }

    /// The same spelling has one kind in a text: the one that the weights are for, all occurrences together; what ends the
    /// full name of a person is a person.
    private func agree(_ names: inout [TaggedName]) {
        var spellings: [UInt64: Spelling] = [:]
        var surnames: Set<UInt64> = []
        let keys = names.map { words.phrase($0.tokens) }
        for (name, key) in zip(names, keys) {
            spellings[key, default: Spelling()].count += 1
            spellings[key, default: Spelling()].scores &+= name.scores
            if name.kind == .person, name.tokens.count > 1 { surnames.insert(words.hash(name.tokens.upperBound - 1)) }
        }
        for index in names.indices {
            guard let spelling = spellings[keys[index]] else { continue }
            if names[index].tokens.count == 1, surnames.contains(keys[index]), names[index].kind != .person {
                names[index].kind = .person
            } else if spelling.count > 1, names[index].scores != SIMD4(), spelling.scores != SIMD4() {
                let best = TagSet.kinds.indices.max { spelling.scores[$0] < spelling.scores[$1] } ?? 0
                names[index].kind = TagSet.kinds[best]
            }
        }
    }
}
