import Glibc
import ReaderBasics
import ReaderImport
package import ReaderLibrary
package import ReaderModel
import ReaderWork

/// Files to articles on all cores, articles to the library in batches.
package struct LibraryImport {
    /// What happens on the way.
    package enum Event {
        /// Something was left out or guessed.
        case notice(Failure)
        /// A file, or lines of a stream, could not be read.
        case failure(Failure)
        /// So many articles are in the library.
        ///
        /// `part` of all bytes have been read, from 0 to 1; nil where it is not known how many there are.
        case progress(articles: Int, part: Double?)
    }

    /// What became of it all.
    package struct Tally: Equatable, Sendable {
        package var added = 0
        package var updated = 0
        package var known = 0
        /// Feeds that were subscribed to.
        package var feeds = 0
        /// Articles that came without a text: their pages can be fetched.
        package var pages: [RowID<ArticleRow>] = []
        /// Passages that were highlighted elsewhere.
        package var highlights = SavedHighlightCount()
        /// Files, and lines of streams, that could not be read.
        package var failures: [Failure] = []
        /// What ended it before its end.
        package var end: Failure?

        package var articles: Int { added + updated + known }

        mutating func count(_ outcome: KeepResult.Outcome) {
            switch outcome {
            case .added: added += 1
            case .updated: updated += 1
            case .known: known += 1
            }
        }
    }

    /// Articles and bytes of a transaction: enough that the cost of each is small, few enough to be done soon.
    private static let (batchArticles, batchBytes) = (500, 4 * 1024 * 1024)
    /// Files, and bytes of them, that are read at the same time.
    private static let (chunkFiles, chunkBytes) = (16, 8 * 1024 * 1024)

    private let library: Library
    private let tags: [String]
    private let now: Int
    private let loader: ArticleLoader
    private let standardInput: Int32
    private let isStopped: () -> Bool
    private let report: (Event) -> Void
    private let jobs = Machine.cores
    package private(set) var tally = Tally()
    private var batch: [IncomingArticle] = []
    private var batchSize = 0
    private var begun: Chunk?
    private lazy var feeds = SubscribedFeeds(library)
    private var (done, whole) = (0, 0)

    /// - Parameters:
    ///   - tags: given to every article that is added.
    ///   - now: the moment of adding, in seconds since 1970, UTC.
    ///   - standardInput: the file descriptor that the path "-" stands for.
    ///   - isStopped: asked between two files; where it says yes the articles at hand are kept and nothing more is read.
    ///   - report: told what happens as it happens.
    package init(
        into library: Library, tags: [String] = [], now: Int, loader: ArticleLoader,
        standardInput: Int32 = STDIN_FILENO, isStopped: @escaping () -> Bool = { false },
        report: @escaping (Event) -> Void = { _ in }
    ) {
        self.library = library
        self.tags = tags
        self.now = now
        self.loader = loader
        self.standardInput = standardInput
        self.isStopped = isStopped
        self.report = report
    }

    /// Imports files, folders with all that is in them, addresses, and "-" for standard input; `tally` says what came of it.
    package mutating func run(_ paths: [String]) {
        for address in paths.compactMap(Inputs.address) where isGoingOn { fetch(address) }
        let inputs = ImportFiles(paths.filter { Inputs.address($0) == nil }, isStopped: isStopped)
        for failure in inputs.failures { tell(failure) }
        whole = inputs.files.contains { $0.path == "-" } ? 0 : inputs.files.reduce(0) { $0 + $1.size }
        var chunk: [ImportFiles.File] = []
        var size = 0
        for file in inputs.files where isGoingOn {
            let isDatabase = NewsboatCache.isDatabase(file.path)
            if file.path == "-" || isDatabase || Self.isStream(file) {
                begin(chunk)
                finish()
                (chunk, size) = ([], 0)
                if isDatabase { takeOver(file) } else { stream(file) }
                continue
            }
            chunk.append(file)
            size += file.size
            if chunk.count >= Self.chunkFiles || size >= Self.chunkBytes {
                begin(chunk)
                (chunk, size) = ([], 0)
            }
        }
        begin(chunk)
        finish()
        flush()
        // Some had a text here already.
        tally.pages = ((try? library.rows(tally.pages)) ?? []).filter { $0.words == 0 }.map(\.id)
    }

    private var isGoingOn: Bool { tally.end == nil && !isStopped() }

    private mutating func tell(_ failure: Failure) {
        report(.failure(failure))
        tally.failures.append(failure)
    }

    // MARK: - Files

    /// Files that are being read while those before them are kept.
    private struct Chunk {
        let files: [ImportFiles.File]
        let results: Future<[Result<Imported, Failure>]>
    }

    /// Begins to read files on all cores, then keeps what was begun before.
    private mutating func begin(_ files: [ImportFiles.File]) {
        guard isGoingOn, !files.isEmpty else { return }
        let (jobs, loader) = (jobs, loader)
        let results = Future {
            ParallelWork.map(files.count, jobs: jobs) { Self.imported(Source(.file(files[$0].path)), by: loader) }
        }
        finish()
        begun = Chunk(files: files, results: results)
    }

    /// Keeps what has been begun.
    private mutating func finish() {
        guard let chunk = begun else { return }
        begun = nil
        for (file, result) in zip(chunk.files, chunk.results.value) where isGoingOn {
            done += file.size
            switch result {
            case .success(let imported): take(imported, path: file.path)
            case .failure(let failure): tell(failure)
            }
        }
    }

    /// The articles of newsboat's cache.
    private mutating func takeOver(_ file: ImportFiles.File) {
        do {
            var cache = try NewsboatCache(file.path)
            while isGoingOn, let articles = try cache.next() {
                for article in articles { keep(article) }
            }
        } catch {
            tell(error)
        }
        done += file.size
        flush()
    }

    private static func imported(_ source: Source, by loader: ArticleLoader) -> Result<Imported, Failure> {
        do {
            return .success(try loader.imported(source))
        } catch {
            return .failure(error)
        }
    }

    private mutating func fetch(_ address: String) {
        switch Self.imported(Source(.web(address)), by: loader) {
        case .success(let imported): take(imported, path: address)
        case .failure(let failure): tell(failure)
        }
    }

    private mutating func take(_ imported: Imported, path: String) {
        for notice in imported.notices { report(.notice(notice)) }
        // First the feeds, so that entries stand under theirs.
        var feeds = imported
        if !imported.articles.isEmpty, !imported.entries.contains(where: { $0.link == nil }) {
            // A list of bare addresses may be one of feeds or of pages; here it is one of pages.
            let pages = Set(imported.entries.compactMap(\.link))
            feeds.subscriptions.removeAll { pages.contains($0.url) }
        }
        subscribe(to: feeds)
        for incoming in IncomingArticle.all(of: imported, address: Source(.file(path)).address) { keep(incoming) }
    }

    private mutating func subscribe(to list: Imported) {
        guard !list.subscriptions.isEmpty, tally.end == nil else { return }
        do {
            let outcome = try library.subscribe(to: list.subscriptions, now: now)
            tally.feeds += outcome.added.count
            for address in outcome.refused {
                tell(Failure("\(address) is not subscribed to.", advice: "Only http and https are fetched."))
            }
        } catch {
            tally.end = error
        }
        for list in list.includedLists {
            report(
                .notice(
                    Failure(
                        "Another list that is included was not read: \(list.address).",
                        advice: "Import it too: reader feed import ADDRESS.")))
        }
    }

    // MARK: - Streams

    /// A file with an article a line is read a piece at a time, however long it is.
    private static func isStream(_ file: ImportFiles.File) -> Bool {
        if Format(fileName: file.path) == .jsonLines { return true }
        guard let head = FileReader.beginning(of: file.path, count: 4_096) else { return false }
        return Format(content: head, name: file.path) == .jsonLines
    }

    private mutating func stream(_ file: ImportFiles.File) {
        guard isGoingOn else { return }
        let name = file.path == "-" ? "standard input" : file.path
        let descriptor = file.path == "-" ? standardInput : open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return tell(FileReader.failure(file.path)) }
        defer { if file.path != "-" { close(descriptor) } }
        var reader = LineReader(descriptor, isEnded: isStopped)
        do {
            guard let first = try reader.next() else { return tell(ImportError.empty(name: name).failure) }
            if file.path == "-", Format(content: first.bytes, name: name) != .jsonLines {
                try readWhole(first.bytes, rest: &reader, name: name)
            } else {
                try readLines(first, rest: &reader, name: name)
            }
        } catch {
            tell(FileReader.failure(name, reason: error.number))
        }
    }

    private mutating func readLines(
        _ first: (bytes: [UInt8], lines: [Range<Int>]), rest: inout LineReader, name: String
    ) throws(LineReaderError) {
        var piece = Optional(first)
        var (number, bad): (Int, [Int]) = (1, [])
        while let (bytes, lines) = piece, isGoingOn {
            let start = number
            let articles = ParallelWork.map(lines.count, jobs: jobs) { index -> Article? in
                JSONLines.article(Array(bytes[lines[index]]), number: start + index, name: name)
            }
            for (index, article) in articles.enumerated() {
                if let article {
                    keep(IncomingArticle(article))
                } else if bytes[lines[index]].contains(where: { $0 > .space }) {
                    bad.append(start + index)
                }
            }
            number += lines.count
            done += bytes.count
            flush()
            piece = try rest.next()
        }
        if !bad.isEmpty { tell(JSONLines.notice(bad, name: name)) }
    }

    /// Standard input that is one file: all of it is needed before it can be read.
    private mutating func readWhole(
        _ first: [UInt8], rest: inout LineReader, name: String
    ) throws(LineReaderError) {
        var bytes = first
        while let piece = try rest.next() {
            guard bytes.count + piece.bytes.count <= FileReader.limit else { throw LineReaderError(number: EFBIG) }
            bytes += piece.bytes
        }
        guard isGoingOn else { return }
        do {
            take(try Importer.articles(from: bytes, name: name), path: name)
        } catch {
            tell(error.failure)
        }
    }

    // MARK: - Keeping

    private mutating func keep(_ incoming: IncomingArticle) {
        guard tally.end == nil else { return }
        var incoming = incoming
        incoming.tags += tags
        feeds.file(&incoming)
        batch.append(incoming)
        batchSize += incoming.article.text.count
        if batch.count >= Self.batchArticles || batchSize >= Self.batchBytes { flush() }
    }

    /// Writes the batch: all of it or, where that fails, nothing.
    private mutating func flush() {
        guard !batch.isEmpty, tally.end == nil else { return }
        do {
            for (incoming, kept) in zip(batch, try library.keep(batch, now: now)) {
                if incoming.saved != nil, incoming.article.text.isEmpty { tally.pages.append(kept.id) }
                tally.highlights += kept.highlights
                tally.count(kept.outcome)
            }
        } catch {
            tally.end = error
        }
        (batch, batchSize) = ([], 0)
        report(.progress(articles: tally.articles, part: whole > 0 ? Double(done) / Double(whole) : nil))
    }
}
