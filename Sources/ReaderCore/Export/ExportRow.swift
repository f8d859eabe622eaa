import ReaderBasics
import ReaderModel
import ReaderWork

/// One row of an export, in each format that is written row by row.
protocol ExportRow {
    /// The names of its columns.
    static var columns: [String] { get }
    /// Its values in the order of the columns, as a spreadsheet may have them.
    var fields: [String] { get }
    /// Its members; what is unknown is absent.
    func write(to json: inout JSONWriter)
    /// What stands before the first row in a format that is neither JSON nor CSV.
    ///
    /// - Parameter title: of the one article that everything is of; nil where there are several.
    static func head(_ format: ExportFormat, title: String?) -> String
    /// - Parameters:
    ///   - previous: the row before; nil for the first.
    ///   - today: the day that the export is made on.
    func text(as format: ExportFormat, after previous: Self?, today: CalendarDay) -> String
    /// What stands behind the last row.
    static func end(_ format: ExportFormat) -> String
}

extension ExportRow {
    static func head(_ format: ExportFormat, title: String?) -> String { "" }
    static func end(_ format: ExportFormat) -> String { "" }
}

/// Writes rows one after the other, so that the memory it takes does not grow with them.
struct RowWriter<Row: ExportRow> {
    private let format: ExportFormat
    private let today: CalendarDay
    private let output: OutputBuffer
    private var previous: Row?

    /// - Parameter title: of the one article that everything is of; nil where there are several.
    init(_ format: ExportFormat, title: String? = nil, today: CalendarDay, to output: OutputBuffer) {
        self.format = format
        self.today = today
        self.output = output
        switch format {
        case .json: output.write("[\n")
        case .csv: output.write(CSV.record(Row.columns))
        case .jsonl: break
        case .markdown, .html, .text, .ics, .jsonld: output.write(Row.head(format, title: title))
        }
    }

    mutating func add(_ row: Row) {
        switch format {
        case .json:
            if previous != nil { output.write(",\n") }
            output.write(json(row))
        case .jsonl: output.write(json(row) + [.lineFeed])
        case .csv: output.write(CSV.record(row.fields))
        case .markdown, .html, .text, .ics, .jsonld:
            output.write(row.text(as: format, after: previous, today: today))
        }
        previous = row
    }

    private func json(_ row: Row) -> [UInt8] {
        var json = JSONWriter()
        json.object { row.write(to: &$0) }
        return json.bytes
    }

    func end() {
        switch format {
        case .json: output.write(previous == nil ? "]\n" : "\n]\n")
        case .jsonl, .csv: break
        case .markdown, .html, .text, .ics, .jsonld: output.write(Row.end(format))
        }
    }
}
