package import ReaderLibrary
import ReaderModel
import ReaderScreen

/// The selected article beside the list.
extension LibraryPane {
    func drawPreview(in area: Area, _ clock: WallClock, on screen: inout Screen) {
        for row in 0..<area.rows { screen.write("│", row: row, in: area, as: .border) }
        guard let selection, let row = rows[selection] else { return }
        let inner = Area(row: area.row, column: area.column + 2, columns: area.columns - 3, rows: area.rows)
        var writer = LineWriter(area: inner)
        writer.write(row.title ?? "(no title)", as: .title, limit: 4, on: &screen)
        if let byline = row.byline { writer.write(byline, as: .byline, limit: 2, on: &screen) }
        writer.write(Self.circumstances(row, clock), as: .dim, limit: 2, on: &screen)
        guard let preview = previews[selection] ?? nil else { return }
        if !preview.names.isEmpty {
            writer.skip()
            writer.write(preview.names, on: &screen)
        }
        writer.skip()
        for paragraph in preview.beginning.split(whereSeparator: \.isNewline) where !writer.isFull {
            let start = preview.beginning.utf8.distance(from: preview.beginning.startIndex, to: paragraph.startIndex)
            writer.hits = preview.hits.map { ($0.lowerBound - start)..<($0.upperBound - start) }
            writer.write(String(paragraph), as: .plain, limit: area.rows, on: &screen)
            writer.skip()
        }
    }

    /// Source, day, length and tags.
    private static func circumstances(_ row: ArticleRow, _ clock: WallClock) -> String {
        let minutes = row.minutes == 1 ? "1 minute" : "\(row.minutes) minutes"
        let parts = [row.source, clock.heading(row)?.text ?? row.dated(DateText.weekdayAndDay), minutes].compactMap(
            \.self)
        return (parts + row.tags.map { "#\($0)" }).joined(separator: " · ")
    }

    /// Writes one paragraph below the other.
    private struct LineWriter {
        let area: Area
        var line = 0
        /// What is lit in the next paragraph: its UTF-8 bytes.
        var hits: [Range<Int>] = []

        var isFull: Bool { line >= area.rows }

        mutating func skip() { line += 1 }

        mutating func write(_ paragraph: String, as role: Role, limit: Int, on screen: inout Screen) {
            let text = Text(paragraph)
            for bytes in Wrap.lines(of: text, in: 0..<text.count, columns: area.columns).prefix(limit) {
                guard !isFull else { return }
                screen.write(text[bytes], row: line, in: area, as: role)
                for hit in hits where hit.overlaps(bytes) {
                    let hit = hit.clamped(to: bytes)
                    let column = Glyphs.columns(of: String(text[bytes.lowerBound..<hit.lowerBound]))
                    screen.write(text[hit], row: line, column: column, in: area, as: role, marks: .hit)
                }
                line += 1
            }
            hits = []
        }

        /// Names by their kinds, in at most three lines.
        mutating func write(_ names: [ArticlePreview.Name], on screen: inout Screen) {
            var (column, last) = (0, line + 2)
            for name in names {
                let width = Glyphs.columns(of: name.name)
                if column > 0, column + 3 + width > area.columns { (column, line) = (0, line + 1) }
                guard line <= last, !isFull else { break }
                if column > 0 { column += screen.write(" · ", row: line, column: column, in: area, as: .dim) }
                column += screen.write(name.name, row: line, column: column, in: area, as: name.kind.role)
            }
            line = min(line, last) + 1
        }
    }
}

extension LibraryPane {
    /// The articles of the last previews, by article.
    package struct Previews: Equatable {
        private var known: [(id: RowID<ArticleRow>, preview: ArticlePreview?)] = []

        /// Nil where it has not come; an article that is gone has none.
        package subscript(id: RowID<ArticleRow>) -> ArticlePreview?? { known.last { $0.id == id }?.preview }

        package mutating func take(_ preview: ArticlePreview?, of id: RowID<ArticleRow>) {
            known.removeAll { $0.id == id }
            known.append((id, preview))
            if known.count > 40 { known.removeFirst() }
        }

        /// Forgets all, since the file has changed.
        package mutating func forget() { known = [] }

        package static func == (left: Self, right: Self) -> Bool {
            left.known.elementsEqual(right.known) { $0 == $1 }
        }
    }
}
