import ReaderModel
import ReaderScreen

/// How a quote looks in a list of any scope.
struct QuoteLine: Equatable {
    /// Nil where it stands below its speaker's name.
    var speaker: String?
    var words: String
    var kind: Quote.Kind
    var isCurrent = false
    /// Whether it may be none: it is set apart.
    var isUnsure = false
    /// Whether the reader has put it right.
    var isDecided = false

    func draw(row: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: row, in: area, as: .marker, marks: marks)
        var column = 3
        if let speaker {
            let columns = min(22, area.columns * 3 / 8)
            let name = Area(row: area.row, column: area.column, columns: columns, rows: area.rows)
            screen.write(speaker, row: row, column: 1, in: name, as: .person, marks: marks)
            column = columns + 1
        }
        let isIndirect = kind == .indirect
        let sign = isUnsure ? "?" : isDecided ? DecidedMark.sign : isIndirect ? "~" : " "
        screen.write(sign, row: row, column: column, in: area, as: .dim, marks: marks)
        screen.write(
            words, row: row, column: column + 2, in: area, as: isIndirect || isUnsure ? .dim : .plain,
            marks: isIndirect || isUnsure ? marks : marks.union(.quoted))
    }
}

extension Quote {
    /// Whether it is shown only when asked for.
    var isUnsure: Bool { confidence < Quote.leastShown }
}

extension Quote.Kind {
    /// As the reader sees it.
    var word: String {
        switch self {
        case .direct: "quoted"
        case .mixed: "partly quoted"
        case .indirect: "indirect speech"
        }
    }
}
