/// Puts right what the tagger cannot see: it decides sentence by sentence, names live in the whole document.
struct NamePolish {
    let words: WordIndex

    func polish(_ names: [TaggedName]) -> [TaggedName] {
        var names = names.compactMap(trimmed)
        names = names.indices.filter { !isPartOfTitle($0, names) }.map { names[$0] }
        agree(&names)
        return NameFill(names, words).filled()
    }

    /// Without titles before people, articles, and marks at the edges.
    private func trimmed(_ name: TaggedName) -> TaggedName? {
        var tokens = name.tokens
        while tokens.count > 1, isTitle(tokens.lowerBound, name.kind) || isEdge(tokens.lowerBound) {
            tokens = (tokens.lowerBound + 1)..<tokens.upperBound
        }
        while tokens.count > 1, isEnd(tokens.upperBound - 1) { tokens = tokens.lowerBound..<(tokens.upperBound - 1) }
        guard tokens.contains(where: { words.isWord($0) || words.text.tokens[$0].shape.contains(.digit) }) else {
            return nil
        }
        if tokens.count == 1, name.kind == .person, isOnlyTitle(tokens.lowerBound) { return nil }
        let kind = kind(of: tokens, tagged: name.kind)
        return TaggedName(tokens: tokens, kind: kind, scores: kind == name.kind ? name.scores : SIMD4())
    }

    /// "Pope" and "Imam" alone name nobody.
    private func isOnlyTitle(_ token: Int) -> Bool {
        isTitle(token, .person) || Roles.courtesies[words[token]] != nil
            || words.role(token)?.kind == .person && words.role(token)?.sex != nil
    }

    /// A country is a place where it acts, too; the adjective of a region is none.
    private func kind(of tokens: Range<Int>, tagged kind: Entity.Kind) -> Entity.Kind {
        guard kind != .other, tokens.count <= 6 else { return kind }
        let key = NameKey.of(key(tokens))
        if kind == .organization, Countries.byName[key] != nil { return .place }
        if kind == .place, Countries.regions.contains(key) { return .other }
        return kind != .person && Countries.peoples.contains(key) && Countries.byName[key] == nil ? .other : kind
    }

    private func isTitle(_ token: Int, _ kind: Entity.Kind) -> Bool {
        kind == .person && Self.titles.contains(words[token])
    }

    private static let titles: Set<String> = Set(
        """
        mr mr. mrs mrs. ms ms. dr dr. president minister secretary general senator sen. rep. gov. gen. col. lt. capt. \
        maj. sgt. king queen prince princess pope sir lord lady sheikh judge justice prof. professor chancellor premier \
        governor mayor director chairman chairwoman spokesman spokeswoman ambassador deputy prime foreign vice captain \
        coach congressman congresswoman representative
        """.split(separator: " ").map(String.init))

    private func isEdge(_ token: Int) -> Bool {
        ["\"", "“", "'", "‘", "(", "-", ","].contains(words[token])
    }

    private func isEnd(_ token: Int) -> Bool {
        ["'s", "'", "\"", "”", "(", "-", ",", ";", ":"].contains(words[token])
    }

    /// "State" in "Secretary of State Mike Pompeo" names nothing.
    private func isPartOfTitle(_ number: Int, _ names: [TaggedName]) -> Bool {
        let tokens = names[number].tokens
        guard number + 1 < names.count, tokens.lowerBound >= 2, words[tokens.lowerBound - 1] == "of",
            words.role(tokens.lowerBound - 2)?.kind == .person
        else { return false }
        let next = names[number + 1]
        return next.kind == .person && next.tokens.lowerBound == tokens.upperBound && names[number].kind != .place
    }

    private struct Spelling {
        var counts: [Entity.Kind: Int] = [:]
        var scores = SIMD4<Int32>()
        var total = 0
    }

    /// The same spelling has one kind in a document: the one that the weights are for, all occurrences together; a word
    /// that ends a person's full name is a person where that is not rare.
    private func agree(_ names: inout [TaggedName]) {
        var spellings: [String: Spelling] = [:]
        var surnames: Set<String> = []
        let keys = names.map { key($0.tokens) }
        for (name, key) in zip(names, keys) {
            spellings[key, default: Spelling()].counts[name.kind, default: 0] += 1
            spellings[key, default: Spelling()].scores &+= name.scores
            spellings[key, default: Spelling()].total += 1
            if name.kind == .person, name.tokens.count > 1 { surnames.insert(words[name.tokens.upperBound - 1]) }
        }
        for index in names.indices {
            guard let spelling = spellings[keys[index]] else { continue }
            let own = spelling.counts[names[index].kind] ?? 0
            if names[index].tokens.count == 1, names[index].kind != .person, surnames.contains(keys[index]),
                (spelling.counts[.person] ?? 0) * 2 >= own
            {
                names[index].kind = .person
            } else if spelling.total > 1, names[index].scores != SIMD4() {
                let best = TagSet.kinds.indices.max { spelling.scores[$0] < spelling.scores[$1] } ?? 0
                names[index].kind = TagSet.kinds[best]
            }
        }
    }

    private func key(_ tokens: Range<Int>) -> String {
        tokens.count == 1 ? words[tokens.lowerBound] : tokens.map { words[$0] }.joined(separator: " ")
    }
}
