import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds the names that a sign belongs to: "Frost & Sullivan", "B&Q", "Lindra+"; and ends a trade mark before "®".
struct SignNames {
    let words: WordIndex

    /// All names in order, with those that have signs in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var names = names.compactMap(withoutTrademark)
        if names.contains(where: isTeam) { names = withoutTeams(names) }
        let found = (1..<max(1, words.count)).compactMap { token -> TaggedName? in
            if words.isMark(token, UInt8(ascii: "&")) { return pair(around: token, names) }
            return words.isMark(token, UInt8(ascii: "+")) ? duo(around: token) ?? plus(at: token, names) : nil
        }
        guard !found.isEmpty else { return names }
        for name in found {
            names.removeAll { $0.tokens.overlaps(name.tokens) }
            let place = names.partitioningIndex { $0.tokens.lowerBound >= name.tokens.lowerBound }
            names.insert(name, at: place)
        }
        return names
    }

    /// "Lindra® Honey" is called Lindra, and a trade mark is nobody.
    private func withoutTrademark(_ name: TaggedName) -> TaggedName? {
        guard
            let mark = (name.tokens.lowerBound + 1..<min(name.tokens.upperBound + 1, words.count))
                .first(where: { ["®", "™"].contains(words[$0]) })
        else { return name }
        let kind = name.kind == .person ? Entity.Kind.organization : name.kind
        return TaggedName(tokens: name.tokens.lowerBound..<mark, kind: kind, rule: .widened)
    }

    // MARK: Somebody and their team

    /// "Lind & Co."
    private func isTeam(_ name: TaggedName) -> Bool {
        name.tokens.count == 3 && words.isMark(name.tokens.lowerBound + 1, UInt8(ascii: "&"))
            && isCompany(name.tokens.upperBound - 1)
    }

    private func isCompany(_ token: Int) -> Bool { words[token] == "co" || words[token] == "co." }

    /// "Lind & Co." are Lind and others, where the text is about Anna Lind.
    private func withoutTeams(_ names: [TaggedName]) -> [TaggedName] {
        let surnames = surnames(names)
        return names.map { name in
            let first = name.tokens.lowerBound
            guard isTeam(name), surnames.contains(words.number(first)) else { return name }
            return TaggedName(tokens: first..<(first + 1), kind: .person, rule: .parted)
        }
    }

    private func surnames(_ names: [TaggedName]) -> Set<Int> {
        Set(
            names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }
                .map { words.number($0.tokens.upperBound - 1) })
    }

    // MARK: Ampersands

    private static let common: Set<String> = [
        "r d", "q a", "r b", "b b", "m a", "d d", "p l", "g t", "h s", "o m", "c a",
    ]
    private static let longest = 2

    /// What two capitalised words or runs of such with "&" between are called.
    private func pair(around sign: Int, _ names: [TaggedName]) -> TaggedName? {
        guard sign + 1 < words.count, isCapital(sign - 1), isCapital(sign + 1) else { return nil }
        let isTight = words.text.tokens[sign].isJoined && words.text.tokens[sign + 1].isJoined
        if isTight {
            let key = "\(words[sign - 1]) \(words[sign + 1])"
            guard !Self.common.contains(key), words[sign - 1].utf8.count <= 3 else { return nil }
            return unknown((sign - 1)..<(sign + 2), names)
        }
        // "Alder, Berg & Lind partner Tove Holm".
        if sign > 2, words[sign - 2] == ",", isCapital(sign - 3), isOne(sign + 2), isFirst(sign - 3) {
            return TaggedName(tokens: (sign - 3)..<(sign + 2), kind: .organization, rule: .form)
        }
        guard words.isInRunningText(sign), !words.isSmallSomewhere(sign - 1), !words.isSmallSomewhere(sign + 1) else {
            return nil
        }
        let (left, right) = (name(of: sign - 1, names), name(of: sign + 1, names))
        let sides = [left, right].compactMap(\.self)
        if sides.count == 2, sides.allSatisfy({ $0.kind == .person && $0.tokens.count > 1 || $0.kind == .place }) {
            return nil
        }
        if let left, let right, left.kind != .person, stands(left, names), stands(right, names) { return nil }
        if isCompany(sign + 1), surnames(names).contains(words.number(sign - 1)) {
            return left == nil ? TaggedName(tokens: (sign - 1)..<sign, kind: .person, rule: .parted) : nil
        }
        let end = right.map(\.tokens.upperBound) ?? sign + 2
        let start = left.map(\.tokens.lowerBound) ?? sign - 1
        guard sign - start <= Self.longest, end - sign <= Self.longest + 1 else { return nil }
        return unknown(start..<end, names)
    }

    /// Whether a name stands without the one that it is beside, too.
    private func stands(_ name: TaggedName, _ names: [TaggedName]) -> Bool {
        let phrase = words.phrase(name.tokens)
        return names.contains { other in
            other.tokens != name.tokens && words.phrase(other.tokens) == phrase
                && !isAmpersand(other.tokens.lowerBound - 1) && !isAmpersand(other.tokens.upperBound)
        }
    }

    private func isAmpersand(_ token: Int) -> Bool {
        token >= 0 && token < words.count && words.isMark(token, UInt8(ascii: "&"))
    }

    /// Whether a row begins with a token.
    private func isFirst(_ token: Int) -> Bool {
        token == 0 || words.text.tokens[token].shape.contains(.sentenceStart)
            || words.isWord(token - 1) && !words.isCapital(token - 1) && !Self.insideRows.contains(words[token - 1])
    }

    /// Before a place, or before the last of a row.
    private static let insideRows: Set<String> = ["and", "in", "at", "from", "near", "to", "of", "outside"]

    /// Whether what stands behind a row makes one body of it: "publisher", "'s".
    private func isOne(_ end: Int) -> Bool {
        guard end < words.count, !words.isCapital(end) else { return false }
        return words[end] == "'s" || words.role(end)?.kind == .person
            || EnglishKindWords.companyPeople.contains(words[end])
    }

    private func isCapital(_ token: Int) -> Bool { words.isWord(token) && words.isCapital(token) }

    private func name(of token: Int, _ names: [TaggedName]) -> TaggedName? {
        let place = names.partitioningIndex { $0.tokens.upperBound > token }
        return place < names.count && names[place].tokens.contains(token) ? names[place] : nil
    }

    /// A name of these tokens, where none holds them all.
    private func unknown(_ tokens: Range<Int>, _ names: [TaggedName]) -> TaggedName? {
        let known = name(of: tokens.lowerBound, names).map { $0.tokens.upperBound >= tokens.upperBound }
        return known == true ? nil : TaggedName(tokens: tokens, kind: .organization, rule: .widened)
    }

    // MARK: Plus signs

    /// "Vera + Olaf": two who perform together.
    private func duo(around sign: Int) -> TaggedName? {
        guard sign + 1 < words.count, isCapital(sign - 1), isCapital(sign + 1), !words.text.tokens[sign].isJoined,
            !words.text.tokens[sign + 1].isJoined, sign < 2 || !words.isCapital(sign - 2) || !words.isWord(sign - 2),
            sign + 2 >= words.count || !isCapital(sign + 2),
            [sign - 1, sign + 1].allSatisfy({
                !TaggerModel.embedded.lists.bits(words.hash($0)).isDisjoint(with: [.female, .male])
            })
        else { return nil }
        return TaggedName(tokens: (sign - 1)..<(sign + 2), kind: .organization, rule: .form)
    }

    private static let grades: Set<String> = ["lgbt", "lgbtq", "lgbtqi", "lgbtqia", "grade"]

    /// "Lindra+", "Notepad++": a plus sign right behind a name is part of it, and makes it a product.
    private func plus(at sign: Int, _ names: [TaggedName]) -> TaggedName? {
        guard words.text.tokens[sign].isJoined, isCapital(sign - 1), !Self.grades.contains(words[sign - 1]) else {
            return nil
        }
        var end = sign + 1
        if end < words.count, words.isMark(end, UInt8(ascii: "+")), words.text.tokens[end].isJoined { end += 1 }
        let isLast = sign > 1 && isCapital(sign - 2) && !words.text.tokens[sign - 1].isJoined
        guard words[sign - 1].utf8.count > 2 || end > sign + 1 || isLast, !goesOn(end) else { return nil }
        let known = name(of: sign - 1, names)
        var start = known?.tokens.upperBound == sign ? known?.tokens.lowerBound ?? sign - 1 : sign - 1
        if isLast, words[sign - 1].utf8.count <= 2 { start = min(start, sign - 2) }
        if let owner = (start..<sign).last(where: { words[$0] == "'s" }) { start = owner + 1 }
        return TaggedName(tokens: start..<end, kind: .other, rule: .widened)
    }

    private func goesOn(_ token: Int) -> Bool {
        guard token < words.count, words.text.tokens[token].isJoined else { return false }
        return words.isWord(token) && words[token] != "'s" || words.text.tokens[token].shape.contains(.digit)
    }
}
