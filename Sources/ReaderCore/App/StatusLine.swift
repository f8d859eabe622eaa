import ReaderCommands
import ReaderLibrary
import ReaderPanes
import ReaderScreen

/// The last row: what is being typed, what just happened, or where the reader is.
enum StatusLine {
    static func draw(_ state: AppState, in area: Area, on screen: inout Screen) {
        if case .prompt(let prompt) = state.overlay {
            guard prompt.purpose == .filterLibrary else { return draw(prompt, state, in: area, on: &screen) }
            let above = Area(row: area.row - 1, column: area.column, columns: area.columns, rows: 1)
            draw(prompt, state, in: above, on: &screen)
            return drawBelow(prompt, state, in: area, on: &screen)
        }
        if let notice = state.notice {
            let role: Role = notice.isFailure ? .failure : .notice
            screen.write(notice.text, row: 0, column: 1, in: area, as: role)
            return
        }
        // The library's own pane says itself what it waits for.
        let libraryWork = state.main == .library ? nil : state.library?.pane.work
        let right = [libraryWork, state.feedWork?.line, state.annotationWork?.line, position(state)]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        let left = waiting(state) ?? situation(state, columns: area.columns - right.count - 4)
        screen.write(right, row: 0, column: area.columns - 1 - right.count, in: area, as: .status)
        let room = Area(row: area.row, column: area.column, columns: area.columns - right.count - 3, rows: 1)
        screen.write(left.text, row: 0, column: 1, in: room, as: left.role)
    }

    /// What is wrong with a query, below the character; else how to go on.
    private static func drawBelow(_ prompt: Prompt, _ state: AppState, in area: Area, on screen: inout Screen) {
        guard let error = prompt.error else {
            screen.write("enter keeps the list · esc shows all", row: 0, column: 1, in: area, as: .dim)
            return
        }
        let column = min(1 + Glyphs.columns(of: prompt.label + error.before), area.columns - 1)
        let width = Glyphs.columns(of: error.message)
        screen.write("^", row: 0, column: column, in: area, as: .failure)
        // Right of its character, or left of it where there is more room.
        let room = area.columns - column - 2
        if width <= room || room >= column - 2 {
            screen.write(error.message, row: 0, column: column + 2, in: area, as: .failure)
        } else {
            let before = Area(row: area.row, column: area.column, columns: column - 1, rows: 1)
            screen.write(error.message, row: 0, column: max(1, column - 1 - width), in: before, as: .failure)
        }
    }

    private static func draw(_ prompt: Prompt, _ state: AppState, in area: Area, on screen: inout Screen) {
        let used = screen.write(prompt.label, row: 0, column: 1, in: area, as: .key)
        let before = Glyphs.columns(of: String(prompt.field.text.prefix(prompt.field.caret)))
        screen.write(prompt.field.text, row: 0, column: 1 + used, in: area, as: .input)
        screen.caret = (area.row, min(area.column + 1 + used + before, screen.size.columns - 1))
        guard case .tags = prompt.purpose else { return }
        let known = TagLine.candidates(for: prompt.field.text, among: state.library?.tags ?? []).prefix(6)
        guard !known.isEmpty else { return }
        let column = 4 + used + Glyphs.columns(of: prompt.field.text)
        screen.write("tab: \(known.joined(separator: " · "))", row: 0, column: column, in: area, as: .dim)
    }

    /// A key is expected.
    private static func waiting(_ state: AppState) -> (text: String, role: Role)? {
        switch state.overlay {
        case .confirm(let confirmation): return ("\(confirmation.question) y: yes · any other key: no", .key)
        case .picker(let picker):
            return switch picker.manner {
            case .names: ("enter takes it · esc leaves", .dim)
            case .few: ("enter or its number takes it · esc leaves", .dim)
            case .links: ("enter opens it in the browser · ctrl-y copies it · esc leaves", .dim)
            }
        case .mark(true): return ("mark: type a letter", .key)
        case .mark(false): return ("go to mark: type its letter", .key)
        case .hints(let hints): return ("go to: \(hints.typed)", .key)
        case .palette: return ("enter does it · esc leaves", .dim)
        case .help: return ("j k move · any other key leaves", .dim)
        case .prompt, nil: break
        }
        guard !state.pendingKeys.isEmpty else { return nil }
        return ("\(Binding.name(state.pendingKeys)) …", .key)
    }

    private static func situation(_ state: AppState, columns: Int) -> (text: String, role: Role) {
        let hint = { (state: AppState) in Self.hint(state, columns: columns) }
        if let filter = filter(state) { return (filter, .status) }
        if state.main == .library || state.main.isAcross { return (hint(state), .dim) }
        guard let reading = state.reading else { return ("reading…", .dim) }
        if !state.isInSidebar, state.main == .text, let situation = reading.situation { return (situation, .status) }
        if state.main == .text, !state.isInSidebar {
            return (reading.isComplete ? hint(state) : "looking for names, dates and quotes…", .dim)
        }
        return (hint(state), .dim)
    }

    private static func filter(_ state: AppState) -> String? {
        switch state.pane {
        case .entities where !state.entities.filter.isEmpty: "names with “\(state.entities.filter)” · esc shows all"
        case .listing where state.listingPane?.filter.isEmpty == false:
            "names that begin with “\(state.listingPane?.filter ?? "")” · esc shows all"
        case .quotes where !state.quotes.filter.isEmpty: "quotes with “\(state.quotes.filter)” · esc shows all"
        default: nil
        }
    }

    /// A few keys that help here, as many as there is room for; the last one is always among them.
    private static func hint(_ state: AppState, columns: Int) -> String {
        let wanted: [(Command, String)] =
            switch state.pane {
            case .text:
                [
                    (.text(.nextMention), "name"), (.text(.nextQuote), "quote"), (.text(.nextTime), "date"),
                    (.app(.hints), "jump"), (.text(.search), "search"), (.app(.help), "help"),
                ]
            case .entities:
                [
                    (.entities(.open), "card"), (.entities(.nextMention), "next mention"),
                    (.entities(.filter), "filter"), (.app(.leave), "back"),
                ]
            case .card: [(.card(.open), "go there"), (.app(.back), "back"), (.app(.leave), "text")]
            case .timeline:
                [(.timeline(.open), "go there"), (.timeline(.zoomOut), "coarser"), (.timeline(.zoomIn), "finer")]
            case .quotes:
                [
                    (.quotes(.open), "go there"), (.quotes(.group), "by speaker"), (.quotes(.indirect), "indirect"),
                    (.app(.copyQuote), "copy"),
                ]
            case .articles: [(.articles(.open), "read"), (.app(.leave), "back")]
            case .listing(let listing): hints(listing)
            case .page: [(.card(.open), "open"), (.app(.back), "back"), (.app(.everywhere), "in the article")]
            case .library where state.library?.pane.isEmptyPart == true:
                [
                    state.library?.pane.view.hidesRead == true
                        ? (.library(.hideRead), "shows what is read") : (.app(.cancel), "shows everything"),
                    (.library(.shelves), "feeds"), (.app(.help), "help"),
                ]
            case .library:
                [
                    (.library(.open), "read"), (.library(.filter), "search"), (.library(.nextUnread), "unread"),
                    (.app(.toggleStar), "star"), (.library(.shelves), "feeds"), (.app(.help), "help"),
                ]
            }
        let keymap = state.configuration.keymap
        var hints = wanted.compactMap { command, word in keymap.key(for: command).map { "\($0) \(word)" } }
        while hints.count > 1, hints.map({ $0.count + 3 }).reduce(-3, +) > columns {
            hints.remove(at: hints.count - 2)
        }
        return hints.joined(separator: " · ")
    }

    private static func hints(_ listing: Listing) -> [(Command, String)] {
        switch listing {
        case .entities, .named:
            [
                (.entities(.open), "page"), (.entities(.filter), "find"), (.entities(.kind), "kind"),
                (.app(.back), "back"),
            ]
        case .events:
            [
                (.timeline(.open), "go there"), (.timeline(.zoomOut), "coarser"), (.timeline(.zoomIn), "finer"),
                (.timeline(.goToDate), "date"), (.app(.back), "back"),
            ]
        case .speakers:
            [(.quotes(.open), "what they said"), (.quotes(.filter), "find"), (.quotes(.group), "newest first")]
        case .quotes:
            [
                (.quotes(.open), "go there"), (.quotes(.group), "speakers"), (.quotes(.indirect), "indirect"),
                (.app(.copyQuote), "copy"), (.app(.back), "back"),
            ]
        case .articles, .mentions: [(.card(.open), "go there"), (.app(.back), "back")]
        }
    }

    private static func position(_ state: AppState) -> String {
        if state.main == .library { return state.library?.pane.position ?? "" }
        guard !state.main.isAcross else { return "" }
        guard let reading = state.reading else { return "" }
        guard state.main == .text, !(state.isInSidebar && state.isNarrow) else { return "" }
        let (number, count) = reading.paragraph
        return "¶ \(number) of \(count) · \(reading.percent)%"
    }
}
