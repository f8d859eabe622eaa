import ReaderLibrary
import ReaderModel
import ReaderScreen

extension LibraryEvent {
    /// When it was, as short as it is known.
    var label: String { DateText.interval(interval, precision: precision) }
}

extension ArticleRow {
    /// `Bridge opens · The Courier · 12 Oct 2020`.
    var line: String {
        [title ?? "(no title)", source, dated(DateText.day)].compactMap(\.self).joined(separator: " · ")
    }
}

extension ListingRow {
    /// What is told of the row when it is selected.
    var detail: RowDetail? {
        switch self {
        case .entity, .article: nil
        case .mention(let mention):
            RowDetail(text: mention.before + mention.words + mention.after, foot: mention.article.line)
        case .quote(let quote):
            RowDetail(
                head: [
                    (quote.speakerName ?? "unattributed", .person), (quote.speakerDescription ?? "", .plain),
                    (quote.kind.word, .dim),
                ], text: quote.words, foot: quote.article.line)
        case .event(let event):
            RowDetail(
                head: [
                    (event.label + (event.derivation.map { " · \($0)" } ?? ""), .time),
                    (event.names.joined(separator: " · "), .dim),
                ], text: event.text, foot: event.article.line)
        }
    }

    /// An article, or a mention in context behind the day of its article.
    func draw(role: Role, row: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        switch self {
        case .article(let article, let mentions):
            article.draw(count: "×\(CountText.number(mentions))", row: row, marks: marks, in: area, on: &screen)
        case .mention(let mention):
            let day = mention.article.dated(DateText.day)
            screen.write(day, row: row, column: 12 - day.count, in: area, as: .time, marks: marks)
            let context = Area(
                row: area.row, column: area.column + 13, columns: area.columns - 13, rows: area.rows)
            ContextLine(before: mention.before, words: mention.words, after: mention.after, role: role)
                .draw(row: row, marks: marks, in: context, on: &screen)
        case .entity, .quote, .event: break
        }
    }
}

extension ArticleRow {
    /// Day, source, title, and a count at the end.
    func draw(count: String, row: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        let date = dated(DateText.day)
        screen.write(date, row: row, column: 12 - date.count, in: area, as: .time, marks: marks)
        let sourceColumns = area.columns < 72 ? 0 : area.columns < 110 ? 14 : 20
        if sourceColumns > 0 {
            let left = Area(row: area.row, column: area.column, columns: 14 + sourceColumns, rows: area.rows)
            screen.write(source ?? "", row: row, column: 14, in: left, as: .dim, marks: marks)
        }
        let middle = Area(
            row: area.row, column: area.column, columns: area.columns - count.count - 2, rows: area.rows)
        let column = sourceColumns > 0 ? 16 + sourceColumns : 14
        screen.write(title ?? "(no title)", row: row, column: column, in: middle, as: .plain, marks: marks)
        screen.write(count, row: row, column: area.columns - 1 - count.count, in: area, as: .dim, marks: marks)
    }
}

extension LibraryEntity {
    /// Name, description, and how often it is mentioned, or quoted.
    func draw(countsQuotes: Bool, row: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        let count =
            countsQuotes
            ? CountText.of(quotes, "quote")
            : area.columns < 72
                ? CountText.number(mentions) : "\(CountText.number(mentions)) in \(CountText.of(articles, "article"))"
        let left = Area(
            row: area.row, column: area.column, columns: area.columns - count.count - 3, rows: area.rows)
        let used = screen.write(name, row: row, column: 1, in: left, as: kind.role, marks: marks)
        let column = max(30, used + 3)
        if let description {
            screen.write(description, row: row, column: column, in: left, as: .dim, marks: marks)
        } else if kind == .other || countsQuotes {
            screen.write(kind.word, row: row, column: column, in: left, as: .dim, marks: marks)
        }
        screen.write(count, row: row, column: area.columns - 1 - count.count, in: area, as: .dim, marks: marks)
    }
}
