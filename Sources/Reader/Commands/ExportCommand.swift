import ArgumentParser
import ReaderCore

/// `reader export`: what was found, for other programs.
struct ExportCommand: ParsableCommand {
    /// What is exported.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case timeline, quotes, entities
    }

    /// How it is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, csv, markdown, ics
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the timeline, the quotes or the entities for other programs.",
        discussion: """
            Of files, or of the library: all of it (--kept), the articles that a query finds, or what an entity is in \
            and says. The timeline can be an iCalendar file too (--format ics).
            """)

    @Argument(help: "timeline, quotes or entities.")
    var subject: Subject
    @Option(help: "json, csv, markdown, or ics for the timeline.")
    var format = Format.json
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Flag(help: "Everything in the library.")
    var kept = false
    @Option(help: "What a query finds in the library.")
    var query: String?
    @Option(help: "Of one entity in the library, by name.")
    var entity: String?
    @OptionGroup var library: LibraryOption
    @Argument(help: "Files, folders, or - for standard input.", completion: .file())
    var paths: [String] = ["-"]

    private var isOfLibrary: Bool { kept || query != nil || entity != nil }

    func validate() throws {
        if isOfLibrary, paths != ["-"] { throw ValidationError("Name files, or the library, not both.") }
        if format == .ics, subject != .timeline { throw ValidationError("Only the timeline can be written as ics.") }
    }

    func run() throws {
        if isOfLibrary { return try LibraryReport(library: library.open(), query: query, entity: entity).write(self) }
        let (inputs, loader) = (Inputs(paths), ArticleLoader.live(published: published))
        var failures = inputs.failures
        var found: [(Article, Annotation)] = []
        for source in inputs.sources {
            do {
                for article in try loader.imported(source).articles {
                    found.append((article, (try? Annotator.annotate(article, today: .today)) ?? Annotation()))
                }
            } catch {
                failures.append(error)
            }
        }
        for failure in failures { Report.failure(failure) }
        if !found.isEmpty { Output.write(text(found)) }
        if !failures.isEmpty { throw ExitCode.failure }
    }

    private func text(_ found: [(Article, Annotation)]) -> String {
        switch subject {
        case .timeline: timeline(found)
        case .quotes: QuoteExport.text(found.flatMap(QuoteRow.rows), as: .init(rawValue: format.rawValue) ?? .json)
        case .entities: entities(found.flatMap(EntityExport.Row.rows))
        }
    }

    private func entities(_ rows: [EntityExport.Row]) -> String {
        switch format {
        case .json, .ics: EntityExport.json(rows)
        case .csv: EntityExport.csv(rows)
        case .markdown: EntityExport.markdown(rows)
        }
    }

    /// Several timelines: one list, table or calendar, and in Markdown one after the other.
    private func timeline(_ found: [(Article, Annotation)]) -> String {
        switch format {
        case .json: TimelineExport.json(found)
        case .csv: TimelineExport.csv(found)
        case .markdown: found.map(TimelineExport.markdown).joined(separator: "\n")
        case .ics: TimelineExport.ics(found, stamp: .today)
        }
    }
}
