/// What a word can be where somebody says something.
@usableFromInline
package struct SpeechUse: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt64
    @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable
    init(bit: UInt64) { rawValue = 1 << bit }

    // MARK: Verbs

    /// A finite verb of saying: "sagte", "dijo".
    @inlinable package static var says: Self { Self(bit: 0) }
    /// A finite verb that tells of what is said without a clause: "nannte", "criticó".
    @inlinable package static var comments: Self { Self(bit: 1) }
    /// The participle of a verb of saying: "gesagt", "dicho".
    @inlinable package static var said: Self { Self(bit: 2) }
    /// A finite auxiliary of the perfect: "hat", "ha".
    @inlinable package static var has: Self { Self(bit: 3) }
    /// A finite verb that says something with its part at the end of the clause: "teilte … mit".
    @inlinable package static var parted: Self { Self(bit: 4) }
    /// A finite verb that is none of saying, and ends what stands before it: "glaubt", "ist".
    @inlinable package static var otherVerb: Self { Self(bit: 5) }
    /// A verb in the mood of reported speech: "sei", "habe".
    @inlinable package static var reported: Self { Self(bit: 6) }
    /// A verb whose object has spoken: "zitiert".
    @inlinable package static var cites: Self { Self(bit: 41) }
    /// A verb of saying that tells a thought before an infinitive: "pondera sair".
    @inlinable package static var weighs: Self { Self(bit: 44) }
    /// The auxiliary of the passive: "wird".
    @inlinable package static var passive: Self { Self(bit: 42) }
    /// "heißt", "hieß", which say with "es".
    @inlinable package static var reads: Self { Self(bit: 7) }

    // MARK: Words of clauses

    /// Opens a reported clause: "dass", "que", "ob".
    @inlinable package static var that: Self { Self(bit: 8) }
    /// "so", "aldus": opens an attribution right behind words in marks.
    @inlinable package static var thus: Self { Self(bit: 9) }
    /// "wie", "comme": opens an attribution with a verb.
    @inlinable package static var compares: Self { Self(bit: 10) }
    /// "der", "qui": opens a relative clause behind a comma.
    @inlinable package static var who: Self { Self(bit: 11) }
    /// "und", "mais".
    @inlinable package static var and: Self { Self(bit: 12) }
    /// "weil", "quand": opens a clause that is none of what was said.
    @inlinable package static var subordinates: Self { Self(bit: 13) }
    /// "aber", "tandis": ends what was said behind a comma.
    @inlinable package static var but: Self { Self(bit: 43) }
    /// "nicht", "ne".
    @inlinable package static var not: Self { Self(bit: 14) }
    /// Adverbs and words of time, passed over beside a verb.
    @inlinable package static var adverb: Self { Self(bit: 15) }
    /// "in", "für".
    @inlinable package static var preposition: Self { Self(bit: 16) }
    /// "von", "de": goes on a noun phrase.
    @inlinable package static var of: Self { Self(bit: 17) }
    /// The first word of a phrase before a source.
    @inlinable package static var beginsSource: Self { Self(bit: 18) }
    /// "zufolge": stands behind a source.
    @inlinable package static var endsSource: Self { Self(bit: 19) }
    /// A pronoun that is no subject, between subject and verb or joined to it: "lui", "se".
    @inlinable package static var clitic: Self { Self(bit: 20) }

    // MARK: Words of noun phrases

    /// "der", "une", "mehrere".
    @inlinable package static var determiner: Self { Self(bit: 21) }
    /// A determiner of something new: "ein", "des".
    @inlinable package static var indefinite: Self { Self(bit: 22) }
    /// A determiner that cannot stand before a subject: "dem", "den".
    @inlinable package static var oblique: Self { Self(bit: 23) }
    @inlinable package static var he: Self { Self(bit: 24) }
    @inlinable package static var she: Self { Self(bit: 25) }
    @inlinable package static var they: Self { Self(bit: 26) }
    /// "man", "on", "jemand", "viele": nobody in particular.
    @inlinable package static var nobody: Self { Self(bit: 27) }
    /// "ich", "nous": the author, outside of marks.
    @inlinable package static var first: Self { Self(bit: 28) }
    /// "dies", "cela": what was said, or a thing.
    @inlinable package static var this: Self { Self(bit: 29) }
    /// A noun for somebody by what they are: "Sprecherin", "ministre".
    @inlinable package static var person: Self { Self(bit: 30) }
    /// A noun for a body of people: "Polizei", "empresa".
    @inlinable package static var body: Self { Self(bit: 31) }
    /// A noun for what is written: "Bericht", "étude".
    @inlinable package static var writing: Self { Self(bit: 32) }
    /// A noun for what is named by words in marks: "Film", "lema".
    @inlinable package static var titled: Self { Self(bit: 33) }
    /// Before a name: "Herr", "Mme".
    @inlinable package static var title: Self { Self(bit: 34) }
    @inlinable package static var feminine: Self { Self(bit: 35) }
    @inlinable package static var masculine: Self { Self(bit: 36) }
    /// Weekdays and months, which have a capital in some languages.
    @inlinable package static var day: Self { Self(bit: 37) }
    /// Particles inside names: "von", "de", "bin".
    @inlinable package static var nameParticle: Self { Self(bit: 38) }
    /// Verbs of thought and will: what follows is no statement.
    @inlinable package static var thinks: Self { Self(bit: 39) }
    /// Nouns behind which a clause says what was said: "Worten", "Aussage".
    @inlinable package static var words: Self { Self(bit: 40) }

    @inlinable package static var verb: Self { [.says, .comments, .parted, .reads, .cites] }
    @inlinable package static var pronoun: Self { [.he, .she, .they, .nobody, .first, .this] }
    @inlinable package static var noun: Self { [.person, .body, .writing] }
}
