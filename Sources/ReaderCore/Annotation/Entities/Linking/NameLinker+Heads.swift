import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// Names that are no more than the head of a longer one, or stand inside it.
extension NameLinker {
    /// "United" of "United Airlines": a common word that means the airline beside it.
    static func isAirline(_ piece: ArraySlice<String>, _ rest: ArraySlice<String>) -> Bool {
        piece.count == 1 && rest.count == 1 && piece.endIndex == rest.startIndex
            && (rest.first == "airlines" || rest.first == "airways")
    }

    private static let heads: Set<String> = [
        "department", "committee", "commission", "agency", "council", "ministry", "board", "association", "federation",
        "bureau", "institute", "university", "college", "academy", "foundation", "authority", "administration",
    ]

    /// "The Department" is the "Department of Harbours", and "Harbours" the "Harbours Department", where the text has one of
    /// them.
    mutating func linkBareHeads() {
        guard lexicon == nil else { return }
        let bodies = groups.filter { $0.kind == .organization && $0.parts.count > 1 }
        guard !bodies.isEmpty else { return }
        for group in groups where group.kind == .organization && group.parts.count == 1 {
            let word = group.parts[0]
            if Self.heads.contains(word) {
                let longer = bodies.filter { $0.parts.last == word || $0.parts[0] == word && $0.parts[1] == "of" }
                // Of several the one that was spoken of last.
                let last = longer.flatMap(\.members).filter { $0 < group.mention }.max()
                if let one = last ?? (longer.count == 1 ? longer[0].mention : nil) { sets.unite(one, group.mention) }
            } else if let department = bodies.first(where: { $0.parts == [word, "department"] }) {
                sets.unite(department.mention, group.mention)
            }
        }
    }

    /// "The Statehouse" is the "Kansas Statehouse", where the text has no other.
    mutating func linkBarePlaces() {
        guard lexicon == nil else { return }
        for group in groups where group.kind == .place && group.parts.count == 1 {
            guard EnglishKindWords.placeHeads.contains(group.key) else { continue }
            let longer = groups.filter { $0.kind == .place && $0.parts.count > 1 && $0.parts.last == group.key }
            if longer.count == 1 { sets.unite(longer[0].mention, group.mention) }
        }
    }

    private static let airportTails: Set<String> = ["international", "regional", "national", "municipal", "airport"]

    /// "O'Hare" of "Chicago O'Hare International Airport": what the airport of a city is called.
    mutating func linkAirports() {
        let airports = groups.filter { $0.kind == .place && $0.parts.count > 2 && $0.parts.last == "airport" }
        guard !airports.isEmpty else { return }
        for airport in airports {
            let name = airport.parts.dropLast(airport.parts.reversed().prefix { Self.airportTails.contains($0) }.count)
            for group in groups where group.kind == .place && group.parts.count < name.count {
                let tail = name.suffix(group.parts.count)
                guard tail.elementsEqual(group.parts),
                    lists.bits(words.phrase(mentions[group.mention].tokens)).isDisjoint(with: .places)
                else { continue }
                sets.unite(airport.mention, group.mention)
            }
        }
    }

    private static let waters: Set<String> = [
        "lake", "river", "creek", "bay", "island", "islands", "mountain", "valley", "canyon",
    ]
    private static let reserves: Set<String> = [
        "refuge", "park", "reserve", "preserve", "sanctuary", "forest", "monument",
    ]

    /// "Heron Lake" of "Heron Lake National Wildlife Refuge", where nothing else is called after the lake.
    mutating func linkReserves() {
        guard lexicon == nil else { return }
        let reserves = groups.filter {
            $0.kind == .place && $0.parts.count > 3 && Self.reserves.contains($0.parts.last ?? "")
        }
        guard !reserves.isEmpty else { return }
        for group in groups
        where group.kind == .place && group.parts.count > 1 && Self.waters.contains(group.parts.last ?? "") {
            let longer = reserves.filter { $0.parts.starts(with: group.parts) }
            if longer.count == 1 { sets.unite(longer[0].mention, group.mention) }
        }
    }

    // MARK: Plurals

    /// "Lindras" are the Lindra: what has one name has it in numbers, too.
    mutating func linkPlurals() {
        guard lexicon == nil else { return }
        var byKey: [String: Int] = [:]
        for group in groups where group.kind == .other { byKey[group.key] = group.mention }
        for group in groups where group.kind == .other && group.key.utf8.count > 4 && group.key.hasSuffix("s") {
            if let one = byKey[String(group.key.dropLast())] { sets.unite(one, group.mention) }
        }
    }

    // MARK: Versions

    /// "Lindra 6.1" and "Lindra 6.1 Beta" are Lindra.
    mutating func linkVersions() {
        var byKey: [String: Int] = [:]
        for group in groups where group.kind == .other || group.kind == .organization {
            byKey["\(group.kind.rawValue) \(group.key)"] = group.mention
        }
        for group in groups where group.kind == .other || group.kind == .organization {
            let tokens = mentions[group.mention].tokens
            guard let version = tokens.dropFirst().first(where: isVersion),
                tokens[(version + 1)...].allSatisfy({ Self.stages.contains(words[$0]) })
            else { continue }
            let parts = group.parts.prefix(version - tokens.lowerBound).joined(separator: " ")
            if let other = byKey["\(group.kind.rawValue) \(parts)"] { sets.unite(other, group.mention) }
        }
    }

    private func isVersion(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.digit) && words[token].utf8.contains(.fullStop)
    }

    private static let stages: Set<String> = ["beta", "alpha", "rc", "rc1", "rc2", "preview", "final", "release"]
}
