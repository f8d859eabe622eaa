package import ReaderLibrary

/// The rows of the list that have been read from the library, around what is on the screen.
package struct ArticleRows: Equatable, Sendable {
    /// A list of more rows forgets those that are far from the screen.
    private static let limit = 4_000

    private var rows: [RowID<ArticleRow>: ArticleRow] = [:]
    /// Rows that somebody else may have changed; they are shown until they have been read again.
    private var stale: Set<RowID<ArticleRow>> = []
    /// What has been asked for and not come yet, and the number of that question.
    private var asked: [RowID<ArticleRow>] = []
    private var number = 0
    /// Articles that are no longer in the library.
    private var gone: Set<RowID<ArticleRow>> = []

    /// An article, as far as it has been read from the file; nil where it has not been.
    package subscript(id: RowID<ArticleRow>) -> ArticleRow? { rows[id] }

    package mutating func take(_ new: [ArticleRow], asked ids: [RowID<ArticleRow>]) {
        for row in new {
            rows[row.id] = row
            stale.remove(row.id)
        }
        if ids == asked {
            gone.formUnion(ids.filter { rows[$0] == nil || stale.contains($0) })
            stale.subtract(ids)
            asked = []
        }
    }

    /// Whether a row has to be read before it can be shown as it is.
    package func isMissing(_ id: RowID<ArticleRow>) -> Bool {
        (rows[id] == nil || stale.contains(id)) && !gone.contains(id)
    }

    /// Rows that cannot be read are not asked for again before something has changed.
    package mutating func giveUp() {
        gone.formUnion(asked)
        asked = []
    }

    /// Everything may have changed.
    package mutating func invalidate() {
        stale = Set(rows.keys)
        gone = []
    }

    /// What has been asked for and not come yet; the number tells one question from the next.
    package var wanted: (ids: [RowID<ArticleRow>], number: Int)? { asked.isEmpty ? nil : (asked, number) }

    /// Asks for those of these that are missing; one question at a time.
    package mutating func ask(for ids: [RowID<ArticleRow>]) {
        guard asked.isEmpty else { return }
        let missing = ids.filter(isMissing)
        guard !missing.isEmpty else { return }
        if rows.count > Self.limit {
            let near = Set(ids)
            rows = rows.filter { near.contains($0.key) }
            stale.formIntersection(near)
        }
        asked = missing
        number += 1
    }

    /// Forgets an article that is no longer in the library.
    mutating func remove(_ id: RowID<ArticleRow>) {
        rows[id] = nil
        stale.remove(id)
    }

    /// Changes a row that is there.
    mutating func change(_ id: RowID<ArticleRow>, _ change: ArticleChange) {
        rows[id]?.apply(change)
    }
}

extension ArticleRow {
    /// Whether a change would leave the row as it is.
    func has(_ change: ArticleChange) -> Bool {
        var copy = self
        copy.apply(change)
        return copy == self
    }

    mutating func apply(_ change: ArticleChange) {
        switch change {
        case .read(let isRead): self.isRead = isRead
        case .starred(let isStarred): self.isStarred = isStarred
        case .highlighted(let isHighlighted): self.isHighlighted = isHighlighted
        case .tag(let name, true): if !hasTag(name) { tags = (tags + [name]).sorted() }
        case .tag(let name, false): tags.removeAll { $0.lowercased() == name.lowercased() }
        case .language(let tag): language = tag ?? language
        }
    }

    private func hasTag(_ name: String) -> Bool { tags.contains { $0.lowercased() == name.lowercased() } }
}

extension ArticleChange {
    /// What takes it back.
    package var inverse: ArticleChange {
        switch self {
        case .read(let isRead): .read(!isRead)
        case .starred(let isStarred): .starred(!isStarred)
        case .highlighted(let isHighlighted): .highlighted(!isHighlighted)
        case .tag(let name, let isSet): .tag(name, !isSet)
        case .language: .language(nil)
        }
    }
}
