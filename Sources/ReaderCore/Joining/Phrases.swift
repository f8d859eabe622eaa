import ReaderBasics
import ReaderEntities
import ReaderModel

/// The words an article uses for an entity beside its name: descriptions, titles before it, nominals.
struct Phrases {
    /// Each phrase on one line, as it is written.
    let all: [String]
    /// What stands before the name inside a mention ("President", "Mr."), folded.
    let titles: Set<String>
    /// How often "he" and "she" mean it.
    let pronouns: (male: Int, female: Int)

    private static let mostMentions = 60

    init(_ entity: Entity, in text: Text) {
        var all = entity.description.map { [MentionCluster.line($0)] } ?? []
        var titles: Set<String> = []
        var pronouns = (male: 0, female: 0)
        for mention in entity.mentions.prefix(Self.mostMentions) {
            switch mention.form {
            case .name:
                if let courtesy = Self.courtesy(before: mention.range.lowerBound, in: text),
                    titles.insert(courtesy).inserted
                {
                    all.append(courtesy)
                }
                guard let name = mention.nameRange, mention.range.lowerBound < name.lowerBound else { continue }
                let title = MentionCluster.line(text[mention.range.lowerBound..<name.lowerBound])
                if titles.insert(FoldedName.of(title)).inserted { all.append(title) }
            case .nominal:
                let phrase = MentionCluster.line(text[mention.range])
                if !all.contains(phrase) { all.append(phrase) }
            case .adjective: break
            case .pronoun:
                switch PronounResolver.sex(text[mention.range].lowercased()) {
                case .male: pronouns.male += 1
                case .female: pronouns.female += 1
                case nil: break
                }
            }
        }
        self.all = all
        self.titles = titles
        self.pronouns = pronouns
    }

    /// "Mrs" where that stands right before a mention, folded.
    private static func courtesy(before start: Int, in text: Text) -> String? {
        guard start > 1, text.bytes[start - 1] == .space else { return nil }
        let word = text.bytes[max(0, start - 8)..<(start - 1)].reversed().prefix { $0 > .space }.reversed()
        let folded = FoldedName.of(String(decoding: Array(word), as: UTF8.self))
        return Roles.courtesies[folded].flatMap(\.self) == nil ? nil : folded
    }

    /// The words of a phrase up to its head: what follows a preposition belongs to somebody else ("ambassador to Japan",
    /// "wife of the senator"), and so does what stands before a possessive ("the senator's wife").
    static func head(of phrase: String) -> [Substring] {
        var words: [Substring] = []
        for word in phrase.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }) {
            if word.hasSuffix("'s") || word.hasSuffix("’s") || word == "'" || word == "’" {
                words.removeAll()
            } else if ends.contains(word.lowercased()) {
                if !words.isEmpty { break }
            } else {
                words.append(word)
            }
        }
        return words
    }

    private static let ends: Set<String> = [
        "of", "to", "for", "at", "in", "on", "from", "with", "who", "which", "that", "under", "whose", "by", "against",
    ]
}
