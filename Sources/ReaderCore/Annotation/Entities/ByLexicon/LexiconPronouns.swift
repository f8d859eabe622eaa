import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds whom "er", "elle" or "ela" means, in a language that is read by its lexicon, where that is sure.
///
/// A pronoun may mean a thing in all of these languages: one is linked only beside a verb of what people alone do, and where
/// the sentence up to it, or the one before it, speaks of one person who may be meant and of no other.
struct LexiconPronouns {
    let words: WordIndex
    let lexicon: NameLexicon

    /// Pronouns with the numbers of those whom they mean.
    ///
    /// - Parameters:
    ///   - referents: all that the text names.
    ///   - referentAt: the referent of the name that each token is part of, -1 for other tokens.
    func found(_ referents: [Referent], referentAt: [Int32]) -> [(token: Int, referent: Int)] {
        var found: [(token: Int, referent: Int)] = []
        let kinds = words.map { lexicon.pronouns[$0] }
        let sentences = words.text.sentences
        for (number, sentence) in sentences.enumerated() {
            for token in sentence {
                guard let sex = kinds[words.number(token)], referentAt[token] < 0, standsBesideVerb(token, sentence)
                else { continue }
                let before = number > 0 ? sentences[number - 1] : 0..<0
                for range in [sentence.lowerBound..<token, before] {
                    let people = people(range, referents, referentAt)
                    guard !people.isEmpty else { continue }
                    let fitting = people.filter { (referents[$0].sex ?? sex.asRole) == sex.asRole }
                    if fitting.count == 1, people.count == 1 || referents[fitting[0]].sex != nil {
                        found.append((token, fitting[0]))
                    }
                    break
                }
            }
        }
        return found
    }

    /// The people whom some tokens name, each once.
    private func people(_ tokens: Range<Int>, _ referents: [Referent], _ referentAt: [Int32]) -> [Int] {
        var people: [Int] = []
        for token in tokens where referentAt[token] >= 0 {
            let referent = Int(referentAt[token])
            if referents[referent].kind == .person, !people.contains(referent) { people.append(referent) }
        }
        return people
    }

    /// "sagte er", "er habe, sagte er", "elle a déclaré"
    private func standsBesideVerb(_ token: Int, _ sentence: Range<Int>) -> Bool {
        ((token - 1)...(token + 2)).contains { other in
            other != token && sentence.contains(other) && lexicon.humanVerbs.contains(words[other])
        }
    }
}

extension NameLexicon.Sex {
    fileprivate var asRole: Roles.Sex { self == .female ? .female : .male }
}
