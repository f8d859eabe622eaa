import Glibc
import ReaderCore

/// The work of `reader import`: files to articles on all cores, articles to the library in batches.
struct ImportWork {
    /// What became of it all.
    struct Tally: Equatable {
        var added = 0
        var updated = 0
        var known = 0
        /// Files, and lines of streams, that could not be read.
        var failures: [Failure] = []
        /// What ended it before its end.
        var end: Failure?

        var articles: Int { added + updated + known }
    }

    /// Articles and bytes of a transaction: enough that the cost of each is small, few enough to be done soon.
    private static let (batchArticles, batchBytes) = (500, 4 * 1024 * 1024)
    /// Files, and bytes of them, that are read at the same time.
    private static let (chunkFiles, chunkBytes) = (16, 8 * 1024 * 1024)

    private let library: Library
    private let tags: [String]
    private let now: Int
    private let jobs = Machine.cores
    private(set) var tally = Tally()
    private var batch: [Arrival] = []
    private var batchSize = 0
    private var ahead: Chunk?
    private var progress = ProgressLine()
    private var (done, whole) = (0, 0)

    init(into library: Library, tags: [String], now: Int) {
        self.library = library
        self.tags = tags
        self.now = now
    }

    mutating func run(_ paths: [String]) {
        for address in paths.compactMap(Inputs.address) where isGoingOn { fetch(address) }
        let inputs = ImportFiles(paths.filter { Inputs.address($0) == nil })
        for failure in inputs.failures { tell(failure) }
        whole = inputs.files.contains { $0.path == "-" } ? 0 : inputs.files.reduce(0) { $0 + $1.size }
        var chunk: [ImportFiles.File] = []
        var size = 0
        for file in inputs.files where isGoingOn {
            if file.path == "-" || Self.isStream(file) {
                begin(chunk)
                finish()
                (chunk, size) = ([], 0)
                stream(file)
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
        progress.clear()
    }

    private var isGoingOn: Bool { tally.end == nil && !Interruption.isAsked }

    private mutating func tell(_ failure: Failure) {
        progress.clear()
        Report.failure(failure)
        tally.failures.append(failure)
    }

    // MARK: - Files

    /// Files that are being read while those before them are kept.
    private struct Chunk {
        let files: [ImportFiles.File]
        let results: Ahead<[Result<Imported, Failure>]>
    }

    /// Begins to read files on all cores, then keeps what was begun before.
    private mutating func begin(_ files: [ImportFiles.File]) {
        guard isGoingOn, !files.isEmpty else { return }
        let jobs = jobs
        let results = Ahead {
            ParallelWork.map(files.count, jobs: jobs) { Self.imported(Source(.file(files[$0].path))) }
        }
        finish()
        ahead = Chunk(files: files, results: results)
    }

    /// Keeps what has been begun.
    private mutating func finish() {
        guard let chunk = ahead else { return }
        ahead = nil
        for (file, result) in zip(chunk.files, chunk.results.value) where isGoingOn {
            done += file.size
            switch result {
            case .success(let imported): take(imported, path: file.path)
            case .failure(let failure): tell(failure)
            }
        }
    }

    private static func imported(_ source: Source) -> Result<Imported, Failure> {
        do {
            return .success(try Loading.imported(source, nil))
        } catch {
            return .failure(error)
        }
    }

    private mutating func fetch(_ address: String) {
        switch Self.imported(Source(.web(address))) {
        case .success(let imported): take(imported, path: address)
        case .failure(let failure): tell(failure)
        }
    }

    private mutating func take(_ imported: Imported, path: String) {
        for notice in imported.notices {
            progress.clear()
            Report.failure(notice)
        }
        if imported.articles.isEmpty, !imported.subscriptions.isEmpty {
            tell(Failure("\(path) is a list of feeds.", advice: "Run: reader feed import \(path)"))
        }
        for arrival in Arrival.all(of: imported, address: Source(.file(path)).address) { keep(arrival) }
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
        let descriptor = file.path == "-" ? STDIN_FILENO : open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return tell(FileReader.failure(file.path)) }
        defer { if file.path != "-" { close(descriptor) } }
        var reader = LineReader(descriptor, isEnded: { Interruption.isAsked })
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
                    keep(Arrival(article))
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

    private mutating func keep(_ arrival: Arrival) {
        guard tally.end == nil else { return }
        var arrival = arrival
        arrival.tags += tags
        batch.append(arrival)
        batchSize += arrival.article.text.count
        if batch.count >= Self.batchArticles || batchSize >= Self.batchBytes { flush() }
    }

    /// Writes the batch: all of it or, where that fails, nothing.
    private mutating func flush() {
        guard !batch.isEmpty, tally.end == nil else { return }
        do {
            for kept in try library.keep(batch, now: now) {
                switch kept.outcome {
                case .added: tally.added += 1
                case .updated: tally.updated += 1
                case .known: tally.known += 1
                }
            }
        } catch {
            tally.end = error
        }
        (batch, batchSize) = ([], 0)
        progress.show("\(tally.articles) articles", part: whole > 0 ? Double(done) / Double(whole) : nil)
    }
}
