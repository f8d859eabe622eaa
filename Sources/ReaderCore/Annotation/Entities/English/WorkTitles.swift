import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds titles of works before "by" and their author, and the publisher in brackets behind: "The Quiet Sea by Anna Holm (Norton)".
struct WorkTitles {
    let words: WordIndex
    private static let longest = 12

    /// All names in order, with the works and publishers in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var found: [TaggedName] = []
        for name in names where name.kind == .person && name.tokens.count > 1 && isAuthor(name.tokens.lowerBound) {
            var by = name.tokens.lowerBound - 1
            if words[by] == "late" { by -= 2 }
            guard let work = work(before: by) else { continue }
            found.append(TaggedName(tokens: work, kind: .other, rule: .form))
            if let house = publisher(behind: name.tokens.upperBound) { found.append(house) }
        }
        guard !found.isEmpty else { return names }
        var names = names.filter { name in !found.contains { $0.tokens.overlaps(name.tokens) } }
        for name in found {
            names.insert(name, at: names.partitioningIndex { $0.tokens.lowerBound >= name.tokens.lowerBound })
        }
        return names
    }

    private func isAuthor(_ first: Int) -> Bool {
        guard first > 2 else { return false }
        return words[first - 1] == "by" && !words.isCapital(first - 1)
            || first > 4 && words[first - 1] == "late" && words[first - 2] == "the" && words[first - 3] == "by"
    }

    /// The words with capitals before "by", with the small ones between them; nil where that is no title.
    private func work(before by: Int) -> Range<Int>? {
        let start = limit(by)
        var (first, capitals, colon) = (by, 0, 0)
        var token = by - 1
        while token >= start, by - token <= Self.longest {
            if words.isWord(token), words.isCapital(token) || words[token].utf8.last == .fullStop {
                first = token
                capitals += 1
            } else if words[token] == ":", colon == 0 {
                colon = token
            } else if !Self.small.contains(words[token]) && !(words[token] == "!" && token == by - 1)
                || words[token] == "and" && isBehindAuthor(token)
            {
                break
            }
            token -= 1
        }
        guard capitals > 1 || capitals == 1 && words[by - 1] == "!" else { return nil }
        // "Poetry: Life on Mars": a label of the line.
        if colon > 0, colon - start <= 2, first == start { first = colon + 1 }
        guard by - first > 1, words.isCapital(first), isMeant(first, by, start) else { return nil }
        return first..<by
    }

    /// The first token of the line or sentence.
    private func limit(_ by: Int) -> Int {
        var token = by
        while token > 0, by - token < Self.longest + 3, !words.text.tokens[token].shape.contains(.sentenceStart) {
            token -= 1
        }
        return token
    }

    /// Whether the title stands behind a label, a verb or a comma; a sentence of its own may be a credit or a heading.
    private func isMeant(_ first: Int, _ by: Int, _ start: Int) -> Bool {
        guard first > start, first > 0 else { return false }
        let before = words[first - 1]
        return before == ":" && (first < 2 || !Self.credits.contains(words[first - 2])) || Self.before.contains(before)
            || before == "and" && isBehindAuthor(first - 1)
    }

    /// Whether a joint stands behind another title and its author.
    private func isBehindAuthor(_ joint: Int) -> Bool {
        (max(0, joint - 6)..<joint).contains { words[$0] == "by" } && words.isCapital(joint - 1)
    }

    private func publisher(behind end: Int) -> TaggedName? {
        guard end + 2 < words.count, words[end] == "(", words.isCapital(end + 1), words.isWord(end + 1) else {
            return nil
        }
        let close = words[end + 2] == ")" ? end + 2 : end + 3
        guard close < words.count, words[close] == ")", words.isCapital(close - 1), words.isWord(close - 1) else {
            return nil
        }
        return TaggedName(tokens: (end + 1)..<close, kind: .organization, rule: .form)
    }

    private static let small: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "from", "is",
    ]
    /// Before a colon these say who made a picture.
    private static let credits: Set<String> = [
        "photo", "photos", "photograph", "photography", "image", "images", "picture", "video", "source", "credit",
        "text",
        "story", "report", "illustration", "graphic",
    ]
    private static let before: Set<String> = [
        "were", "was", "is", "are", "includes", "include", "including", "read", "reading", "titled", "entitled",
        "called",
        "novel", "book", "memoir", "play", "poem", "bestseller", "biography",
    ]
}
