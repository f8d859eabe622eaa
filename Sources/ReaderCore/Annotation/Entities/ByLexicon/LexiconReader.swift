import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Gathers what a text in a language that is read by its lexicon refers to: names put together, their descriptions, pronouns.
struct LexiconReader {
    let mentions: [NameMention]
    private(set) var referents: [Referent]

    init(_ names: [TaggedName], _ words: WordIndex, _ lexicon: Lexicon) {
        let descriptions = LexiconDescriptions(words, lexicon.names, names: names)
        let sentences = words.text.sentences
        var sentence = 0
        var described = names.map { name in
            while sentence < sentences.count, sentences[sentence].upperBound <= name.tokens.lowerBound { sentence += 1 }
            var mention = NameMention(name, words)
            descriptions.describe(&mention, in: sentence < sentences.count ? sentences[sentence] : name.tokens)
            return mention
        }
        if lexicon.names.hasGenitiveS { Self.dropGenitives(&described, words, KnownNames.of(lexicon)) }
        var linker = NameLinker(described, words, lists: TaggerModel.names.lists, lexicon: lexicon)
        let sets = linker.setOfMentions()
        mentions = linker.mentions
        var members: [Int: [Int]] = [:]
        for (mention, set) in sets.enumerated() { members[set, default: []].append(mention) }
        referents = members.values.sorted { $0[0] < $1[0] }.map { Referent(names: $0, linker: linker) }
        addPronouns(words, lexicon.names)
    }

    /// "Lindqvists" is Lindqvist where the text or the lists have that name, and "Frankreichs" France.
    private static func dropGenitives(_ mentions: inout [NameMention], _ words: WordIndex, _ known: KnownNames) {
        let lists = TaggerModel.names.lists
        let names = ListBits.places.union(.peopleNames)
        let ends = Set(mentions.compactMap(\.parts.last))
        for index in mentions.indices {
            guard let last = mentions[index].parts.last, last.utf8.count > 3, last.hasSuffix("s"),
                !last.hasSuffix("ss"),
                known.country(mentions[index].key) == nil
            else { continue }
            let stem = String(last.dropLast())
            // "New York Times" is none of "New York Time", although somebody is called Time.
            // "Damian Hinds, Minister" is called so: what is owned stands behind a genitive.
            let end = mentions[index].tokens.upperBound
            let isOwner = end < words.count && words.isWord(end) && words.isCapital(end)
            let isListed =
                mentions[index].kind != .organization && (mentions[index].kind != .person || isOwner)
                && last.utf8.count > 4
                && !lists.bits(FeatureExtractor.hash(of: stem.utf8)).isDisjoint(with: names)
                && lists.bits(FeatureExtractor.hash(of: last.utf8)).isDisjoint(with: names)
            let key = String(mentions[index].key.dropLast())
            if ends.contains(stem) || known.country(key) != nil || isListed { mentions[index].dropGenitive() }
        }
    }

    private mutating func addPronouns(_ words: WordIndex, _ lexicon: NameLexicon) {
        var referentAt = [Int32](repeating: -1, count: words.count)
        for (number, referent) in referents.enumerated() {
            for name in referent.names { for token in mentions[name].tokens { referentAt[token] = Int32(number) } }
        }
        let pronouns = LexiconPronouns(words: words, lexicon: lexicon)
        for (token, referent) in pronouns.found(referents, referentAt: referentAt) {
            referents[referent].others.append((token..<(token + 1), .pronoun))
        }
    }
}
