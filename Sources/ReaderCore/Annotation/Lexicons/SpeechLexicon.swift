/// How a language says that somebody said something.
package struct SpeechLexicon: Sendable {
    /// What each word that matters can be, by its form in small letters.
    package var uses: [String: SpeechUse] = [:]
    /// Verbs of communication that have a part at the end of their clause, by their finite form ("teilte": "mit").
    package var particles: [String: Set<String>] = [:]
    /// Phrases before a source ("laut", "nach angaben von"), the longest of those that begin alike first.
    package var sources: [String: [[String]]] = [:]
    /// Quotation marks that open, and what closes each.
    package var marks: [QuotationMarks] = []
    /// Whether a dash at the start of a paragraph may open what somebody says.
    package var hasDialogueDashes = false
    /// Whether the finite verb is the second part of its clause, and what stands before it may be no subject.
    package var isVerbSecond = false
    /// Whether all nouns have a capital.
    package var capitalizesNouns = false
    /// Whether a verb may do without a subject ("Dijo que …").
    package var dropsSubjects = false
    /// Pronouns that name a source and are no subjects ("volgens haar"), in small letters, and whether they mean a woman.
    package var sourcePronouns: [String: Bool] = [:]
    /// Words before a subject that opens its sentence ("Ook de politie"), in small letters.
    package var focus: Set<String> = []
    /// Endings of nouns for people that no list holds ("dor", "ista").
    package var agentEndings: [String] = []
    /// Endings of finite verbs that no other words have ("ó", "ou"): a small word that ends so and that no list holds is one.
    package var finiteEndings: [String] = []
    /// Prepositions that may stand between a verb of saying and its clause ("advirtió de que"), in small letters.
    package var thatPrepositions: Set<String> = []
    /// Words of comparison, behind which "than" is written like "that" ("más … que"), in small letters.
    package var degrees: Set<String> = []
    /// Verbs of saying that say nothing before these words ("diz respeito").
    package var idioms: [String: Set<String>] = [:]
    /// Endings of adjectives that have a capital ("Amerikaanse").
    package var capitalAdjectives: [String] = []
    /// Endings of infinitives that tell what was said ("aseguró no saber nada"); empty where none do.
    package var infinitiveEndings: [String] = []
    /// Words of which one stands before such an infinitive ("di", "zu"), in small letters; empty where nothing does.
    package var infinitiveMarks: Set<String> = []
    /// Words before a verb of saying that nobody says ("se exige"), in small letters.
    package var impersonals: Set<String> = []
    /// Words that open an infinitive of purpose ("um", "om"), in small letters.
    package var purposes: Set<String> = []
    /// Words for "if" that open other clauses, too ("si"), in small letters, and verbs of asking behind which they tell what
    /// was asked.
    package var whether: Set<String> = []
    package var asking: Set<String> = []
    /// Words that name whose view something is where they begin a sentence ("pour", "para"), in small letters.
    package var viewpoints: Set<String> = []
    /// Words in marks inside a sentence that are speech without a cue, at least.
    package var fewestEmbedded = 9
    /// Endings of finite verbs whose subject is several.
    package var pluralEndings: [String] = []
    /// Given names of women and of men.
    package var women: Set<String> = []
    package var men: Set<String> = []
    /// Endings of nouns and given names of women ("in", "a"), where neither list knows better.
    package var feminineEndings: [String] = []

    /// Endings of adverbs that no list holds ("lich", "mente").
    package var adverbEndings: [String] = []
    /// Endings of nouns for what is nobody ("ung", "dad").
    package var abstractEndings: [String] = []

    package init() {}

    /// Whether a small word that no list holds is a finite verb.
    package func isFinite(_ key: String) -> Bool { ends(key, with: finiteEndings) }

    /// What a small word that no list holds is by its ending.
    package func use(ofUnknown key: String) -> SpeechUse {
        isFinite(key) ? .otherVerb : ends(key, with: agentEndings) ? .person : []
    }

    private func ends(_ key: String, with endings: [String]) -> Bool {
        endings.contains { ending in
            key.utf8.count > ending.utf8.count + 2 && key.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }

    /// - Parameters:
    ///   - lists: words divided by blanks, with what they can be; "teilte+mit" is a verb with its part.
    ///   - sources: phrases divided by line breaks.
    package init(_ lists: [(SpeechUse, String)], sources: String, marks: [QuotationMarks]) {
        self.marks = marks
        for (use, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let parts = word.split(separator: "+", maxSplits: 1).map(String.init)
                if parts.count == 2 {
                    particles[parts[0], default: []].insert(parts[1])
                    uses[parts[0], default: []].formUnion(.parted)
                    uses[parts[1] + parts[0], default: []].formUnion(.says)
                } else {
                    uses[parts[0], default: []].formUnion(use)
                }
            }
        }
        for line in sources.split(whereSeparator: \.isNewline) {
            let phrase = line.split(separator: " ").map(String.init)
            guard let first = phrase.first else { continue }
            self.sources[first, default: []].append(phrase)
            uses[first, default: []].formUnion(.beginsSource)
        }
        for first in self.sources.keys { self.sources[first]?.sort { $0.count > $1.count } }
    }
}

/// A quotation mark and what closes it.
package struct QuotationMarks: Sendable {
    package let opening: Unicode.Scalar
    package let closing: Set<Unicode.Scalar>
    /// Whether it opens only behind a blank or at the start, since it is a closing mark or an apostrophe as well.
    package let needsEdge: Bool

    /// - Parameter closing: the marks one after the other.
    package init(_ opening: Unicode.Scalar, closedBy closing: String, needsEdge: Bool = false) {
        self.opening = opening
        self.closing = Set(closing.unicodeScalars)
        self.needsEdge = needsEdge
    }
}
