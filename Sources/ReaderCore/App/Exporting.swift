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
    /// The articles of the list that are marked.
    var marked: ArticleScope?
    /// Which names, quotes or events of the library are listed.
    var listing: Listing?
    /// Whom a view of the library is about, and what they are called.
    var entity: (id: RowID<Entity>, name: String?)?
    /// What is selected in the text.
    var selection: Range<Int>?
    /// The quote that is selected, or under the cursor.
    var quote: Subject.Quoted?

    // MARK: - What to choose from

    /// The choices, those first that are of what is looked at.
    var choices: [Intent] {
        let choices = targets.flatMap { target in
            subjects(of: target).flatMap { subject in
                formats(of: target, subject).map { ExportChoice(target, subject, $0) }
            }
        }
        return picker(choices)
    }

    private func picker(_ choices: [ExportChoice]) -> [Intent] {
        guard !choices.isEmpty else { return [.tell("There is nothing here to write.")] }
        return [.pick(.exports(choices.map { ($0, name($0)) }))]
    }

    private var targets: [ExportChoice.Target] {
        if let selection { return reading == nil ? [] : [.selection(selection)] }
        let quotes: [ExportChoice.Target] = quote == nil ? [] : [.quote]
        guard focus.showsLibrary else { return reading == nil ? [] : quotes + [.reading] }
        guard focus.main == .library, selected != nil else { return quotes + [.list] }
        return quotes + (marked == nil ? [.selected, .list] : [.list, .selected])
    }

    private func formats(of target: ExportChoice.Target, _ subject: ExportSubject) -> [ExportFormat] {
        switch target {
        case .quote: Passage.formats
        case .feeds: []
        case .selection where subject == .articles: [.html, .markdown, .text, .json]
        case .selection, .reading, .selected, .list: subject.formats
        }
    }

    private func subjects(of target: ExportChoice.Target) -> [ExportSubject] {
        switch target {
        case .selection: return [.articles, .quotes, .entities, .timeline]
        case .quote: return [.quotes]
        case .feeds: return []
        case .reading, .selected, .list: break
        }
        let first: ExportSubject =
            switch focus.pane {
            case .timeline: .timeline
            case .quotes: .quotes
            case .notes: .notes
            case .names, .card, .page, .mentions: .entities
            case .text, .articles, .library, .shelves, .rules: .articles
            }
        // Notes are kept in the library.
        let isStored = target != .reading || stored != nil
        return ([first] + ExportSubject.allCases.filter { $0 != first }).filter { $0 != .notes || isStored }
    }

    /// `its quotes: Markdown`.
    private func name(_ choice: ExportChoice) -> String {
        let what =
            switch (choice.target, choice.subject) {
            case (.selection, .articles): "the selection"
            case (.quote, _): "this quote"
            case (.feeds, _): "the list of feeds"
            case (.list, .articles): marked.map(\.title) ?? "all listed articles"
            case (.list, let subject): marked == nil ? "all their \(subject.rawValue)" : "their \(subject.rawValue)"
            case (_, .articles): "this article"
            case (_, let subject): "its \(subject.rawValue)"
            }
        return "\(what): \(choice.format.title)"
    }

    // MARK: - The name

    func prompt(for choice: ExportChoice) -> [Intent] { [.prompt(prompt(for: choice, named: fileName(choice)))] }

    /// Asks for the name of a file, with one that may be taken.
    func prompt(for choice: ExportChoice, named name: String) -> Prompt {
        Self.prompt(choice, name, explanation: choice.target == .quote ? Self.passageHelp : Self.help)
    }

    /// - Parameter explanation: how to go on, or what went wrong.
    static func prompt(_ choice: ExportChoice, _ name: String, explanation: String) -> Prompt {
        Prompt(.export(choice), "file: ", name, explanation: explanation)
    }

    private static let passageHelp = "enter writes it, as .txt, .md, .html or .json says · esc leaves"
    private static let help = "enter writes it, in the folder that reader was started in · esc leaves"

    /// `bridge-opens-quotes.md`.
    func fileName(_ choice: ExportChoice) -> String {
        if case .feeds = choice.target { return ExportChoice.fileOfFeeds }
        let title: String? =
            switch choice.target {
            case .reading, .selection: reading?.article.displayTitle
            case .quote: quoteTitle
            case .selected: selected?.title
            case .list: entity?.name ?? listTitle
            case .feeds: nil
            }
        let subject =
            switch choice.target {
            case .selection where choice.subject == .articles: "-selection"
            case .selection: "-selection-\(choice.subject.rawValue)"
            case .quote: "-quote"
            case .reading, .selected, .list, .feeds: choice.subject == .articles ? "" : "-\(choice.subject.rawValue)"
            }
        return FileName.slug(title ?? (choice.target == .list ? "library" : "article")) + subject + "."
            + choice.format.suffix
    }

    private var quoteTitle: String? {
        if case .stored(let quote) = quote { quote.article.title } else { reading?.article.displayTitle }
    }

    /// The feed or search, or else what was looked for.
    private var listTitle: String? {
        guard focus.main == .library else { return focus.main.listScope?.title }
        if let marked { return marked.title }
        guard let list else { return nil }
        return list.title ?? (list.view.query.isEmpty ? nil : list.view.query)
    }

    // MARK: - Writing

    /// What the name ends with says how it is written, where that says something.
    func write(_ choice: ExportChoice, to path: String) -> [Intent] {
        let formats = formats(of: choice.target, choice.subject)
        let asked = ExportFormat(fileName: path)
        if let asked, !formats.isEmpty, !formats.contains(asked) {
            let others = formats.map { ".\($0.suffix)" }.joined(separator: ", ")
            let mistake = "This cannot be written as \(asked.title), only as \(others)."
            return [.prompt(Self.prompt(choice, path, explanation: mistake))]
        }
        let choice = ExportChoice(choice.target, choice.subject, asked ?? choice.format)
        guard let source = source(of: choice) else { return [.tell("There is nothing here to write any more.")] }
        return [.export(ExportJob(choice.subject, choice.format, of: source, to: path))]
    }

    private func source(of choice: ExportChoice) -> ExportJob.Source? {
        switch choice.target {
        // Data has its places in the text that comes with it, and plain text is the words alone.
        case .selection(let range) where choice.subject == .articles && [.json, .text].contains(choice.format):
            return selected(range)
        case .selection(let range): return shown(range)
        case .quote: return passage.map { .passage($0) }
        case .reading where choice.subject == .notes: return stored.map { .stored($0) }
        case .reading: return shown(nil)
        case .selected: return selected.map { .stored($0.id) }
        case .feeds(let withPasswords): return .feeds(withPasswords: withPasswords)
        case .list:
            if let listing { return .listing(listing) }
            if let entity { return .entity(entity.id) }
            guard focus.main == .library else { return .view(ArticleView()) }
            return marked.map { .listing(.within($0, .entities(nil))) } ?? .view(list?.view ?? ArticleView())
        }
    }

    private func shown(_ part: Range<Int>?) -> ExportJob.Source? {
        guard let reading else { return nil }
        return .article(
            ShownArticle(
                addressed(reading), found(reading), corrections: reading.corrections,
                highlights: reading.highlights, part: part))
    }

    private var passage: Passage? {
        switch quote {
        case .read(let quote): reading.map { .quote(quote, of: addressed($0), $0.annotation) }
        case .stored(let quote): .storedQuote(quote)
        case nil: nil
        }
    }

    private func addressed(_ reading: Reading) -> Article {
        var article = reading.article
        article.url = article.url ?? address
        return article
    }

    private func found(_ reading: Reading) -> Annotation? { reading.isComplete ? reading.annotation : nil }

    // MARK: - Programs

    /// The programs, those first that are handed what is looked at.
    func programChoices(_ programs: [NamedProgram]) -> [Intent] {
        let targets = programTargets
        guard !targets.isEmpty else { return [.tell("There is nothing here to hand to a program.")] }
        let choices = targets.flatMap { target in programs.map { ProgramChoice($0, target) } }
        return [.pick(.programs(choices.map { ($0, "\($0.program.name): \(Self.name($0.target))") }))]
    }

    /// One article or less.
    private var programTargets: [ExportChoice.Target] {
        let single = targets.filter { $0 != .list }
        return single.contains(.selected) || selected == nil || !focus.showsLibrary ? single : single + [.selected]
    }

    private static func name(_ target: ExportChoice.Target) -> String {
        switch target {
        case .reading, .selected: "this article"
        case .list: "the list"
        case .feeds: "the list of feeds"
        case .selection: "the selection"
        case .quote: "this quote"
        }
    }

    func handOver(_ choice: ProgramChoice) -> [Intent] {
        guard let source = source(for: choice) else {
            return [.tell("There is nothing here to hand to a program any more.")]
        }
        return [.handOver(ProgramJob(choice.program, source))]
    }

    /// A selection goes by itself, without what stands around it.
    private func source(for choice: ProgramChoice) -> ExportJob.Source? {
        guard case .selection(let range) = choice.target else {
            return source(of: ExportChoice(choice.target, .articles, .text))
        }
        return selected(range)
    }

    /// A stretch of the text without what stands around it.
    private func selected(_ range: Range<Int>) -> ExportJob.Source? {
        reading.map { .passage(.selection(range, of: addressed($0), found($0))) }
    }

    /// What was chosen for a job.
    func choice(of job: ExportJob) -> ExportChoice? {
        let target: ExportChoice.Target =
            switch job.source {
            case .article(let shown): shown.part.map { .selection($0) } ?? .reading
            case .stored: focus.showsLibrary ? .selected : .reading
            case .view, .entity, .listing: .list
            case .passage(.selection(let range, _, _)): .selection(range)
            case .passage(.quote), .passage(.storedQuote): .quote
            case .feeds(let withPasswords): .feeds(withPasswords: withPasswords)
            }
        switch target {
        case .selection, .feeds: return ExportChoice(target, job.subject, job.format)
        case .reading, .selected, .list, .quote: break
        }
        return targets.contains(target) ? ExportChoice(target, job.subject, job.format) : nil
    }
}

extension Exporting {
    /// What can be written from where a state is.
    ///
    /// - Parameter selection: what is selected in the text.
    init(of state: AppState, selection: Range<Int>? = nil) {
        let subject = state.subject(of: state.main)
        self.init(
            focus: state.focus, reading: state.reading, address: state.list.currentItem?.webAddress,
            selected: state.focus.showsLibrary ? subject.article : nil,
            stored: state.library?.kept.current(of: state.articles),
            list: state.library.map { ($0.pane.view, $0.pane.title) },
            marked: state.main == .library ? state.library?.pane.markedScope : nil,
            listing: state.content(of: state.main).listed,
            entity: state.main.entity.map { ($0, state.content(of: state.main).storedEntity?.name) },
            selection: selection, quote: state.subject(of: state.pane).quote)
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
