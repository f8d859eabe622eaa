import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds what a text in a language that is read by its lexicon says of people beside their names.
struct LexiconDescriptions {
    let words: WordIndex
    let lexicon: NameLexicon
    /// Whether each token is part of a name.
    let isName: [Bool]
    /// What each word of the text says as a title, by its number.
    private let titles: [Title?]

    private struct Title {
        let sex: NameLexicon.Sex?
    }

    init(_ words: WordIndex, _ lexicon: NameLexicon, names: [TaggedName]) {
        self.words = words
        self.lexicon = lexicon
        var isName = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isName[token] = true } }
        self.isName = isName
        titles = words.map { Self.title($0, lexicon) }
    }

    /// A title, or where words grow together one that ends with it: "Bundeskanzlerin".
    private static func title(_ word: String, _ lexicon: NameLexicon) -> Title? {
        if let sex = lexicon.titles[word] { return Title(sex: sex) }
        guard lexicon.hasCompounds, word.utf8.count > 8 else { return nil }
        var rest = word.dropFirst(3)
        while rest.utf8.count > 4 {
            if let sex = lexicon.titles[String(rest)] { return Title(sex: sex) }
            rest = rest.dropFirst()
        }
        return nil
    }

    private func title(_ token: Int) -> Title? { isName[token] ? nil : titles[words.number(token)] }

    /// Descriptions of a person, and the sex that they tell.
    func describe(_ mention: inout NameMention, in sentence: Range<Int>) {
        guard mention.kind == .person else { return }
        var first = mention.tokens.lowerBound
        var sex: NameLexicon.Sex?
        while first > sentence.lowerBound, let courtesy = lexicon.courtesies[words[first - 1]] {
            sex = sex ?? courtesy
            first -= 1
        }
        if first > sentence.lowerBound, words[first - 1] == "," {
            if closes(mention.tokens.upperBound, sentence), let head = head(before: first - 1, in: sentence) {
                add(Description(tokens: start(of: head, sentence)..<(first - 1), head: head, isTitle: false), &mention)
            }
        } else if let head = head(before: first, in: sentence) {
            add(Description(tokens: start(of: head, sentence)..<first, head: head, isTitle: true), &mention)
        }
        if let phrase = phrase(after: mention.tokens.upperBound, in: sentence) { add(phrase, &mention) }
        let told = mention.descriptions.lazy.compactMap { title($0.head)?.sex }.first
        mention.sex = (sex ?? told).map { $0 == .female ? .female : .male }
    }

    private func add(_ description: Description, _ mention: inout NameMention) {
        mention.descriptions.append(description)
    }

    /// The title before a name, or its complement before that: "président", "ministre de l'Intérieur", "presidente de la
    /// Junta".
    private func head(before end: Int, in sentence: Range<Int>) -> Int? {
        for token in stride(from: end - 1, through: max(sentence.lowerBound, end - 9), by: -1) {
            if title(token) != nil { return token }
            guard isComplement(token) else { return nil }
        }
        return nil
    }

    /// Whether a word may stand between a title and a name: "of the Republic", "de Economía".
    private func isComplement(_ token: Int) -> Bool {
        let word = words[token]
        if isName[token] || words.isWord(token) && words.isCapital(token) { return true }
        return lexicon.articles.contains(word) || lexicon.particles.contains(word)
            || lexicon.conjunctions.contains(word) || lexicon.titleModifiers.contains(word) || word == "-"
    }

    /// The first token of a description: the title with the words before it that belong to it.
    private func start(of head: Int, _ sentence: Range<Int>) -> Int {
        var start = head
        while start > sentence.lowerBound {
            let word = words[start - 1]
            let isJoined = word == "-" || start > sentence.lowerBound && words[start] == "-"
            let isPart = isJoined && (word == "-" ? words.text.tokens[start].isJoined : true)
            guard lexicon.titleModifiers.contains(word) || title(start - 1) != nil || isPart else { break }
            start -= 1
        }
        return start
    }

    /// "Anna Lindqvist, Präsidentin der Notenbank, …"
    private func phrase(after comma: Int, in sentence: Range<Int>) -> Description? {
        guard comma + 1 < sentence.upperBound, words[comma] == "," || words[comma] == "(" else { return nil }
        var token = comma + 1
        while token < sentence.upperBound,
            lexicon.articles.contains(words[token]) || lexicon.titleModifiers.contains(words[token])
        { token += 1 }
        guard token < sentence.upperBound, title(token) != nil else { return nil }
        var end = token + 1
        while end < sentence.upperBound, end - token < 10, !closes(end, sentence) { end += 1 }
        guard closes(end, sentence) else { return nil }
        let start = lexicon.articles.contains(words[comma + 1]) ? comma + 2 : comma + 1
        return Description(tokens: min(start, token)..<end, head: token, isTitle: false)
    }

    private func closes(_ token: Int, _ sentence: Range<Int>) -> Bool {
        token >= sentence.upperBound || [",", ".", ")", ";", ":", "!", "?", "—", "–"].contains(words[token])
    }
}
