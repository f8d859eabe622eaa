import ReaderEntities
import ReaderLexicons
import ReaderModel

/// Changes made to training text before it is learned from.
enum Augmentation {
    /// Titles are no part of a name.
    private static let titles: Set<String> = Set(
        """
        mr mr. mrs mrs. ms ms. dr dr. president minister secretary general senator sen. rep. gov. gen. col. lt. capt. \
        maj. sgt. king queen prince princess pope sir lord lady sheikh judge justice prof. professor chancellor premier \
        governor mayor director chairman spokesman spokeswoman ambassador deputy prime foreign vice captain coach
        """.split(separator: " ").map(String.init))

    static func withoutTitles(_ sentence: ConllSentence) -> ConllSentence {
        var sentence = sentence
        for index in sentence.names.indices where sentence.names[index].kind == .person {
            var tokens = sentence.names[index].tokens
            while tokens.count > 1, titles.contains(sentence.words[tokens.lowerBound].lowercased()) {
                tokens = (tokens.lowerBound + 1)..<tokens.upperBound
            }
            sentence.names[index].tokens = tokens
        }
        return sentence
    }

    /// Countries are places, also where they act.
    static func withCountries(_ sentence: ConllSentence, _ lexicon: Lexicon?) -> ConllSentence {
        guard let known = lexicon.map(KnownNames.of) else { return sentence }
        var sentence = sentence
        for index in sentence.names.indices where sentence.names[index].kind == .organization {
            let name = sentence.words[sentence.names[index].tokens].joined(separator: " ")
            if known.country(NameKey.of(name)) != nil { sentence.names[index].kind = .place }
        }
        return sentence
    }

    /// Cities behind the article of a club are clubs ("el Barcelona"), also where a corpus calls every city a place.
    static func withClubs(_ sentence: ConllSentence, _ lexicon: Lexicon?, _ lists: WordLists) -> ConllSentence {
        guard let articles = lexicon?.names.teamArticles, !articles.isEmpty else { return sentence }
        var sentence = sentence
        for index in sentence.names.indices where sentence.names[index].kind == .place {
            let tokens = sentence.names[index].tokens
            guard tokens.count == 1, tokens.lowerBound > 0,
                articles.contains(sentence.words[tokens.lowerBound - 1].lowercased()),
                lists.isCity(sentence.words[tokens.lowerBound])
            else { continue }
            sentence.names[index].kind = .organization
        }
        return sentence
    }

    /// A document in which some sentences without a stop, most of them headings, lose their line break, as in text that was
    /// taken from a page carelessly.
    ///
    /// - Parameter share: of all sentences, from 0 to 1.
    static func withRunOns(_ document: ConllDocument, _ share: Double, _ random: inout SplitMix) -> ConllDocument {
        var document = document
        for index in document.sentences.indices {
            document.sentences[index].runsOn = Double(random.next() % 1000) < share * 1000
        }
        return document
    }

    private static let small: Set<String> = Set(
        "a an the of in on to and for at by with from as or but".split(separator: " ").map(String.init))

    /// Every 33rd sentence or so in capitals, in English as many like a headline.
    static func withHeadlines(
        _ sentence: ConllSentence, isEnglish: Bool = true, _ random: inout SplitMix
    ) -> ConllSentence {
        var sentence = sentence
        switch random.next() % 100 {
        case 0..<3: sentence.words = sentence.words.map { $0.uppercased() }
        case 3..<6 where isEnglish:
            sentence.words = sentence.words.enumerated().map { index, word in
                index > 0 && small.contains(word.lowercased()) ? word : word.prefix(1).uppercased() + word.dropFirst()
            }
        default: break
        }
        return sentence
    }
}

/// Steele, Lea and Flood's SplitMix64: random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
