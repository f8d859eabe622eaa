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
    private struct Bearer {
        let set: Int
        /// The mentions with the full name, in order.
        var mentions: [Int]
        /// What is said of them: nouns, the families of those, and the sex.
        var nouns: Set<String> = []
        var families: Set<Substring> = []
        var sex: Roles.Sex?

        /// The last mention before another one, -1 where there is none.
        func nearest(before mention: Int) -> Int {
            var (low, high) = (0, mentions.count)
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle] < mention { low = middle + 1 } else { high = middle }
            }
            return low == 0 ? -1 : mentions[low - 1]
        }
    }

    /// "Trump" to "Donald Trump", "Chairman Kim" to that Kim who leads.
    mutating func linkSingleNames() {
        var surnames: [String: [Int]] = [:]
        var firstNames: [String: [Int]] = [:]
        for group in groups where group.kind == .person && group.parts.count > 1 {
            for (position, part) in group.parts.enumerated() {
                if position > 0 || FamilyNames.contains(part) {
                    surnames[part, default: []] += group.members
                } else {
                    firstNames[part, default: []] += group.members
                }
            }
        }
        for group in groups where group.kind == .person && group.parts.count == 1 {
            let bearers = bearers(surnames[group.key]) ?? bearers(firstNames[group.key]) ?? []
            link(group, to: bearers)
        }
    }

    private mutating func bearers(_ mentions: [Int]?) -> [Bearer]? {
        guard let mentions else { return nil }
        var bearers: [Bearer] = []
        for mention in mentions.sorted() {
            let set = sets.find(mention)
            if let index = bearers.firstIndex(where: { $0.set == set }) {
                bearers[index].mentions.append(mention)
            } else if bearers.count < 32 {
                bearers.append(Bearer(set: set, mentions: [mention]))
            }
        }
        guard bearers.count > 1 else { return bearers }
        for index in bearers.indices {
            let described = bearers[index].mentions.flatMap { self.mentions[$0].descriptions }
            bearers[index].nouns = Set(described.map { words[$0.head] })
            bearers[index].families = Set(described.compactMap { words.role($0.head)?.family })
            bearers[index].sex = sex(of: bearers[index].mentions)
        }
        return bearers
    }

    private mutating func link(_ group: Group, to bearers: [Bearer]) {
        if bearers.count == 1 {
            for member in group.members { sets.unite(bearers[0].mentions[0], member) }
            return
        }
        var alone: Int?
        var lastBearer: Int?
        for member in group.members {
            if let bearer = choose(member, bearers, last: lastBearer) {
                sets.unite(bearers[bearer].mentions[0], member)
                lastBearer = bearer
            } else if let alone {
                sets.unite(alone, member)
            } else {
                alone = member
            }
        }
    }

    /// Which of several people a single name means: titles and sex first, then who was named last before it.
    private func choose(_ mention: Int, _ bearers: [Bearer], last: Int?) -> Int? {
        let points = bearers.map { evidence(mentions[mention], $0) }
        let best = points.max() ?? 0
        let fits = bearers.indices.filter { points[$0] == best }
        if fits.count == 1, best > 0 { return fits[0] }
        let possible = bearers.indices.filter { points[$0] >= 0 }
        if possible.count == 1 { return possible[0] }
        if mentions[mention].descriptions.contains(where: \.isTitle), best <= 0 {
            return nil
        }
        func nearest(_ bearer: Int) -> Int { bearers[bearer].nearest(before: mention) }
        guard let near = fits.max(by: { nearest($0) < nearest($1) }) else { return nil }
        if nearest(near) < 0 { return last ?? fits.first }
        return near
    }

    private func evidence(_ mention: NameMention, _ bearer: Bearer) -> Int {
        var points = 0
        let titles = mention.descriptions.filter(\.isTitle)
        for title in titles {
            if bearer.nouns.contains(words[title.head]) {
                points += 3
            } else if let family = words.role(title.head)?.family, bearer.families.contains(family) {
                points += 2
            } else if !bearer.nouns.isEmpty {
                points -= 1
            }
        }
        if let sex = mention.sex, let other = bearer.sex { points += sex == other ? 1 : -4 }
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
            let bits = lists.bits(FeatureExtractor.hash(of: Array(mentions[member].parts[0].utf8)))
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
        """
        kim lee park choi jung chung kang cho yoon jang lim han oh seo shin kwon hwang ahn song moon ri rhee roh xi li wang \
        zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng yu dong xiao \
        cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan wen mao zhong bo nguyen tran le \
        pham hoang phan vu vo dang bui do ho ngo duong ly hun aung lam chan cheung leung tsai ng wong tung
        """.split(separator: " ").map(String.init))
}
