import ReaderEntities
import ReaderModel

/// The country that an article is about: the one that it speaks of more than of all others together; where it names none, the
/// one whose institutions it speaks of.
enum HomeCountry {
    private static let fewest = 2

    /// The folded name; nil where no country has so many mentions.
    static func of(_ annotation: Annotation) -> String? {
        var counts: [Int: Int] = [:]
        for entity in annotation.entities where entity.kind == .place {
            if let country = WorldNames.country(entity.name) { counts[country, default: 0] += entity.mentions.count }
        }
        if let country = leading(counts, fewest: fewest) { return FoldedName.of(Countries.all[country].name) }
        return counts.count > 1 ? nil : ofInstitutions(annotation, besides: counts.keys.first)
    }

    private static func leading(_ counts: [Int: Int], fewest: Int) -> Int? {
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= fewest,
            most.value * 2 > counts.values.reduce(0, +)
        else { return nil }
        return most.key
    }

    /// - Parameter country: the only country that is named, once.
    private static func ofInstitutions(_ annotation: Annotation, besides country: Int?) -> String? {
        var counts: [Int: Int] = country.map { [$0: 1] } ?? [:]
        for entity in annotation.entities where entity.kind == .organization {
            let folded = FoldedName.of(entity.name)
            let name = Aliases.canonical(folded, .organization)
            let told = Institution(folded: folded)?.country ?? institutions[name]
            if let home = told.flatMap({ Countries.number(of: $0) }) { counts[home, default: 0] += 1 }
        }
        return leading(counts, fewest: 1).map { FoldedName.of(Countries.all[$0].name) }
    }

    /// Institutions that only one country has by such a name, folded.
    private static let institutions: [String: String] = {
        var homes: [String: String] = [:]
        let table = [
            "United States": """
            white house|department of defense|department of state|federal bureau of investigation|\
            national aeronautics and space administration|general services administration|\
            environmental protection agency|food and drug administration|department of homeland security|\
            centers for disease control and prevention|department of veterans affairs|library of congress|\
            department of housing and urban development|office of management and budget|\
            office of personnel management|federal communications commission|federal trade commission|\
            securities and exchange commission|federal aviation administration|internal revenue service|\
            federal emergency management agency|national institutes of health|national science foundation|\
            national oceanic and atmospheric administration|national institute of standards and technology|\
            national archives and records administration|small business administration|\
            social security administration|central intelligence agency|national security agency|\
            smithsonian institution|federal reserve|republican party|democratic party
            """,
            "United Kingdom": """
            national health service|british broadcasting corporation|downing street|whitehall|scotland yard|bank of england
            """,
            "Germany": "bundestag|bundesrat|bundeswehr|bundesbank", "Israel": "knesset|mossad|shin bet",
            "Russia": "kremlin|state duma|duma|federal security service", "India": "lok sabha|rajya sabha",
            "Ireland": "dail|oireachtas|garda", "Poland": "sejm", "Spain": "cortes generales|guardia civil",
            "Canada": "royal canadian mounted police", "Ukraine": "verkhovna rada", "Sweden": "riksdag",
            "Norway": "storting", "Denmark": "folketing", "South Korea": "blue house",
        ]
        for (country, names) in table {
            for name in names.split(separator: "|") { homes[name.split(separator: "\n").joined()] = country }
        }
        return homes
    }()
}
