import ReaderBasics
import ReaderModel

/// Decisions about names.
extension CorrectionPass {
    /// A mention and whose it is.
    struct Spot {
        /// Positions in the lists.
        let entity: Int
        let mention: Int
    }

    /// The mention that stands at a place: of those that share words with it, the one that is most like it.
    func spot(at place: Range<Int>) -> Spot? {
        var best: (spot: Spot, distance: Int)?
        for (entity, mentions) in entities.lazy.map(\.mentions).enumerated() {
            for (number, mention) in mentions.enumerated() where mention.range.overlaps(place) {
                let distance =
                    [mention.range, mention.nameRange ?? mention.range].map {
                        abs($0.lowerBound - place.lowerBound) + abs($0.upperBound - place.upperBound)
                    }.min() ?? 0
                if best.map({ distance < $0.distance }) ?? true {
                    best = (Spot(entity: entity, mention: number), distance)
                }
            }
        }
        return best?.spot
    }

    /// The entity whose name is written so in the text, for a decision about the whole article whose own words are gone.
    private func spot(written words: String) -> Spot? {
        for (entity, mentions) in entities.lazy.map(\.mentions).enumerated() {
            for (number, mention) in mentions.enumerated() {
                if let name = mention.nameRange, text[name] == words { return Spot(entity: entity, mention: number) }
            }
        }
        return nil
    }

    /// Applies a decision about a name.
    ///
    /// - Parameter place: nil where the words have no place any more.
    /// - Returns: whether there is a name that it can be about.
    mutating func applyToName(_ correction: Correction, at place: Range<Int>?, _ reach: Correction.Reach) -> Bool {
        var spot = place.flatMap { self.spot(at: $0) }
        if spot == nil, reach == .article, let words = correction.target?.exact { spot = self.spot(written: words) }
        guard let spot else {
            // What is no name and was not found is as it should be.
            if case .notName = correction.decision { return place != nil }
            return false
        }
        let entity = entities[spot.entity]
        let range = entity.mentions[spot.mention].range
        let isMeant: (Mention) -> Bool = { reach == .article || $0.range == range }
        switch correction.decision {
        case .notName where reach == .article: remove(of: spot.entity) { _ in true }
        case .notName: remove(of: spot.entity, where: isMeant)
        case .kind(let kind, _):
            let words = reach == .article ? entity.name : name(at: spot)
            move(of: spot.entity, to: EntityName(words, kind), as: .ofKind, where: isMeant)
        case .same(let name, _): move(of: spot.entity, to: name, as: .named, where: isMeant)
        case .apart:
            let words = reach == .article ? entity.name : name(at: spot)
            move(of: spot.entity, to: EntityName(words, entity.kind), as: .apart, where: isMeant)
        case .name, .span, .notSaid, .speaker, .said, .notDate, .date, .notEvent, .eventDate, .published, .language:
            return false
        }
        return true
    }

    /// How a mention is written: the bare name, or what the entity is called where it is none.
    private func name(at spot: Spot) -> String {
        let entity = entities[spot.entity]
        return entity.mentions[spot.mention].nameRange.map { text[$0].onOneLine } ?? entity.name
    }

    /// Gives a mention other ends.
    mutating func respan(_ place: Range<Int>, to range: Range<Int>) -> Bool {
        guard let spot = spot(at: place) else { return false }
        let entity = entities[spot.entity]
        let old = entity.mentions[spot.mention]
        let words = text[range].onOneLine
        // Alone, it is called as it is written.
        let isNamedSo = old.nameRange.map { text[$0].onOneLine } == entity.name
        let name = EntityName(isNamedSo ? words : entity.name, entity.kind)
        let identity = entity.identity
        if isNamedSo, entity.mentions.count > 1 {
            remove(of: spot.entity) { $0.range == old.range }
            for index in entities.indices.reversed() {
                remove(of: index) { $0.range != old.range && $0.range.overlaps(range) }
            }
            add(range, of: name, as: .found)
            return true
        }
        remove(of: spot.entity) { $0.range == old.range }
        for index in entities.indices.reversed() { remove(of: index) { $0.range.overlaps(range) } }
        add(range, of: name, as: identity)
        return true
    }

    /// Applies a rule of the library.
    mutating func apply(_ rule: CorrectionRule) {
        teaches = false
        defer { teaches = true }
        switch rule {
        case .never(let name):
            let wanted = fold(name)
            for index in entities.indices.reversed() where isCalled(wanted, index) {
                let gone = Set(entities[index].mentions.filter { isWritten(wanted, $0) }.map(\.range))
                if !gone.isEmpty { remove(of: index) { gone.contains($0.range) } }
            }
        case .always(let name): addEverywhere(name)
        case .kind(let name):
            let wanted = fold(name.name)
            guard let index = entities.firstIndex(where: { fold($0.name) == wanted && $0.kind != name.kind }) else {
                return
            }
            move(of: index, to: EntityName(entities[index].name, name.kind), as: .ofKind)
        case .same(let name, let other):
            let wanted = fold(name.name)
            let index =
                entities.firstIndex { fold($0.name) == wanted && $0.kind == name.kind }
                ?? entities.firstIndex { fold($0.name) == wanted }
            if let index { move(of: index, to: other, as: .named) }
        case .two(let one, let other):
            part(one, from: other)
            part(other, from: one)
        }
    }

    private mutating func isCalled(_ wanted: String, _ index: Int) -> Bool {
        fold(entities[index].name) == wanted || entities[index].aliases.contains { fold($0) == wanted }
    }

    private mutating func isWritten(_ wanted: String, _ mention: Mention) -> Bool {
        mention.nameRange.map { fold(text[$0]) == wanted } ?? false
    }

    /// Takes the mentions by one name out of the entity that goes by the other.
    private mutating func part(_ name: EntityName, from other: EntityName) {
        let (wanted, rest) = (fold(name.name), fold(other.name))
        for index in entities.indices.reversed() where isCalled(wanted, index) {
            guard fold(entities[index].name) != wanted else {
                entities[index].identity = .literal
                continue
            }
            guard isCalled(rest, index) else { continue }
            let moved = Set(entities[index].mentions.filter { isWritten(wanted, $0) }.map(\.range))
            guard !moved.isEmpty else { continue }
            move(of: index, to: EntityName(name.name, name.kind), as: .literal) { moved.contains($0.range) }
        }
    }

    /// Makes a name of the words wherever they stand and are none.
    private mutating func addEverywhere(_ name: EntityName) {
        let taken = entities.flatMap { $0.mentions.map(\.range) }.sorted { $0.lowerBound < $1.lowerBound }
        for place in text.places(ofWords: name.name) {
            let next = taken.partitioningIndex { $0.upperBound > place.lowerBound }
            if next < taken.endIndex, taken[next].overlaps(place) { continue }
            add(place, of: name, as: .named)
        }
        // What was found under another kind.
        let wanted = fold(name.name)
        if let index = entities.firstIndex(where: { fold($0.name) == wanted && $0.kind != name.kind }) {
            move(of: index, to: name, as: .ofKind)
        }
        if let index = index(of: name) { unsure.remove(entities[index].id) }
    }
}
