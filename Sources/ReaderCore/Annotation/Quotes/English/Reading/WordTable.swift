import ReaderBasics
import ReaderLexicons

/// The classes of English words that the quote rules read.
enum WordTable {
    private static let table: ProbingTable<WordKey, WordClass> = {
        var table = ProbingTable<WordKey, WordClass>(capacity: 4096, vacant: [])
        for (wordClass, words) in closed + cues + verbs {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table.update(WordKey(word), initial: []) { $0.formUnion(wordClass) }
            }
        }
        return table
    }()

    /// The classes a word is listed in.
    static subscript(key: WordKey) -> WordClass { table[key] ?? [] }

    private static let closed: [(WordClass, String)] = [
        (.auxiliary, EnglishSpeechWords.auxiliary),
        (.adverb, EnglishSpeechWords.adverb),
        (.subjectPronoun, EnglishSpeechWords.subjectPronoun),
        (.determiner, EnglishSpeechWords.determiner),
        (.conjunction, EnglishSpeechWords.conjunction),
        (.subordinator, EnglishSpeechWords.subordinator),
        (.preposition, EnglishSpeechWords.preposition),
        (.nounPreposition, EnglishSpeechWords.nounPreposition),
        (.day, EnglishSpeechWords.day),
        (.time, EnglishSpeechWords.time),
        (.title, EnglishSpeechWords.title),
        (.nounLike, EnglishSpeechWords.nounLike),
        (.masculine, EnglishSpeechWords.masculine),
        (.feminine, EnglishSpeechWords.feminine),
        (.clauseSubject, EnglishSpeechWords.clauseSubject),
        (.possessive, EnglishSpeechWords.possessive),
        (.be, EnglishSpeechWords.be),
        (.loneSubject, EnglishSpeechWords.loneSubject),
        (.audience, EnglishSpeechWords.audience),
        (.hearer, EnglishSpeechWords.hearer),
        (.people, EnglishSpeechWords.people),
        (.nameJoint, EnglishSpeechWords.nameJoint),
        (.beforeNoun, EnglishSpeechWords.beforeNoun),
        (.afterSource, EnglishSpeechWords.afterSource),
        (.introduction, EnglishSpeechWords.introduction),
        (.utterance, EnglishSpeechWords.utterance),
        (.timeNoun, EnglishSpeechWords.timeNoun),
        (.beforeTimeNoun, EnglishSpeechWords.beforeTimeNoun),
        (.groupNoun, EnglishSpeechWords.groupNoun),
        (.personNoun, EnglishSpeechWords.personNoun),
        (.answer, EnglishSpeechWords.answer),
        (.office, EnglishSpeechWords.office),
        (.source, EnglishSpeechWords.source),
        (.thing, EnglishSpeechWords.thing),
        (.imperative, EnglishSpeechWords.imperative),
        (.midClause, EnglishSpeechWords.midClause),
        (.wholeSubject, EnglishSpeechWords.wholeSubject),
        (.takesPreposition, EnglishSpeechWords.takesPreposition),
        (.verdict, EnglishSpeechWords.verdict),
        (.afterHearer, EnglishSpeechWords.afterHearer),
    ]

    private static let cues: [(WordClass, String)] = [
        (.cue, EnglishCues.cues), (.cueBeforeThat, EnglishCues.cuesBeforeThat),
        (.cueBeforeThat, EnglishCues.inflections), (.cueBeforeThat, EnglishCues.sharing),
        (.objectCue, EnglishCues.objectCues), (.told, EnglishCues.told),
        (.neverIndirect, EnglishCues.neverIndirect), (.mannerCue, EnglishCues.manners), (.say, EnglishCues.say),
    ]

    private static let verbs: [(WordClass, String)] = [
        (.communication, EnglishSpeechVerbs.communication), (.request, EnglishSpeechVerbs.request),
        (.takesParticiple, EnglishSpeechVerbs.participle), (.naming, EnglishSpeechVerbs.naming),
        (.accusation, EnglishSpeechVerbs.accusation), (.pastForm, EnglishSpeechVerbs.pastForms),
    ]
}
