import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Puts an organisation together with what it is of or for: "Royal Society" and "Tasmania", "Bureau" and "Investigation".
///
/// The tagger often ends such a name at the small word, and takes the rest for a place or for nothing.
struct OrganizationTail {
    let words: WordIndex

    /// All names in order, those before "of" or "for" with what follows.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var result: [TaggedName] = []
        for name in names {
            if let last = result.last, last.tokens.overlaps(name.tokens) { continue }
            result.append(name)
            joinField(&result)
            guard result.count > 1, let start = complement(of: result[result.count - 2]),
                name.tokens.lowerBound == start, name.kind != .person
            else { continue }
            let head = result[result.count - 2].tokens
            // "He left the Party for Berlin."
            if name.kind == .place, words[head.upperBound] == "for" { continue }
            result.removeLast(2)
            let tokens = head.lowerBound..<name.tokens.upperBound
            result.append(TaggedName(tokens: tokens, kind: .organization, rule: .tail))
        }
        return result.indices.map { index in
            let next = index + 1 < result.count ? result[index + 1].tokens.lowerBound : words.count
            return extended(result[index], before: next)
        }
    }

    /// "Office of Citizen Services" and "Innovative Technologies": the last name is one more thing that the one before is for.
    private func joinField(_ names: inout [TaggedName]) {
        guard names.count > 1, let field = names.last, field.kind != .person, field.tokens.count <= 3 else { return }
        let (office, and) = (names[names.count - 2], field.tokens.lowerBound - 1)
        guard office.kind != .person, office.tokens.upperBound == and, words[and] == "and" || words[and] == "&",
            Self.fields.contains(words[field.tokens.upperBound - 1]), field.tokens.allSatisfy(words.isCapital),
            let of = office.tokens.first(where: { words[$0] == "of" || words[$0] == "for" }),
            of > office.tokens.lowerBound,
            Self.heads.contains(words[of - 1])
        else { return }
        names.removeLast(2)
        let tokens = office.tokens.lowerBound..<field.tokens.upperBound
        names.append(TaggedName(tokens: tokens, kind: .organization, rule: .tail))
    }

    /// What offices and departments are for.
    static let fields: Set<String> = Set(
        EnglishNames.departmentFields.split(separator: " ").map(String.init))

    /// With the capitalised words after "of" or "for" that are in no name.
    private func extended(_ name: TaggedName, before limit: Int) -> TaggedName {
        guard let start = complement(of: name) ?? field(behind: name, before: limit), start < limit else { return name }
        var end = start
        while end < limit,
            words.isCapital(end) && words.isWord(end) || isBetweenFields(end, start - 1, limit)
                || end == start && isBeforeField(end, limit),
            end == start || !isSentenceStart(end)
        {
            end += 1
        }
        // A name that goes on right after is no part of this one.
        guard end > start, end < limit || limit == words.count else { return name }
        let rule: NameRule = words[start] == "and" ? .form : .tail
        return TaggedName(tokens: name.tokens.lowerBound..<end, kind: .organization, rule: rule)
    }

    /// The "and" behind "Institute for National", where more adjectives and their noun follow.
    private func field(behind name: TaggedName, before limit: Int) -> Int? {
        let and = name.tokens.upperBound
        guard name.kind == .organization, and < limit, name.tokens.count > 2,
            isBetweenFields(and, and - 1, limit) || isBeforeField(and, limit),
            name.tokens.dropFirst().contains(where: {
                ["of", "for"].contains(words[$0]) && Self.heads.contains(words[$0 - 1])
            })
        else { return nil }
        return and
    }

    /// "and" in "Association of Lighting and Optometry", where nothing more follows: a second field.
    private func isBeforeField(_ and: Int, _ limit: Int) -> Bool {
        let field = and + 1
        guard and < limit, words[and] == "and", field < limit, words.isCapital(field), words.isWord(field),
            field + 1 >= words.count || !words.isCapital(field + 1) && words[field + 1] != "of"
        else { return false }
        return Self.fields.contains(words[field]) || Self.fieldEndings.contains { words[field].hasSuffix($0) }
    }

    /// How the names of subjects and trades end.
    private static let fieldEndings = [
        "logy", "therapy", "metry", "graphy", "nomy", "omics", "atics", "ysics", "istry", "cine", "ture", "wifery",
        "ment", "ation",
    ]

    /// "and" in "Institute for National and Global Harbour Law": an adjective on both sides.
    private func isBetweenFields(_ and: Int, _ start: Int, _ limit: Int) -> Bool {
        guard words[and] == "and", and > start, and + 2 < limit, words.isCapital(and + 1), words.isCapital(and + 2)
        else { return false }
        return [and - 1, and + 1].allSatisfy { token in ["al", "ic"].contains { words[token].hasSuffix($0) } }
    }

    /// The first token after "of", "of the", "for" or "for the", where a name ends in a word that takes such.
    private func complement(of name: TaggedName) -> Int? {
        let last = name.tokens.upperBound - 1
        guard name.kind != .other, words.isCapital(last), Self.heads.contains(words[last]), last + 3 < words.count
        else { return nil }
        let isFor = words[last + 1] == "for" && name.kind == .organization && !Self.chambers.contains(words[last])
        guard words[last + 1] == "of" || isFor else { return nil }
        let start = words[last + 2] == "the" ? last + 3 : last + 2
        return words.isCapital(start) && words.isWord(start) && !isSentenceStart(start) ? start : nil
    }

    private func isSentenceStart(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.sentenceStart)
    }

    /// What people sit in for others: "in Parliament for the Greens".
    private static let chambers: Set<String> = [
        "parliament", "senate", "congress", "council", "court", "board", "party", "league", "union", "church", "school",
        "college", "university", "bank",
    ]

    private static let heads: Set<String> = Set(
        EnglishNames.departmentHeads.split(separator: " ").map(String.init))
}
