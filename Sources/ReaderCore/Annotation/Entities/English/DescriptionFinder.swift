import ReaderLexicons
import ReaderModel

/// Finds the descriptions beside a name.
struct DescriptionFinder {
    let words: WordIndex
    /// The number of the name that each token is part of, -1 for other tokens.
    let nameAt: [Int32]
    /// The sentence of each token.
    let sentenceOf: (Int) -> Range<Int>

    /// Descriptions of a name and the sex its courtesy title says.
    func describe(_ mention: inout NameMention) {
        let sentence = sentenceOf(mention.tokens.lowerBound)
        let (title, sex) = title(before: mention, sentence)
        mention.sex = sex
        mention.honour = honour(before: mention, sentence)
        if let title { mention.descriptions.append(title) }
        if let phrase = phrase(after: mention, sentence) { mention.descriptions.append(phrase) }
        if let phrase = phrase(before: mention, sentence) { mention.descriptions.append(phrase) }
    }

    // MARK: Titles

    private func title(before mention: NameMention, _ sentence: Range<Int>) -> (Description?, Roles.Sex?) {
        var last = mention.tokens.lowerBound - 1
        var sex: Roles.Sex?
        while last >= sentence.lowerBound, let courtesy = Roles.courtesies[words[last]], words.isCapital(last) {
            sex = sex ?? courtesy
            last -= 1
        }
        guard mention.kind == .person, last >= sentence.lowerBound, let head = titleHead(last, sentence) else {
            return (nil, sex)
        }
        var start = head
        while start > sentence.lowerBound, isModifier(start - 1) { start -= 1 }
        while start < head, isLoose(start) { start += 1 }
        return (Description(tokens: start..<(last + 1), head: head, isTitle: true), sex ?? words.role(head)?.sex)
    }

    private func honour(before mention: NameMention, _ sentence: Range<Int>) -> Int? {
        let token = mention.tokens.lowerBound - 1
        guard mention.kind == .person, sentence.contains(token), words.isCapital(token), nameAt[token] < 0,
            Roles.honours.contains(words[token])
        else { return nil }
        return token
    }

    /// The role noun of a title that ends at a token: the token itself, or "Secretary of State".
    private func titleHead(_ last: Int, _ sentence: Range<Int>) -> Int? {
        if isPersonRole(last), nameAt[last] < 0 { return last }
        for of in stride(from: last - 1, through: max(last - 4, sentence.lowerBound + 1), by: -1) {
            guard words.isCapital(of + 1) else { return nil }
            if words[of] == "of" { return isPersonRole(of - 1) && words.isCapital(of - 1) ? of - 1 : nil }
        }
        return nil
    }

    private func isPersonRole(_ token: Int) -> Bool { words.role(token)?.kind == .person }

    /// Whether a token may stand before a role noun as part of the description.
    private func isModifier(_ token: Int) -> Bool {
        nameAt[token] >= 0 || words[token] == "-" || words[token] == "'s" || words[token] == "&"
            || words.isCapital(token) && !Self.openers.contains(words[token]) && words.isWord(token)
            || words.role(token) != nil || Self.modifiers.contains(words[token])
    }

    /// What may not begin a description.
    private func isLoose(_ token: Int) -> Bool { ["-", "'s", "&", "and"].contains(words[token]) }

    private static let modifiers: Set<String> = Set(
        EnglishNames.titleModifiers.split(separator: " ").map(String.init))

    /// Capitalised at the start of a sentence, but no part of a title.
    private static let openers: Set<String> = Set(
        EnglishNames.descriptionOpeners.split(separator: " ").map(String.init))

    // MARK: Phrases between commas

    /// "Sung Kim, the U.S. ambassador to the Philippines, …"
    private func phrase(after mention: NameMention, _ sentence: Range<Int>) -> Description? {
        let comma = mention.tokens.upperBound
        guard comma + 1 < sentence.upperBound, words[comma] == "," || words[comma] == "(" else { return nil }
        guard let phrase = NounPhrase(words, nameAt, from: comma + 1, in: sentence), phrase.kind == mention.kind else {
            return nil
        }
        let end = phrase.end
        guard end == sentence.upperBound || [",", ".", ")", ";", "!", "?", "—", "--"].contains(words[end]) else {
            return nil
        }
        return Description(tokens: phrase.start..<end, head: phrase.head, isTitle: false)
    }

    /// "the DPRK's top leader, Kim Jong Un, …"
    private func phrase(before mention: NameMention, _ sentence: Range<Int>) -> Description? {
        let comma = mention.tokens.lowerBound - 1
        let end = mention.tokens.upperBound
        guard comma > sentence.lowerBound, words[comma] == ",",
            end >= sentence.upperBound || [",", ".", ")", ";", "!", "?", "—"].contains(words[end])
        else { return nil }
        for start in stride(from: comma - 1, through: max(comma - 12, sentence.lowerBound), by: -1) {
            if words[start] == "," { return nil }
            guard ["the", "a", "an"].contains(words[start]) || nameAt[start] >= 0 && words[start + 1] == "'s" else {
                continue
            }
            if let phrase = NounPhrase(words, nameAt, from: start, in: sentence), phrase.kind == mention.kind,
                phrase.end == comma
            {
                return Description(tokens: phrase.start..<comma, head: phrase.head, isTitle: false)
            }
        }
        return nil
    }
}
