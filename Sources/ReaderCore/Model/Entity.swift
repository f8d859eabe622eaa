/// Somebody or something with a name, and every place where the article speaks of it.
package struct Entity: Equatable, Sendable, Identifiable {
    /// Counts entities of one annotation from 1 in order of first mention: `e1`.
    package struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
        package let number: Int
        package init(_ number: Int) { self.number = number }
        package var description: String { "e\(number)" }
        package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
    }

    package enum Kind: String, Sendable, CaseIterable {
        case person, organization, place
        /// Events, laws, works, products, faiths and peoples of no one country.
        case other
    }

    package let id: ID
    package var kind: Kind
    /// The fullest name in use ("Mike Pompeo").
    package var name: String
    /// How the article describes it ("U.S. Secretary of State"); nil where it does not.
    package var description: String?
    /// Every other form it goes by, each once, commonest first.
    package var aliases: [String]
    /// In order of the text.
    package var mentions: [Mention]
    /// Whether the reader has decided what it is.
    package var isDecided = false
    /// What the reader has decided about who it is in other articles.
    package var identity = Identity.found

    /// What it was called before the reader said who it is: what others called so may be.
    package var formerNames: [FormerName] = []

    /// A name that the reader has said to mean somebody else than was found.
    package struct FormerName: Hashable, Sendable {
        package let name: String
        package let kind: Kind

        package init(_ name: String, _ kind: Kind) {
            (self.name, self.kind) = (name, kind)
        }
    }

    /// How an entity of one article finds itself in others.
    package enum Identity: Sendable, CaseIterable {
        /// By what the articles say.
        case found
        /// By its name, whatever the articles say: the reader has named it.
        case named
        /// By its name and kind, whatever kind other articles give it.
        case ofKind
        /// By its name as it is written, of which no other name is known.
        case literal
        /// Nowhere: it is another than those of its name.
        case apart
    }

    /// Entities less sure than this are shown only when asked for.
    package static let leastShown = 0.5

    /// How sure it is that this is a name, from 0 to 1: as sure as the surest of its mentions; 1 where it has no name in the
    /// text.
    package var confidence: Double { mentions.lazy.compactMap(\.confidence).max() ?? 1 }

    package init(
        id: ID, kind: Kind, name: String, description: String? = nil, aliases: [String] = [], mentions: [Mention]
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.description = description
        self.aliases = aliases
        self.mentions = mentions
    }
}

/// One place where an entity is spoken of.
package struct Mention: Hashable, Sendable {
    package enum Form: String, Sendable, CaseIterable {
        case name, nominal, pronoun
        /// A country's people: "Norwegian", "Norwegians".
        case adjective
    }

    /// The whole expression, titles included ("U.S. Secretary of State Mike Pompeo").
    package var range: Range<Int>
    package var form: Form
    /// The bare proper name inside `range`; nil for all other forms.
    package var nameRange: Range<Int>?
    /// How sure it is that this is a name of the entity's kind, from 0 to 1: of those at 0.8 about eighty in a hundred are.
    /// Nil for all other forms.
    package var confidence: Double?
    /// Why it was found and what it means, in words; nil where nobody asked.
    package var explanation: String?
    /// Whether the reader has decided that it is one, or whose.
    package var isDecided = false

    package init(
        _ range: Range<Int>, form: Form, nameRange: Range<Int>? = nil, confidence: Double? = nil,
        explanation: String? = nil
    ) {
        self.range = range
        self.form = form
        self.nameRange = nameRange
        self.confidence = confidence
        self.explanation = explanation
    }
}
