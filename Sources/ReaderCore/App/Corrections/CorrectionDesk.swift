import ReaderCorrections
import ReaderKeys
import ReaderLanguage
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
            let own = line.first.map { "“\"„«»”".contains($0) } == true ? String(line.dropFirst()) : line
            let whole = own.last.map { "”\"“»«".contains($0) } == true ? String(own.dropLast()) : own
            return "“\(whole.count > 40 ? whole.prefix(39) + "…" : whole)”"
        }
        switch command {
        case .notName, .kind, .same, .rename: return target.name.map { "“\($0.name)”" } ?? ""
        case .apart: return target.name.map { "“\($0.words)”" } ?? ""
        case .notSaid, .speaker: return words(target.quote)
        case .notDate, .date: return words(target.date)
        case .notEvent, .eventDate: return words(target.event)
        case .addQuote: return words(target.selection ?? target.sentence)
        case .addName: return words(target.selection)
        case .span: return target.selection.map { _ in words(target.quote ?? target.name?.range) + " is this" } ?? ""
        case .published, .language, .list: return ""
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
        case .apart: return target.place == .library ? [.pick(entities(reading))] : far(.apart)
        case .kind:
            let kinds = Entity.Kind.allCases.filter { $0 != target.name?.kind }
            let rows = kinds.map { Picker.Row(choice: .correction(.kind($0)), name: $0.withArticle) }
            return [.pick(Picker("“\(target.name?.name ?? "")” is", rows, selected: nil, manner: .few))]
        case .same, .speaker, .addQuote: return [.pick(entities(reading))]
        case .rename: return [prompt(.rename, "called: ", target.name?.name ?? "")]
        case .span where target.selection != nil: return respan(to: target.selection, reading)
        case .span:
            let rows = SpanChange.allCases.map { Picker.Row(choice: .correction(.span($0)), name: $0.title) }
            let subject = target.quote == nil || target.name != nil ? target.name.map { "“\($0.words)”" } : "The quote"
            return [.pick(Picker(subject ?? "The quote", rows, selected: nil, manner: .few))]
        case .notSaid: return decide(.notSaid, at: target.quote, reading)
        case .notDate: return decide(.notDate, at: target.date, reading)
        case .notEvent: return decide(.notEvent, at: target.event, reading)
        case .date: return [prompt(.date, "means: ", "")]
        case .eventDate: return [prompt(.eventDate, "happened on: ", "")]
        case .published: return [prompt(.published, "appeared on: ", reading?.published.map { "\($0.day)" } ?? "")]
        case .language: return [.pick(Self.languages)]
        case .addName where target.selection != nil:
            return target.selection.flatMap { range in reading.map { add($0.line(range)) } } ?? []
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
        case .published, .language, .addName, .addQuote, .list: "Open an article first."
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
        let isSame = command == .same || command == .apart
        if isSame, let own = target?.name { names.removeAll { $0.name == own.name && $0.kind == own.kind } }
        var rows = names.map {
            Picker.Row(choice: .correction(.entity($0)), name: $0.name, detail: "\($0.kind.word) · this article")
        }
        if !isSame { rows.append(Picker.Row(choice: .correction(.nobody), name: "Nobody knows who")) }
        let label =
            switch command {
            case .same: "“\(target?.name?.name ?? "")” is the same as"
            case .apart: "“\(target?.name?.name ?? "")” is not the same as"
            case .speaker, .addQuote, .notName, .kind, .rename, .span, .notSaid, .notDate, .date, .notEvent, .eventDate,
                .published, .language, .addName, .list, nil:
                "Said by"
            }
        return Picker(label, rows, selected: nil, manner: .entities(isSame ? target?.name?.kind ?? .other : .person))
    }

    /// Those that are told apart, as they are called in English; typing narrows them.
    private static var languages: Picker {
        let all = Set(WritingSystem.allCases.flatMap(\.languages)).filter { $0 != .other }.sorted { $0.name < $1.name }
        return Picker(
            "Written in",
            all.map { Picker.Row(choice: .correction(.language($0.code)), name: $0.name, detail: $0.code) },
            selected: nil)
    }

    /// What was put right in an article, and the rules about names that stand in it.
    private func kept(_ reading: Reading) -> [Intent] {
        let rules = reading.corrections.rules.filter { kept in
            kept.rule.names.contains { !reading.article.text.places(ofWords: $0).isEmpty }
        }
        let rows =
            reading.corrections.kept.map { kept in
                Picker.Row(
                    choice: .correction(.kept(kept.id)), name: kept.correction.words,
                    detail: reading.lost.contains(kept.id) ? "lost its place" : "")
            }
            + rules.map {
                Picker.Row(choice: .correction(.kept($0.id)), name: $0.rule.words, detail: "everywhere")
            }
        guard !rows.isEmpty else { return [.tell("Nothing has been put right in this article.")] }
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
            case .apart:
                guard let own = target?.name else { return [] }
                guard own.name != name.name else {
                    return [.tell("“\(own.name)” is one name: tell the two apart in an article that speaks of both.")]
                }
                return [.change(.rule(.two(EntityName(own.name, own.kind), name)))]
            case .addName: return far(.name(name))
            case .speaker, .addQuote: return say(name, reading)
            case .notName, .kind, .rename, .span, .notSaid, .notDate, .date, .notEvent, .eventDate, .published,
                .language, .list, nil:
                return []
            }
        case .nobody: return say(nil, reading)
        case .span(let change): return respan(change, reading)
        case .language(let tag): return decide(.language(tag), at: nil, reading)
        case .reach(let reach): return finish(reach, reading)
        case .kept(let id): return choose(id, reading)
        case .goTo(let offset): return [.jump(offset, .place)]
        case .takeBack(let id): return [.change(.takeBack([id]))]
        }
    }

    private func choose(_ id: Int64, _ reading: Reading?) -> [Intent] {
        guard let reading else { return [] }
        var rows = [Picker.Row(choice: .correction(.takeBack(id)), name: "Take it back")]
        if let kept = reading.corrections.rules.first(where: { $0.id == id }) {
            return [.pick(Picker(kept.rule.words, rows, selected: nil, manner: .few))]
        }
        guard let kept = reading.corrections.kept.first(where: { $0.id == id }) else { return [] }
        if let place = kept.correction.target?.place(in: reading.article.text) {
            rows.append(Picker.Row(choice: .correction(.goTo(place.lowerBound)), name: "Go there"))
        }
        return [.pick(Picker(kept.correction.words, rows, selected: nil, manner: .few))]
    }

    private func say(_ name: EntityName?, _ reading: Reading?) -> [Intent] {
        if command == .addQuote { return decide(.said(name), at: target?.selection ?? target?.sentence, reading) }
        return decide(.speaker(name), at: target?.quote, reading)
    }

    private func respan(_ change: SpanChange, _ reading: Reading?) -> [Intent] {
        guard let target, let range = target.name?.range ?? target.quote else { return [] }
        if case .stored(let id) = target.place { return [.change(.correctEnds(id, range, change))] }
        guard let reading else { return [] }
        guard let changed = change.applied(to: range, in: reading.article.text) else {
            return [.tell("No word is there.")]
        }
        return decide(.span(TextAnchor(of: changed, in: reading.article.text)), at: range, reading)
    }

    /// The name or the quote goes as far as what is selected.
    private func respan(to selection: Range<Int>?, _ reading: Reading?) -> [Intent] {
        guard let target, let selection, let reading, let range = target.quote ?? target.name?.range else { return [] }
        return decide(.span(TextAnchor(of: selection, in: reading.article.text)), at: range, reading)
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
