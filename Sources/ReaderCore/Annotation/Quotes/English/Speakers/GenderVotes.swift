import ReaderModel

/// Finds out from an article which pronoun its people take.
struct GenderVotes {
    private let text: Text
    private let entities: [Entity]
    private var known: [Int: Gender?] = [:]
    /// How far behind a name a pronoun still speaks of it, in bytes.
    private static let reach = 80
    private static let mostMentions = 40

    init(_ text: Text, _ entities: [Entity]) {
        self.text = text
        self.entities = entities
    }

    mutating func gender(of entity: Int) -> Gender? {
        if let gender = known[entity] { return gender }
        let gender = vote(entities[entity])
        known[entity] = gender
        return gender
    }

    private func vote(_ entity: Entity) -> Gender? {
        guard entity.kind == .person else { return nil }
        var votes = 0
        for mention in entity.mentions.prefix(Self.mostMentions) {
            let gender = mention.form == .name ? titleGender(mention) : linkedGender(mention)
            if let gender { votes += gender == .masculine ? 3 : -3 }
        }
        let parts = entity.name.split(separator: " ")
        if parts.count > 1, let gender = Gender(givenName: WordKey(parts[0])) {
            votes += gender == .masculine ? 2 : -2
        }
        if let description = entity.description { votes += Self.nounVotes(description) }
        if votes == 0 { votes = kinVotes(entity) }
        if votes == 0 { votes = pronounVotes(entity) }
        return votes == 0 ? nil : votes > 0 ? .masculine : .feminine
    }

    /// "Mr" or the like in a mention or right before it.
    private func titleGender(_ mention: Mention) -> Gender? {
        let name = mention.nameRange ?? mention.range
        let start = max(0, min(mention.range.lowerBound, name.lowerBound - 8))
        var words: [QuoteItem] = []
        ItemLexer.cut(text.bytes, text.scalarStart(start)..<name.lowerBound, into: &words)
        return words.last.flatMap { Gender(title: $0.key) }
    }

    /// Of a pronoun that is linked to somebody already.
    private func linkedGender(_ mention: Mention) -> Gender? {
        mention.form == .pronoun ? Gender(pronoun: WordKey(text.bytes[mention.range])) : nil
    }

    private static func nounVotes(_ description: String) -> Int {
        description.split(separator: " ").reduce(0) { votes, word in
            let classes = WordTable[WordKey(word)]
            return votes + (classes.contains(.masculine) ? 2 : 0) - (classes.contains(.feminine) ? 2 : 0)
        }
    }

    /// "Their two daughters, Anna and Tove", "his wife Anna": a word for kin within a few words before the name.
    private func kinVotes(_ entity: Entity) -> Int {
        guard let name = entity.mentions.first(where: { $0.form == .name }) else { return 0 }
        let start = text.scalarStart(max(0, name.range.lowerBound - Self.kinReach))
        guard start < name.range.lowerBound else { return 0 }
        var words: [QuoteItem] = []
        ItemLexer.cut(text.bytes, start..<name.range.lowerBound, into: &words)
        for word in words.suffix(5).reversed() {
            if word.mark == .stop || word.has([.preposition, .auxiliary, .cue]) { return 0 }
            if Self.women.contains(word.key) { return -2 }
            if Self.men.contains(word.key) { return 2 }
        }
        return 0
    }

    private static let kinReach = 40
    private static let women: WordSet = [
        "daughter", "daughters", "sister", "sisters", "wife", "mother", "actress", "aunt", "niece", "girlfriend",
        "grandmother", "widow", "bride",
    ]
    private static let men: WordSet = [
        "son", "sons", "brother", "brothers", "husband", "father", "uncle", "nephew", "boyfriend", "grandfather",
        "widower",
    ]

    private func pronounVotes(_ entity: Entity) -> Int {
        var votes = 0
        for mention in entity.mentions.prefix(Self.mostMentions) where mention.form == .name {
            let end = text.scalarStart(min(text.count, mention.range.upperBound + Self.reach))
            guard mention.range.upperBound < end else { continue }
            var words: [QuoteItem] = []
            ItemLexer.cut(text.bytes, mention.range.upperBound..<end, into: &words)
            for word in words {
                if word.mark == .stop { break }
                guard let gender = Gender(pronoun: word.key) else { continue }
                votes += gender == .masculine ? 1 : -1
                break
            }
        }
        return votes
    }
}

extension Text {
    /// The start of the scalar that a byte belongs to.
    func scalarStart(_ index: Int) -> Int {
        var start = index
        while start > 0, start < count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
