/// A few choices over the panes; typing narrows them.
package struct Picker: Equatable, Sendable {
    package enum Choice: Equatable, Sendable {
        case sort(ArticleView.Sort)
        case group(ArticleView.Grouping)
        case everything
        case feed(RowID<FeedRow>)
        /// A saved search, by name.
        case search(String)
    }

    struct Row: Equatable {
        var choice: Choice
        var name: String
        /// Folder, count or query, beside the name.
        var detail = ""
    }

    let label: String
    let rows: [Row]
    var field = TextField()
    var viewport = Viewport()

    init(_ label: String, _ rows: [Row], selected: Choice) {
        self.label = label
        self.rows = rows
        viewport = Viewport(selected: rows.firstIndex { $0.choice == selected } ?? 0)
    }

    /// The rows that fit what is typed, best first.
    var shown: [Row] {
        guard !field.text.isEmpty else { return rows }
        return rows.enumerated()
            .compactMap { index, row in FuzzyMatch.score(row.name, field.text).map { ($0, index, row) } }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    }

    func draw(in area: Area, on screen: inout Screen) {
        let rows = shown
        let (head, list) = area.cutTop(2)
        let used = screen.write("\(label): ", row: 0, column: 1, in: head, as: .label)
        screen.write(field.text, row: 0, column: 1 + used, in: head, as: .input)
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        screen.caret = (head.row, min(head.column + 1 + used + before, screen.size.columns - 1))
        screen.fill("─", row: 1, in: head, as: .border)
        if rows.isEmpty { screen.write("Nothing is called so.", row: 0, column: 1, in: list, as: .dim) }
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            screen.fill(row: line, in: list, as: .plain, marks: marks)
            let name = screen.write(rows[index].name, row: line, column: 2, in: list, as: .plain, marks: marks)
            screen.write(rows[index].detail, row: line, column: name + 5, in: list, as: .dim, marks: marks)
        }
    }
}

extension Picker {
    static func sorts(_ current: ArticleView.Sort) -> Picker {
        Picker(
            "Order", ArticleView.Sort.allCases.map { Row(choice: .sort($0), name: $0.title) },
            selected: .sort(current))
    }

    static func groupings(_ current: ArticleView.Grouping) -> Picker {
        Picker(
            "Group", ArticleView.Grouping.allCases.map { Row(choice: .group($0), name: $0.title) },
            selected: .group(current))
    }

    /// Everything, the saved searches, and the feeds.
    static func shelves(_ shelves: [Shelf], _ searches: [SavedSearch], selected: Choice) -> Picker {
        let feeds = shelves.map { shelf in
            let unread = shelf.unread > 0 ? "\(LibraryPane.number(shelf.unread)) unread" : ""
            let parts = [shelf.folder, unread].filter { !$0.isEmpty }
            return Row(choice: .feed(shelf.feed), name: shelf.name, detail: parts.joined(separator: " · "))
        }
        let saved = searches.map { Row(choice: .search($0.name), name: $0.name, detail: $0.query.description) }
        return Picker(
            "Show", [Row(choice: .everything, name: "All articles")] + saved + feeds, selected: selected)
    }
}

/// A question that wants a yes.
package struct Confirmation: Equatable, Sendable {
    let question: String
    let request: KeepingRequest
}
