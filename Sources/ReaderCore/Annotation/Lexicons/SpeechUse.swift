/// What a word can be where somebody says something.
package struct SpeechUse: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    // MARK: Verbs

    /// A finite verb of saying: "sagte", "dijo".
    package static let says = Self(bit: 0)
    /// A finite verb that tells of what is said without a clause: "nannte", "criticó".
    package static let comments = Self(bit: 1)
    /// The participle of a verb of saying: "gesagt", "dicho".
    package static let said = Self(bit: 2)
    /// A finite auxiliary of the perfect: "hat", "ha".
    package static let has = Self(bit: 3)
    /// A finite verb that says something with its part at the end of the clause: "teilte … mit".
    package static let parted = Self(bit: 4)
    /// A finite verb that is none of saying, and ends what stands before it: "glaubt", "ist".
    package static let otherVerb = Self(bit: 5)
    /// A verb in the mood of reported speech: "sei", "habe".
    package static let reported = Self(bit: 6)
    /// A verb whose object has spoken: "zitiert".
    package static let cites = Self(bit: 41)
    /// A verb of saying that tells a thought before an infinitive: "pondera sair".
    package static let weighs = Self(bit: 44)
    /// The auxiliary of the passive: "wird".
    package static let passive = Self(bit: 42)
    /// "heißt", "hieß", which say with "es".
    package static let reads = Self(bit: 7)

    // MARK: Words of clauses

    /// Opens a reported clause: "dass", "que", "ob".
    package static let that = Self(bit: 8)
    /// "so", "aldus": opens an attribution right behind words in marks.
    package static let thus = Self(bit: 9)
    /// "wie", "comme": opens an attribution with a verb.
    package static let compares = Self(bit: 10)
    /// "der", "qui": opens a relative clause behind a comma.
    package static let who = Self(bit: 11)
    /// "und", "mais".
    package static let and = Self(bit: 12)
    /// "weil", "quand": opens a clause that is none of what was said.
    package static let subordinates = Self(bit: 13)
    /// "aber", "tandis": ends what was said behind a comma.
    package static let but = Self(bit: 43)
    /// "nicht", "ne".
    package static let not = Self(bit: 14)
    /// Adverbs and words of time, passed over beside a verb.
    package static let adverb = Self(bit: 15)
    /// "in", "für".
    package static let preposition = Self(bit: 16)
    /// "von", "de": goes on a noun phrase.
    package static let of = Self(bit: 17)
    /// The first word of a phrase before a source.
    package static let beginsSource = Self(bit: 18)
    /// "zufolge": stands behind a source.
    package static let endsSource = Self(bit: 19)
    /// A pronoun that is no subject, between subject and verb or joined to it: "lui", "se".
    package static let clitic = Self(bit: 20)

    // MARK: Words of noun phrases

    /// "der", "une", "mehrere".
    package static let determiner = Self(bit: 21)
    /// A determiner of something new: "ein", "des".
    package static let indefinite = Self(bit: 22)
    /// A determiner that cannot stand before a subject: "dem", "den".
    package static let oblique = Self(bit: 23)
    package static let he = Self(bit: 24)
    package static let she = Self(bit: 25)
    package static let they = Self(bit: 26)
    /// "man", "on", "jemand", "viele": nobody in particular.
    package static let nobody = Self(bit: 27)
    /// "ich", "nous": the author, outside of marks.
    package static let first = Self(bit: 28)
    /// "dies", "cela": what was said, or a thing.
    package static let this = Self(bit: 29)
    /// A noun for somebody by what they are: "Sprecherin", "ministre".
    package static let person = Self(bit: 30)
    /// A noun for a body of people: "Polizei", "empresa".
    package static let body = Self(bit: 31)
    /// A noun for what is written: "Bericht", "étude".
    package static let writing = Self(bit: 32)
    /// A noun for what is named by words in marks: "Film", "lema".
    package static let titled = Self(bit: 33)
    /// Before a name: "Herr", "Mme".
    package static let title = Self(bit: 34)
    package static let feminine = Self(bit: 35)
    package static let masculine = Self(bit: 36)
    /// Weekdays and months, which have a capital in some languages.
    package static let day = Self(bit: 37)
    /// Particles inside names: "von", "de", "bin".
    package static let nameParticle = Self(bit: 38)
    /// Verbs of thought and will: what follows is no statement.
    package static let thinks = Self(bit: 39)
    /// Nouns behind which a clause says what was said: "Worten", "Aussage".
    package static let words = Self(bit: 40)

    package static let verb: Self = [.says, .comments, .parted, .reads, .cites]
    package static let pronoun: Self = [.he, .she, .they, .nobody, .first, .this]
    package static let noun: Self = [.person, .body, .writing]
}
