/// When entities of different articles may be one: kind and full name, folded.
enum EntityKey {
    /// Nil for an entity that stays with its article: a surname alone never joins.
    static func of(_ entity: Entity) -> String? {
        let folded = FoldedName.of(entity.name)
        let name: String? =
            switch entity.kind {
            case .person: folded.contains(" ") ? folded : nil
            case .organization, .place, .other: Aliases.canonical(folded, entity.kind)
            }
        return name.map { "\(entity.kind.rawValue) \($0)" }
    }

    /// The name to show: the common one of a country.
    static func displayName(of entity: Entity) -> String {
        if entity.kind == .place, let country = Countries.number(of: entity.name) { return Countries.all[country].name }
        return Appearance.line(entity.name)
    }
}
