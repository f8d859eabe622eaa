import ArgumentParser
import Glibc
import ReaderCore

/// `reader annotate`: annotations as data.
struct AnnotateCommand: ParsableCommand {
    /// How annotations are written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, jsonl, text
    }

    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Write entities, quotes, times and events as data.",
        discussion: """
            With --format jsonl standard input and files named .jsonl are streams: a JSON article {"id"?, "title"?, \
            "published"?, "text"} a line in, an annotation a line out, in order. A line that cannot be read gives \
            {"error": …, "line": n} in its place and exit status 1 at the end. Any other path is an article. With \
            --waiting the articles of the library that wait for it are annotated, the newest first, and the findings \
            stored there; what is stopped goes on the next time.
            """)

    @Option(help: "json, jsonl or text.")
    var format = Format.json
    @Flag(help: "Echo the text in article.text.")
    var withText = false
    @Flag(help: "Say why each quote was found.")
    var explain = false
    @Flag(help: "Write quotes that are less sure than shown as well.")
    var unsure = false
    @Option(help: "How many articles to annotate at the same time; all cores where it is not said.")
    var jobs: Int?
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
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
        signal(SIGPIPE, SIG_IGN)
        if waiting { return try WaitingWork(library: library.open(), jobs: jobs).run() }
        let work = AnnotateWork(
            format: format, withText: withText, jobs: jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            published: published, explains: explain, withUnsure: unsure)
        guard work.run(paths) else { throw ExitCode.failure }
    }
}

/// The work of `reader annotate`, with all that was asked for.
struct AnnotateWork: Sendable {
    let format: AnnotateCommand.Format
    let withText: Bool
    let explains: Bool
    let withUnsure: Bool
    let jobs: Int
    let published: CalendarDay?
    private let today = CalendarDay.today

    init(
        format: AnnotateCommand.Format, withText: Bool, jobs: Int, published: CalendarDay?, explains: Bool = false,
        withUnsure: Bool = false
    ) {
        self.format = format
        self.withText = withText
        self.explains = explains
        self.withUnsure = withUnsure
        self.jobs = jobs
        self.published = published
    }

    /// - Returns: whether everything could be read.
    func run(_ paths: [String]) -> Bool {
        var isWhole = true
        var articles: [String] = []
        for path in paths {
            if isStream(path) {
                isWhole = annotate(articles) && isWhole
                articles = []
                isWhole = stream(path) && isWhole
            } else {
                articles.append(path)
            }
        }
        return annotate(articles) && isWhole
    }

    private func isStream(_ path: String) -> Bool {
        guard format == .jsonl else { return false }
        return path == "-" || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    }

    // MARK: - Streams

    private func stream(_ path: String) -> Bool {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            Report.failure(FileReader.failure(path))
            return false
        }
        defer { if path != "-" { close(descriptor) } }
        var reader = LineReader(descriptor)
        var number = 1
        var isWhole = true
        do {
            while let (bytes, lines) = try reader.next() {
                let first = number
                let results = ParallelWork.map(lines.count, jobs: jobs) {
                    annotate(line: bytes, lines[$0], number: first + $0)
                }
                number += lines.count
                isWhole = results.allSatisfy(\.isWhole) && isWhole
                Output.write(results.flatMap(\.bytes))
            }
        } catch {
            Report.failure(FileReader.failure(path == "-" ? "standard input" : path, reason: error.number))
            return false
        }
        return isWhole
    }

    private func annotate(line bytes: [UInt8], _ range: Range<Int>, number: Int) -> (bytes: [UInt8], isWhole: Bool) {
        guard bytes[range].contains(where: { $0 > .space }) else { return ([], true) }
        var json = JSONWriter()
        do {
            let line = try bytes.withUnsafeBufferPointer { buffer throws(ArticleLineError) in
                try ArticleLine(UnsafeBufferPointer(rebasing: buffer[range]), number: number, published: published)
            }
            write(line.article, id: line.id, to: &json)
        } catch {
            json.object { json in
                json.field("error", error.message)
                json.field("line", number)
            }
            json.endLine()
            return (json.bytes, false)
        }
        json.endLine()
        return (json.bytes, true)
    }

    private func write(_ article: Article, id: [UInt8]?, to json: inout JSONWriter) {
        AnnotationJSON(article, annotation(of: article))
            .write(to: &json, withText: withText, withUnsure: withUnsure, id: id)
    }

    /// Nothing cancels this work, so that an empty annotation is never handed out.
    private func annotation(of article: Article) -> Annotation {
        do {
            return try Annotator.annotate(article, today: today, explains: explains)
        } catch {
            return Annotation()
        }
    }

    // MARK: - Articles

    private func annotate(_ paths: [String]) -> Bool {
        guard !paths.isEmpty else { return true }
        let inputs = Inputs(paths)
        inputs.failures.forEach(Report.failure)
        var isWhole = inputs.failures.isEmpty
        var list = ListWriter(isList: format == .json && inputs.sources.count > 1)
        for start in stride(from: 0, to: inputs.sources.count, by: jobs * 4) {
            let sources = Array(inputs.sources[start..<min(start + jobs * 4, inputs.sources.count)])
            for result in ParallelWork.map(sources.count, jobs: jobs, { annotate(sources[$0]) }) {
                switch result {
                case .success(let documents):
                    list.write(documents, asList: format == .json)
                case .failure(let failure):
                    Report.failure(failure)
                    isWhole = false
                }
            }
        }
        list.end()
        return isWhole
    }

    /// The annotations of each article that a source holds.
    private func annotate(_ source: Source) -> Result<[[UInt8]], Failure> {
        do {
            return .success(try Loading.imported(source, published).articles.map(document))
        } catch {
            return .failure(error)
        }
    }

    private func document(_ article: Article) -> [UInt8] {
        if format == .text { return Array(Digest.findings(of: article, annotation(of: article)).utf8) }
        var json = JSONWriter(isPretty: format == .json)
        write(article, id: nil, to: &json)
        json.endLine()
        return json.bytes
    }
}

/// Writes documents one after the other, several JSON documents as one list.
private struct ListWriter {
    private var isList: Bool
    private var isOpen = false

    init(isList: Bool) {
        self.isList = isList
    }

    mutating func write(_ documents: [[UInt8]], asList: Bool) {
        if asList, documents.count > 1 { isList = true }
        for document in documents {
            let lead = !isList ? "" : isOpen ? ",\n" : "[\n"
            Output.write(Array(lead.utf8) + document)
            isOpen = true
        }
    }

    func end() {
        if isList { Output.write(Array((isOpen ? "]\n" : "[]\n").utf8)) }
    }
}
