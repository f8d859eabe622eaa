import ReaderEntities
import ReaderModel

/// Countries and bodies that the world knows, by their names in all languages that are read: "Nordkorea", "Corée du Nord"
/// and "North Korea" are one.
enum WorldNames {
    /// English names by folded names; made when a name is first met that English does not know.
    private static let countries = KnownNames.everywhere(.place, fold: FoldedName.of)
    private static let organizations = KnownNames.everywhere(.organization, fold: FoldedName.of)

    /// The number of a country in `Countries.all`, whatever language its name is in.
    static func country(_ name: String) -> Int? {
        if let number = Countries.number(of: name) { return number }
        return countries[FoldedName.of(name)].flatMap(Countries.number)
    }

    /// The one key of a country that a folded name means in another language; nil where it means none.
    static func place(folded: String) -> String? {
        countries[folded].map { Aliases.canonical(FoldedName.of($0), .place) }
    }

    /// The same of a body.
    static func organization(folded: String) -> String? {
        (organizations[folded] ?? countries[folded]).map { Aliases.canonical(FoldedName.of($0), .organization) }
    }
}
