import ReaderKeys
package import ReaderLibrary
import ReaderModel
package import ReaderScreen

/// How the library looks.
extension LibraryPane {
    /// From this width on a preview stands beside the list.
    static let previewColumns = 100

    /// From this width of the list on the time of day stands beside every day.
    static let timeColumns = 100

    /// The list, and the preview beside it where there is room.
    func areas(_ area: Area) -> (head: Area, list: Area, preview: Area?) {
        let (head, body) = area.cutTop(1)
        guard showsPreview, area.columns >= Self.previewColumns else { return (head, body, nil) }
        let (list, preview) = body.cutRight(min(84, area.columns * 2 / 5))
        return (head, list, preview)
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let (head, list, preview) = areas(context.area)
        drawHead(in: head, summary(context), on: &screen)
        if order.ids.isEmpty || mistake != nil {
            var row = min(1, list.rows - 1)
            for line in emptiness(context) {
                row += screen.writeFolded(line, row: row, column: 1, in: list, as: .dim)
            }
            return
        }
        let columns = Columns(list.columns, context.clock)
        for (line, index) in viewport.visible(count: order.rowCount, rows: list.rows).enumerated() {
            switch order.row(index) {
            case .heading(let group): draw(group: group, row: line, in: list, on: &screen)
            case .article(let position):
                let isSelected = index == viewport.selected
                draw(position, row: line, columns, isSelected: isSelected, in: list, on: &screen)
            case nil: break
            }
        }
        if let preview { drawPreview(in: preview, context.clock, on: &screen) }
    }

    // MARK: - Head

    private func drawHead(in area: Area, _ summary: String, on screen: inout Screen) {
        let used = screen.write(title ?? "Library", row: 0, column: 1, in: area, as: .label)
        screen.write(summary, row: 0, column: used + 3, in: area, as: .dim)
    }

    private func summary(_ context: PaneContext) -> String {
        let counts = order.counts
        if mistake != nil { return "“\(view.query)” is not understood" }
        if view.isBin {
            let search = view.query.isEmpty ? nil : "“\(view.query)”"
            let days =
                view.showsHidden
                ? "out of all other lists" : "deleted for good after \(Self.count(context.binDays, "day"))"
            return [Self.count(order.ids.count, "article"), days, search].compactMap(\.self).joined(separator: " · ")
        }
        var parts = [Self.count(counts.articles, "article")]
        if !view.showsAll, isCurrent { parts = ["\(Self.number(order.articleCount)) of \(parts[0])"] }
        let unread = view.showsAll ? counts.unread : isCurrent ? order.unread ?? 0 : 0
        if view.hidesRead {
            parts.append("unread only")
        } else if unread > 0 {
            parts.append("\(Self.number(unread)) unread")
        }
        if !view.query.isEmpty { parts.append("“\(view.query)”\(isUnderstood ? "" : " is not whole yet")") }
        if view.isRanked {
            parts.append(ArticleView.bestTitle)
        } else if view.sort != .newest || view.hasWords {
            parts.append(view.sort.title)
        }
        if view.grouping != .none { parts.append(view.grouping.title) }
        if !isCurrent { parts.append("…") }
        return parts.joined(separator: " · ")
    }

    private func emptiness(_ context: PaneContext) -> [String] {
        if let mistake { return [mistake.message] }
        guard isCurrent else { return [work ?? "Reading the library…"] }
        if !view.query.isEmpty { return ["No article fits “\(view.query)”."] }
        if view.hidesRead { return ["Everything here has been read."] }
        if view.isBin { return [view.showsHidden ? "Nothing is hidden." : "The bin is empty."] }
        if view.feed != nil {
            let (shelves, fetch) = (
                context.keymap.name(of: Command.chooseFeed), context.keymap.name(of: Command.refresh)
            )
            return [
                "There is no article of this feed. \(shelves) says among the shelves when and why it last failed; "
                    + "\(fetch) fetches it."
            ]
        }
        return view.showsAll ? Self.beginning(context.keymap) : ["There is no article here."]
    }

    /// How an empty library is filled.
    private static func beginning(_ keymap: Keymap) -> [String] {
        [
            "The library is empty. To begin:", "",
            "\(keymap.name(of: Command.addFeed))  subscribes to a feed, by its address or its page's",
            "reader ADDRESS, reader FILE  opens an article and keeps it",
            "reader import FILES  takes in articles",
            "\(keymap.name(of: AppCommand.palette)) opml  subscribes to a list of feeds",
        ]
    }

    private static func count(_ count: Int, _ word: String) -> String {
        "\(number(count)) \(word)\(count == 1 ? "" : "s")"
    }

    /// `12,345`.
    package static func number(_ number: Int) -> String { number.grouped }

    /// The beginning of a title.
    static func fitted(_ title: String, columns: Int) -> String {
        String(Glyphs.fitting(title, columns: columns).map(\.character))
    }

    // MARK: - Rows

    /// Where the parts of a row stand.
    private struct Columns {
        let isShort: Bool
        let source: Int
        /// 0 where there is no room for it.
        let sourceWidth: Int
        let title: Int
        let clock: WallClock
        /// Whether the time stands beside a day that is not today.
        let hasTime: Bool

        init(_ columns: Int, _ clock: WallClock) {
            self.clock = clock
            isShort = columns < 76
            hasTime = columns >= LibraryPane.timeColumns
            source = isShort ? 15 : hasTime ? 18 + clock.timeColumns : 17
            sourceWidth =
                switch columns {
                case ..<48: 0
                case ..<64: 10
                case ..<76: 12
                case ..<110: 14
                default: 20
                }
            title = sourceWidth == 0 ? source : source + sourceWidth + 2
        }
    }

    private func draw(group: Int, row: Int, in area: Area, on screen: inout Screen) {
        let (title, role): (String, Role) =
            switch order.groups[group].heading {
            case .name(let name): (name, .heading)
            case .day(let day): (DateText.weekdayAndDay(day), .heading)
            case .entity(let name, let kind): (name, kind.role)
            case .others: ("About nobody of these", .heading)
            }
        let shown = Self.number(order.count(ofGroup: group))
        let count = order.groups[group].total.map { "\(shown) of \(Self.number($0))" } ?? shown
        let room = Area(row: area.row, column: area.column, columns: area.columns - count.count - 4, rows: area.rows)
        let used = screen.write(title, row: row, column: 1, in: room, as: role)
        screen.write(count, row: row, column: used + 3, in: area, as: .dim)
    }

    private func draw(
        _ position: Int, row line: Int, _ columns: Columns, isSelected: Bool, in area: Area,
        on screen: inout Screen
    ) {
        let id = order.ids[position]
        let marks: Marks = isSelected ? .cursor : []
        screen.fill(row: line, in: area, as: .plain, marks: marks)
        guard let row = rows[id] else {
            screen.write("·", row: line, column: columns.title, in: area, as: .dim, marks: marks)
            return
        }
        if marked.contains(id) { screen.write("*", row: line, column: 0, in: area, as: .marker, marks: marks) }
        let state = row.isRead ? (row.isChanged ? "+" : "") : "●"
        screen.write(state, row: line, column: 1, in: area, as: .marker, marks: marks)
        let sign = row.isStarred ? "★" : row.isHighlighted ? "!" : ""
        screen.write(sign, row: line, column: 2, in: area, as: .marker, marks: marks)
        let day = columns.isShort ? DateText.shortDay : DateText.day
        let date = columns.clock.text(row, withTime: columns.hasTime, day)
        screen.write(date, row: line, column: columns.source - 2 - date.count, in: area, as: .time, marks: marks)
        if columns.sourceWidth > 0, let name = row.source {
            let source = Area(
                row: area.row, column: area.column, columns: min(area.columns, columns.title - 2), rows: area.rows)
            let others = storyRow(ofArticle: position).flatMap {
                $0.first == position ? sources(of: $0).count - 1 : nil
            }
            let more = others.map { $0 > 0 ? " +\($0)" : "" } ?? ""
            let own = Area(
                row: source.row, column: source.column, columns: source.columns - more.count, rows: source.rows)
            let used = screen.write(name, row: line, column: columns.source, in: own, as: .dim, marks: marks)
            screen.write(more, row: line, column: columns.source + used, in: source, as: .dim, marks: marks)
        }
        let minutes = columns.isShort ? "\(row.minutes)m" : "\(row.minutes) min"
        let title = Area(
            row: area.row, column: area.column, columns: area.columns - minutes.count - 2, rows: area.rows)
        let story = storyRow(ofArticle: position)
        let indent = draw(
            story, position: position, row: line, column: columns.title, marks: marks, in: area, on: &screen)
        let copy = row.isCopy ? "copy: " : ""
        screen.write(copy, row: line, column: columns.title + indent, in: title, as: .dim, marks: marks)
        let tags = row.tags.map { "#\($0)" }.joined(separator: " ")
        let used =
            indent + copy.count
            + screen.write(
                row.title ?? "(no title)", row: line, column: columns.title + indent + copy.count, in: title,
                as: row.isRead ? .plain : .strong, marks: row.isHighlighted ? marks.union(.selected) : marks)
        screen.write(tags, row: line, column: columns.title + used + 2, in: title, as: .dim, marks: marks)
        screen.write(
            minutes, row: line, column: area.columns - minutes.count - 1, in: area, as: .dim, marks: marks)
    }
}

extension ArticleView {
    /// What the order of a search is called.
    package static let bestTitle = "best match first"
}

extension ArticleView.Sort {
    package var title: String {
        switch self {
        case .newest: "newest first"
        case .oldest: "oldest first"
        case .title: "by title"
        case .source: "by source"
        case .unread: "unread first"
        case .starred: "starred first"
        case .longest: "longest first"
        case .shortest: "shortest first"
        }
    }
}

extension ArticleView.Grouping {
    package var title: String {
        switch self {
        case .none: "no groups"
        case .feed: "by feed"
        case .day: "by day"
        case .entity: "by entity"
        case .story: "by story"
        }
    }
}
