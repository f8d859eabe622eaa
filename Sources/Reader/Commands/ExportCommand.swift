import ArgumentParser
import ReaderCore

/// `reader export`: what was found, and the articles themselves, for other programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write quotes, entities, the timeline, notes or whole articles for other programs.",
        discussion: """
            Of files, or of the library: all of it (--kept), the articles that a query finds (--query), those with the \
            numbers that `reader list --ids` prints (--ids), or what an entity is in and says (--entity). Docs/Export.md \
            says what each format holds.

            quotes, entities, notes: markdown, csv, json, jsonl, jsonld. timeline: these and ics. articles: these and html, text; \
            html is a page of its own with everything that was found marked and an index beside it.
            """)

    @Argument(help: "quotes, entities, timeline, notes (of the library) or articles.")
    var subject: ExportSubject
    @Option(
        help: """
            json, jsonl (a line each), csv, markdown, jsonld (W3C Web Annotations), ics (the timeline), html or text \
            (articles).
            """)
    var format = ExportFormat.json
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Flag(help: "Everything in the library.")
    var kept = false
    @Option(help: "What a query finds in the library.")
    var query: String?
    @Option(
        help: """
            Articles of the library by their numbers, with commas or blanks between; - reads lines that begin with one \
            from standard input.
            """)
    var ids: String?
    @Option(help: "Of one entity in the library, by name.")
    var entity: String?
    @OptionGroup var library: LibraryOption
    @Argument(help: "Files, folders, or - for standard input.", completion: .file())
    var paths: [String] = ["-"]

    private var isOfLibrary: Bool { subject == .notes || kept || query != nil || entity != nil || ids != nil }

    func validate() throws {
        if isOfLibrary, paths != ["-"] { throw ValidationError("Name files, or the library, not both.") }
        if ids != nil, query != nil { throw ValidationError("Name articles by --ids, or by --query, not both.") }
        guard subject.formats.contains(format) else {
            let formats = subject.formats.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\(subject.rawValue) can be written as \(formats).")
        }
    }

    func run() throws {
        if isOfLibrary { return try LibraryReport(library: library.open(), command: self).write() }
        let (inputs, loader) = (Inputs(paths), ArticleLoader.live(published: published))
        var failures = inputs.failures
        var export: ArticleExport?
        for source in inputs.sources {
            do {
                let articles = try loader.imported(source).articles
                let title = inputs.sources.count == 1 && articles.count == 1 ? articles[0].displayTitle : nil
                for article in articles {
                    let current =
                        export ?? ArticleExport(subject, as: format, title: title, today: .today) { Output.write($0) }
                    export = current
                    current.add(article, (try? Annotator.annotate(article, today: .today)) ?? Annotation())
                }
            } catch {
                failures.append(error)
            }
        }
        export?.end()
        for failure in failures { Report.failure(failure) }
        if !failures.isEmpty { throw ExitCode.failure }
    }
}

extension ExportSubject: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
