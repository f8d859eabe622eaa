import ReaderBasics
import ReaderModel

/// Makes entities of referents: picks the name, the description and the other forms.
struct EntityAssembler {
    private let words: WordIndex
    private let mentions: [NameMention]
    private let referents: [Referent]
    /// Nil where nobody asks why.
    private let explanation: NameExplanation?

    init(_ reader: ReferenceReader, _ explanation: NameExplanation? = nil) {
        self.explanation = explanation
        words = reader.words
        mentions = reader.linker.mentions
        referents = reader.referents
    }

    init(
        _ words: WordIndex, _ mentions: [NameMention], _ referents: [Referent], _ explanation: NameExplanation?
    ) {
        (self.words, self.mentions, self.referents, self.explanation) = (words, mentions, referents, explanation)
    }

    /// Entities in order of first mention, numbered from 1; peoples are mentions of their countries.
    func entities(people: [PeopleNames.Found]) -> [Entity] {
        var entities = referents.map { referent in
            let name = name(of: referent)
            return Entity(
                id: Entity.ID(0), kind: referent.kind, name: name, description: description(of: referent),
                aliases: aliases(of: referent, besides: name), mentions: mentions(of: referent, called: name))
        }
        addPeople(people, to: &entities)
        return entities.sorted { $0.mentions[0].range.lowerBound < $1.mentions[0].range.lowerBound }
            .enumerated().map { number, entity in
                Entity(
                    id: Entity.ID(number + 1), kind: entity.kind, name: entity.name, description: entity.description,
                    aliases: entity.aliases, mentions: entity.mentions)
            }
    }

    private func addPeople(_ people: [PeopleNames.Found], to entities: inout [Entity]) {
        guard !people.isEmpty else { return }
        var numbers: [String: Int] = [:]
        func key(_ name: String, _ kind: Entity.Kind) -> String {
            "\(kind.rawValue) \(NameKey.of(Aliases.canonical(NameKey.of(name), kind)))"
        }
        for (number, entity) in entities.enumerated() where entity.kind != .person {
            let key = key(entity.name, entity.kind)
            numbers[key] = numbers[key] ?? number
        }
        for found in people {
            let key = key(found.home, found.kind)
            let number = numbers[key] ?? entities.count
            if number == entities.count {
                numbers[key] = number
                entities.append(Entity(id: Entity.ID(0), kind: found.kind, name: found.home, mentions: []))
            }
            entities[number].mentions.append(
                Mention(
                    words.bytes(found.tokens), form: .adjective,
                    explanation: explanation == nil ? nil : "a word for people; means: \(found.home)"))
            let spelling = words.string(found.tokens)
            if !entities[number].aliases.contains(spelling) { entities[number].aliases.append(spelling) }
        }
        for number in Set(numbers.values) {
            entities[number].mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
    }

    private func mentions(of referent: Referent, called entity: String) -> [Mention] {
        let names = referent.names.map { number in
            let mention = mentions[number]
            return Mention(
                words.bytes(whole(mention)), form: .name, nameRange: words.bytes(mention.tokens),
                confidence: mention.confidence,
                explanation: explanation?.text(mention, rule: mention.rule, entity: entity))
        }
        let others = referent.others.map { Mention(words.bytes($0.tokens), form: $0.form) }
        return (names + others).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// A name with the title before it.
    private func whole(_ mention: NameMention) -> Range<Int> {
        let title = mention.descriptions.first(where: \.isTitle)?.tokens.lowerBound
        return (title ?? mention.honour ?? mention.tokens.lowerBound)..<mention.tokens.upperBound
    }

    /// The name as it may stand alone: "Lady Hale", but "Brenda Hale".
    private func bare(_ mention: NameMention) -> Range<Int> {
        let start = mention.parts.count == 1 ? mention.honour : nil
        return (start ?? mention.tokens.lowerBound)..<mention.tokens.upperBound
    }

    // MARK: Names

    private struct Form {
        let text: String
        /// Grows with the words of the name; an honour counts half.
        let parts: Int
        let isAbbreviated: Bool
        var count: Int
    }

    /// The spellings of the bare name, in order of first use.
    private func forms(of referent: Referent) -> [Form] {
        var forms: [Form] = []
        for number in referent.names {
            let mention = mentions[number]
            let text = spelling(mention)
            if let index = forms.firstIndex(where: { $0.text == text }) {
                forms[index].count += 1
            } else if forms.count < 64 {
                // Nobody goes by the name that she was born with.
                let parts = isBirthName(mention) ? 1 : mention.parts.count * 2 + (mention.honour == nil ? 0 : 1)
                forms.append(Form(text: text, parts: parts, isAbbreviated: mention.isAcronym, count: 1))
            }
        }
        return forms
    }

    private func isBirthName(_ mention: NameMention) -> Bool {
        mention.kind == .person && mention.tokens.lowerBound > 0
            && NameLinker.births.contains(words[mention.tokens.lowerBound - 1])
    }

    /// People and organisations go by their longest name, places and others by the commonest; a shorthand with stops
    /// ("U.S.") and a headline's capitals give way.
    private func name(of referent: Referent) -> String {
        let forms = forms(of: referent)
        func rank(_ form: Form) -> (Int, Int, Int) {
            let isPlain = form.text.contains(".") && form.isAbbreviated || isShouted(form.text) ? 0 : 1
            switch referent.kind {
            case .person: return (isPlain, form.parts * 2 - (isInitial(form.text) ? 1 : 0), form.count)
            case .organization: return (isPlain, form.parts, form.count)
            case .other:
                let isPlural = form.text.hasSuffix("s") && forms.contains { $0.text == form.text.dropLast() }
                return (form.isAbbreviated ? 0 : isPlain, form.count, form.parts * 2 - (isPlural ? 1 : 0))
            case .place: return (isPlain, form.count, form.parts)
            }
        }
        // `max` keeps the last of equals; the first use is wanted.
        return forms.reversed().max { rank($0) < rank($1) }?.text ?? ""
    }

    /// "B. Obama"
    private func isInitial(_ name: String) -> Bool { name.utf8.dropFirst().first == .fullStop }

    private func isShouted(_ text: String) -> Bool {
        text.utf8.count > 6 && text.utf8.contains(UInt8(ascii: " ")) && !text.utf8.contains(where: { $0.isSmallLetter })
    }

    /// How a mention spells its name; what a dateline or a headline shouts is set in small letters.
    private func spelling(_ mention: NameMention) -> String {
        let whole = words.string(bare(mention))
        let text = mention.isGenitive ? String(whole.dropLast()) : whole
        guard mention.kind == .place || mention.kind == .person else { return text }
        return Capitals.unshouted(text, isKnown: mention.kind == .person && mention.parts.count > 1)
    }

    // MARK: Descriptions

    private static let longestDescription = 12

    /// The fullest of the descriptions in the text that is not too long for a card; "wife" alone says nothing.
    private func description(of referent: Referent) -> String? {
        let useful = referent.descriptions.filter { $0.tokens.count > 1 || words.role($0.head)?.family != "family" }
        let short = useful.filter { $0.tokens.count <= Self.longestDescription }
        let pool = short.isEmpty ? useful : short
        let best = pool.reversed().max { $0.tokens.count < $1.tokens.count }
        return best.map { words.string($0.tokens) }
    }

    /// Every other form, commonest first: short names with their titles, bare names, nominals.
    private func aliases(of referent: Referent, besides name: String) -> [String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        func add(_ text: String) {
            guard text != name else { return }
            if counts[text] == nil { order.append(text) }
            counts[text, default: 0] += 1
        }
        for number in referent.names {
            let mention = mentions[number]
            let title = mention.tokens.count == 1 ? mention.descriptions.first(where: \.isTitle) : nil
            // "Prince Andrew", and not "sister Leanne".
            let isTitled = title.map { $0.tokens.count <= 3 && words.isCapital($0.tokens.lowerBound) } ?? false
            add(isTitled ? words.string(whole(mention)) : spelling(mention))
        }
        for other in referent.others where other.form == .nominal { add(words.string(other.tokens)) }
        return order.enumerated().sorted { left, right in
            let (leftCount, rightCount) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
            return leftCount != rightCount ? leftCount > rightCount : left.offset < right.offset
        }.map(\.element)
    }
}
