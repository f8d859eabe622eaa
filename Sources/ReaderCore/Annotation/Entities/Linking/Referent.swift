import ReaderModel

/// Somebody or something with all its names so far, while nominals and pronouns are looked for.
struct Referent {
    let kind: Entity.Kind
    /// Numbers of its mentions among the names, in order.
    let names: [Int]
    let descriptions: [Description]
    let sex: Roles.Sex?
    /// Role families and lower-case words of its descriptions.
    let families: Set<Substring>
    let descriptionWords: Set<String>
    /// The country it is, or the one its descriptions name.
    let country: Int?
    /// Whether the text says that this person is called "they".
    var goesByThey = false
    /// Other mentions, in order: tokens and form.
    var others: [(tokens: Range<Int>, form: Mention.Form)] = []
    /// First tokens of all mentions so far, in order; grows as the text is read.
    var seen: [Int] = []

    init(names: [Int], linker: NameLinker) {
        let words = linker.words
        self.names = names
        kind = linker.mentions[names[0]].kind
        descriptions = names.flatMap { linker.mentions[$0].descriptions }
        sex = kind == .person ? linker.sex(of: names) : nil
        families = Set(descriptions.compactMap { words.role($0.head)?.family })
        descriptionWords = Set(descriptions.flatMap { $0.tokens.map { words[$0] } })
        if kind == .place {
            country = names.lazy.compactMap { Countries.byName[linker.mentions[$0].key] }.first
        } else {
            country = descriptions.lazy.compactMap { Self.country($0.tokens, words) }.first
        }
    }

    /// The first country or people named in some tokens.
    static func country(_ tokens: Range<Int>, _ words: WordIndex) -> Int? {
        for token in tokens where words.isCapital(token) {
            for length in stride(from: min(5, tokens.upperBound - token), through: 1, by: -1) {
                let key = NameKey.of((token..<(token + length)).map { words[$0] }.joined(separator: " "))
                if let country = Countries.byName[key] ?? Countries.byPeople[key] { return country }
            }
        }
        return nil
    }
}
