import ReaderModel
import ReaderScreen

/// How an event, or a month or year of them, looks in a timeline of any scope.
struct TimelineLine: Equatable {
    /// Events of one row, and the most that a row has.
    struct Bar: Equatable {
        var count: Int
        package var most: Int
    }

    var label: String
    var bar: Bar?
    var text: String
    var isCurrent = false
    /// Whether it may be none: it is set apart.
    var isUnsure = false
    /// Whether the reader has put it right.
    var isDecided = false

    /// - Parameter labelColumns: columns of the longest label.
    func draw(row: Int, labelColumns: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: row, in: area, as: .marker, marks: marks)
        screen.write(label, row: row, column: 1, in: area, as: .time, marks: marks)
        var column = labelColumns + 3
        if let bar {
            let digits = CountText.number(bar.most).count
            let count = CountText.number(bar.count)
            screen.write(count, row: row, column: column + digits - count.count, in: area, as: .dim, marks: marks)
            column += digits + 1
            let free = max(1, area.columns - column - 1)
            let columns = text.isEmpty ? free : min(40, max(8, free / 3))
            screen.write(bar.cells(columns), row: row, column: column, in: area, as: .time, marks: marks)
            column += columns + 2
        }
        if isUnsure { column += screen.write("? ", row: row, column: column, in: area, as: .dim, marks: marks) }
        if isDecided {
            column += screen.write("\(DecidedMark.sign) ", row: row, column: column, in: area, as: .dim, marks: marks)
        }
        screen.write(text, row: row, column: column, in: area, as: isUnsure ? .dim : .plain, marks: marks)
    }
}

extension TimelineLine.Bar {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar to scale, exact to the eighth of a column, of the most in so many columns; never nothing.
    func cells(_ columns: Int) -> String {
        let length = max(1, count * columns * 8 / max(1, most))
        return String(repeating: "█", count: length / 8) + Self.eighths[length % 8]
    }
}

extension Event {
    /// Whether it is shown only when asked for.
    var isUnsure: Bool { confidence < Event.leastShown }
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
                let text = Text(part.text)
                let lines = column == 1 ? Self.lines(of: text, in: area) : []
                if lines.count > 1, area.rows > 5 {
                    // How a date was worked out is read whole on a narrow screen.
                    screen.write(text[lines[0]], row: line, column: 1, in: area, as: part.role)
                    line += 1
                    let rest = text[lines[1].lowerBound..<text.count]
                    column += screen.write(rest, row: line, column: 1, in: area, as: part.role) + 2
                    continue
                }
                column += screen.write(part.text, row: line, column: column, in: area, as: part.role) + 2
            }
            line += 1
        }
        let (text, foot) = (Text(self.text), Text(self.foot))
        let (lines, footLines) = (Self.lines(of: text, in: area), Self.lines(of: foot, in: area))
        let left = max(0, area.rows - line)
        // Where the words leave room, the article's title is read whole, too.
        let footRows = min(footLines.count, max(1, left - lines.count))
        for (part, lines, rows, role) in [
            (text, lines, left - footRows, Role.plain), (foot, footLines, footRows, .dim),
        ] {
            let shown = lines.prefix(max(0, rows))
            for (number, bytes) in shown.enumerated() {
                // What is cut ends in dots.
                let isLast = number == shown.count - 1
                let end = isLast ? part.count : bytes.upperBound
                screen.write(part[bytes.lowerBound..<end], row: line, column: 1, in: area, as: role)
                line += 1
            }
        }
    }

    private static func lines(of text: Text, in area: Area) -> [Range<Int>] {
        text.count == 0 ? [] : Wrap.lines(of: text, in: 0..<text.count, columns: area.columns - 2)
    }

    static func == (left: Self, right: Self) -> Bool {
        left.text == right.text && left.foot == right.foot
            && left.head.elementsEqual(right.head) { $0.text == $1.text && $0.role == $1.role }
    }
}
