import ArgumentParser
import Glibc
import ReaderCore
import ReaderLanguage

/// `reader annotate`: annotations as data.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Write entities, quotes, times and events as data.",
        discussion: """
            With --format jsonl standard input and files named .jsonl are streams: a JSON article {"id"?, "title"?, \
            "byline"?, "site"?, "url"?, "language"?, "published"?, "text"} a line in, an \
            annotation a line out, in order. A line that cannot be read gives \
            {"error": …, "line": n} in its place and exit status 1 at the end. Any other path is an article. With \
            --waiting the articles of the library that wait for it are annotated, the newest first, and the findings \
            stored there; what is stopped goes on the next time.
            """)

    @Option(help: "json, jsonl or text.")
    var format = AnnotationBatch.Format.json
    @Flag(help: "Echo the text in article.text.")
    var withText = false
    @Flag(help: "Say why each was found, as \"why\".")
    var explain = false
    @Flag(help: "Give what is less sure than the views show, too.")
    var unsure = false
    @Option(help: "How many articles to annotate at the same time; all cores where it is not said.")
    var jobs: Int?
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Option(help: "The language of the articles, whatever they look like: its tag (de) or its English name.")
    var language: Language?
    @Flag(help: "What waits in the library, instead of files.")
    var waiting = false
    @OptionGroup var library: LibraryOption
    @Argument(help: "Files, folders, or - for standard input.", completion: .file())
    var paths: [String] = ["-"]

    func validate() throws {
        if waiting, paths != ["-"] { throw ValidationError("Name files, or --waiting, not both.") }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must lie between 1 and 256.") }
    }

    func run() throws {
        if waiting { return try WaitingWork(library: library.open(), jobs: jobs).run() }
        let batch = AnnotationBatch(
            format: format, withText: withText, withUnsure: unsure, explains: explain, jobs: jobs ?? Machine.cores,
            loader: .live(published: published, language: language), published: published, language: language?.code,
            today: .today)
        let isWhole = batch.run(paths, write: { Output.write($0) }, report: Report.failure)
        if !isWhole { throw ExitCode.failure }
    }
}

extension AnnotationBatch.Format: ExpressibleByArgument {}
