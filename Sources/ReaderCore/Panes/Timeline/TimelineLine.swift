import ReaderModel
import ReaderScreen

/// How an event, or a month or year of them, looks in a timeline of any scope.
struct TimelineLine: Equatable {
    /// Events of one row, and the most that a row has; nil in a timeline of days.
    struct Bar: Equatable {
        var count: Int
        package var most: Int
    }

    var label: String
    var bar: Bar?
    var text: String
    var isCurrent = false

    /// - Parameter labelColumns: columns of the longest label.
    func draw(row: Int, labelColumns: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: row, in: area, as: .marker, marks: marks)
        screen.write(label, row: row, column: 1, in: area, as: .time, marks: marks)
        var column = labelColumns + 3
        if let bar {
            let cells = String(repeating: "█", count: max(1, bar.count * 8 / max(1, bar.most)))
            screen.write(cells, row: row, column: column, in: area, as: .time, marks: marks)
            screen.write("\(bar.count)", row: row, column: column + 9, in: area, as: .dim, marks: marks)
            column += 13
        }
        screen.write(text, row: row, column: column, in: area, as: .plain, marks: marks)
    }
}

/// What stands below a list about its selected row: a line of what it is, the whole text, and a line of what belongs
/// to it.
struct RowDetail: Equatable {
    var head: [(text: String, role: Role)] = []
    var text: String
    var foot = ""

    func draw(in area: Area, on screen: inout Screen) {
        guard area.rows > 1 else { return }
        screen.fill("─", row: 0, in: area, as: .border)
        var line = 1
        if !head.isEmpty {
            var column = 1
            for part in head where !part.text.isEmpty {
                column += screen.write(part.text, row: line, column: column, in: area, as: part.role) + 2
            }
            line += 1
        }
        let text = Text(self.text)
        let room = max(0, area.rows - line - (foot.isEmpty ? 0 : 1))
        for bytes in Wrap.lines(of: text, in: 0..<text.count, columns: area.columns - 2).prefix(room) {
            screen.write(text[bytes], row: line, column: 1, in: area, as: .plain)
            line += 1
        }
        screen.write(foot, row: line, column: 1, in: area, as: .dim)
    }

    static func == (left: Self, right: Self) -> Bool {
        left.text == right.text && left.foot == right.foot
            && left.head.elementsEqual(right.head) { $0.text == $1.text && $0.role == $1.role }
    }
}
