import ReaderBasics
import ReaderCommands
import ReaderCorrections
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Putting right what was found wrongly.
extension AppState {
    /// What a correction would be about: what is selected, or under the cursor; nil where that is nothing.
    private var correctionTarget: CorrectionTarget? {
        let subject = subject(of: pane)
        if main == .library, !focus.isInSidebar { return subject.article.map { CorrectionTarget(.stored($0.id)) } }
        if main.isStored { return CorrectionTarget(subject.row, of: subject.listEntity) }
        guard let reading, let source = articles.source else { return nil }
        return CorrectionTarget(reading, source: source, subject, in: pane)
    }

    /// Opens the menu of what can be put right here.
    mutating func showCorrections() -> [Effect] {
        guard library != nil else { return carryOut([.tell(Self.isNotKept)]) }
        guard let target = correctionTarget else { return carryOut([.tell("Nothing here can be put right.")]) }
        return carryOut(desk.menu(target, reading))
    }

    /// Does a command of that menu.
    mutating func begin(_ command: CorrectionCommand) -> [Effect] {
        guard library != nil else { return carryOut([.tell(Self.isNotKept)]) }
        desk.target = correctionTarget
        return carryOut(desk.begin(command, reading))
    }

    /// Opens the menu of what can be put right about what is selected in the text.
    mutating func putRight(selection: Range<Int>) -> [Effect] {
        guard library != nil else { return carryOut([.tell(Self.isNotKept)]) }
        guard let reading, let source = articles.source else { return [] }
        return carryOut(desk.menu(CorrectionTarget(reading, source: source, selected: selection), reading))
    }

    private static let isNotKept = "What is put right is kept in the library, and there is none."

    /// Takes a row of a menu.
    mutating func putRight(_ choice: CorrectionChoice) -> [Effect] { carryOut(desk.take(choice, reading)) }

    /// Takes a line that was typed; what cannot be understood stays, to be mended.
    mutating func take(_ prompt: inout Prompt, of line: CorrectionLine) -> [Effect] {
        let typed = prompt.field.text.onOneLine
        guard let intents = desk.take(line, typed, reading) else {
            prompt.error = QueryError(line.mistake, in: typed, at: 0..<typed.unicodeScalars.count)
            return []
        }
        overlay = nil
        return carryOut(intents)
    }

    /// Keeps decisions about the article on the screen; one that is not in the library is kept there first.
    mutating func correct(_ corrections: [Correction]) -> [Effect] {
        guard let source = articles.source, let reading, let item = list.currentItem else { return [] }
        if let id = library?.kept[source] { return [.change(.correct(id, corrections))] }
        desk.waiting[source, default: []] += corrections
        return [.change(.keep(reading.article, from: item.source))]
    }

    /// The article is in the library: what was decided about it is kept.
    mutating func keepWaiting(of source: Article.ID, as id: RowID<ArticleRow>) -> [Effect] {
        guard let corrections = desk.waiting.removeValue(forKey: source) else { return [] }
        return [.change(.correct(id, corrections))]
    }

    /// `Taken back: “Ystad” is no name.`
    private static func told(of takenBack: [TakenBack]) -> String {
        guard let words = takenBack.first?.words, takenBack.count == 1, !words.isEmpty else {
            return "Taken back: as it was found."
        }
        return "Taken back: \(words)" + (words.hasSuffix(".") ? "" : ".")
    }

    /// Decisions are in the library's file: what is open follows them.
    mutating func take(_ decided: Decided, of change: LibraryChange, takenBack: [TakenBack]) -> [Effect] {
        if let article = decided.article, let source = library?.kept.source(of: article.id) {
            articles.take(article, of: source)
        }
        articles.take(decided.rules)
        let isUndone = library?.changes.end(change) ?? false
        if !isUndone { library?.changes.remember(Undo(decisions: decided.ids, takenBack: takenBack)) }
        let text =
            takenBack.isEmpty
            ? change.told(decided.ids.count, waiting: decided.waiting, isUndone: isUndone)
            : Self.told(of: takenBack)
        let key = isUndone ? nil : configuration.keymap.key(for: AppCommand.undo)
        let undo = key.map { " \($0) takes it back." } ?? ""
        defer { panes.renew(main) }
        if case .page(let id) = main { renamed = RenamedEntity(page: id, change) ?? renamed }
        renewsWhenAnnotated = renewsWhenAnnotated || decided.waiting > 0
        return carryOut([.tell(text + (decided.ids.isEmpty ? "" : undo)), .invalidateLibrary, .annotateLibrary])
    }
}

/// Who the entity of a page has become by a rule of the reader.
struct RenamedEntity: Equatable {
    let page: RowID<Entity>
    let name: EntityName

    /// Nil where the change makes nobody somebody else.
    init?(page: RowID<Entity>, _ change: LibraryChange) {
        guard case .rule(let rule) = change else { return nil }
        switch rule {
        case .same(_, let other): name = other
        case .kind(let other): name = other
        case .never, .always, .two: return nil
        }
        self.page = page
    }
}

extension OpenArticles {
    /// Takes what the reader has decided about an article; dates are worked out anew where its day has changed.
    mutating func take(_ corrected: CorrectedArticle, of source: Article.ID) {
        guard var reading = readings[source] else { return }
        let language = reading.corrections.language
        reading.take(corrected.corrections)
        if corrected.corrections.language != language {
            reading.article.language = corrected.corrections.language
            reading.article.isLanguageGiven = corrected.corrections.language != nil
            reading.annotateAnew(from: reading.anchor)
        }
        if reading.article.published != corrected.published {
            reading.article.published = corrected.published
            reading.annotateAnew(from: reading.anchor)
        }
        readings[source] = reading
    }

    /// Takes the rules of the library.
    mutating func take(_ rules: [Corrections.KeptRule]) {
        for source in readings.keys {
            guard var corrections = readings[source]?.corrections, corrections.rules != rules else { continue }
            corrections.rules = rules
            readings[source]?.take(corrections)
        }
    }
}

extension LibraryChange {
    /// What has been done.
    fileprivate func told(_ count: Int, waiting: Int, isUndone: Bool) -> String {
        if isUndone { return "As you had put it right." }
        switch self {
        case .correct(_, let corrections):
            guard count > 0 else { return "The article is no longer in the library." }
            return "Put right: " + (corrections.count == 1 ? corrections[0].words : "\(corrections.count) places") + "."
        case .correctEnds: return "Put right: it begins and ends elsewhere."
        case .correctPlace(_, _, let decision): return "Put right: \(Correction(decision, at: nil).words)."
        case .rule(let rule):
            let articles = waiting == 1 ? "One article follows" : "\(waiting.grouped) articles follow"
            let end = rule.words.hasSuffix(".") ? "" : "."
            return "From now on: \(rule.words)\(end) \(articles) in the background."
        case .keep, .annotation, .change, .many, .readAll, .delete, .putBack, .emptyBin, .shelf, .unsubscribe, .place,
            .mark, .rules, .takeBack, .bringBack, .listState, .highlight:
            return "Put right."
        }
    }
}

extension CorrectionLine {
    /// What is told of a line that cannot be understood.
    fileprivate var mistake: String {
        switch self {
        case .date, .eventDate: "This is no date: 3 May 2018, 2018-05-03, 2018-05 and 2018 are."
        case .published: "This is no day: 3 May 2018 and 2018-05-03 are."
        case .rename: "A name has at least one letter."
        case .addName: "These words are not in the text."
        }
    }
}
