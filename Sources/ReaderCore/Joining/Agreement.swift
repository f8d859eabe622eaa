package import ReaderModel

/// Whether what an article says of an entity fits what the library knows of one with the same name.
///
/// Precision before recall: a namesake taken for another is worse than one person listed twice. Only what is plain
/// counts against — sex, occupations that seldom go together, peoples, initials, the state a town lies in — and noise is
/// kept out: a trait counts as known when at least one in twenty of the articles that say anything of its sort say it.
package struct Agreement {
    private let kind: Entity.Kind
    private let articles: Int
    /// Known values by sort.
    private let known: [String: [String: Int]]

    private static let rarest = 20
    private static let sorts = [
        Trait.sex, Trait.occupation, Trait.past, Trait.from, Trait.initials, Trait.inside, Trait.near,
    ]

    /// - Parameter articles: how many articles mention it.
    package init(_ kind: Entity.Kind, articles: Int, known: [(trait: String, articles: Int)]) {
        self.kind = kind
        self.articles = articles
        self.known = Self.sorted(known)
    }

    private static func sorted(_ traits: [(trait: String, articles: Int)]) -> [String: [String: Int]] {
        var known: [String: [String: Int]] = [:]
        for (trait, articles) in traits {
            guard let sort = sorts.first(where: { trait.hasPrefix($0) }) else { continue }
            known[sort, default: [:]][String(trait.dropFirst(sort.count)), default: 0] += articles
        }
        return known.mapValues { values in
            let total = values.values.reduce(0, +)
            return values.filter { $0.value * rarest >= total }
        }
    }

    /// How many sorts of evidence speak for it; nil where one speaks against it.
    package func support(of traits: [String]) -> Int? {
        let said = Self.sorted(traits.map { (trait: $0, articles: 1) })
        let verdicts: [Verdict] =
            switch kind {
            case .person:
                [plain(Trait.sex, said), plain(Trait.from, said), plain(Trait.initials, said), occupation(said)]
            case .organization: [plain(Trait.from, said), occupation(said)]
            case .place: [location(said)]
            case .other: []
            }
        return verdicts.contains(.against) ? nil : verdicts.count { $0 == .agrees }
    }

    private enum Verdict {
        case against, unknown, agrees
    }

    /// Values that agree, or differ.
    private func plain(_ sort: String, _ said: [String: [String: Int]]) -> Verdict {
        guard let ours = said[sort], let theirs = known[sort] else { return .unknown }
        return ours.keys.contains { theirs[$0] != nil } ? .agrees : .against
    }

    private func occupation(_ said: [String: [String: Int]]) -> Verdict {
        let ours = (is: values(Trait.occupation, said), was: values(Trait.past, said))
        let theirs = (is: values(Trait.occupation, known), was: values(Trait.past, known))
        if !(ours.is + ours.was).filter((theirs.is + theirs.was).contains).isEmpty { return .agrees }
        guard !ours.is.isEmpty, !theirs.is.isEmpty else { return .unknown }
        let fits = ours.is.contains { left in
            theirs.is.contains { Occupation.goTogether(Substring(left), Substring($0)) }
        }
        return fits ? .unknown : .against
    }

    private func values(_ sort: String, _ traits: [String: [String: Int]]) -> [String] {
        Array((traits[sort] ?? [:]).keys)
    }

    /// The region that stands behind the name decides; where only one of the two has it, the other must name it
    /// somewhere ("Houston" in an article on Texas), for a town is named alone where everybody knows it.
    private func location(_ said: [String: [String: Int]]) -> Verdict {
        let (ours, theirs) = (regions(values(Trait.inside, said)), regions(values(Trait.inside, known)))
        switch (ours.isEmpty, theirs.isEmpty) {
        case (true, true): return .unknown
        case (false, false):
            return ours.contains { left in theirs.contains { Self.fit(left, $0) } } ? .agrees : .against
        case (false, true):
            return ours.contains(where: values(Trait.near, known).contains) ? .agrees : .against
        case (true, false):
            if theirs.contains(where: values(Trait.near, said).contains) { return .agrees }
            return isMostlyBare ? .unknown : .against
        }
    }

    /// Whether more articles name the place alone than with its region.
    private var isMostlyBare: Bool { articles > 2 * ((known[Trait.inside] ?? [:]).values.max() ?? 0) }

    /// The finest that is known: without the country of a state.
    private func regions(_ values: [String]) -> [String] {
        values.filter { value in !values.contains { $0.hasPrefix(value + "/") } }
    }

    private static func fit(_ left: String, _ right: String) -> Bool {
        left == right || left.hasPrefix(right + "/") || right.hasPrefix(left + "/")
    }
}
