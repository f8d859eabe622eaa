import ReaderCommands
package import ReaderLibrary
import ReaderPanes
package import ReaderScreen

/// What lies over the panes and takes the keys.
package enum Overlay: Equatable, Sendable {
    case help(HelpOverlay)
    case palette(Palette)
    case prompt(Prompt)
    case hints(Hints)
    case picker(Picker)
    /// Waits for a yes.
    case confirm(Confirmation)
    /// Waits for the letter of a mark.
    case mark(isSetting: Bool)
}

/// A line being typed at the foot of the screen.
package struct Prompt: Equatable, Sendable {
    package enum Purpose: Equatable, Sendable {
        case search
        case filterEntities, filterQuotes
        case filterLibrary
        case filterNames
        case date
        case tags(RowID<ArticleRow>)
        case feedAddress
    }

    package let purpose: Purpose
    package var field = TextField()
    /// Where the reader was before typing began.
    package var anchor = 0
    package var cursor: Int?
    /// What in a query cannot be understood.
    package var error: QueryError?

    var label: String {
        switch purpose {
        case .search: "/"
        case .filterEntities: "names with: "
        case .filterQuotes: "quotes with: "
        case .filterLibrary: "/"
        case .filterNames: "names that begin with: "
        case .date: "go to (2018, 2018-06, 2018-06-12): "
        case .tags: "tags, with commas between: "
        case .feedAddress: "address of a feed or a page: "
        }
    }
}

/// The keys that work here.
package struct HelpOverlay: Equatable, Sendable {
    let scope: Scope
    var top = 0

    struct Row: Equatable {
        var heading: String?
        var keys = ""
        var help = ""
    }

    func rows(_ keymap: Keymap) -> [Row] {
        [scope, .move, .app].flatMap { scope -> [Row] in
            let rows = keymap.bindings.filter { $0.command.scope == scope && !$0.keys.isEmpty }.map {
                Row(keys: $0.keys.map(Binding.name).joined(separator: "  "), help: $0.help)
            }
            return [Row(heading: scope.heading)] + rows + [Row()]
        }
    }

    mutating func move(_ move: Viewport.Move, count: Int, rows: Int) {
        switch move {
        case .lines(let lines): top += lines
        case .halfPages(let halves): top += halves * max(1, rows / 2)
        case .pages(let pages): top += pages * max(1, rows - 1)
        case .top: top = 0
        case .end: top = count
        }
        top = max(0, min(top, count - rows))
    }

    func draw(_ keymap: Keymap, in area: Area, on screen: inout Screen) {
        let rows = rows(keymap)
        let width = min(22, rows.map { $0.keys.count }.max() ?? 10)
        for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
            if let heading = row.heading {
                screen.write(heading, row: line, column: 1, in: area, as: .label)
            } else {
                let keys = Area(row: area.row, column: area.column, columns: width + 3, rows: area.rows)
                screen.write(row.keys, row: line, column: 2, in: keys, as: .key)
                screen.write(row.help, row: line, column: width + 5, in: area, as: .plain)
            }
        }
    }
}

/// All commands by name.
package struct Palette: Equatable, Sendable {
    package var field = TextField()
    package var viewport = Viewport()
    /// Where it was opened: commands that work there come first.
    let scope: Scope

    /// What is typed, where it is the number of a row or paragraph to go to.
    var number: Int? { Int(field.text.filter { $0 != " " }).flatMap { $0 > 0 ? $0 : nil } }

    /// Commands that fit what is typed, best first.
    func rows(_ keymap: Keymap) -> [Binding] {
        let typed = field.text
        let scored = keymap.bindings.enumerated().compactMap { index, binding -> (Int, Int, Binding)? in
            let scope = binding.command.scope
            guard scope == self.scope || scope == .app || scope == .move else { return nil }
            guard !typed.isEmpty else { return (0, index, binding) }
            let byHelp = FuzzyMatch.score(binding.help, typed)
            let byName = FuzzyMatch.score(binding.command.name, typed)
            guard let best = [byHelp, byName].compactMap({ $0 }).max() else { return nil }
            return (best, index, binding)
        }
        return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    }

    func draw(_ keymap: Keymap, in area: Area, on screen: inout Screen) {
        let rows = rows(keymap)
        let (head, list) = area.cutTop(2)
        screen.write(": \(field.text)", row: 0, column: 1, in: head, as: .input)
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        screen.caret = (head.row, min(head.column + 3 + before, screen.size.columns - 1))
        screen.fill("─", row: 1, in: head, as: .border)
        if let number {
            screen.write("enter goes to number \(number)", row: 0, column: 1, in: list, as: .plain)
        } else if rows.isEmpty {
            screen.write("No command is called so.", row: 0, column: 1, in: list, as: .dim)
        }
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            screen.fill(row: line, in: list, as: .plain, marks: marks)
            let key = rows[index].keys.first.map(Binding.name) ?? ""
            screen.write(key, row: line, column: 1, in: list, as: .key, marks: marks)
            screen.write(rows[index].help, row: line, column: 12, in: list, as: .plain, marks: marks)
            let name = rows[index].command.name
            let column = list.columns - name.count - 1
            if column > 14 + Glyphs.columns(of: rows[index].help) {
                screen.write(name, row: line, column: column, in: list, as: .dim, marks: marks)
            }
        }
    }
}

/// Letters on everything that can be jumped to.
package struct Hints: Equatable, Sendable {
    struct Target: Equatable {
        var label: String
        var offset: Int
        var focus: Reading.Focus
    }

    private static let letters: [Character] = Array("asdfghjklqwertyuiopzxcvbnm")
    var targets: [Target]
    var typed = ""

    /// One letter each where they suffice, else two.
    init(_ places: [(offset: Int, focus: Reading.Focus)]) {
        let letters = Self.letters
        let isShort = places.count <= letters.count
        targets = places.prefix(letters.count * letters.count).enumerated().map { index, place in
            let label =
                isShort
                ? String(letters[index])
                : String([letters[index / letters.count], letters[index % letters.count]])
            return Target(label: label, offset: place.offset, focus: place.focus)
        }
    }

    /// The letters that stand on a byte.
    package func letter(at offset: Int) -> String? {
        targets.first { $0.offset == offset }?.label
    }

    var open: [Target] { targets.filter { $0.label.hasPrefix(typed) } }
}
