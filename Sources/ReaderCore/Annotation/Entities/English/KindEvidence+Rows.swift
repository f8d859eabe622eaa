import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// Prizes, rows of counties, and models that a letter or number tells from one another.
extension KindEvidence {
    private func word(_ token: Int) -> String { token >= 0 && token < words.count ? words[token] : "" }

    /// What stands beside a name that is a prize, and behind the row it stands in.
    func beside(_ name: TaggedName) -> SIMD4<Int32> {
        let end = name.tokens.upperBound
        if name.tokens.count == 1, Self.prizes.contains(words[name.tokens.lowerBound]), isAwarded(end) {
            return Self.other &* 8 &- Self.person &* 8
        }
        return name.tokens.count <= 2 && Self.regions.contains(pluralBehindRow(end))
            ? Self.place &* 8 &- Self.person &* 8 : SIMD4()
    }

    private static let prizes: Set<String> = [
        "oscar", "emmy", "tony", "grammy", "bafta", "pulitzer", "nobel", "booker",
    ]
    private static let awarded: Set<String> = [
        "nomination", "nominations", "nominee", "nominees", "winner", "winners", "winning", "nominated", "race",
        "ceremony", "statuette", "contender", "contenders", "voters", "nod", "nods", "buzz", "win", "wins", "prize",
        "award", "awards", "night", "laureate", "laureates",
    ]

    private func isAwarded(_ end: Int) -> Bool {
        Self.awarded.contains(word(end)) || word(end) == "-" && Self.awarded.contains(word(end + 1))
    }

    static let regions: Set<String> = [
        "counties", "provinces", "boroughs", "parishes", "townships", "streets", "avenues", "roads", "rivers",
        "districts",
        "lakes", "neighborhoods", "neighbourhoods", "suburbs",
    ]

    /// "Counties" behind "Alder, Berg and Rowan counties", from each of the three; empty where no row ends so.
    private func pluralBehindRow(_ end: Int) -> String {
        var token = end
        for _ in 0..<8 {
            let next = word(token)
            if Self.regions.contains(next) { return next }
            guard next == "," || next == "and" || next == "or" else { return "" }
            token += 1
            while word(token) == "and" || word(token) == "or" { token += 1 }
            let first = token
            while token < words.count, token - first < 2, words.isWord(token), words.isCapital(token) { token += 1 }
            guard token > first else { return "" }
        }
        return ""
    }

    private static let unnumbered: Set<String> = [
        "group", "team", "company", "unit", "section", "division", "district", "terminal", "building", "gate", "zone",
        "area", "block", "ward", "studio", "platform", "channel", "radio", "route", "highway", "interstate", "junction",
        "line", "camp", "class", "pool", "squadron", "battalion", "local", "school", "room", "court", "league",
    ]

    /// "Kestrel Z", "Kestrel G4": a word and a letter or a letter with a number, as models of one maker have.
    func isSeries(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 2, !Self.unnumbered.contains(words[tokens.lowerBound]),
            words[tokens.lowerBound].utf8.count > 2, words.isWord(tokens.lowerBound)
        else { return false }
        let bytes = words.text.text.bytes[words.text.tokens[tokens.upperBound - 1].range]
        guard let first = bytes.first, first.isCapitalLetter, bytes.count <= 3 else { return false }
        return bytes.count == 1 && first != UInt8(ascii: "I")
            || bytes.count > 1 && bytes.dropFirst().allSatisfy(\.isASCIIDigit)
    }
}
