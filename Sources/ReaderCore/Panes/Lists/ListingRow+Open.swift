import ReaderLibrary

extension ListingRow {
    /// A name leads to its page, everything else into its article.
    var opened: [Intent] {
        if case .entity(let entity) = self { return [.show(.page(entity.id), entity)] }
        return place.map { [.openStored($0, focus)] } ?? []
    }

    /// What a jump to it goes to; nil for an article as a whole.
    var focus: Reading.Focus? {
        switch self {
        case .entity, .article: nil
        case .mention: .mention
        case .quote: .quote
        case .event: .event
        }
    }
}
