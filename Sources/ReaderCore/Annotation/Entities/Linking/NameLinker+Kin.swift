import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// People who go by several first or last names, and those who share theirs with a relative.
extension NameLinker {
    // MARK: Birth names

    /// Before the name that somebody was born with.
    static let births: Set<String> = ["born", "née", "nee", "né"]

    /// "Born Anna Maria Holm, she …", "Lindra, born Tove Berg": both names are one person's.
    mutating func linkBirthNames() {
        guard lexicon == nil else { return }
        for (index, mention) in mentions.enumerated() where mention.kind == .person && mention.parts.count > 1 {
            let first = mention.tokens.lowerBound
            guard first > 0, Self.births.contains(words[first - 1]) else { continue }
            let isOpening = words.text.tokens[first - 1].shape.contains(.sentenceStart)
            if let bearer = isOpening ? subject(before: index) : bearer(before: index) { sets.unite(bearer, index) }
        }
    }

    /// Whom the words "born" or "née" stand behind: "Tove Berg, née Holm", "Lindra (born Tove Berg".
    private func bearer(before index: Int) -> Int? {
        guard index > 0, mentions[index - 1].kind == .person else { return nil }
        let between = mentions[index - 1].tokens.upperBound..<(mentions[index].tokens.lowerBound - 1)
        guard between.count <= 2,
            between.allSatisfy({ [",", "(", "was", "is", "who"].contains(words[$0]) })
        else { return nil }
        return index - 1
    }

    /// Whom the text is about so far: who is named more than anybody else, and calls herself by the same last name.
    private func subject(before index: Int) -> Int? {
        let people = groups.filter { $0.kind == .person && $0.parts.count > 1 && $0.mention < index }
        guard let last = mentions[index].parts.last else { return nil }
        let named = people.filter { $0.parts.last == last }
        guard named.count == 1, let one = named.first else { return nil }
        let alone = groups.first { $0.kind == .person && $0.parts == [last] }
        let count = one.members.count + (alone?.members.count ?? 0)
        return people.allSatisfy { $0.mention == one.mention || $0.members.count <= count } ? one.mention : nil
    }

    // MARK: Nicknames

    /// What somebody called by a short first name may be called in full.
    private static let nicknames: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for line in EnglishGivenNames.nicknames.split(separator: "\n") {
            let names = line.split(separator: " ").map(String.init)
            for nickname in names.dropFirst() { table[nickname, default: []].insert(names[0]) }
        }
        return table
    }()

    /// "Liz Berg" and "Elizabeth Berg" are one, and "Liz" is she where no other Elizabeth or Liz is named in full.
    mutating func linkNicknames() {
        guard lexicon == nil else { return }
        let people = groups.filter { $0.kind == .person }
        for group in people {
            guard let full = Self.nicknames[group.parts[0]] else { continue }
            if group.parts.count > 1 {
                let others = people.filter {
                    full.contains($0.parts[0]) && $0.parts.dropFirst() == group.parts.dropFirst()
                }
                if others.count == 1 { sets.unite(others[0].mention, group.mention) }
                continue
            }
            guard !people.contains(where: { $0.parts.count > 1 && $0.parts.contains(group.key) }) else { continue }
            let bearers = people.filter { $0.parts.count > 1 && full.contains($0.parts[0]) }
            if bearers.count == 1 { for member in group.members { sets.unite(bearers[0].mention, member) } }
        }
    }

    private static let bynames: Set<String> = [
        ",", "(", "who", "was", "is", "also", "better", "best", "widely", "popularly", "affectionately", "known", "to",
        "friends", "family", "simply", "as", "nicknamed",
    ]

    /// "Tove Berg, known as Tovelin,": what somebody is called for short.
    mutating func linkBynames() {
        guard lexicon == nil else { return }
        for group in groups where group.kind == .person && group.parts.count == 1 {
            for member in group.members where member > 0 && mentions[member - 1].kind == .person {
                let (end, first) = (mentions[member - 1].tokens.upperBound, mentions[member].tokens.lowerBound)
                guard mentions[member - 1].parts.count > 1, (2...9).contains(first - end),
                    words[first - 1] == "nicknamed"
                        || words[first - 1] == "as" && (end..<first).contains(where: { words[$0] == "known" }),
                    (end..<first).allSatisfy({ Self.bynames.contains(words[$0]) })
                else { continue }
                for other in group.members { sets.unite(member - 1, other) }
                break
            }
        }
    }

    // MARK: Relatives

    private static let owners: Set<String> = ["his", "her", "their"]

    /// Whether somebody is told of as a relative of somebody else alone: "his daughter, Anna Holm".
    func isRelative(_ members: [Int]) -> Bool {
        guard let first = members.first else { return false }
        var noun = mentions[first].tokens.lowerBound - 1
        if noun > 0, words[noun] == "," { noun -= 1 }
        guard noun > 0, words.role(noun)?.family == "family" else { return false }
        var owner = noun - 1
        while owner > 0, noun - owner < 3, words.isWord(owner), !Self.owners.contains(words[owner]),
            !words.isCapital(owner)
        {
            owner -= 1
        }
        return Self.owners.contains(words[owner])
    }

    /// Whether somebody says something here.
    func isSaying(_ mention: Int) -> Bool {
        let tokens = mentions[mention].tokens
        return [tokens.lowerBound - 1, tokens.upperBound].contains { token in
            token >= 0 && token < words.count && EnglishKindWords.sayingVerbs.contains(words[token])
        }
    }
}
