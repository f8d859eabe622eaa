import ReaderKeys
import ReaderModel
package import ReaderPanes
package import ReaderScreen

/// What lies over the panes and takes the keys.
package enum Overlay: Equatable, Sendable {
    case help(HelpOverlay)
    case palette(CommandPalette)
    case prompt(Prompt)
    case hints(Hints)
    case picker(Picker)
    /// Waits for a yes.
    case confirm(Confirmation)
    /// Waits for the letter of a mark.
    case mark(isSetting: Bool)
}

/// The keys that work here.
package struct HelpOverlay: Equatable, Sendable {
    let scope: KeyScope
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

    /// - Returns: whether the help stays; any key that does not move it leaves it.
    mutating func press(_ key: Key, _ keymap: Keymap, rows: Int) -> Bool {
        guard case .command(let command) = keymap.match([key], in: .app), let move = MoveCommand(command)?.move else {
            return false
        }
        let count = self.rows(keymap).count
        switch move {
        case .lines(let lines): top += lines
        case .halfPages(let halves): top += halves * max(1, rows / 2)
        case .pages(let pages): top += pages * max(1, rows - 1)
        case .top: top = 0
        case .end: top = count
        }
        top = max(0, min(top, count - rows))
        return true
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
package struct CommandPalette: Equatable, Sendable {
    package var field = TextField()
    package var viewport = Viewport()
    /// Where it was opened: commands that work there come first.
    let scope: KeyScope

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
    private init(_ places: [(offset: Int, focus: Reading.Focus)]) {
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

    /// Everything of a text that is on the screen; nil where nothing is.
    init?(of reading: Reading) {
        let visible = reading.visible
        var places: [Int: Reading.Focus] = [:]
        for link in reading.links(in: visible) where link.kind.isLink { places[link.range.lowerBound] = .link }
        for time in reading.index.times(in: visible) { places[reading.annotation.times[time].range.lowerBound] = .time }
        for quote in reading.index.quotes(in: visible).map({ reading.annotation.quotes[$0] })
        where quote.kind != .indirect { places[quote.start] = .quote }
        for mention in reading.index.mentions(in: visible) { places[mention.range.lowerBound] = .mention }
        let open = places.filter { visible.contains($0.key) }.sorted { $0.key < $1.key }
        guard !open.isEmpty else { return nil }
        self.init(open.map { (offset: $0.key, focus: $0.value) })
    }

    /// The letters that stand on a byte.
    package func letter(at offset: Int) -> String? {
        targets.first { $0.offset == offset }?.label
    }

    var open: [Target] { targets.filter { $0.label.hasPrefix(typed) } }
}

extension Hints {
    /// Puts the letters over the text of an area.
    func draw(over reading: Reading, in area: Area, on screen: inout Screen) {
        let layout = reading.layout
        let rows = layout.rows(from: reading.top, count: area.rows)
        let left = area.column + max(1, (area.columns - layout.measure) / 2)
        for target in open {
            guard let row = rows.lastIndex(where: { $0.piece(at: target.offset) != nil }),
                let piece = rows[row].piece(at: target.offset)
            else { continue }
            var column = left + rows[row].indent + Glyphs.columns(of: rows[row].prefix) + piece.column
            var reader = GlyphReader(reading.article.text, piece.bytes, mode: rows[row].mode)
            while let step = reader.next(), step.bytes.lowerBound < target.offset { column += step.width }
            for (offset, letter) in target.label.dropFirst(typed.count).enumerated() {
                screen.put(letter, width: 1, row: area.row + row, column: column + offset, role: .hint)
            }
        }
    }
}
