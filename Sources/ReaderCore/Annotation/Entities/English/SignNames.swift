import ReaderBasics
import ReaderModel
import ReaderTokens

/// Finds the names that a sign belongs to: "Frost & Sullivan", "B&Q", "Lindra+"; and ends a trade mark before "®".
struct SignNames {
    let words: WordIndex

    /// All names in order, with those that have signs in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var names = names.compactMap(withoutTrademark)
        let found = (1..<max(1, words.count)).compactMap { token -> TaggedName? in
            if words.isMark(token, UInt8(ascii: "&")) { return pair(around: token, names) }
            return words.isMark(token, UInt8(ascii: "+")) ? plus(at: token, names) : nil
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
        guard words.isInRunningText(sign), !words.isSmallSomewhere(sign - 1), !words.isSmallSomewhere(sign + 1) else {
            return nil
        }
        let (left, right) = (name(of: sign - 1, names), name(of: sign + 1, names))
        let sides = [left, right].compactMap(\.self)
        if sides.count == 2, sides.allSatisfy({ $0.kind == .person && $0.tokens.count > 1 || $0.kind == .place }) {
            return nil
        }
        let start = left.map(\.tokens.lowerBound) ?? sign - 1
        let end = right.map(\.tokens.upperBound) ?? sign + 2
        guard sign - start <= Self.longest, end - sign <= Self.longest + 1 else { return nil }
        return unknown(start..<end, names)
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

    private static let grades: Set<String> = ["lgbt", "lgbtq", "lgbtqi", "lgbtqia", "grade"]

    /// "Lindra+", "Notepad++": a plus sign right behind a name is part of it, and makes it a product.
    private func plus(at sign: Int, _ names: [TaggedName]) -> TaggedName? {
        guard words.text.tokens[sign].isJoined, isCapital(sign - 1), !Self.grades.contains(words[sign - 1]) else {
            return nil
        }
        var end = sign + 1
        if end < words.count, words.isMark(end, UInt8(ascii: "+")), words.text.tokens[end].isJoined { end += 1 }
        guard words[sign - 1].utf8.count > 2 || end > sign + 1, !goesOn(end) else { return nil }
        let known = name(of: sign - 1, names)
        var start = known?.tokens.upperBound == sign ? known?.tokens.lowerBound ?? sign - 1 : sign - 1
        if let owner = (start..<sign).last(where: { words[$0] == "'s" }) { start = owner + 1 }
        return TaggedName(tokens: start..<end, kind: .other, rule: .widened)
    }

    private func goesOn(_ token: Int) -> Bool {
        guard token < words.count, words.text.tokens[token].isJoined else { return false }
        return words.isWord(token) && words[token] != "'s" || words.text.tokens[token].shape.contains(.digit)
    }
}
