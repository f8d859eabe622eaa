import Glibc
import ReaderAnnotation
import ReaderBasics
import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderWork

/// What is handed to a program: its values for the fields of the arguments, and itself in each format.
struct HandedOver {
    private let content: Content
    private let today: CalendarDay

    private enum Content {
        case article(MarkedArticle)
        case passage(Passage)
    }

    /// - Parameter library: nil where the source needs none.
    /// - Throws: `Failure` where an article is not in the library any more, `CancellationError`.
    init(_ source: ExportJob.Source, of library: Library?, today: CalendarDay) throws {
        self.today = today
        switch source {
        case .article(let shown): content = .article(try shown.marked(today))
        case .stored(let id):
            guard let shown = try library?.shown(id) else {
                throw Failure("This article is no longer in the library.", advice: "Somebody has deleted it.")
            }
            content = .article(try shown.marked(today))
        case .passage(let passage): content = .passage(passage)
        case .view, .listing, .entity, .feeds:
            throw Failure("A list cannot be handed to a program.", advice: "Select an article.")
        }
    }

    /// The program with its arguments, what it reads, and the file that it asks for.
    ///
    /// - Throws: `Failure` where the file cannot be written or a word has an unknown field; `CancellationError`.
    func prepared(for program: NamedProgram) throws -> PreparedProgram {
        let input = Array(try text(as: program.input).utf8)
        let needsFile = ProgramField.isUsed(.file, in: program.words)
        let file = needsFile ? try PrivateFile.write(input, suffix: program.input.suffix) : nil
        let words: [String]
        do {
            words = try ProgramField.arguments(program.words) { $0 == .file ? file ?? "" : value(of: $0) }
        } catch {
            throw Failure("\(program.name): there is no field \(error.sign).", advice: "See Docs/Pipe.md.")
        }
        return PreparedProgram(
            name: program.name, words: words, input: needsFile ? [] : input, file: file, limit: program.limit)
    }

    // MARK: - Its text

    private func text(as input: NamedProgram.Input) throws -> String {
        guard let format = input.format else { return "" }
        switch content {
        case .article(let marked): return ArticleExport.text(.articles, as: format, of: [marked], today: today)
        case .passage(let passage): return try PassageText(passage, today: today).text(as: format)
        }
    }

    // MARK: - Its values

    private func value(of field: ProgramField) -> String {
        switch field {
        case .file: ""
        case .words: words
        case .title: line(article?.displayTitle ?? row?.article)
        case .address: line(article?.url ?? row?.url)
        case .author: line(article?.byline ?? storedQuote?.article.byline)
        case .source: line(article?.site ?? row?.source)
        case .day: day ?? ""
        case .language: line(language)
        case .speaker: line(row?.speaker)
        }
    }

    private func line(_ text: String?) -> String { VisibleText.line((text ?? "").onOneLine) }

    private var words: String {
        switch content {
        case .article(let marked): VisibleText.text(Article.words(marked.article.text, marked.article.blocks))
        case .passage(let passage): PassageText(passage, today: today).words
        }
    }

    private var article: Article? {
        switch content {
        case .article(let marked): marked.article
        case .passage(.selection(_, let article, _)), .passage(.quote(_, let article, _)): article
        case .passage(.storedQuote): nil
        }
    }

    private var annotation: Annotation? {
        switch content {
        case .article(let marked): marked.annotation
        case .passage(.quote(_, _, let annotation)): annotation
        case .passage(.selection(_, _, let annotation)): annotation
        case .passage(.storedQuote): nil
        }
    }

    private var storedQuote: LibraryQuote? {
        if case .passage(.storedQuote(let quote)) = content { quote } else { nil }
    }

    private var row: QuoteRow? {
        switch content {
        case .passage(.quote(let quote, let article, let annotation)): QuoteRow(quote, in: article, annotation)
        case .passage(.storedQuote(let quote)): QuoteRow(quote)
        case .article, .passage(.selection): nil
        }
    }

    private var day: String? {
        row?.published ?? (annotation?.published ?? article?.published)?.day.description
    }

    /// The first part of the tag: `en`.
    private var language: String? {
        let tag = article?.language ?? annotation?.language.code ?? storedQuote?.article.language
        return tag?.split(separator: "-").first.map { $0.lowercased() }
    }
}

extension NamedProgram.Input {
    /// Nil where nothing is read. JSON is one object on a line.
    fileprivate var format: ExportFormat? {
        switch self {
        case .text: .text
        case .markdown: .markdown
        case .html: .html
        case .json: .jsonl
        case .none: nil
        }
    }

    fileprivate var suffix: String {
        switch self {
        case .text, .none: ".txt"
        case .markdown: ".md"
        case .html: ".html"
        case .json: ".json"
        }
    }
}
