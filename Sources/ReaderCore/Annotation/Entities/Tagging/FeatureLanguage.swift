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

    package static let english = FeatureLanguage(
        linking: "of the and for de la al bin van von der den del da du le el & -", notInner: "and the &", and: "and",
        openers: "\" “ `` : ' . ‘", hasCompounds: false)

    package init(_ lexicon: Lexicon) {
        let names = lexicon.names
        self.init(
            linking: (names.particles + names.conjunctions + ["&", "-"]).joined(separator: " "),
            notInner: (names.conjunctions + ["&"]).joined(separator: " "),
            and: names.conjunctions.joined(separator: " "), openers: "\" “ „ « » ‚ : ' . ‘ - – —",
            hasCompounds: names.hasCompounds)
    }

    private init(linking: String, notInner: String, and: String, openers: String, hasCompounds: Bool) {
        self.linking = Self.hashes(linking)
        self.notInner = Self.hashes(notInner)
        self.and = Self.hashes(and)
        self.openers = Self.hashes(openers)
        self.hasCompounds = hasCompounds
    }

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Hash.mixed(Hash.of($0.utf8)) })
    }
}
