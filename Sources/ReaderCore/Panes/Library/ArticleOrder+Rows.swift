import ReaderBasics
package import ReaderLibrary

/// An order as rows of a list: headings, and the articles below them.
extension ArticleOrder {
    enum Row: Equatable {
        /// Position in `groups`.
        case heading(Int)
        /// Position in `ids`.
        case article(Int)
    }

    var rowCount: Int { ids.count + groups.count }

    /// What stands in a row; nil below the last.
    func row(_ index: Int) -> Row? {
        guard (0..<rowCount).contains(index) else { return nil }
        let group = lastGroup { groups[$0].start + $0 <= index }
        guard let group else { return .article(index) }
        return groups[group].start + group == index ? .heading(group) : .article(index - group - 1)
    }

    /// The row of the article at a position.
    package func row(ofArticle position: Int) -> Int {
        guard let group = lastGroup(where: { groups[$0].start <= position }) else { return position }
        return position + group + 1
    }

    /// The article in a row, if it is no heading.
    package func id(inRow index: Int) -> RowID<ArticleRow>? {
        if case .article(let position) = row(index) { ids[position] } else { nil }
    }

    /// The group that an article stands in.
    func group(ofArticle position: Int) -> Int? { lastGroup { groups[$0].start <= position } }

    /// Articles of a group.
    func count(ofGroup group: Int) -> Int {
        (group + 1 < groups.count ? groups[group + 1].start : ids.count) - groups[group].start
    }

    /// The row of an article; the one nearest to a row where it stands in several.
    package func row(of id: RowID<ArticleRow>, near row: Int) -> Int? {
        let isThere = self.id(inRow: row) == id
        if isThere { return row }
        guard groups.isEmpty else {
            let rows = ids.indices.lazy.filter { ids[$0] == id }.map { self.row(ofArticle: $0) }
            return rows.min { abs($0 - row) < abs($1 - row) }
        }
        return ids.firstIndex(of: id)
    }

    /// The last group that a condition holds for, which holds for all before it.
    private func lastGroup(where holds: (Int) -> Bool) -> Int? {
        let next = groups.indices.partitioningIndex { !holds($0) }
        return next > 0 ? next - 1 : nil
    }
}
