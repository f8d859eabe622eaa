import ArgumentParser
import Glibc
import ReaderCore
import ReaderLanguage
import Synchronization

/// How a command of the library answers.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// `reader import`: articles into the library.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Keep articles in the library.",
        discussion: """
            Texts, pages, feeds, books, mail, and files with a JSON article a line, which may be of any length; what \
            begins with http:// or https:// is fetched. So are the libraries of other programs: the exports of Pocket, \
            Instapaper, wallabag, Omnivore, Pinboard, Raindrop, Readwise, FreshRSS, Inoreader, Feedbin and Miniflux, \
            bookmarks of browsers, clippings of a Kindle, newsboat's cache.db and urls. Their dates, tags, stars and \
            read marks come with them; what is there already gets the marks. Lists of feeds are subscribed to. Folders \
            are taken with all that is in them. An article that is there already is not kept twice. Ctrl-C ends it \
            after the articles at hand (exit status 130); what was kept stays. The exit status is 1 where something \
            could not be read. Names, quotes and dates are looked for when the library is on the screen, by "reader \
            annotate --waiting", or at once with --annotate.
            """)

    @Option(name: .customLong("tag"), help: "A tag for the articles that are added; may be given again.")
    var tags: [String] = []
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Option(help: "The language of the articles, whatever they look like: its tag (de) or its English name.")
    var language: Language?
    @Flag(help: "Look for names, quotes and dates in what was added.")
    var annotate = false
    @Flag(
        help: """
            The files are what "reader annotate --format jsonl --with-text" has written: take what was found with the \
            articles, without looking for it again.
            """)
    var annotated = false
    @Flag(help: "Fetch the pages of articles that come with an address alone.")
    var pages = false
    @Flag(help: "Pages that are fetched may lie on this machine and on its network.")
    var local = false
    @Option(help: "How to say what became of them: text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "Files, folders, addresses, or - for standard input.", completion: .file())
    var paths: [String]

    func validate() throws {
        if tags.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("A tag has at least one letter.")
        }
        if annotated, annotate || pages || published != nil || language != nil {
            throw ValidationError("--annotated goes without --annotate, --pages, --published and --language.")
        }
    }

    func run() throws {
        Output.goOn()
        Interruption.watch()
        let kept = try library.open()
        // Where nothing can be written, keeping says so.
        try? kept.expectMany()
        let tally = importing(into: kept)
        if let file = try? ConfigurationFile(asked: nil) {
            _ = try? kept.emptyBin(olderThan: file.configuration.feeds.binDays, now: time(nil))
        }
        Output.write(format == .json ? Self.json(tally) : Self.text(tally, isFetching: pages) + "\n")
        if let end = tally.end {
            Report.failure(end)
            throw ExitCode.failure
        }
        if Interruption.isAsked { throw ExitCode(Interruption.status) }
        if pages, !tally.pages.isEmpty { try fetchPages(tally.pages, into: kept) }
        if annotate { try WaitingWork(library: kept).run(isTold: false) }
        if !tally.failures.isEmpty { throw ExitCode.failure }
    }

    /// Imports what was named, with the progress in the last line of the terminal.
    private func importing(into library: Library) -> LibraryImport.Tally {
        var line = ProgressLine()
        let report: (LibraryImport.Event) -> Void = { event in
            switch event {
            case .notice(let failure), .failure(let failure):
                line.clear()
                Report.failure(failure)
            case .progress(let articles, let part): line.show("\(articles) articles", part: part)
            }
        }
        if annotated {
            var work = AnnotatedImport(
                into: library, tags: tags, now: time(nil), isStopped: { Interruption.isAsked }, report: report)
            work.run(paths)
            line.clear()
            return work.tally
        }
        var work = LibraryImport(
            into: library, tags: tags, now: time(nil), loader: .live(published: published, language: language),
            isStopped: { Interruption.isAsked },
            report: report)
        work.run(paths)
        line.clear()
        return work.tally
    }

    private func fetchPages(_ ids: [RowID<ArticleRow>], into library: Library) throws {
        let count = ids.count
        let line = Mutex(ProgressLine())
        let pages = MissingPages(library: library, client: .live, isLocal: local)
        let fetching: @Sendable () async throws -> (filled: Int, failures: [Failure]) = {
            try await pages.fetch(ids, now: time(nil)) { done in
                line.withLock { $0.show("\(done) of \(count) pages", part: Double(done) / Double(count)) }
            }
        }
        let result = Blocking.run(isCancelled: { Interruption.isAsked }, fetching)
        line.withLock { $0.clear() }
        switch result {
        case .success(let (filled, failures)):
            for failure in failures.prefix(Self.mostFailures) { Report.failure(failure) }
            if failures.count > Self.mostFailures {
                Report.line("reader: \(failures.count - Self.mostFailures) more pages could not be had.")
            }
            let line = "\(filled) page\(filled == 1 ? "" : "s") fetched."
            if format == .json { Report.line(line) } else { Output.write(line + "\n") }
            if !failures.isEmpty { throw ExitCode.failure }
        case .failure(let failure):
            if Interruption.isAsked { throw ExitCode(Interruption.status) }
            if let failure = failure as? Failure { Report.failure(failure) }
            throw ExitCode.failure
        }
    }

    /// Of pages that could not be had so many are named.
    private static let mostFailures = 20

    /// `412 articles added, 3 updated, 12 were there already.`
    static func text(_ tally: LibraryImport.Tally, isFetching: Bool = false) -> String {
        let feeds = tally.feeds > 0 ? "\(tally.feeds) feed\(tally.feeds == 1 ? "" : "s") added" : nil
        if let feeds, tally.articles == 0 { return feeds + "; fetch what is in them with: reader feed refresh" }
        var parts = ["\(tally.added) article\(tally.added == 1 ? "" : "s") added"]
        if tally.updated > 0 { parts.append("\(tally.updated) updated") }
        if tally.known > 0 { parts.append("\(tally.known) \(tally.known == 1 ? "was" : "were") there already") }
        if let feeds { parts.append(feeds) }
        var text = parts.joined(separator: ", ") + "."
        if tally.highlights.kept > 0 { text += "\n" + highlights(tally.highlights) }
        if !tally.pages.isEmpty, !isFetching {
            text += "\n\(tally.pages.count) came with an address alone; --pages fetches their pages."
        }
        return text
    }

    /// `12 highlights came with them; the words of 2 are not in the text: kept without a place.`
    private static func highlights(_ count: SavedHighlightCount) -> String {
        let kept = "\(count.kept) highlight\(count.kept == 1 ? "" : "s") came with them"
        guard count.lost > 0 else { return kept + "." }
        let what = count.lost == 1 ? "the words of one are" : "the words of \(count.lost) are"
        return "\(kept); \(what) not in the text: kept without a place."
    }

    static func json(_ tally: LibraryImport.Tally) -> String {
        var json = JSONWriter(isPretty: true)
        json.object { json in
            json.field("added", tally.added)
            json.field("updated", tally.updated)
            json.field("known", tally.known)
            json.field("feeds", tally.feeds)
            json.field("withoutText", tally.pages.count)
            json.field("highlights", tally.highlights.kept)
            json.field("highlightsWithoutPlace", tally.highlights.lost)
            json.key("failures")
            json.array { json in
                for failure in tally.failures + [tally.end].compactMap(\.self) { json.string(failure.message) }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
