import ReaderBasics
package import ReaderLexicons

/// What the features must know of the language of a text: its small words inside names, and what opens speech.
package struct FeatureLanguage: Sendable {
    /// Small words and marks that may stand inside a name.
    let linking: Set<UInt64>
    /// Those of them that join two names as often as they stand in one; words for "and" among them.
    let notInner: Set<UInt64>
    let and: Set<UInt64>
    /// Marks after which a capital proves nothing.
    let openers: Set<UInt64>
    /// Whether ordinary nouns have capitals and grow together.
    let hasCompounds: Bool
    /// What the features are mixed with that words have in this language alone; 0 where it has none.
    let own: UInt64

    package static let english = FeatureLanguage(
        linking: "of the and for de la al bin van von der den del da du le el & -", notInner: "and the &", and: "and",
        openers: "\" “ `` : ' . ‘", hasCompounds: false, own: 0)

    package init(_ lexicon: Lexicon) {
        let names = lexicon.names
        self.init(
            linking: (names.particles + names.conjunctions + ["&", "-"]).joined(separator: " "),
            notInner: (names.conjunctions + ["&"]).joined(separator: " "),
            and: names.conjunctions.joined(separator: " "), openers: "\" “ „ « » ‚ : ' . ‘ - – —",
            hasCompounds: names.hasCompounds, own: names.hasOwnWeights ? Hash.mixed(Hash.of(lexicon.code.utf8)) : 0)
    }

    private init(linking: String, notInner: String, and: String, openers: String, hasCompounds: Bool, own: UInt64) {
        self.linking = Self.hashes(linking)
        self.notInner = Self.hashes(notInner)
        self.and = Self.hashes(and)
        self.openers = Self.hashes(openers)
        self.hasCompounds = hasCompounds
        self.own = own
    }

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Hash.mixed(Hash.of($0.utf8)) })
    }
}
