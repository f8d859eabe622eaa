import ReaderBasics

/// What a word list says of a phrase: a set of lists, one bit each.
///
/// The lists are made by `Scripts/make-word-lists.py`; the bit numbers are its column.
package struct ListBits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let country = ListBits(rawValue: 1 << 0)
    /// Countries, cities and their parts.
    static let places = ListBits(rawValue: 0b11111)
    /// Cities and towns.
    static let cities = ListBits(rawValue: 0b10110)
    /// Countries and their parts, but no cities.
    static let states = ListBits(rawValue: 1 << 0 | 1 << 3 | 1 << 4)
    /// Given and family names.
    static let peopleNames = ListBits(rawValue: 1 << 5 | 1 << 6 | 1 << 12 | 1 << 19)
    static let language = ListBits(rawValue: 1 << 13)
    package static let demonym = ListBits(rawValue: 1 << 7)
    package static let title = ListBits(rawValue: 1 << 8)
    /// Words of the names of organisations and of places ("Bank", "See").
    static let organizationWord = ListBits(rawValue: 1 << 15)
    static let placeWord = ListBits(rawValue: 1 << 16)
    /// Companies and brands.
    static let company = ListBits(rawValue: 1 << 20)
    /// Clubs and teams.
    static let club = ListBits(rawValue: 1 << 21)
    static let newspaper = ListBits(rawValue: 1 << 22)
    /// Models of cars.
    static let vehicle = ListBits(rawValue: 1 << 27)
    /// Ordinary nouns of a language whose nouns have capitals.
    static let ordinary = ListBits(rawValue: 1 << 27)
    /// A word that ends with one of those.
    static let compound = ListBits(rawValue: 1 << 24)
    /// First names of one sex only.
    static let female = ListBits(rawValue: 1 << 28)
    static let male = ListBits(rawValue: 1 << 29)
    /// A longer phrase of the lists begins with this one.
    package static let prefix = ListBits(rawValue: 1 << 31)

    /// The lists that are features of the tagger: all but the sexes, which say nothing new, and the prefix mark.
    static let features = ListBits(rawValue: (1 << 28) - 1)
}

/// The phrases of all lists, by hash.
package struct WordLists: Sendable {
    /// The hash of a phrase of one word is that of the word; each further word is folded in.
    @inline(__always)
    package static func extend(_ phrase: UInt64, with word: UInt64) -> UInt64 { Hash.pair(phrase, word) }

    private let table: PhraseTable

    package init(_ table: PhraseTable) { self.table = table }

    /// Whether a word is the name of a city or town and of no country.
    package func isCity(_ word: String) -> Bool { isCity(FeatureExtractor.hash(of: word.utf8)) }

    /// The same of a phrase.
    func isCity(_ phrase: UInt64) -> Bool {
        let bits = bits(phrase)
        return !bits.isDisjoint(with: .cities) && bits.isDisjoint(with: .country)
    }

    @inline(__always)
    func bits(_ phrase: UInt64) -> ListBits { ListBits(rawValue: table[phrase]) }
}
