import ReaderEntities
import ReaderModel

/// An organisation whose name consists of words for institutions alone: every country, city or company may have one.
///
/// "U.S. Department of Labor", "Department of Labor" and "Department of Labor of the United States" are one name and perhaps
/// a country; which country's it is where the name does not say so is evidence like any other.
struct Institution: Equatable {
    /// The folded name without the country.
    let name: String
    /// The folded name of the country that the name itself tells.
    let country: String?

    /// Whether it says so much that hardly two countries have one: "General Services Administration".
    var isDistinctive: Bool { name.split(separator: " ").count { !Self.small.contains(String($0)) } > 2 }

    /// - Parameter folded: a folded name; nil where it names more than an institution.
    init?(folded: String) {
        var words = folded.split(separator: " ").map { $0 == "&" ? "and" : String($0) }
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        var country: String?
        for length in stride(from: min(3, words.count - 1), through: 1, by: -1) where country == nil {
            guard let home = Self.country(words[..<length]) else { continue }
            country = home
            words.removeFirst(length)
        }
        if country == nil, let of = words.lastIndex(of: "of"), of > 0 {
            let rest = words[(of + 1)...].drop { $0 == "the" }
            if let home = Self.country(rest) {
                country = home
                words.removeSubrange(of...)
            }
        }
        guard !words.isEmpty, words.allSatisfy(Self.isWord), words.contains(where: { !Self.small.contains($0) }) else {
            return nil
        }
        name = words.joined(separator: " ")
        self.country = country
    }

    /// The country that words name, or whose people they are.
    private static func country(_ words: ArraySlice<String>) -> String? {
        let key = words.joined(separator: " ")
        guard let number = Countries.byName[key] ?? Countries.byPeople[key] else { return nil }
        return FoldedName.of(Countries.all[number].name)
    }

    /// Whether a word says what kind of institution something is, and of what.
    static func isWord(_ word: String) -> Bool { words.contains(word) }

    private static let small: Set<String> = ["the", "of", "for", "and", "a", "in", "on", "'s"]

    private static let words: Set<String> = Set(
        """
        the of for and a in on 's accountability administration advisory aeronautics affairs agency agriculture air \
        appeal appeals archives armed army assembly association attorney authority aviation bank bar board border \
        brigade budget bureau business cabinet census center central centre chamber church citizenship city club \
        coast commerce commission committee communications communist congress conservative constitutional corps \
        council county court courts culture customs data defence defense democratic democrats department development \
        digital district drug economic economy education election elections electoral energy engineers environment \
        environmental exchange executive federal federation finance fire first fisheries force forces foreign \
        foundation free fund general government governor green group guard health high home homeland hospital house \
        housing human immigration independent industry information innovation institute intelligence interior \
        international investigation investment joint judiciary justice labor labour land law left legislature \
        liberal liberals local lower management marine medical men military minister ministry municipal museum \
        national natural navy new news northern nuclear office officer opposition oversight parks parliament party \
        patent patents people peoples personnel planning police post postal presidency president prime printing \
        prison progressive prosecutor prosecutors protection public radio records regional representatives \
        republican republicans research reserve resources revenue right rights royal safety school science secret \
        security senate service services small social socialist southern space standards state states statistical \
        statistics stock subcommittee superior supreme team technology television trade trademark transport \
        transportation treasury tribunal unified union united university upper veterans water weather wildlife women \
        workers world
        """.split(separator: " ").map(String.init))
}
