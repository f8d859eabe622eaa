import ReaderBasics
import ReaderLexicons

/// Countries, what else they are called, their people, and the regions they lie in.
package enum Countries {
    package struct Country: Sendable {
        /// The name in common use.
        package let name: String
        package let otherNames: [String]
        /// Adjectives and nouns for its people, singular.
        package let people: [String]
        /// Adjectives of regions ("East Asian", "Balkan").
        let regions: [String]
    }

    package static let all: [Country] = table.split(separator: "\n").map { line in
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.split(separator: ";").map(String.init) }
        return Country(
            name: columns[0].first ?? "", otherNames: columns.count > 1 ? columns[1] : [],
            people: columns.count > 2 ? columns[2] : [], regions: columns.count > 3 ? columns[3] : [])
    }

    /// Peoples and faiths that belong to no one country.
    package static let otherPeoples: [String] =
        EnglishPeoples.otherPeoples.split(separator: " ").map(String.init)

    /// The number of a country in `all` by any of its names, normalised by `NameKey`.
    package static let byName: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, country) in all.enumerated() {
            for name in [country.name] + country.otherNames { numbers[NameKey.of(name)] = number }
        }
        return numbers
    }()

    /// The number of a country by what its people are called.
    package static let byPeople: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, country) in all.enumerated() {
            for form in country.people.flatMap(forms) { numbers[form] = number }
        }
        return numbers
    }()

    /// The number of a country in `all` by any of its names.
    package static func number(of name: String) -> Int? { byName[NameKey.of(name)] }

    /// Peoples of one country or several, and faiths, normalised by `NameKey`.
    static let peoples: Set<String> = Set(otherPeoples.map(NameKey.of)).union(byPeople.keys)

    /// Whether a word names a people or a faith ("American").
    package static func isPeople(_ name: String) -> Bool { peoples.contains(NameKey.of(name)) }

    /// Adjectives of regions in lower case.
    static let regions: Set<String> = Set(all.flatMap(\.regions).map { $0.lowercased() })

    static func lies(_ number: Int, in region: String) -> Bool {
        all[number].regions.contains { $0.lowercased() == region }
    }
}

/// How names are compared: in lower case, without full stops, hyphens as spaces, quotes straight.
package enum NameKey {
    /// The key of a name as it is written.
    package static func of(_ name: String) -> String {
        var key: [UInt8] = []
        var name = name
        name.withUTF8 { Lowercase.append($0, to: &key) }
        return of(lower: key)
    }

    /// The key of text that is lower-case already.
    package static func of(lower: [UInt8]) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(lower.count)
        for byte in lower where byte != .fullStop {
            let isSpace = byte == .hyphen || byte == .space
            if isSpace, key.isEmpty || key.last == .space { continue }
            key.append(isSpace ? .space : byte)
        }
        while key.last == .space { key.removeLast() }
        return String(decoding: key, as: UTF8.self)
    }
}
