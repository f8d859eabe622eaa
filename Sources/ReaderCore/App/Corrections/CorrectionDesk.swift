import ReaderCorrections
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What is being put right: what it is about, and what has been chosen so far.
struct CorrectionDesk: Equatable, Sendable {
    var target: CorrectionTarget?
    /// The menu that is shown came from this command.
    var command: CorrectionCommand?
    /// What has been decided about a name, before it is said how far that goes.
    var draft: Draft?
    /// Decisions about articles that are being kept in the library for their sake, by source.
    var waiting: [Article.ID: [Correction]] = [:]

    /// A decision about a name.
    enum Draft: Equatable {
        case notName
        case kind(Entity.Kind)
        case same(EntityName)
        case apart
        /// Words that nobody has found are a name.
        case name(EntityName)
    }

    // MARK: - Menus

    /// The menu of what can be put right.
    mutating func menu(_ target: CorrectionTarget, _ reading: Reading?) -> [Intent] {
        self.target = target
        command = nil
        draft = nil
        let commands = target.commands
        guard !commands.isEmpty else { return [.tell("Nothing here can be put right.")] }
        let rows = commands.map { command in
            Picker.Row(
                choice: .correction(.command(command)), name: command.title,
                detail: Self.detail(of: command, target, reading))
        }
        return [.pick(Picker("Put right", rows, selected: nil, manner: .few))]
    }

    private static func detail(
        of command: CorrectionCommand, _ target: CorrectionTarget, _ reading: Reading?
    ) -> String {
        let words = { (range: Range<Int>?) -> String in
            guard case .open = target.place, let range, let line = reading?.line(range) else { return "" }
            return "“\(line.count > 40 ? line.prefix(39) + "…" : line)”"
        }
        switch command {
        case .notName, .kind, .same, .rename: return target.name.map { "“\($0.name)”" } ?? ""
        case .apart: return target.name.map { "“\($0.words)”" } ?? ""
        case .notSaid, .speaker: return words(target.quote)
        case .notDate, .date: return words(target.date)
        case .notEvent, .eventDate: return words(target.event)
        case .addQuote: return words(target.sentence)
        case .span, .published, .addName, .list: return ""
        }
    }

    /// Begins a command.
    ///
    /// - Parameter reading: the article on the screen.
    mutating func begin(_ command: CorrectionCommand, _ reading: Reading?) -> [Intent] {
        guard let target, target.commands.contains(command) else { return [.tell(Self.missing(command))] }
        self.command = command
        switch command {
        case .notName: return far(.notName)
        case .apart: return far(.apart)
        case .kind:
            let kinds = Entity.Kind.allCases.filter { $0 != target.name?.kind }
            let rows = kinds.map { Picker.Row(choice: .correction(.kind($0)), name: $0.withArticle) }
            return [.pick(Picker("“\(target.name?.name ?? "")” is", rows, selected: nil, manner: .few))]
        case .same, .speaker, .addQuote: return [.pick(entities(reading))]
        case .rename: return [prompt(.rename, "called: ", target.name?.name ?? "")]
        case .span:
            let rows = SpanChange.allCases.map { Picker.Row(choice: .correction(.span($0)), name: $0.title) }
            return [.pick(Picker("It", rows, selected: nil, manner: .few))]
        case .notSaid: return decide(.notSaid, at: target.quote, reading)
        case .notDate: return decide(.notDate, at: target.date, reading)
        case .notEvent: return decide(.notEvent, at: target.event, reading)
        case .date: return [prompt(.date, "means: ", "")]
        case .eventDate: return [prompt(.eventDate, "happened on: ", "")]
        case .published: return [prompt(.published, "appeared on: ", reading?.published.map { "\($0.day)" } ?? "")]
        case .addName:
            let words = target.hit.flatMap { hit in reading.map { $0.line(hit) } }
            return [prompt(.addName, "name, as in the text: ", words ?? "")]
        case .list: return reading.map(kept) ?? [.tell("Open the article to see what was put right in it.")]
        }
    }

    private static func missing(_ command: CorrectionCommand) -> String {
        switch command {
        case .notName, .kind, .same, .apart, .rename: "No name is under the cursor or selected."
        case .notSaid, .speaker: "No quote is under the cursor or selected."
        case .notDate, .date: "No date is under the cursor."
        case .notEvent, .eventDate: "No event is under the cursor or selected."
        case .span: "No name or quote is under the cursor."
        case .published, .addName, .addQuote, .list: "Open an article first."
        }
    }

    private func prompt(_ line: CorrectionLine, _ label: String, _ text: String) -> Intent {
        let explanation =
            switch line {
            case .date, .eventDate, .published: Self.dateHelp
            case .rename, .addName: "\(Key.enter.name) goes on · \(Key.escape.name) leaves"
            }
        return .prompt(Prompt(.correction(line), label, text, explanation: explanation).selected)
    }

    private static let dateHelp =
        "3 May 2018 · 2018-05-03 · 2018-05 · 2018 · 2018-05-03..2018-05-07 · \(Key.escape.name) leaves"

    /// Entities to choose from: those of the article, those of the library as one types, and what is typed.
    private func entities(_ reading: Reading?) -> Picker {
        var names: [EntityName] = []
        if case .open = target?.place, let reading {
            names = reading.annotated.entityOrder.map {
                EntityName(reading.annotation.entities[$0].name, reading.annotation.entities[$0].kind)
            }
        }
        let isSame = command == .same
        if isSame, let own = target?.name { names.removeAll { $0.name == own.name && $0.kind == own.kind } }
        var rows = names.map {
            Picker.Row(choice: .correction(.entity($0)), name: $0.name, detail: "\($0.kind.word) · this article")
        }
        if !isSame { rows.append(Picker.Row(choice: .correction(.nobody), name: "Nobody knows who")) }
        let label = isSame ? "“\(target?.name?.name ?? "")” is the same as" : "Said by"
        return Picker(label, rows, selected: nil, manner: .entities(isSame ? target?.name?.kind ?? .other : .person))
    }

    /// What was put right in an article.
    private func kept(_ reading: Reading) -> [Intent] {
        let kept = reading.corrections.kept
        guard !kept.isEmpty else { return [.tell("Nothing has been put right in this article.")] }
        let rows = kept.map { kept in
            Picker.Row(
                choice: .correction(.kept(kept.id)), name: kept.correction.words,
                detail: reading.lost.contains(kept.id) ? "lost its place" : "")
        }
        return [.pick(Picker("Put right here", rows, selected: nil, manner: .few))]
    }

    // MARK: - Choices

    /// Takes a row of a menu.
    mutating func take(_ choice: CorrectionChoice, _ reading: Reading?) -> [Intent] {
        switch choice {
        case .command(let command): return begin(command, reading)
        case .kind(let kind): return far(.kind(kind))
        case .entity(let name):
            switch command {
            case .same: return far(.same(name))
            case .addName: return far(.name(name))
            case .speaker, .addQuote: return say(name, reading)
            case .notName, .kind, .apart, .rename, .span, .notSaid, .notDate, .date, .notEvent, .eventDate, .published,
                .list, nil:
                return []
            }
        case .nobody: return say(nil, reading)
        case .span(let change): return respan(change, reading)
        case .reach(let reach): return finish(reach, reading)
        case .kept(let id): return choose(id, reading)
        case .goTo(let offset): return [.jump(offset, .place)]
        case .takeBack(let id): return [.change(.takeBack([id]))]
        }
    }

    private func choose(_ id: Int64, _ reading: Reading?) -> [Intent] {
        guard let reading, let kept = reading.corrections.kept.first(where: { $0.id == id }) else { return [] }
        var rows = [Picker.Row(choice: .correction(.takeBack(id)), name: "Take it back")]
        if let place = kept.correction.target?.place(in: reading.article.text) {
            rows.append(Picker.Row(choice: .correction(.goTo(place.lowerBound)), name: "Go there"))
        }
        return [.pick(Picker(kept.correction.words, rows, selected: nil, manner: .few))]
    }

    /// Asks how far a decision about a name goes; the library says first in how many articles it stands.
    mutating func far(_ draft: Draft) -> [Intent] {
        self.draft = draft
        if case .name(let name) = draft { return [.ask(.reach(of: name.name, asWords: true))] }
        guard let name = target?.name else { return [] }
        return [.ask(.reach(of: name.name, asWords: draft == .notName))]
    }

    /// The menu of how far it goes, once that is known.
    func reaches(articles: Int) -> [Intent] {
        guard let target, let draft, let title = target.name?.name ?? draft.name else { return [] }
        var rows: [Picker.Row] = []
        if target.place != .library {
            if let name = target.name, draft.name == nil, name.mentions != 1 {
                rows.append(Picker.Row(choice: .correction(.reach(.mention)), name: "These words: “\(name.words)”"))
            }
            let mentions = draft.name == nil ? target.name?.mentions ?? 0 : 0
            let count = mentions > 1 ? " (\(mentions) mentions)" : ""
            rows.append(Picker.Row(choice: .correction(.reach(.article)), name: "In this article\(count)"))
        }
        if let detail = everywhere(draft, target, articles) {
            rows.append(
                Picker.Row(choice: .correction(.reach(.everywhere)), name: "Everywhere, always", detail: detail))
        }
        return [.pick(Picker(draft.title(title), rows, selected: nil, manner: .few))]
    }

    /// What is told of the rule; nil where there is none.
    private func everywhere(_ draft: Draft, _ target: CorrectionTarget, _ articles: Int) -> String? {
        let many = articles == 1 ? "1 article has" : "\(articles.grouped) articles have"
        guard draft == .apart else { return "\(many) “\(draft.name ?? target.name?.name ?? "")”" }
        guard let name = target.name, name.words != name.name else { return nil }
        return "“\(name.words)” and “\(name.name)” are two"
    }

    private func finish(_ reach: CorrectionReach, _ reading: Reading?) -> [Intent] {
        guard let target, let draft else { return [] }
        if case .name(let added) = draft {
            return reach == .everywhere ? [.change(.rule(.always(added)))] : mark(added, reading)
        }
        guard let name = target.name else { return [] }
        let own = EntityName(name.name, name.kind)
        guard reach != .everywhere else {
            switch draft {
            case .notName: return [.change(.rule(.never(name.name)))]
            case .kind(let kind): return [.change(.rule(.kind(EntityName(name.name, kind))))]
            case .same(let other): return [.change(.rule(.same(own, as: other)))]
            case .apart: return [.change(.rule(.two(EntityName(name.words, name.kind), own)))]
            case .name: return []
            }
        }
        let goes: Correction.Reach = reach == .mention ? .mention : .article
        let decision: Correction.Decision =
            switch draft {
            case .notName: .notName(goes)
            case .kind(let kind): .kind(kind, goes)
            case .same(let other): .same(other, goes)
            case .apart: .apart(goes)
            case .name(let name): .name(name)
            }
        return decide(decision, at: name.range, reading)
    }

    private func say(_ name: EntityName?, _ reading: Reading?) -> [Intent] {
        if command == .addQuote { return decide(.said(name), at: target?.sentence, reading) }
        return decide(.speaker(name), at: target?.quote, reading)
    }

    private func respan(_ change: SpanChange, _ reading: Reading?) -> [Intent] {
        guard let target, let reading, let range = target.name?.range ?? target.quote else { return [] }
        guard let changed = change.applied(to: range, in: reading.article.text) else {
            return [.tell("No word is there.")]
        }
        return decide(.span(TextAnchor(of: changed, in: reading.article.text)), at: range, reading)
    }

    /// Keeps a decision about a range; nil is about the whole article.
    func decide(_ decision: Correction.Decision, at range: Range<Int>?, _ reading: Reading?) -> [Intent] {
        switch target?.place {
        case .open:
            guard let reading else { return [] }
            let anchor = range.map { TextAnchor(of: $0, in: reading.article.text) }
            return [.correct([Correction(decision, at: anchor)])]
        case .stored(let id):
            guard let range else { return [.change(.correct(id, [Correction(decision, at: nil)]))] }
            return [.change(.correctPlace(id, range, decision))]
        case .library, nil: return []
        }
    }
}

extension CorrectionDesk.Draft {
    /// The words that are to be a name; nil where a name was found.
    fileprivate var name: String? { if case .name(let name) = self { name.name } else { nil } }

    /// Over the menu of how far it goes.
    func title(_ name: String) -> String {
        switch self {
        case .notName: "Not a name"
        case .kind(let kind): "“\(name)” is \(kind.withArticle)"
        case .same(let other): "“\(name)” is “\(other.name)”"
        case .apart: "Not the same"
        case .name(let added): "“\(added.name)” is \(added.kind.withArticle)"
        }
    }
}
