import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// What can be written into a file from where the program is looked at.
struct Exporting {
    let focus: PaneFocus
    let reading: Reading?
    /// The address that was typed for the article being read.
    var address: String?
    /// The article that is selected, where a list of the library is looked at.
    var selected: ArticleRow?
    /// The article being read in the library.
    var stored: RowID<ArticleRow>?
    /// What the library's list of articles shows, and what that is called.
    var list: (view: ArticleView, title: String?)?
    /// Whom a view of the library is about, and what they are called.
    var entity: (id: RowID<Entity>, name: String?)?

    // MARK: - What to choose from

    /// The choices, those first that are of what is looked at.
    var choices: [Intent] {
        let choices = targets.flatMap { target in
            subjects(of: target).flatMap { subject in
                subject.formats.map { ExportChoice(target, subject, $0) }
            }
        }
        return Self.picker(choices)
    }

    /// What can be made of a stretch of the text.
    func choices(ofSelected range: Range<Int>) -> [Intent] {
        let subjects: [ExportSubject] = [.articles, .quotes, .entities, .timeline]
        return Self.picker(
            subjects.flatMap { subject in
                subject.formats.filter { subject != .articles || [.html, .markdown, .text].contains($0) }
                    .map { ExportChoice(.selection(range), subject, $0) }
            })
    }

    private static func picker(_ choices: [ExportChoice]) -> [Intent] {
        guard !choices.isEmpty else { return [.tell("There is nothing here to write.")] }
        return [.pick(.exports(choices.map { ($0, name($0)) }))]
    }

    private var targets: [ExportChoice.Target] {
        guard focus.showsLibrary else { return reading == nil ? [] : [.reading] }
        return (selected == nil || focus.main != .library ? [] : [.selected]) + [.list]
    }

    private func subjects(of target: ExportChoice.Target) -> [ExportSubject] {
        let first: ExportSubject =
            switch focus.pane {
            case .timeline: .timeline
            case .quotes: .quotes
            case .notes: .notes
            case .names, .card, .page, .mentions: .entities
            case .text, .articles, .library, .shelves: .articles
            }
        // Notes are kept in the library.
        let isStored = target != .reading || stored != nil
        return ([first] + ExportSubject.allCases.filter { $0 != first }).filter { $0 != .notes || isStored }
    }

    /// `its quotes: Markdown`.
    private static func name(_ choice: ExportChoice) -> String {
        let what =
            switch (choice.target, choice.subject) {
            case (.list, .articles): "all listed articles"
            case (.list, let subject): "all their \(subject.rawValue)"
            case (.selection, .articles): "the selection"
            case (_, .articles): "this article"
            case (_, let subject): "its \(subject.rawValue)"
            }
        return "\(what): \(choice.format.title)"
    }

    // MARK: - The name

    func prompt(for choice: ExportChoice) -> [Intent] {
        [.prompt(Self.prompt(choice, fileName(choice), explanation: Self.help))]
    }

    /// - Parameter explanation: how to go on, or what went wrong.
    static func prompt(_ choice: ExportChoice, _ name: String, explanation: String) -> Prompt {
        Prompt(.export(choice), "file: ", name, explanation: explanation)
    }

    private static let help = "enter writes it, in the folder that reader was started in · esc leaves"

    /// `bridge-opens-quotes.md`.
    func fileName(_ choice: ExportChoice) -> String {
        let title: String? =
            switch choice.target {
            case .reading, .selection: reading?.article.displayTitle
            case .selected: selected?.title
            case .list: entity?.name ?? listTitle
            }
        let subject = choice.subject == .articles ? "" : "-\(choice.subject.rawValue)"
        return FileName.slug(title ?? (choice.target == .list ? "library" : "article")) + subject + "."
            + choice.format.suffix
    }

    /// The feed or search, or else what was looked for.
    private var listTitle: String? {
        guard focus.main == .library, let list else { return nil }
        return list.title ?? (list.view.query.isEmpty ? nil : list.view.query)
    }

    // MARK: - Writing

    func write(_ choice: ExportChoice, to path: String) -> [Intent] {
        guard let source = source(of: choice) else { return [.tell("There is nothing here to write any more.")] }
        return [.export(ExportJob(choice.subject, choice.format, of: source, to: path))]
    }

    private func source(of choice: ExportChoice) -> ExportJob.Source? {
        switch choice.target {
        case .reading where choice.subject == .notes: return stored.map { .stored($0) }
        case .reading: return shown(nil)
        case .selection(let range): return shown(range)
        case .selected: return selected.map { .stored($0.id) }
        case .list:
            if let entity { return .entity(entity.id) }
            return .view(focus.main == .library ? list?.view ?? ArticleView() : ArticleView())
        }
    }

    private func shown(_ part: Range<Int>?) -> ExportJob.Source? {
        guard let reading else { return nil }
        var article = reading.article
        article.url = article.url ?? address
        return .article(
            ShownArticle(
                article, reading.isComplete ? reading.annotation : nil, corrections: reading.corrections,
                highlights: reading.highlights, part: part))
    }

    /// What was chosen for a job.
    func choice(of job: ExportJob) -> ExportChoice? {
        let target: ExportChoice.Target =
            switch job.source {
            case .article(let shown): shown.part.map { .selection($0) } ?? .reading
            case .stored: focus.showsLibrary ? .selected : .reading
            case .view, .entity: .list
            }
        if case .selection = target { return reading == nil ? nil : ExportChoice(target, job.subject, job.format) }
        return targets.contains(target) ? ExportChoice(target, job.subject, job.format) : nil
    }
}

extension Exporting {
    /// What can be written from where a state is.
    init(of state: AppState) {
        let subject = state.subject(of: state.main)
        self.init(
            focus: state.focus, reading: state.reading, address: state.list.currentItem?.webAddress,
            selected: state.focus.showsLibrary ? subject.article : nil,
            stored: state.library?.kept.current(of: state.articles),
            list: state.library.map { ($0.pane.view, $0.pane.title) },
            entity: state.main.entity.map { ($0, state.content(of: state.main).storedEntity?.name) })
    }
}

/// Names for files.
enum FileName {
    private static let longest = 48

    /// Letters and digits in small letters, hyphens between words, no more than fits on a line.
    static func slug(_ title: String) -> String {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
        var slug = ""
        for word in words {
            let next = slug.isEmpty ? String(word.prefix(longest)) : slug + "-" + word
            guard next.count <= longest else { break }
            slug = next
        }
        return slug.isEmpty ? "article" : slug
    }
}
