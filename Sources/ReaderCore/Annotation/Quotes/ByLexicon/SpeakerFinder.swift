import ReaderBasics
import ReaderLexicons
import ReaderModel

/// Says whom the words for a speaker mean.
struct SpeakerFinder {
    /// Somebody of whom the text has spoken.
    private struct Referent {
        let range: Range<Int>
        let name: Range<Int>
        let gender: Source.Gender?
        let entity: Int?
        let heads: Set<String>
    }

    private let reading: SpeechReading
    private let entities: [Entity]
    private var referents: [Referent] = []
    private var nextUnit = 0
    private let reader: SourceReader
    /// Who was last described at the start of a sentence by an office, without a name, and where.
    private var described: (source: Source, unit: Int)?
    /// The last saying whose speaker is known.
    private var last: Saying?

    /// How far back, in bytes, a pronoun looks.
    private static let reach = 1_200

    static func resolved(_ sayings: [Saying], in reading: SpeechReading, entities: [Entity]) -> [Saying] {
        var finder = Self(reading: reading, entities: entities)
        return sayings.map { finder.resolved($0) }
    }

    private init(reading: SpeechReading, entities: [Entity]) {
        (self.reading, self.entities) = (reading, entities)
        reader = SourceReader(items: reading.items, lexicon: reading.lexicon)
    }

    private mutating func resolved(_ saying: Saying) -> Saying {
        var saying = saying
        readSubjects(through: saying.unit)
        guard let source = saying.source else { return elided(saying) }
        defer { if saying.speaker != nil { last = saying } }
        switch source.kind {
        case .named:
            let entity = entity(of: source)
            saying.speaker = Quote.Speaker(source.range, entity: entity.map { entities[$0].id })
            note(source, entity)
        case .described: saying = described(saying, source)
        case .pronoun: saying = pronoun(saying, source)
        case .nobody, .thing: break
        }
        return saying
    }

    /// A verb without its subject: "Añadió que …", where the language allows it, is of whoever spoke before.
    private func elided(_ saying: Saying) -> Saying {
        guard reading.lexicon.dropsSubjects, let cue = saying.cue, cue.form == .verb, let last,
            saying.unit - last.unit <= 3,
            reading.units[saying.unit].paragraph - reading.units[last.unit].paragraph <= 1,
            isPlural(cue) == (last.source?.gender == .several)
        else { return saying }
        var saying = saying
        saying.speaker = last.speaker
        saying.resolution = last.speaker.map { reading.string($0.range) }
        return saying
    }

    private func isPlural(_ cue: SpeechCue) -> Bool {
        let verb = reading.string(cue.range).split(separator: " ").first.map(String.init) ?? ""
        return reading.lexicon.pluralEndings.contains { verb.hasSuffix($0) }
    }

    // MARK: Who has been spoken of

    /// Takes in the subjects of the units up to one.
    private mutating func readSubjects(through unit: Int) {
        while nextUnit <= unit {
            let items = reading.units[nextUnit].items
            for index in items where mayName(index, items) {
                guard let source = reader.source(at: index, before: items.upperBound) else { continue }
                if source.kind == .named {
                    note(source, entity(of: source))
                } else if index == items.lowerBound, source.kind == .described, source.hasOffice {
                    described = (source, nextUnit)
                }
            }
            nextUnit += 1
        }
    }

    /// Whether a noun phrase with a person's name may begin at an item.
    private func mayName(_ index: Int, _ unit: Range<Int>) -> Bool {
        let item = reading.items[index]
        if index == unit.lowerBound, item.has(.determiner) { return true }
        guard item.isWord, item.isCapital || item.has([.person, .title]) else { return false }
        guard index > unit.lowerBound else { return true }
        let before = reading.items[index - 1]
        return !(before.isWord && before.isCapital && item.isCapital) && !before.has(.of)
    }

    private mutating func note(_ source: Source, _ entity: Int?) {
        guard let name = source.name else { return }
        if let last = referents.last, last.range == source.range { return }
        let isPerson = entity.map { entities[$0].kind == .person } ?? (source.gender != nil || isPersonLike(source))
        guard isPerson, source.gender != .several else { return }
        let heads = Set(source.words + [source.head])
        referents.append(Referent(range: source.range, name: name, gender: source.gender, entity: entity, heads: heads))
    }

    /// Without an entity: a name of two words or more, or one behind an office.
    private func isPersonLike(_ source: Source) -> Bool {
        guard let name = source.name else { return false }
        return source.hasOffice || reading.bytes[name].contains(.space) && !reading.lexicon.capitalizesNouns
    }

    // MARK: What words mean

    private func entity(of source: Source) -> Int? {
        let head = source.name ?? source.range
        var best: (entity: Int, isPerson: Bool)?
        for mention in reading.mentions.starting(in: source.range) {
            let named = mention.nameRange ?? mention.range
            guard named.overlaps(head), mention.range.upperBound <= source.range.upperBound + 60 else { continue }
            if mention.kind == .place, source.kind == .described { continue }
            if best == nil || mention.kind == .person && best?.isPerson != true {
                best = (mention.entity, mention.kind == .person)
            }
        }
        return best?.entity
    }

    /// "der Minister": whom the text has called so, where it is one; the words themselves otherwise.
    private mutating func described(_ saying: Saying, _ source: Source) -> Saying {
        var saying = saying
        saying.speaker = Quote.Speaker(source.range, entity: nominal(source).map { entities[$0].id })
        guard saying.speaker?.entity == nil, source.isDefinite, source.items.count <= 3, !source.head.isEmpty else {
            return saying
        }
        let known = referents.filter { referent in
            referent.range.upperBound <= source.range.lowerBound && referent.heads.contains { isSame($0, source.head) }
        }
        guard let referent = known.last else { return saying }
        let names = Set(known.map { reading.string($0.name).split(separator: " ").last.map(String.init) ?? "" })
        guard names.count == 1 else { return saying }
        if let entity = referent.entity {
            saying.speaker?.entity = entities[entity].id
        } else {
            saying.speaker?.range = referent.range
        }
        saying.resolution = reading.string(referent.name)
        return saying
    }

    /// The entity of a mention that is the description itself.
    private func nominal(_ source: Source) -> Int? {
        reading.mentions.starting(in: source.range).first {
            $0.form != .name && $0.form != .adjective && $0.range.upperBound <= source.range.upperBound
        }?.entity
    }

    /// "Minister" and "Außenminister": the same office, in whole or as the end of a compound.
    private func isSame(_ left: String, _ right: String) -> Bool {
        left == right || reading.lexicon.capitalizesNouns && right.count > 4 && left.hasSuffix(right)
    }

    private func pronoun(_ saying: Saying, _ source: Source) -> Saying {
        var saying = saying
        if let mention = reading.mentions.starting(in: source.range).first(where: { $0.range == source.range }) {
            saying.speaker = Quote.Speaker(source.range, entity: entities[mention.entity].id)
            saying.resolution = entities[mention.entity].name
            return saying
        }
        guard source.gender != .several, !isSeveral(saying, source) else { return saying }
        guard let referent = antecedent(of: source) else {
            // "La présidente est venue. « Nous partons », a-t-elle dit.": whoever the sentence before speaks of.
            if let described, described.source.gender == source.gender, saying.unit - described.unit <= 2,
                described.source.range.upperBound <= source.range.lowerBound
            {
                saying.speaker = Quote.Speaker(described.source.range)
                saying.resolution = reading.string(described.source.range)
            }
            return saying
        }
        if let entity = referent.entity {
            saying.speaker = Quote.Speaker(source.range, entity: entities[entity].id)
            saying.resolution = entities[entity].name
        } else {
            saying.speaker = Quote.Speaker(referent.range)
            saying.resolution = reading.string(referent.name)
        }
        return saying
    }

    /// "sie sagten", "gaven ze toe": a pronoun that may be of several, with a verb that is.
    private func isSeveral(_ saying: Saying, _ source: Source) -> Bool {
        guard reading.lexicon.isVerbSecond, source.gender == .feminine, let cue = saying.cue else { return false }
        return isPlural(cue)
    }

    /// The nearest person before a pronoun whom it fits.
    private func antecedent(of source: Source) -> Referent? {
        var unknown: Referent?
        for referent in referents.reversed() where referent.range.upperBound <= source.range.lowerBound {
            guard source.range.lowerBound - referent.range.upperBound <= Self.reach else { break }
            if referent.gender == source.gender { return referent }
            if referent.gender == nil { unknown = unknown ?? referent }
        }
        return unknown
    }
}
