import Glibc
import ReaderAnnotation
import ReaderBasics
import ReaderImport
package import ReaderImporting
package import ReaderModel
import ReaderWork

/// The annotations of many articles as data, annotated on several cores and written in order.
package struct AnnotationBatch: Sendable {
    /// How annotations are written.
    package enum Format: String, CaseIterable, Sendable {
        case json, jsonl, text
    }

    private let format: Format
    private let withText: Bool
    private let withUnsure: Bool
    private let explains: Bool
    private let jobs: Int
    private let loader: ArticleLoader
    private let published: CalendarDay?
    private let language: String?
    private let today: CalendarDay

    /// - Parameters:
    ///   - withText: whether the text is repeated in the data.
    ///   - withUnsure: whether findings that are less sure than the views show follow the others.
    ///   - explains: whether each finding says why it was found.
    ///   - jobs: how many articles are annotated at the same time.
    ///   - published: the day of publication of articles of a stream that do not say their own.
    ///   - language: what the reader says that all articles of a stream are in, as a BCP 47 tag.
    ///   - today: the latest day that a publication date may be inferred to be.
    package init(
        format: Format, withText: Bool = false, withUnsure: Bool = false, explains: Bool = false, jobs: Int,
        loader: ArticleLoader, published: CalendarDay? = nil, language: String? = nil, today: CalendarDay
    ) {
        self.format = format
        self.withText = withText
        self.withUnsure = withUnsure
        self.explains = explains
        self.jobs = jobs
        self.loader = loader
        self.published = published
        self.language = language
        self.today = today
    }

    /// Annotates files, folders, addresses, and "-" for standard input.
    ///
    /// - Parameters:
    ///   - write: given the documents in the order of the articles, a piece at a time.
    ///   - report: told what could not be read.
    /// - Returns: whether everything could be read.
    package func run(_ paths: [String], write: ([UInt8]) -> Void, report: (Failure) -> Void) -> Bool {
        withoutActuallyEscaping(write) { write in
            withoutActuallyEscaping(report) { report in run(paths, Output(write: write, report: report)) }
        }
    }

    /// Where documents and failures go.
    private struct Output {
        let write: ([UInt8]) -> Void
        let report: (Failure) -> Void
    }

    private func run(_ paths: [String], _ output: Output) -> Bool {
        var isWhole = true
        var articles: [String] = []
        for path in paths {
            if isStream(path) {
                isWhole = annotate(articles, output) && isWhole
                articles = []
                isWhole = stream(path, output) && isWhole
            } else {
                articles.append(path)
            }
        }
        return annotate(articles, output) && isWhole
    }

    private func isStream(_ path: String) -> Bool {
        guard format == .jsonl else { return false }
        return path == "-" || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    }

    // MARK: - Streams

    private func stream(_ path: String, _ output: Output) -> Bool {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            output.report(FileReader.failure(path))
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
                output.write(results.flatMap(\.bytes))
            }
        } catch {
            output.report(FileReader.failure(path == "-" ? "standard input" : path, reason: error.number))
            return false
        }
        return isWhole
    }

    private func annotate(line bytes: [UInt8], _ range: Range<Int>, number: Int) -> (bytes: [UInt8], isWhole: Bool) {
        guard bytes[range].contains(where: { $0 > .space }) else { return ([], true) }
        var json = JSONWriter()
        do {
            var line = try bytes.withUnsafeBufferPointer { buffer throws(ArticleLineError) in
                try ArticleLine(UnsafeBufferPointer(rebasing: buffer[range]), number: number, published: published)
            }
            line.article.giveLanguage(language)
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
        AnnotationJSON(article, annotation(of: article)).write(
            to: &json, withText: withText, withUnsure: withUnsure, id: id)
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

    private func annotate(_ paths: [String], _ output: Output) -> Bool {
        guard !paths.isEmpty else { return true }
        let inputs = Inputs(paths)
        inputs.failures.forEach(output.report)
        var isWhole = inputs.failures.isEmpty
        var list = ListWriter(isList: format == .json && inputs.sources.count > 1)
        for start in stride(from: 0, to: inputs.sources.count, by: jobs * 4) {
            let sources = Array(inputs.sources[start..<min(start + jobs * 4, inputs.sources.count)])
            for result in ParallelWork.map(sources.count, jobs: jobs, { annotate(sources[$0]) }) {
                switch result {
                case .success(let documents):
                    list.write(documents, asList: format == .json, to: output.write)
                case .failure(let failure):
                    output.report(failure)
                    isWhole = false
                }
            }
        }
        list.end(to: output.write)
        return isWhole
    }

    /// The annotations of each article that a source holds.
    private func annotate(_ source: Source) -> Result<[[UInt8]], Failure> {
        do {
            return .success(try loader.imported(source).articles.map(document))
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

    mutating func write(_ documents: [[UInt8]], asList: Bool, to output: ([UInt8]) -> Void) {
        if asList, documents.count > 1 { isList = true }
        for document in documents {
            let lead = !isList ? "" : isOpen ? ",\n" : "[\n"
            output(Array(lead.utf8) + document)
            isOpen = true
        }
    }

    func end(to output: ([UInt8]) -> Void) {
        if isList { output(Array((isOpen ? "]\n" : "[]\n").utf8)) }
    }
}
