import ReaderBasics
import ReaderLexicons
import ReaderModel

// How people's names are put together.
extension NameLinker {
    /// "George W. Bush" with "George Bush", "G. Bush" and "George Walker Bush".
    mutating func linkFullNames() {
        let people = groups.filter { $0.kind == .person && $0.parts.count > 1 }
        var byPart: [String: [Int]] = [:]
        for (number, group) in people.enumerated() {
            for part in Set(group.parts) { byPart[part, default: []].append(number) }
        }
        for (number, group) in people.enumerated() {
            let rarest = group.parts.compactMap { byPart[$0] }.min { $0.count < $1.count } ?? []
            let sameLast = byPart[group.parts[group.parts.count - 1]] ?? []
            for other in (rarest.prefix(64) + sameLast.prefix(64)) where other != number {
                if Self.isSamePerson(group.parts, people[other].parts) {
                    sets.unite(group.mention, people[other].mention)
                }
            }
        }
    }

    private static func isSamePerson(_ left: [String], _ right: [String]) -> Bool {
        guard let leftFirst = left.first, let rightFirst = right.first else { return false }
        if left.last == right.last {
            if leftFirst == rightFirst { return true }
            let isInitial = leftFirst.utf8.count == 1 || rightFirst.utf8.count == 1
            if isInitial, leftFirst.first == rightFirst.first { return true }
        }
        let (leftSet, rightSet) = (Set(left), Set(right))
        return leftSet.isSubset(of: rightSet) || rightSet.isSubset(of: leftSet)
    }

    /// People whose names differ in one letter.
    mutating func linkMisspelled() {
        var buckets: [String: [Int]] = [:]
        for (number, group) in groups.enumerated() where group.kind == .person && group.key.utf8.count >= 6 {
            buckets["\(group.parts.count) \(group.key.prefix(2))", default: []].append(number)
        }
        for bucket in buckets.values.map({ $0.prefix(48) }) {
            for (offset, left) in bucket.enumerated() {
                for right in bucket.dropFirst(offset + 1)
                where Self.differInOne(Array(groups[left].key.utf8), Array(groups[right].key.utf8)) {
                    for member in groups[left].members + groups[right].members {
                        sets.unite(groups[left].mention, member)
                    }
                }
            }
        }
    }

    private static func differInOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        var index = 0
        while index < min(left.count, right.count), left[index] == right[index] { index += 1 }
        return left.dropFirst(index + 1) == right.dropFirst(index + 1)
            || left.dropFirst(index) == right.dropFirst(index + 1)
            || left.dropFirst(index + 1) == right.dropFirst(index)
    }

    // MARK: Single names

    /// Somebody whose full name has a word.
    private struct Candidate {
        let set: Int
        /// The mentions with the full name, in order.
        var mentions: [Int]
        /// What is said of them: nouns, the families of those, and the sex.
        var nouns: Set<String> = []
        var families: Set<Substring> = []
        var sex: Roles.Sex?
        var isRelative = false

        /// The last mention before another one, -1 where there is none.
        func nearest(before mention: Int) -> Int {
            let index = mentions.partitioningIndex { $0 >= mention }
            return index == 0 ? -1 : mentions[index - 1]
        }
    }

    /// "Trump" to "Donald Trump", "Chairman Kim" to that Kim who leads.
    mutating func linkSingleNames() {
        var lastNames: [String: [Int]] = [:]
        var surnames: [String: [Int]] = [:]
        var firstNames: [String: [Int]] = [:]
        for group in groups where group.kind == .person && group.parts.count > 1 {
            for (position, part) in group.parts.enumerated() {
                if position > 0 || FamilyNames.contains(part) {
                    if position == 0 || position == group.parts.count - 1 {
                        lastNames[part, default: []] += group.members
                    }
                    surnames[part, default: []] += group.members
                } else {
                    firstNames[part, default: []] += group.members
                }
            }
        }
        for group in groups where group.kind == .person && group.parts.count == 1 {
            // "Dr. Lindqvist" is Ingrid Lindqvist before she is Kari Lindqvist Berg.
            let candidates =
                candidates(lastNames[group.key]) ?? candidates(surnames[group.key]) ?? candidates(firstNames[group.key])
                ?? []
            link(group, to: candidates)
        }
    }

    private mutating func candidates(_ mentions: [Int]?) -> [Candidate]? {
        guard let mentions else { return nil }
        var candidates: [Candidate] = []
        for mention in mentions.sorted() {
            let set = sets.find(mention)
            if let index = candidates.firstIndex(where: { $0.set == set }) {
                candidates[index].mentions.append(mention)
            } else if candidates.count < 32 {
                candidates.append(Candidate(set: set, mentions: [mention]))
            }
        }
        guard candidates.count > 1 else { return candidates }
        for index in candidates.indices {
            let described = candidates[index].mentions.flatMap { self.mentions[$0].descriptions }
            candidates[index].nouns = Set(described.map { words[$0.head] })
            candidates[index].families = Set(described.compactMap { words.role($0.head)?.family })
            candidates[index].isRelative = isRelative(candidates[index].mentions)
            candidates[index].sex = sex(of: candidates[index].mentions)
        }
        return candidates
    }

    private mutating func link(_ group: Group, to candidates: [Candidate]) {
        if candidates.count == 1 {
            for member in group.members { sets.unite(candidates[0].mentions[0], member) }
            return
        }
        var alone: Int?
        var lastCandidate: Int?
        for member in group.members {
            if let candidate = choose(member, candidates, last: lastCandidate) {
                sets.unite(candidates[candidate].mentions[0], member)
                lastCandidate = candidate
            } else if let alone {
                sets.unite(alone, member)
            } else {
                alone = member
            }
        }
    }

    /// Which of several people a single name means: titles and sex first, then who was named last before it.
    private func choose(_ mention: Int, _ candidates: [Candidate], last: Int?) -> Int? {
        let points = candidates.map { evidence(mentions[mention], $0) }
        let best = points.max() ?? 0
        let fits = candidates.indices.filter { points[$0] == best }
        if fits.count == 1, best > 0 { return fits[0] }
        let possible = candidates.indices.filter { points[$0] >= 0 }
        if possible.count == 1 { return possible[0] }
        if mentions[mention].descriptions.contains(where: \.isTitle), best <= 0 {
            return nil
        }
        // A relative whom the text introduces as such goes by her first name, and the last name stays with the other.
        let others = fits.filter { !candidates[$0].isRelative }
        if others.count == 1, others.count < fits.count, !isSaying(mention),
            candidates[others[0]].nearest(before: mention) >= 0
        {
            return others[0]
        }
        func nearest(_ candidate: Int) -> Int { candidates[candidate].nearest(before: mention) }
        guard let near = fits.max(by: { nearest($0) < nearest($1) }) else { return nil }
        if nearest(near) < 0 { return last ?? fits.first }
        return near
    }

    private func evidence(_ mention: NameMention, _ candidate: Candidate) -> Int {
        var points = 0
        let titles = mention.descriptions.filter(\.isTitle)
        for title in titles {
            if candidate.nouns.contains(words[title.head]) {
                points += 3
            } else if let family = words.role(title.head)?.family, candidate.families.contains(family) {
                points += 2
            } else if !candidate.nouns.isEmpty {
                points -= 1
            }
        }
        if let sex = mention.sex, let other = candidate.sex { points += sex == other ? 1 : -4 }
        return points
    }

    /// The sex that titles, roles or the first name of some mentions say.
    func sex(of members: [Int]) -> Roles.Sex? {
        for member in members {
            if let sex = mentions[member].sex { return sex }
            for description in mentions[member].descriptions {
                if let sex = words.role(description.head)?.sex { return sex }
            }
        }
        for member in members where mentions[member].parts.count > 1 {
            let bits = lists.bits(FeatureExtractor.hash(of: mentions[member].parts[0].utf8))
            if FamilyNames.contains(mentions[member].parts[0]) { continue }
            if bits.contains(.female) { return .female }
            if bits.contains(.male) { return .male }
        }
        return nil
    }
}

/// Family names that stand first in Chinese, Korean and Vietnamese names.
enum FamilyNames {
    static func contains(_ part: String) -> Bool { names.contains(part) }

    private static let names = Set(
        EnglishNames.easternFamilyNames.split(separator: " ").map(String.init))
}
