import ReaderBasics
import ReaderKeys
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What a program has written, to scroll through.
package struct OutputOverlay: Equatable, Sendable {
    /// A row on the screen: a line of the text, and which of its rows.
    struct Place: Equatable, Comparable {
        var line: Int
        var row = 0

        static func < (left: Place, right: Place) -> Bool { (left.line, left.row) < (right.line, right.row) }
    }

    private struct Line: Equatable, Sendable {
        var text: Text
        var role: Role
    }

    let title: String
    /// What is copied.
    let output: String
    private let lines: [Line]
    private(set) var top = Place(line: 0)

    /// The longest line that is wrapped in one piece, in bytes.
    private static let longest = 4_096

    /// - Parameters:
    ///   - failure: what went wrong, above the text.
    ///   - note: said below the text.
    init(_ title: String, _ output: String, failure: [String] = [], note: String? = nil) {
        self.title = title
        self.output = output
        var lines = failure.map { Line(text: Text($0), role: .failure) }
        if !failure.isEmpty, !output.isEmpty { lines.append(Line(text: "", role: .plain)) }
        lines += Self.lines(of: output).map { Line(text: $0, role: .plain) }
        if let note { lines += [Line(text: "", role: .plain), Line(text: Text(note), role: .dim)] }
        self.lines = lines
    }

    /// What came of a program.
    init(_ result: ProgramResult) {
        let note = result.isCut ? "Not all of its output is kept." : nil
        self.init(
            result.name, result.output, failure: (result.failure.map { [$0 + "."] } ?? []) + Self.errors(result),
            note: note)
    }

    /// What a program that failed says about it.
    private static func errors(_ result: ProgramResult) -> [String] { result.failure == nil ? [] : result.errors }

    private static func lines(of output: String) -> [Text] {
        var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { detabbed($0) }
        while lines.last == "" { lines.removeLast() }
        return lines.flatMap { line in
            let text = Text(line)
            return text.count > longest ? text.pieces(of: longest) : [text]
        }
    }

    /// With blanks up to the next eighth column for each tab.
    private static func detabbed(_ line: Substring) -> String {
        guard line.contains("\t") else { return String(line) }
        var columns = 0
        return line.split(separator: "\t", omittingEmptySubsequences: false).enumerated().map { index, part in
            let blanks = index == 0 ? 0 : 8 - columns % 8
            columns += blanks + Glyphs.columns(of: String(part))
            return String(repeating: " ", count: blanks) + part
        }.joined()
    }

    // MARK: - Moving

    private func rows(of line: Int, columns: Int) -> [Range<Int>] {
        let text = lines[line].text
        return Wrap.lines(of: text, in: 0..<text.count, columns: columns, mode: Self.isProse(text) ? .prose : .code)
    }

    /// Whether a line has no columns or indentation that wrapping between words would spoil.
    private static func isProse(_ text: Text) -> Bool {
        text.bytes.first != .space && !zip(text.bytes, text.bytes.dropFirst()).contains { $0 == .space && $1 == .space }
    }

    private func next(_ place: Place, columns: Int) -> Place? {
        if place.row + 1 < rows(of: place.line, columns: columns).count {
            return Place(line: place.line, row: place.row + 1)
        }
        return place.line + 1 < lines.count ? Place(line: place.line + 1) : nil
    }

    private func previous(_ place: Place, columns: Int) -> Place? {
        if place.row > 0 { return Place(line: place.line, row: place.row - 1) }
        guard place.line > 0 else { return nil }
        return Place(line: place.line - 1, row: rows(of: place.line - 1, columns: columns).count - 1)
    }

    private func moved(_ place: Place, by count: Int, columns: Int) -> Place {
        var place = place
        for _ in 0..<abs(count) {
            guard let step = count > 0 ? next(place, columns: columns) : previous(place, columns: columns) else {
                break
            }
            place = step
        }
        return place
    }

    /// The first row where the last one stands at the foot.
    private func lowest(columns: Int, rows: Int) -> Place {
        guard let last = lines.indices.last else { return Place(line: 0) }
        let end = Place(line: last, row: self.rows(of: last, columns: columns).count - 1)
        return moved(end, by: 1 - rows, columns: columns)
    }

    mutating func move(_ move: Viewport.Move, columns: Int, rows: Int) {
        guard !lines.isEmpty else { return }
        let rows = rows - Self.headRows
        let target =
            switch move {
            case .lines(let count): moved(top, by: count, columns: columns - 2)
            case .halfPages(let count): moved(top, by: count * max(1, rows / 2), columns: columns - 2)
            case .pages(let count): moved(top, by: count * max(1, rows - 1), columns: columns - 2)
            case .top: Place(line: 0)
            case .end: Place(line: lines.count - 1)
            }
        top = min(target, lowest(columns: columns - 2, rows: rows))
    }

    // MARK: - Picture

    private static let headRows = 2

    func draw(in area: Area, on screen: inout Screen) {
        let (head, body) = area.cutTop(Self.headRows)
        screen.write(title, row: 0, column: 1, in: head, as: .label)
        screen.fill("─", row: 1, in: head, as: .border)
        let columns = body.columns - 2
        var place: Place? = lines.isEmpty ? nil : start(columns: columns, rows: body.rows)
        for row in 0..<body.rows {
            guard let shown = place else { return }
            let line = lines[shown.line]
            let rows = rows(of: shown.line, columns: columns)
            screen.write(line.text[rows[min(shown.row, rows.count - 1)]], row: row, column: 1, in: body, as: line.role)
            place = next(shown, columns: columns)
        }
    }

    /// Where the screen has become wider or higher, it begins earlier.
    private func start(columns: Int, rows: Int) -> Place { min(top, lowest(columns: columns, rows: rows)) }

    /// `lines 1–20 of 300`; nothing where all of it is seen.
    func position(columns: Int, rows: Int) -> String {
        guard !lines.isEmpty else { return "" }
        let first = start(columns: columns - 2, rows: rows - Self.headRows)
        let last = moved(first, by: rows - Self.headRows - 1, columns: columns - 2)
        guard first > Place(line: 0) || last.line < lines.count - 1 else { return "" }
        return "lines \(first.line + 1)–\(last.line + 1) of \(lines.count)"
    }
}

extension Text {
    /// Pieces of at most so many bytes, cut between scalars.
    fileprivate func pieces(of longest: Int) -> [Text] {
        var pieces: [Text] = []
        var start = 0
        while start < count {
            var end = Swift.min(start + longest, count)
            while end < count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            pieces.append(Text(validUTF8: Array(bytes[start..<end])))
            start = end
        }
        return pieces
    }
}
