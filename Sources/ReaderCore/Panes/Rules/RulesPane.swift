import ReaderBasics
package import ReaderKeys
package import ReaderLibrary
package import ReaderScreen
package import ReaderWork

/// The rules for what feeds bring: those of the configuration, and those of the library, which are made here.
package struct RulesPane: PaneContent {
    package enum Command: String, CommandSet {
        case edit, add
        case test = "try"
        case list, apply, rename, remove, up, down
    }

    /// A row: a rule, and its number in the library; nil for one of the configuration.
    struct Row: Equatable {
        var id: RowID<KeptRule>?
        var name: String
        var query: String
        var actions: [String]
        /// Nil where it is not understood.
        var rule: IncomingRule?
    }

    /// A rule that is being typed.
    struct Draft: Equatable {
        var id: RowID<KeptRule>?
        var name = ""
        var query = ""
        var actions = ""
    }

    /// What the line that is being typed is.
    private enum Asking: Equatable {
        case query, actions
        case name(RowID<KeptRule>, IncomingRule)
    }

    /// Nil until they have come.
    private var kept: [KeptRule]?
    private var viewport = Viewport()
    private var draft = Draft()
    private var asking: Asking?
    /// How often the library has been asked, and what the answer is of.
    private var (asked, answered) = (1, 0)

    package init() {}

    func rows(_ context: PaneContext) -> [Row] {
        let given = context.rules.map {
            Row(id: nil, name: $0.name, query: "\($0.query)", actions: $0.actions.map(\.text), rule: $0)
        }
        return given
            + (kept ?? []).map { Row(id: $0.id, name: $0.name, query: $0.query, actions: $0.actions, rule: $0.rule) }
    }

    func selection(_ context: PaneContext) -> Row? {
        let rows = rows(context)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil
    }

    /// The rows on the screen, with the position of the first and of the selected one.
    func visible(_ context: PaneContext) -> (rows: Range<Int>, selected: Int) {
        (viewport.visible(count: rows(context).count, rows: height(context)), viewport.selected)
    }

    /// Whether the library has answered.
    var isKnown: Bool { kept != nil }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        if command == .add { return askForQuery(of: newDraft(context)) }
        guard let row = selection(context) else {
            return [.tell("There is no rule yet; \(context.keymap.name(of: Command.add)) makes one.")]
        }
        switch command {
        case .add, .edit: return edit(row)
        case .test: return ask(row) { .ask(.ruleTrial($0, nil)) }
        case .list: return [.list(Shelf(title: row.name, search: row.query))]
        case .apply: return ask(row) { .ask(.ruleTrial($0, .apply($0))) }
        case .rename: return askForName(of: row)
        case .remove: return askToRemove(row)
        case .up: return move(row, by: -1, in: context)
        case .down: return move(row, by: 1, in: context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] { perform(.edit, in: &context) }

    /// What was typed for a rule that was not kept, else the search that is listed.
    private func newDraft(_ context: PaneContext) -> Draft {
        draft.id == nil && !draft.query.isEmpty ? draft : Draft(query: context.listedQuery)
    }

    private func ask(_ row: Row, _ question: (IncomingRule) -> Intent) -> [Intent] {
        row.rule.map { [question($0)] } ?? [.tell("This rule is not understood; it may be of a later version.")]
    }

    private mutating func edit(_ row: Row) -> [Intent] {
        guard let id = row.id else { return [.tell(Self.isGiven)] }
        return askForQuery(
            of: Draft(id: id, name: row.name, query: row.query, actions: row.actions.joined(separator: ", ")))
    }

    private static let isGiven = "This rule stands in the configuration: reader config says where that lies."

    private mutating func askForQuery(of draft: Draft) -> [Intent] {
        self.draft = draft
        asking = .query
        let explanation = "a search, as feed:BBC title:football · enter goes on · esc leaves"
        return [
            .prompt(
                Prompt(.pane, "when an article fits: ", draft.query, explanation: explanation, isQuery: true).selected)
        ]
    }

    private mutating func askForActions() -> [Intent] {
        asking = .actions
        return [.prompt(Self.prompt(forActions: draft.actions).selected)]
    }

    private static func prompt(forActions typed: String) -> Prompt {
        Prompt(.pane, "then: ", typed, explanation: "\(TypedActions.hint) · \(Key.enter.name) tries it")
    }

    /// The line in which the actions of a rule are typed.
    package static func prompt(forActions rule: IncomingRule) -> Prompt {
        prompt(forActions: rule.actions.map(\.text).joined(separator: ", "))
    }

    private mutating func askForName(of row: Row) -> [Intent] {
        guard let id = row.id, let rule = row.rule else { return [.tell(Self.isGiven)] }
        asking = .name(id, rule)
        return [.prompt(Prompt(.pane, "name: ", row.name).selected)]
    }

    private func askToRemove(_ row: Row) -> [Intent] {
        guard let id = row.id else { return [.tell(Self.isGiven)] }
        return [.confirm(Confirmation(question: "Forget the rule \(row.name)?", change: .rules(.remove(id))))]
    }

    private mutating func move(_ row: Row, by step: Int, in context: PaneContext) -> [Intent] {
        guard let id = row.id else { return [.tell(Self.isGiven)] }
        let place = kept?.firstIndex { $0.id == id } ?? 0
        guard kept?.indices.contains(place + step) == true else {
            return [.tell(step < 0 ? "It is done first of those of the library." : "It is done last.")]
        }
        viewport.select(viewport.selected + step, count: rows(context).count, rows: height(context))
        return [.change(.rules(.move(id, by: step)))]
    }

    // MARK: - What is typed

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        let text = prompt.field.text
        prompt.error = nil
        switch asking {
        case .query:
            draft.query = text
            prompt.error = QueryError.mistake(in: text, isTyping: phase == .typing)
            guard phase == .finished, prompt.error == nil else { return [] }
            guard !text.onOneLine.isEmpty else {
                prompt.error = QueryError("Say which articles: any search will do.", in: text, at: 0..<0)
                return []
            }
            return askForActions()
        case .actions:
            draft.actions = text
            guard phase == .finished else { return [] }
            do throws(QueryError) {
                let actions = try TypedActions.parse(text)
                let query = try Query.parse(draft.query)
                let name = draft.name.isEmpty ? String("\(query)".prefix(Self.longestName)) : draft.name
                let rule = IncomingRule(name: name, query: query, actions: actions)
                return [.ask(.ruleTrial(rule, draft.id.map { .put($0, rule) } ?? .add(rule)))]
            } catch {
                prompt.error = error
                return []
            }
        case .name(let id, var rule):
            guard phase == .finished else { return [] }
            rule.name = text.onOneLine
            return rule.name.isEmpty ? [.tell("A rule has a name.")] : [.change(.rules(.put(id, rule)))]
        case nil: return []
        }
    }

    private static let longestName = 40

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] {
        answered == asked ? [] : [.ask(.rules, .rules(asked))]
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        guard case .rules(let rules) = answer else { return }
        let isNew = kept.map { $0.count < rules.count } ?? false
        kept = rules
        answered = asked
        guard isNew else { return }
        draft = Draft()
        viewport.select(rows(context).count - 1, count: rows(context).count, rows: height(context))
    }

    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {
        if question == .rules { answered = asked }
    }

    package mutating func invalidate() { asked += 1 }

    // MARK: - Moving

    private func height(_ context: PaneContext) -> Int { max(1, Self.areas(context).list.rows) }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        viewport.move(move, count: rows(context).count, rows: height(context))
    }

    package mutating func settle(in context: PaneContext) {
        viewport.settle(count: rows(context).count, rows: height(context))
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard row > 0, viewport.top + row - 1 < rows(context).count else { return false }
        viewport.select(viewport.top + row - 1, count: rows(context).count, rows: height(context))
        return true
    }
}

extension PaneContext {
    /// The search that the list of the library shows, for a rule about the same.
    var listedQuery: String {
        let feed = shelf.feed == nil ? nil : shelf.title.map { Query(.subject(.feed, Query.Term($0))).description }
        return [feed, shelf.search, query].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension RulesPane.Command {
    package static let scope = KeyScope("rules", heading: "In the rules")

    package static let bindings: [Binding] = [
        Binding(Self.edit, "enter", "e", help: "Change when the rule holds, and what is done then"),
        Binding(Self.add, "+", help: "Make a rule, and say what it would do here before it is kept"),
        Binding(Self.test, "t", help: "Try it: what it would do to what is in the library"),
        Binding(Self.list, "o", help: "List the articles that it matches"),
        Binding(Self.apply, "A", help: "Do it now to what is in the library"),
        Binding(Self.rename, "i", help: "Another name for the rule"),
        Binding(Self.up, "<", help: "Do it earlier"),
        Binding(Self.down, ">", help: "Do it later"),
        Binding(Self.remove, "-", "D", "delete", help: "Forget the rule"),
    ]
}
