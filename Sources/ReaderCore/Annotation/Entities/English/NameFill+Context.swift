import ReaderLexicons
import ReaderModel
import ReaderTokens

// What the tagger saw nothing of, and the words beside it name: who hears something, what a body is, what a company has.
extension NameFill {
    private static let mostInRun = 3
    private static let notNamed: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mom", "mum", "dad", "mama",
        "papa",
        "mummy", "daddy", "mother", "father", "grandma", "grandpa", "grandmother", "grandfather", "god", "santa", "i",
    ]

    /// The capitals that begin at a token and are in no name; nil where something else begins there.
    private func run(at token: Int) -> Range<Int>? {
        guard isNameWord(token), !words.isSmallSomewhere(token), words.text.tokens[token].range.count > 2 else {
            return nil
        }
        var end = token + 1
        while end < words.count, end - token < Self.mostInRun, !isTaken[end], isNameWord(end),
            !words.text.tokens[end].isJoined
        {
            end += 1
        }
        guard end >= words.count || !words.isCapital(end) || words.text.tokens[end].shape.contains(.sentenceStart)
        else {
            return nil
        }
        let isOffice =
            token..<end == token..<(token + 1) ? words.role(token) != nil : words.role(end - 1)?.family == "chief"
        return isOffice ? nil : token..<end
    }

    private func isNameWord(_ token: Int) -> Bool {
        words.isWord(token) && words.isCapital(token) && !words.text.tokens[token].shape.contains(.sentenceStart)
            && !Self.notNamed.contains(words[token]) && !KindCues.months.contains(words[token])
            && Roles.courtesies[words[token]] == nil && !Countries.isPeople(words[token])
    }

    private func mayBeSomebody(_ tokens: Range<Int>) -> Bool {
        let bits = TaggerModel.embedded.lists.bits(words.hash(tokens.lowerBound))
        return !bits.isDisjoint(with: tokens.count == 1 ? .peopleNames : [.female, .male])
    }

    /// "Told Lanternly that", inside a sentence: who publishes hears what somebody tells, where it is nobody's name.
    func heard(at token: Int) -> TaggedName? {
        guard token > 0, EnglishKindWords.tellingVerbs.contains(words[token - 1]), !words.isCapital(token - 1),
            let run = run(at: token),
            !mayBeSomebody(run), words.isInRunningText(token)
        else { return nil }
        return TaggedName(tokens: run, kind: .organization, rule: .form)
    }

    /// "The ferry operator Lindra", "the charity Wide Arms": a noun for a body, in small letters, stands before its name.
    func described(at token: Int) -> TaggedName? {
        guard token > 1, !words.isCapital(token - 1), isBody(token - 1),
            words.isWord(token - 2) || words[token - 2] == "-",
            let run = run(at: token), run.count > 1 || !words.text.tokens[token].shape.contains(.allCapitals),
            run.count == 1 || !mayBeSomebody(run), words.isInRunningText(token)
        else { return nil }
        return TaggedName(tokens: run, kind: .organization, rule: .form)
    }

    private func isBody(_ token: Int) -> Bool {
        EnglishKindWords.firms.contains(words[token]) || EnglishKindWords.houses.contains(words[token])
            || words[token] == "operative" && words[token - 1] == "-"
    }

    /// "Google's Lanterns", "Facebook's Shop Window": what a company of the whole world has and calls with a capital.
    func owned(at token: Int) -> TaggedName? {
        guard token > 2, words[token - 1] == "'s", case let owner = NameKey.of(words[token - 2]),
            words.isCapital(token - 2),
            Companies.contains(owner), isTaken[token - 2], let run = run(at: token), !mayBeSomebody(run),
            run.allSatisfy({ words.role($0) == nil && KindCues.heads[words[$0]] != .organization }),
            !words.text.tokens[token].shape.contains(.allCapitals), words.isInRunningText(token)
        else { return nil }
        return TaggedName(tokens: run, kind: .other, rule: .form)
    }

    /// "Inspector KT Lind": two initials without stops between an office and a family name.
    func officer(at token: Int) -> TaggedName? {
        let name = token + 1
        guard token > 0, words.role(token - 1)?.kind == .person, words.text.tokens[token].range.count == 2,
            words.text.tokens[token].shape.contains(.allCapitals), name < words.count, !isTaken[name],
            isNameWord(name), words.role(name) == nil, !words.text.tokens[name].shape.contains(.allCapitals),
            KindCues.heads[words[name]] == nil, !NamePolish.nouns.contains(words[name]),
            name + 1 >= words.count || !words.isCapital(name + 1),
            Countries.byName[words[token]] == nil,
            TaggerModel.embedded.lists.bits(words.hash(name))
                .isDisjoint(with: [.places, .organizationWord])
        else { return nil }
        return TaggedName(tokens: token..<(name + 1), kind: .person, rule: .titled)
    }
}
