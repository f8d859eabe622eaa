import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Places by the words beside them: "Recife (PE)" has its state behind it, "o rio Tietê" is named by the word behind "rio".
struct LexiconPlaces {
    let words: WordIndex
    let lexicon: NameLexicon

    /// The names with those that such words tell.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        guard !lexicon.regionCodes.isEmpty || !lexicon.waters.isEmpty else { return names }
        var result: [TaggedName] = []
        var next = 0
        for (index, name) in names.enumerated() {
            result += waters(from: next, to: name.tokens.lowerBound)
            let previous = result.last
            if name.tokens.count == 1, isRegion(name.tokens.lowerBound, behind: previous) {
                result.append(place(name.tokens))
            } else {
                result.append(name)
                let token = name.tokens.upperBound + 1
                let isFree = index + 1 == names.count || names[index + 1].tokens.lowerBound > token
                if isFree, isRegion(token, behind: name) { result.append(place(token..<token + 1)) }
            }
            next = result[result.count - 1].tokens.upperBound
        }
        return result + waters(from: next, to: words.count)
    }

    private func place(_ tokens: Range<Int>) -> TaggedName {
        TaggedName(tokens: tokens, kind: .place, rule: .phrase)
    }

    /// "(PE)" right behind a place.
    private func isRegion(_ token: Int, behind name: TaggedName?) -> Bool {
        guard let name, name.kind == .place, name.tokens.upperBound == token - 1, token + 1 < words.count,
            words.text.tokens[token].shape.contains(.allCapitals), lexicon.regionCodes.contains(words[token])
        else { return false }
        return words[token - 1] == "(" && words[token + 1] == ")"
    }

    /// The words with a capital behind words for rivers, in some tokens that no name holds.
    private func waters(from start: Int, to end: Int) -> [TaggedName] {
        guard start < end - 1, !lexicon.waters.isEmpty else { return [] }
        return (start..<end - 1).compactMap { token in
            let name = token + 1
            guard lexicon.waters.contains(words[token]), !words.isCapital(token), words.isCapital(name),
                words.isWord(name),
                !words.text.tokens[name].shape.contains(.sentenceStart), name + 1 == end || !words.isCapital(name + 1)
            else { return nil }
            return place(name..<name + 1)
        }
    }
}
