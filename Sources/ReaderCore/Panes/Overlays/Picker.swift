import ReaderBasics
import ReaderCorrections
package import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// A few choices over the panes; typing narrows them.
package struct Picker: Equatable, Sendable {
    package enum Choice: Equatable, Sendable {
        case bestMatch
        case sort(ArticleView.Sort)
        case group(ArticleView.Grouping)
        /// An address to open.
        case link(String)
        /// A place of the text, or of its book.
        case place(Span.Place)
        /// Of a menu in which something is put right.
        case correction(CorrectionChoice)
        case export(ExportChoice)
        /// A program to hand something to.
        case program(ProgramChoice)
    }

    /// What the keys do besides filtering.
    package enum Manner: Equatable, Sendable {
        case names
        /// A handful of rows: a number takes one, and the keys of every list move.
        case few
        /// Addresses, which can be copied too.
        case links
        /// Entities: the library's are asked for as one types, and what is typed is offered too, as one of this kind.
        case entities(Entity.Kind)
    }

    package struct Row: Equatable, Sendable {
        package var choice: Choice
        package var name: String
        /// Folder, count or query, beside the name.
        package var detail: String

        package init(choice: Choice, name: String, detail: String = "") {
            (self.choice, self.name, self.detail) = (choice, name, detail)
        }
    }

    package let label: String
    package let rows: [Row]
    /// Rows that were asked for because of what is typed.
    package var found: [Row] = []
    package let manner: Manner
    package var field = TextField()
    package var viewport = Viewport()

    package init(_ label: String, _ rows: [Row], selected: Choice?, manner: Manner = .names) {
        self.label = label
        self.rows = rows
        self.manner = manner
        viewport = Viewport(selected: rows.firstIndex { $0.choice == selected } ?? 0)
    }

    /// The rows that fit what is typed, best first.
    package var shown: [Row] {
        guard !field.text.isEmpty else { return rows }
        if manner == .links {
            // An address is known by a piece of it, or by its number.
            return rows.enumerated().filter { index, row in
                field.text.allSatisfy(\.isNumber)
                    ? "\(index + 1)".hasPrefix(field.text)
                    : FuzzyMatch.contains(row.name + " " + row.detail, field.text)
            }.map(\.element)
        }
        let matching = (rows + found).enumerated()
            .compactMap { index, row in score(row).map { ($0, index, row) } }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
        guard case .entities(let kind) = manner, case let typed = field.text.onOneLine, !typed.isEmpty else {
            return matching
        }
        let own = Row(
            choice: .correction(.entity(EntityName(typed, kind))), name: typed, detail: "\(kind.word) · as it is typed")
        return matching + [own]
    }

    /// How well a row fits what is typed; nil where it does not. Who types what a file ends with means that.
    private func score(_ row: Row) -> Int? {
        let name = FuzzyMatch.score(row.name, field.text)
        guard case .export = row.choice else { return name }
        let ending = field.text.lowercased().drop { $0 == "." }
        return !ending.isEmpty && row.detail.dropFirst().hasPrefix(ending) ? max(name ?? 0, Self.endingScore) : name
    }

    /// More than any name comes to.
    private static let endingScore = 1_000

    /// What to ask the library for; nil where there is nothing to ask.
    package var question: LibraryQuestion? {
        guard case .entities = manner, !field.text.isEmpty else { return nil }
        return .named(field.text)
    }

    /// Takes the entities of the library whose names have words that begin so.
    package mutating func take(_ entities: [LibraryEntity], named typed: String) {
        guard case .entities = manner, field.text == typed else { return }
        let known = Set(rows.compactMap { if case .correction(.entity(let name)) = $0.choice { name } else { nil } })
        found = entities.compactMap { entity in
            let name = EntityName(entity.name, entity.kind)
            guard !known.contains(name) else { return nil }
            let count = CountText.of(entity.articles, "article")
            return Row(
                choice: .correction(.entity(name)), name: entity.name, detail: "\(entity.kind.word) · in \(count)")
        }
    }

    /// The row that a key chooses at once, where it is the number of one.
    func row(for key: Key) -> Int? {
        guard manner == .few, field.text.isEmpty, case .character(let digit) = key, let number = digit.wholeNumberValue
        else { return nil }
        return rows.indices.contains(number - 1) ? number - 1 : nil
    }

    /// A letter that moves here as it does in every list.
    private func moving(_ key: Key, _ keymap: Keymap) -> Key {
        guard manner == .few, field.text.isEmpty else { return key }
        guard case .command(let command) = keymap.match([key], in: .move) else { return key }
        switch MoveCommand(command) {
        case .lineDown: return .down
        case .lineUp: return .up
        case .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .end, nil: return key
        }
    }

    /// What a key comes to.
    package enum Step: Equatable {
        case stay, leave
        case choose(Choice)
        /// Copy an address.
        case copy(String)
        /// Open an address in the browser.
        case browse(String)
    }

    /// - Parameter height: rows that are seen at once.
    package mutating func press(_ key: Key, _ keymap: Keymap, height: Int) -> Step {
        let rows = shown
        if let row = row(for: key) { return .choose(rows[row].choice) }
        if manner == .links, rows.indices.contains(viewport.selected),
            case .link(let address) = rows[viewport.selected].choice
        {
            if key == Self.copyKey { return .copy(address) }
            if key == Self.browseKey { return .browse(address) }
        }
        switch FilterKeys.press(moving(key, keymap), &field, &viewport, count: rows.count, height: max(1, height - 2)) {
        case .stay: return .stay
        case .leave: return .leave
        case .choose(let row): return .choose(rows[row].choice)
        }
    }

    /// Copies an address; a letter would be typed.
    private static let copyKey = Key.control("y")
    private static let browseKey = Key.control("o")

    /// How to go on, for the status line.
    package var help: String {
        switch manner {
        case .names, .entities: "\(Key.enter.name) takes it · \(Key.escape.name) leaves"
        case .few: "\(Key.enter.name) or its number takes it · \(Key.escape.name) leaves"
        case .links:
            "\(Key.enter.name) reads it here · \(Self.browseKey.name) in the browser · \(Self.copyKey.name) copies it · "
                + "\(Key.escape.name) leaves"
        }
    }

    private var isNumbered: Bool {
        switch manner {
        case .few, .links: true
        case .names, .entities: false
        }
    }

    package func draw(in area: Area, on screen: inout Screen) {
        let rows = shown
        let (head, list) = area.cutTop(2)
        let used = screen.write("\(label): ", row: 0, column: 1, in: head, as: .label)
        screen.write(field.text, row: 0, column: 1 + used, in: head, as: .input)
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        screen.caret = (head.row, min(head.column + 1 + used + before, screen.size.columns - 1))
        screen.fill("─", row: 1, in: head, as: .border)
        let widest = widestName(list.columns)
        if rows.isEmpty {
            let isAsking = field.text.isEmpty && self.rows.isEmpty
            let words = isAsking ? "Type the beginning of a name." : "Nothing is called so."
            screen.write(words, row: 0, column: 1, in: list, as: .dim)
        }
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            screen.fill(row: line, in: list, as: .plain, marks: marks)
            let number = !isNumbered ? 0 : (self.rows.firstIndex(of: rows[index]) ?? 0) + 1
            let left = !isNumbered ? 2 : number < 100 ? 5 : 7
            // A key is one digit.
            if number > 0, manner != .few || number < 10 {
                let digits = "\(number)"
                screen.write(digits, row: line, column: left - 2 - digits.count, in: list, as: .key, marks: marks)
            }
            let names = Area(row: list.row, column: list.column, columns: left + widest, rows: list.rows)
            screen.write(rows[index].name, row: line, column: left, in: names, as: .plain, marks: marks)
            screen.write(rows[index].detail, row: line, column: left + widest + 3, in: list, as: .dim, marks: marks)
        }
    }
}

extension Picker {
    /// Columns for the names: as many as the widest needs, half of those there are, or what the details leave.
    private func widestName(_ columns: Int) -> Int {
        let all = rows + found + shown
        let names = all.map { Glyphs.columns(of: $0.name) }.max() ?? 0
        let details = all.map { Glyphs.columns(of: $0.detail) }.max() ?? 0
        let left = isNumbered ? 5 : 2
        return min(names, max(columns / 2, columns - left - 1 - (details == 0 ? 0 : details + 3)))
    }

    /// - Parameter view: one that looks for words can be ordered by how well they fit.
    static func sorts(_ view: ArticleView) -> Picker {
        let best = view.hasWords ? [Row(choice: .bestMatch, name: ArticleView.bestTitle)] : []
        let sorts = ArticleView.Sort.allCases.map { Row(choice: .sort($0), name: $0.title) }
        return Picker(
            "Order", best + sorts, selected: view.isRanked ? .bestMatch : .sort(view.sort), manner: .few)
    }

    /// The links of a text by number.
    static func links(_ links: [Row]) -> Picker { Picker("Links", links, selected: nil, manner: .links) }

    static func groupings(_ current: ArticleView.Grouping) -> Picker {
        Picker(
            "Group", ArticleView.Grouping.allCases.map { Row(choice: .group($0), name: $0.title) },
            selected: .group(current), manner: .few)
    }
}

/// A question that wants a yes.
package struct Confirmation: Equatable, Sendable {
    /// What a yes does.
    package enum Consent: Equatable, Sendable {
        case change(LibraryChange)
        case export(ExportJob)
    }

    package let question: String
    package let consent: Consent
    /// What anything but a yes leads back to.
    package private(set) var back: Prompt?

    package init(question: String, change: LibraryChange, back: Prompt? = nil) {
        self.question = question
        self.back = back
        consent = .change(change)
    }

    package init(question: String, export: ExportJob, back: Prompt?) {
        self.question = question
        self.back = back
        consent = .export(export)
    }
}
