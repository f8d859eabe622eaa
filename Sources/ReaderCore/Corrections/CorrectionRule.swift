/// What the reader has decided about a name, wherever it stands in the library.
package enum CorrectionRule: Hashable, Sendable {
    /// The words are never a name.
    case never(String)
    /// The words are always a name, of this kind.
    case always(EntityName)
    /// Whoever is called so is of this kind.
    case kind(EntityName)
    /// Whoever goes by the first name is who goes by the second.
    case same(EntityName, as: EntityName)
    /// Those who go by the two names are not the same.
    case two(EntityName, EntityName)

    /// The names that articles must have for the rule to change anything in them.
    package var names: [String] {
        switch self {
        case .never(let name): [name]
        case .always(let name), .kind(let name), .same(let name, _): [name.name]
        case .two(let one, let other): [one.name, other.name]
        }
    }

    /// Whether the names may stand in articles in which nothing was found by them.
    package var isAboutWords: Bool {
        switch self {
        case .always, .never: true
        case .kind, .same, .two: false
        }
    }
}

/// What the reader has decided about one article, and what holds for all.
package struct Corrections: Equatable, Sendable {
    /// A correction as the library keeps it.
    package struct Kept: Equatable, Sendable, Identifiable {
        /// Its number in the library.
        package let id: Int64
        package let correction: Correction

        package init(id: Int64, _ correction: Correction) {
            (self.id, self.correction) = (id, correction)
        }
    }

    /// A rule as the library keeps it.
    package struct KeptRule: Equatable, Sendable, Identifiable {
        /// Its number in the library.
        package let id: Int64
        package let rule: CorrectionRule

        package init(id: Int64, _ rule: CorrectionRule) {
            (self.id, self.rule) = (id, rule)
        }
    }

    /// In the order in which they were made: a later one holds against an earlier.
    package var kept: [Kept]
    package var rules: [KeptRule]

    package init(_ kept: [Kept] = [], rules: [KeptRule] = []) {
        (self.kept, self.rules) = (kept, rules)
    }

    package var isEmpty: Bool { kept.isEmpty && rules.isEmpty }

    /// What the reader says that the article is written in, a BCP 47 tag; nil where that is left to the text.
    package var language: String? {
        kept.lazy.reversed().compactMap { if case .language(let tag) = $0.correction.decision { tag } else { nil } }
            .first
    }
}
