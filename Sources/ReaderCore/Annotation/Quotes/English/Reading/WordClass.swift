/// What kinds of word a word can be, for the rules that find cues, subjects and contents.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    static let auxiliary = Self(rawValue: 1 << 0)
    static let adverb = Self(rawValue: 1 << 1)
    /// Pronouns that are a subject by themselves ("he", "who").
    static let subjectPronoun = Self(rawValue: 1 << 2)
    static let determiner = Self(rawValue: 1 << 3)
    static let conjunction = Self(rawValue: 1 << 4)
    /// Opens a subordinate or relative clause.
    static let subordinator = Self(rawValue: 1 << 5)
    static let preposition = Self(rawValue: 1 << 6)
    /// Prepositions that may stand inside a subject ("the head of the party").
    static let nounPreposition = Self(rawValue: 1 << 7)
    /// Names of days and months, "yesterday", "today".
    static let day = Self(rawValue: 1 << 8)
    /// Days and the words around them ("last week", "morning").
    static let time = Self(rawValue: 1 << 9)
    static let title = Self(rawValue: 1 << 10)
    /// Forms of reporting verbs that are as often nouns ("claims", "reports").
    static let nounLike = Self(rawValue: 1 << 11)
    /// Forms of verbs (and "according") that report speech.
    static let cue = Self(rawValue: 1 << 12)
    /// Reports when "that" follows.
    static let cueBeforeThat = Self(rawValue: 1 << 13)
    /// Names its hearer first ("told reporters").
    static let told = Self(rawValue: 1 << 14)
    /// Its content is an object rather than a clause ("criticized the plan").
    static let objectCue = Self(rawValue: 1 << 15)
    /// Too seldom speech when there are no quotation marks.
    static let neverIndirect = Self(rawValue: 1 << 16)
    /// Begins a clause after a cue without "that".
    static let clauseSubject = Self(rawValue: 1 << 17)
    /// 's and its kin: possessive or short for "is" and "has".
    static let possessive = Self(rawValue: 1 << 18)
    static let masculine = Self(rawValue: 1 << 19)
    static let feminine = Self(rawValue: 1 << 20)
    /// "said", "says", "say", "saying".
    static let say = Self(rawValue: 1 << 21)
    /// Forms of "to be" that make a passive.
    static let be = Self(rawValue: 1 << 22)
    /// A pronoun that stands for a subject without naming it ("some", "others").
    static let loneSubject = Self(rawValue: 1 << 23)
    /// Who may hear something ("told reporters").
    static let audience = Self(rawValue: 1 << 24)
    /// "her", "him", "reporters": one word that is the whole hearer.
    static let hearer = Self(rawValue: 1 << 25)
    /// Plural people who may stand after an inverted verb without an article ("said officials").
    static let people = Self(rawValue: 1 << 26)
    /// May follow a name of several words inside ("Bank of England").
    static let nameJoint = Self(rawValue: 1 << 27)
    /// Possessive and demonstrative words after which a form is a noun ("the call").
    static let beforeNoun = Self(rawValue: 1 << 28)
    /// Ends the source after "according to".
    static let afterSource = Self(rawValue: 1 << 29)
    /// Opens an aside at the start of a sentence that is no content ("asked about it, …").
    static let introduction = Self(rawValue: 1 << 30)

    /// Verbs whose content may follow a preposition ("called for").
    static let takesPreposition = Self(rawValue: 1 << 31)

    // By form rather than by list.
    static let endsIng = Self(rawValue: 1 << 32)
    static let endsLy = Self(rawValue: 1 << 33)
    static let endsEd = Self(rawValue: 1 << 34)
    static let endsS = Self(rawValue: 1 << 35)

    /// Ends the hearer after "told" ("told voters in Ohio that").
    static let afterHearer = Self(rawValue: 1 << 36)
    /// What somebody says or writes ("statement"): its owner is the speaker.
    static let utterance = Self(rawValue: 1 << 37)
    /// Reports speech right behind a quote, and otherwise seldom ("“…?” Smith demanded").
    static let mannerCue = Self(rawValue: 1 << 38)
    /// Nouns and adverbs that end an expression of time ("that day", "two weeks ago").
    static let timeNoun = Self(rawValue: 1 << 39)
    /// Words that may stand before a time noun in such an expression ("the next", "two", "earlier").
    static let beforeTimeNoun = Self(rawValue: 1 << 40)
    /// Verbs of communication: what follows them as a clause was said.
    static let communication = Self(rawValue: 1 << 41)
    /// Verbs of communication that take a clause with "to" ("urged them to leave", "promised to pay").
    static let request = Self(rawValue: 1 << 42)
    /// Verbs of communication that take a form in -ing ("denied taking it", "accused them of taking it").
    static let takesParticiple = Self(rawValue: 1 << 43)
    /// Verbs that say that somebody bore words in marks as a name ("called", "described").
    static let naming = Self(rawValue: 1 << 44)
    /// "no", "so", "little": they answer what was said and are nobody.
    static let answer = Self(rawValue: 1 << 45)
    /// Irregular forms of the past.
    static let pastForm = Self(rawValue: 1 << 49)
    /// "accused": what follows "of" was said.
    static let accusation = Self(rawValue: 1 << 50)
    /// What an organisation may be called in its stead ("the company").
    static let groupNoun = Self(rawValue: 1 << 47)
    /// What a person may be called ("the actor").
    static let personNoun = Self(rawValue: 1 << 48)
    /// Offices over a field ("minister for Roads Tove Berg" is Tove Berg, "aide to Tove Berg" is not).
    static let office = Self(rawValue: 1 << 46)
    /// Whom or what statements come from, beside the words for persons and groups ("survey", "resident").
    static let source = Self(rawValue: 1 << 51)
    /// Things whose names end as words for people do ("computer", "plant").
    static let thing = Self(rawValue: 1 << 52)
    /// Forms of verbs that open a command or a clause and no noun phrase ("ask", "making").
    static let imperative = Self(rawValue: 1 << 53)
    /// Adverbs between a subject and its verb ("also", "never").
    static let midClause = Self(rawValue: 1 << 54)
    /// Pronouns behind which a word written small is a verb ("everyone loves").
    static let wholeSubject = Self(rawValue: 1 << 55)
    /// What somebody pleads in court ("guilty").
    static let verdict = Self(rawValue: 1 << 56)
}
