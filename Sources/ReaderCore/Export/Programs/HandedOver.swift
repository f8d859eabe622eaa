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
        case article(Article, Annotation)
        case passage(Passage)
    }

    /// - Parameter library: nil where the source needs none.
    /// - Throws: `Failure` where an article is not in the library any more, `CancellationError`.
    init(_ source: ExportJob.Source, of library: Library?, today: CalendarDay) throws {
        self.today = today
        switch source {
        case .article(let shown):
            content = .article(shown.article, try shown.annotation ?? Annotator.annotate(shown.article, today: today))
        case .stored(let id):
            guard let article = try library?.article(id) else {
                throw Failure("This article is no longer in the library.", advice: "Somebody has deleted it.")
            }
            content = .article(article, try Annotator.annotate(article, today: today))
        case .passage(let passage): content = .passage(passage)
        case .view, .entity:
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
        case .article(let article, let annotation):
            return ArticleExport.text(.articles, as: format, of: [(article, annotation)], today: today)
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
        case .article(let article, _): VisibleText.text(Article.words(article.text, article.blocks))
        case .passage(let passage): PassageText(passage, today: today).words
        }
    }

    private var article: Article? {
        switch content {
        case .article(let article, _), .passage(.selection(_, let article, _)), .passage(.quote(_, let article, _)):
            article
        case .passage(.storedQuote): nil
        }
    }

    private var annotation: Annotation? {
        switch content {
        case .article(_, let annotation), .passage(.quote(_, _, let annotation)): annotation
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

/// A file for a program that wants one, which nobody else may read.
enum PrivateFile {
    /// - Returns: its path.
    static func write(_ bytes: [UInt8], suffix: String) throws(Failure) -> String {
        var name = Array((folder + "/reader-XXXXXX" + suffix).utf8CString)
        let descriptor = mkstemps(&name, Int32(suffix.utf8.count))
        guard descriptor >= 0 else { throw failure(errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let reason = NewFile.write(bytes, to: descriptor)
        guard close(descriptor) == 0, reason == 0 else {
            unlink(path)
            throw failure(reason == 0 ? errno : reason)
        }
        return path
    }

    private static var folder: String {
        for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
            guard let value = getenv(name) else { continue }
            let path = String(cString: value)
            if path.hasPrefix("/"), access(path, W_OK) == 0 { return path }
        }
        return "/tmp"
    }

    private static func failure(_ reason: Int32) -> Failure {
        Failure(
            "A file for the program cannot be written: \(String(cString: strerror(reason))).",
            advice: "See that \(folder) has room.")
    }
}
