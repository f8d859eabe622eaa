import ReaderBasics

/// What bylines add to a name: what somebody is, where they were, and for whom they wrote.
enum BylineOffice {
    /// "Ada Berg, City editor", "Ada Berg City editor" and "Ada Berg in Oslo" as "Ada Berg".
    static func without(_ byline: String) -> String {
        let parts = byline.split(separator: ", ").map(String.init)
        let people = parts.enumerated().filter { $0 == 0 || !isOffice($1) }.map { withoutTail($1) }
        return people.joined(separator: ", ")
    }

    /// "Ada Berg, Hamburg" and "Ada Berg, Hamburg, Kiel" as "Ada Berg": what is one word behind a whole name, with a
    /// capital, is where somebody wrote. "Berg, Ada" stays, and what belongs to a name.
    static func withoutPlace(_ byline: String) -> String {
        let parts = byline.split(separator: ", ")
        guard parts.count > 1, let first = parts.first, first.split(separator: " ").count > 1,
            parts.dropFirst().allSatisfy({ isPlace($0) })
        else { return byline }
        return String(first)
    }

    private static func isPlace(_ part: Substring) -> Bool {
        part.count > 3 && !part.contains(" ") && part.first?.isUppercase ?? false
            && part.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
    }

    /// Whether words between commas say what somebody is.
    private static func isOffice(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
        guard let last = words.last, words.count <= 6 else { return false }
        let isHouse = words.count > 1 ? houses.contains(String(last)) : agencies.contains(String(last))
        return isHouse || offices.contains(String(last))
            || ["in", "at", "for", "of"].contains(words.first.map(String.init) ?? "")
            || words.contains {
                [
                    "editor", "correspondent", "reporter", "redakteurin", "redakteur", "korrespondentin",
                    "korrespondent", "envoyé", "envoyée", "correspondant", "correspondante", "inviato", "inviata",
                    "enviado", "enviada",
                ].contains(String($0))
            }
    }

    /// Without an office that follows the name, and without "in Oslo": two words are left at least.
    private static func withoutTail(_ text: String) -> String {
        var words = text.split(separator: " ")
        // "Ada Berg ada@example.org", "Ada Berg avec AFP".
        while words.count > 1, let last = words.last, last.contains("@") { words.removeLast() }
        if let place = words.firstIndex(where: { ["with", "avec", "mit", "con", "met"].contains($0) }), place >= 2,
            place + 1 < words.count,
            words[(place + 1)...].allSatisfy({ agencies.contains($0.lowercased().filter(\.isLetter)) })
        {
            words.removeSubrange(place...)
        }
        if let place = words.firstIndex(where: { $0 == "in" || $0 == "for" }), place >= 2, place + 1 < words.count,
            words[place + 1].first?.isUppercase ?? false
        {
            words.removeSubrange(place...)
        }
        if words.count > 2, let last = words.last?.lowercased(), offices.contains(last) {
            // "Coast Wire Staff" names nobody, and "Ada Berg Coast Wire Staff" somebody and a house.
            let isGroup = ["staff", "bureau", "desk", "newsroom"].contains(last)
            guard words.count > (isGroup ? 3 : 2) else { return text }
            words.removeLast()
            // A name of two words, where the second is none of the small ones.
            if isGroup, let house = words.last, !fields.contains(house.lowercased()),
                words[1].first?.isUppercase ?? false
            {
                words.removeSubrange(2...)
            }
            while words.count > 2, let word = words.last, fields.contains(word.lowercased()) { words.removeLast() }
        }
        return words.joined(separator: " ")
    }

    private static let offices: Set<String> = [
        "editor", "editors", "editor-in-chief", "correspondent", "correspondents", "reporter", "reporters", "writer",
        "writers", "columnist", "journalist", "contributor", "contributors", "producer", "analyst", "critic",
        "photographer", "desk", "newsroom", "staff", "bureau", "redakteur", "redakteurin", "korrespondent",
        "korrespondentin", "reporterin", "journaliste", "correspondant", "correspondante", "redactor", "redactora",
        "periodista", "corresponsal", "giornalista", "redacteur", "verslaggever",
    ]

    /// What houses are called, behind another word, and agencies by their short names.
    private static let houses: Set<String> = [
        "press", "news", "agency", "agencies", "wire", "media", "broadcasting", "newspapers", "service", "services",
    ]
    private static let agencies: Set<String> = [
        "reuters", "ap", "afp", "dpa", "apa", "ansa", "efe", "bbc", "npr", "cnn", "pti", "upi", "tass", "xinhua",
        "bloomberg", "pa",
    ]

    /// Words that stand before an office.
    private static let fields: Set<String> = [
        "arts", "associate", "assistant", "business", "chief", "city", "contributing", "crime", "culture", "data",
        "defence", "defense", "deputy", "diplomatic", "economics", "education", "energy", "entertainment",
        "environment", "executive", "features", "finance", "financial", "foreign", "freelance", "games", "gaming",
        "guest", "health", "home", "investigative", "legal", "local", "managing", "money", "national", "news", "online",
        "opinion", "political", "politics", "regional", "religion", "royal", "science", "security", "senior", "special",
        "sports", "staff", "technology", "transport", "travel", "video", "web", "world",
    ]
}
