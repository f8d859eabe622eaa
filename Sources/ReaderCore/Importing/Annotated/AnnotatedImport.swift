import Glibc
import ReaderBasics
package import ReaderLibrary
import ReaderModel

/// Articles with what was found in them to the library, without looking for anything again.
///
/// The files are those of `reader annotate --format jsonl --with-text`. A line that annotators of another version have
/// written, or that does not hold together, is told and left out. Articles and findings are two transactions a batch:
/// where it is stopped between them, the articles wait as others do.
package struct AnnotatedImport {
    /// Articles of a transaction.
    private static let batch = 500

    private let library: Library
    private let tags: [String]
    private let now: Int
    private let standardInput: Int32
    private let isStopped: () -> Bool
    private let report: (LibraryImport.Event) -> Void
    private let jobs = Machine.cores
    package private(set) var tally = LibraryImport.Tally()
    private var (done, whole) = (0, 0)

    /// The parameters are those of `LibraryImport`.
    package init(
        into library: Library, tags: [String] = [], now: Int, standardInput: Int32 = STDIN_FILENO,
        isStopped: @escaping () -> Bool = { false }, report: @escaping (LibraryImport.Event) -> Void = { _ in }
    ) {
        self.library = library
        self.tags = tags
        self.now = now
        self.standardInput = standardInput
        self.isStopped = isStopped
        self.report = report
    }

    /// Imports files, folders with all that is in them, and "-" for standard input; `tally` says what came of it.
    package mutating func run(_ paths: [String]) {
        let inputs = ImportFiles(paths, isStopped: isStopped)
        for failure in inputs.failures { tell(failure) }
        whole = inputs.files.contains { $0.path == "-" } ? 0 : inputs.files.reduce(0) { $0 + $1.size }
        for file in inputs.files where isGoingOn { read(file.path) }
    }

    private var isGoingOn: Bool { tally.end == nil && !isStopped() }

    private mutating func tell(_ failure: Failure) {
        report(.failure(failure))
        tally.failures.append(failure)
    }

    private mutating func read(_ path: String) {
        let name = path == "-" ? "standard input" : path
        let descriptor = path == "-" ? standardInput : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return tell(FileReader.failure(path)) }
        defer { if path != "-" { close(descriptor) } }
        var reader = LineReader(descriptor, isEnded: isStopped)
        var number = 1
        var refused: [AnnotatedLine.Problem: [Int]] = [:]
        do {
            while isGoingOn, let (bytes, lines) = try reader.next() {
                let start = number
                let read = ParallelWork.map(lines.count, jobs: jobs) { index in
                    Self.line(bytes[lines[index]], number: start + index, name: name)
                }
                for (index, result) in read.enumerated() {
                    if case .failure(let problem)? = result { refused[problem, default: []].append(start + index) }
                }
                keep(read.compactMap { try? $0?.get() })
                number += lines.count
                done += bytes.count
                report(.progress(articles: tally.articles, part: whole > 0 ? Double(done) / Double(whole) : nil))
            }
        } catch {
            tell(FileReader.failure(name, reason: error.number))
        }
        for problem in AnnotatedLine.Problem.allCases {
            if let lines = refused[problem] { tell(Self.failure(problem, lines, name: name)) }
        }
    }

    /// Nil for a line of blanks.
    private static func line(
        _ bytes: ArraySlice<UInt8>, number: Int, name: String
    ) -> Result<AnnotatedLine, AnnotatedLine.Problem>? {
        guard bytes.contains(where: { $0 > .space }) else { return nil }
        do {
            return .success(try AnnotatedLine(Array(bytes), number: number, name: name))
        } catch {
            return .failure(error)
        }
    }

    private static func failure(_ problem: AnnotatedLine.Problem, _ lines: [Int], name: String) -> Failure {
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        let more = lines.count > 5 ? " and \(lines.count - 5) more" : ""
        let (what, advice) =
            switch problem {
            case .other:
                ("no annotation with its text", "Write them by: reader annotate --format jsonl --with-text.")
            case .version:
                ("annotated by another version of reader", "Annotate again, or import it without --annotated.")
            case .torn:
                (
                    "what was found does not fit the text",
                    "The line was changed after it was written: annotate it again."
                )
            }
        return Failure("\(name): line \(shown)\(more): \(what); left out.", advice: advice)
    }

    // MARK: - Keeping

    private mutating func keep(_ lines: [AnnotatedLine]) {
        for start in stride(from: 0, to: lines.count, by: Self.batch) where isGoingOn {
            let batch = Array(lines[start..<min(start + Self.batch, lines.count)])
            do {
                let kept = try library.keep(batch.map(incoming), now: now)
                for result in kept { tally.count(result.outcome) }
                let records = ParallelWork.map(batch.count, jobs: jobs) {
                    AnnotationRecord(batch[$0].article, id: kept[$0].id, batch[$0].annotation)
                }
                try library.store(records)
            } catch {
                tally.end = error
            }
        }
    }

    private func incoming(_ line: AnnotatedLine) -> IncomingArticle {
        var incoming = IncomingArticle(line.article)
        incoming.tags = tags
        return incoming
    }
}
