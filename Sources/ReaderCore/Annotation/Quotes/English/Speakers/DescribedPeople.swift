import ReaderBasics
import ReaderModel

/// Finds the person of an article whom "the governor" or "the actor" describes.
struct DescribedPeople {
    private let text: Text
    private let entities: [Entity]
    private var words: [Int: Set<WordKey>] = [:]
    /// And with what stands right beside the name.
    private var fullWords: [Int: Set<WordKey>] = [:]
    private static let mostMentions = 40

    init(_ text: Text, _ entities: [Entity]) {
        self.text = text
        self.entities = entities
    }

    /// Whether the article describes somebody with a word, in full or as a title ("Gov." for "governor").
    mutating func describes(_ entity: Int, as noun: WordKey) -> Bool {
        let known = words[entity] ?? descriptionWords(entities[entity])
        words[entity] = known
        return known.contains(noun) || Self.titles[noun].map { !known.isDisjoint(with: $0) } ?? false
    }

    /// Whether the article describes somebody with all of several words.
    mutating func describes(_ entity: Int, as nouns: [WordKey]) -> Bool {
        let known = fullWords[entity] ?? wordsBeside(entities[entity]).union(descriptionWords(entities[entity]))
        fullWords[entity] = known
        return nouns.allSatisfy { noun in
            known.contains(noun) || Self.titles[noun].map { !known.isDisjoint(with: $0) } ?? false
        }
    }

    /// Whether the article says that somebody is something no longer.
    mutating func isFormer(_ entity: Int) -> Bool {
        describes(entity, as: ["former"]) || describes(entity, as: ["ex"]) || describes(entity, as: ["erstwhile"])
    }

    private func descriptionWords(_ entity: Entity) -> Set<WordKey> {
        var found: Set<WordKey> = []
        if let description = entity.description {
            for word in description.split(separator: " ") {
                found.insert(WordKey(word))
                // A co-founder is a founder.
                if word.hasPrefix("co-") { found.insert(WordKey(word.dropFirst(3))) }
            }
        }
        for mention in entity.mentions.prefix(Self.mostMentions) {
            guard let name = mention.nameRange, mention.range.lowerBound < name.lowerBound else { continue }
            var items: [QuoteItem] = []
            ItemLexer.cut(text.bytes, mention.range.lowerBound..<name.lowerBound, into: &items)
            for item in items { found.insert(item.key) }
        }
        return found
    }

    private func wordsBeside(_ entity: Entity) -> Set<WordKey> {
        var found: Set<WordKey> = []
        for mention in entity.mentions.prefix(Self.mostMentions) {
            addApposition(behind: mention, to: &found)
            addOffice(before: mention, to: &found)
        }
        return found
    }

    /// "Anna Lindqvist, the prime minister of Norway, …": the words between the commas.
    private func addApposition(behind mention: Mention, to found: inout Set<WordKey>) {
        let comma = mention.range.upperBound
        guard mention.form == .name, comma + 2 < text.count, text.bytes[comma] == .comma,
            text.bytes[comma + 1] == .space
        else { return }
        let end = text.scalarStart(min(text.count, comma + Self.reach))
        guard comma + 2 < end else { return }
        var items: [QuoteItem] = []
        ItemLexer.cut(text.bytes, (comma + 2)..<end, into: &items)
        let phrase = items.prefix { $0.isWord && !$0.mark.dividesClauses }
        guard phrase.count < items.count, let first = phrase.first, first.isLower || first.has([.office, .title]),
            !first.has([.subordinator, .conjunction, .cue, .pastForm, .subjectPronoun])
        else { return }
        if first.has(.preposition) { return }
        for item in phrase { found.insert(item.key) }
    }

    /// "Green Party councillor Anna Lindqvist": an office right before the name, with the capitalised words before it.
    private func addOffice(before mention: Mention, to found: inout Set<WordKey>) {
        let end = (mention.nameRange ?? mention.range).lowerBound
        let start = text.scalarStart(max(0, end - Self.reach / 2))
        guard mention.form == .name, start < end else { return }
        var items: [QuoteItem] = []
        ItemLexer.cut(text.bytes, start..<end, into: &items)
        // The first word may be cut in two.
        if start > 0, !items.isEmpty { items.removeFirst() }
        guard let last = items.last, last.isWord,
            SpeakerResolver.isOffice(last.key) || SpeakerResolver.callings[last.key] != nil
        else { return }
        let isSmall = last.isLower
        for item in items.suffix(5).reversed() {
            guard item.isWord, item.mark == .none, !item.has([.preposition, .determiner, .conjunction, .possessive])
            else { return }
            // "Former education minister Anna Lindqvist": the field of an office.
            if isSmall, item.isLower, item.key != last.key, !item.is("former"),
                item.has([
                    .cue, .communication, .auxiliary, .pastForm, .endsEd, .endsLy, .adverb, .subordinator,
                    .subjectPronoun,
                ])
            {
                return
            }
            found.insert(item.key)
        }
    }

    /// How far a description is read, in bytes.
    private static let reach = 100

    private static let titles: [WordKey: Set<WordKey>] = [
        "governor": ["gov", "gov."], "senator": ["sen", "sen."], "congressman": ["rep", "rep.", "representative"],
        "congresswoman": ["rep", "rep.", "representative"], "lawmaker": ["sen.", "rep.", "senator", "representative"],
        "general": ["gen", "gen."], "doctor": ["dr", "dr."], "professor": ["prof", "prof."],
        "lieutenant": ["lt", "lt."], "captain": ["capt", "capt."], "sergeant": ["sgt", "sgt."],
        "colonel": ["col", "col."], "councillor": ["cllr", "cllr."], "minister": ["premier", "pm"],
        "writer": ["author", "novelist"], "author": ["novelist"], "prime": ["premier", "pm"], "former": ["ex-pm"],
    ]
}
