import ArgumentParser
import Glibc
import ReaderCore

/// `reader list`: the articles of the library.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles of the library.",
        discussion: """
            A line an article: day, N where it is unread, * where it is starred, ~ where the day was worked out from \
            the text, minutes to read, source, title. A query shows some of them: reader list is:unread after:7d; \
            is:deleted those in the bin. \
            Docs/Search.md and reader search --help explain the language; a query that begins with a minus stands \
            behind --.
            """)

    @Option(help: "In which order.")
    var sort = ArticleView.Sort.newest
    @Option(help: "How many articles at most; all where it is not said.")
    var limit: Int?
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @Flag(help: "Begin each line with the article's number, which reader export takes.")
    var ids = false
    @Flag(help: "Give each article's text in the JSON, as \"text\".")
    var withText = false
    @Flag(help: "What tells one story together, where the first of it stands; what is new is compared first.")
    var stories = false
    @OptionGroup var library: LibraryOption
    @Argument(help: "What to look for; everything where it is not said.")
    var query: [String] = []

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        if withText, format != .json { throw ValidationError("--with-text goes with --format json.") }
    }

    func run() throws {
        var found = try LibrarySearch(query, in: library)
        (found.withNumbers, found.withTexts) = (ids, withText)
        let ids = try stories ? found.idsByStory(sort: sort) : found.ids(sort: sort)
        try found.write(ids.prefix(limit ?? ids.count), format, withSnippets: false)
    }
}

/// `reader search`: articles of the library that answer a query, best first.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the library.",
        discussion: """
            The best answers come first: words in the title count most, and new articles more than old ones. The exit \
            status is 0 where something was found, 1 where nothing was, and 64 where the query is wrong. A query that \
            begins with a minus stands behind --.

            \(QueryHelp.plain)
            """)

    @Option(help: "In which order; the best first where it is not said.")
    var sort: ArticleView.Sort?
    @Option(help: "How many articles at most.")
    var limit = 20
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "What to look for.")
    var query: [String]

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }

    func run() throws {
        let found = try LibrarySearch(query, in: library)
        let ids = try found.ids(sort: sort)
        try found.write(ids.prefix(limit), format, withSnippets: true)
        if isatty(STDERR_FILENO) == 1, format == .text {
            if ids.isEmpty { Report.line("Nothing was found.") }
            if ids.count > limit { Report.line("\(limit) of \(ids.count) articles; --limit shows more.") }
        }
        if ids.isEmpty { throw ExitCode.failure }
    }
}

/// A query and the library it is put to.
struct LibrarySearch {
    private let query: Query
    private let library: Library
    private let today = CalendarDay.today
    /// Whether a line begins with the article's number.
    var withNumbers = false
    /// Whether data holds the texts.
    var withTexts = false
    /// `EX_USAGE` of `sysexits.h`.
    private static let usage: Int32 = 64

    /// - Parameter words: of the command line; together they are one query.
    init(_ words: [String], in option: LibraryOption) throws {
        do {
            query = try Query.parse(words.joined(separator: " "))
        } catch {
            QueryMistake.lines(error).forEach(Report.line)
            throw ExitCode(Self.usage)
        }
        library = try option.open()
    }

    func ids(sort: ArticleView.Sort?) throws -> [RowID<ArticleRow>] {
        try orExit { () throws(Failure) in
            query.asksForBin
                ? try library.binned(matching: query, sort: sort ?? .newest, today: today)
                : try library.articleIDs(matching: query, sort: sort, today: today)
        }
    }

    /// The same, with all that tell a story where the first of them stands.
    func idsByStory(sort: ArticleView.Sort?) throws -> [RowID<ArticleRow>] {
        let ids = try ids(sort: sort)
        guard !query.asksForBin else { return ids }
        return try orExit { () throws(Failure) in
            try StoryFinder(library).finish()
            return try library.byStory(ids)
        }
    }

    /// Writes a few hundred at a time, so that the first stand there at once.
    func write(
        _ ids: ArraySlice<RowID<ArticleRow>>, _ format: AnswerFormat, withSnippets: Bool
    ) throws {
        var (rest, isFirst) = (ids, true)
        if format == .json { Output.write("[") }
        while !rest.isEmpty {
            let page = Array(rest.prefix(Self.page))
            rest = rest.dropFirst(Self.page)
            let snippets = withSnippets ? try orExit { () throws(Failure) in try self.snippets(page) } : [:]
            switch format {
            case .text: Output.write(try lines(page, snippets))
            case .json: Output.write(try objects(page, snippets, isFirst: isFirst))
            }
            isFirst = false
        }
        if format == .json { Output.write(isFirst ? "]\n" : "\n]\n") }
    }

    private static let page = 400

    private func snippets(_ ids: [RowID<ArticleRow>]) throws(Failure) -> [RowID<ArticleRow>: Snippet] {
        try library.snippets(of: ids, for: query, today: today)
    }

    private func lines(_ ids: [RowID<ArticleRow>], _ snippets: [RowID<ArticleRow>: Snippet]) throws -> String {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let columns = isTerminal ? TerminalSetting.columns : nil
        let isBold = isTerminal && TerminalSetting.variable("TERM") != "dumb"
        var text = ""
        for row in try orExit({ () throws(Failure) in try library.rows(ids) }) {
            text += ArticleListing.line(row, columns: columns, withNumber: withNumbers) + "\n"
            guard let snippet = snippets[row.id] else { continue }
            let lines = ArticleListing.lines(
                snippet, columns: columns ?? 80, emphasis: isBold ? ("\u{1B}[1m", "\u{1B}[22m") : ("", ""))
            text += lines.map { $0 + "\n" }.joined()
        }
        return text
    }

    /// Elements of an array of JSON, an object a line.
    private func objects(
        _ ids: [RowID<ArticleRow>], _ snippets: [RowID<ArticleRow>: Snippet], isFirst: Bool
    ) throws -> String {
        let addresses = try orExit { () throws(Failure) in try library.addresses(of: ids) }
        let stories = try orExit { () throws(Failure) in try library.stories(of: ids) }
        var (text, isFirst) = ("", isFirst)
        for row in try orExit({ () throws(Failure) in try library.rows(ids) }) {
            var json = JSONWriter()
            let article = withTexts ? try orExit { () throws(Failure) in try library.article(row.id) } : nil
            ArticleListing.write(
                row, address: addresses[row.id], story: stories[row.id], snippet: snippets[row.id], text: article?.text,
                to: &json)
            text += (isFirst ? "\n" : ",\n") + String(decoding: json.bytes, as: UTF8.self)
            isFirst = false
        }
        return text
    }

    /// What comes out, or its failure on standard error and the end.
    private func orExit<Value>(_ body: () throws(Failure) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}

extension ArticleView.Sort: ExpressibleByArgument {}
