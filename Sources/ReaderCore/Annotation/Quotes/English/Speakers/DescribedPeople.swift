import ReaderModel

/// Finds the person of an article whom "the governor" or "the actor" describes.
struct DescribedPeople {
    private let text: Text
    private let entities: [Entity]
    private var words: [Int: Set<WordKey>] = [:]
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

    private func descriptionWords(_ entity: Entity) -> Set<WordKey> {
        var found: Set<WordKey> = []
        if let description = entity.description {
            for word in description.split(separator: " ") { found.insert(WordKey(word)) }
        }
        for mention in entity.mentions.prefix(Self.mostMentions) {
            guard let name = mention.nameRange, mention.range.lowerBound < name.lowerBound else { continue }
            var items: [QuoteItem] = []
            ItemLexer.cut(text.bytes, mention.range.lowerBound..<name.lowerBound, into: &items)
            for item in items { found.insert(item.key) }
        }
        return found
    }

    private static let titles: [WordKey: Set<WordKey>] = [
        "governor": ["gov", "gov."], "senator": ["sen", "sen."], "congressman": ["rep", "rep.", "representative"],
        "congresswoman": ["rep", "rep.", "representative"], "lawmaker": ["sen.", "rep.", "senator", "representative"],
        "general": ["gen", "gen."], "doctor": ["dr", "dr."], "professor": ["prof", "prof."],
        "lieutenant": ["lt", "lt."], "captain": ["capt", "capt."], "sergeant": ["sgt", "sgt."],
        "colonel": ["col", "col."],
    ]
}
