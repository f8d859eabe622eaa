import ReaderEntities
import ReaderModel

/// The country that an article is about: the one that it speaks of more than of all others together.
enum HomeCountry {
    private static let fewest = 2

    /// The folded name; nil where no country has so many mentions.
    static func of(_ annotation: Annotation) -> String? {
        var counts: [Int: Int] = [:]
        for entity in annotation.entities where entity.kind == .place {
            if let country = Countries.number(of: entity.name) { counts[country, default: 0] += entity.mentions.count }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= fewest,
            most.value * 2 > counts.values.reduce(0, +)
        else { return nil }
        return FoldedName.of(Countries.all[most.key].name)
    }
}
