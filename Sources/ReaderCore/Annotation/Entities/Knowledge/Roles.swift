import ReaderLexicons
package import ReaderModel

/// Nouns for what people, organisations and places are: what stands before a name, beside it, or in its stead.
package enum Roles {
    package enum Sex: Sendable {
        case female, male
    }

    package struct Noun: Sendable {
        package let kind: Entity.Kind
        /// Roles of one family may name the same person ("the leader" for a president).
        package let family: Substring
        package let sex: Sex?
    }

    /// What a noun in lower case says; nil where it is no role.
    package static func role(_ noun: String) -> Noun? { roles[noun] }

    /// The same of a noun by its hash.
    static func role(hash: UInt64) -> Noun? { hashed[hash] }

    private static let hashed = HashedWords(roles.map { $0 })

    /// All role nouns, singular.
    package static var nouns: [String] { Array(roles.keys) }

    /// Courtesy titles: they say the sex or nothing, and are no description.
    package static let courtesies: [String: Sex?] = [
        "mr": .male, "mr.": .male, "sir": .male, "lord": .male, "mrs": .female, "mrs.": .female, "ms": .female,
        "ms.": .female, "miss": .female, "madam": .female, "dame": .female, "lady": .female, "mister": .male,
        "baroness": .female, "herr": .male, "frau": .female, "monsieur": .male, "señor": .male, "señora": .female,
        "signor": .male, "signora": .female,
        "dr": nil, "dr.": nil, "prof": nil, "prof.": nil, "messrs.": .male, "mme.": .female, "mlle.": .female,
        "st.": nil, "saint": nil, "cllr": nil, "cllr.": nil, "coun": nil, "coun.": nil, "revd": nil, "revd.": nil,
    ]

    /// Courtesies that belong to the form of a name: the bare name is no form of address.
    static let honours: Set<String> = ["sir", "lord", "dame", "lady", "baroness"]

    /// Titles of several words and courtesies.
    package static let titles: [String] =
        Array(courtesies.keys) + [
            "prime minister", "foreign minister", "defence minister", "defense minister", "finance minister",
            "interior minister", "secretary of state", "secretary general", "secretary-general", "vice president",
            "attorney general", "chief executive", "chief justice", "supreme leader", "crown prince", "first lady",
            "managing director", "director general", "executive director", "deputy", "vice",
        ]

    private static let roles: [String: Noun] = {
        var roles: [String: Noun] = [:]
        for (kind, table) in [(Entity.Kind.person, people), (.organization, organizations), (.place, places)] {
            for line in table.split(separator: "\n") {
                let parts = line.split(separator: ":")
                guard parts.count == 2 else { continue }
                for noun in parts[1].split(separator: " ") {
                    let sex: Sex? = noun.hasSuffix("+f") ? .female : noun.hasSuffix("+m") ? .male : nil
                    let word = String(sex == nil ? noun : noun.dropLast(2))
                    if roles[word] == nil { roles[word] = Noun(kind: kind, family: parts[0], sex: sex) }
                }
            }
        }
        return roles
    }()

    private static let people = EnglishRoles.people

    private static let organizations = EnglishRoles.organizations

    private static let places = EnglishRoles.places
}
