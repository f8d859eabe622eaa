import ReaderAnnotation
import ReaderBasics
import ReaderCorrections
package import ReaderLibrary
package import ReaderModel

/// What the reader has put right, as lines that `reader-train` learns and measures with (Docs/Corrections.md).
///
/// What the annotators find is found once more, so that it can be told where the reader says otherwise.
package struct TrainingLines {
    package enum Format: String, CaseIterable, Sendable {
        /// The sentences in which a name was put right: CoNLL, as `reader-train tagger` and `names` take it.
        case names
        /// The articles in which a quote was put right: JSON Lines, as `reader-train quotes` takes it.
        case quotes
        /// The articles in which names were put together or parted: JSON Lines, as `reader-train links` takes it.
        case links
    }

    /// What has become of the articles.
    package struct Tally: Equatable, Sendable {
        /// Those that lines were written of.
        package var written = 0
        /// How many are left out, by the code of their language.
        package var foreign: [String: Int] = [:]
    }

    package private(set) var tally = Tally()
    private let library: Library
    private let format: Format
    private let language: String
    private let today: CalendarDay

    /// - Parameters:
    ///   - language: the code of the language whose articles are wanted; one file is of one.
    ///   - today: the latest day a publication date may be inferred to be.
    package init(_ library: Library, _ format: Format, language: String, today: CalendarDay) {
        (self.library, self.format, self.language, self.today) = (library, format, language, today)
    }

    /// Writes what the library has to teach, article by article.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package mutating func write(_ output: ([UInt8]) -> Void) throws {
        for id in try articles() {
            guard let article = try library.article(id) else { continue }
            let found = try Annotator.annotate(article.dividingLongBlocks(), today: today)
            let code = found.language.code ?? "en"
            guard code == language else {
                tally.foreign[code, default: 0] += 1
                continue
            }
            let annotation = found.corrected(by: try library.corrections(of: id), in: article.text).annotation
            let lines: [UInt8] =
                switch format {
                case .names: NameLesson(article, found, annotation, id: "\(id)").lines
                case .quotes: QuoteLesson.line(article, annotation)
                case .links: LinkLesson.line(article, annotation, id: "\(id)")
                }
            guard !lines.isEmpty else { continue }
            output(lines)
            tally.written += 1
        }
    }

    /// The articles in which something of the kind was decided, or that a rule says something of.
    private func articles() throws -> [RowID<ArticleRow>] {
        var ids: Set<RowID<ArticleRow>> = []
        for listed in try CorrectionLines.all(library) {
            switch listed.content {
            case .correction(let correction, let id): if format.isTaught(by: correction.decision) { ids.insert(id) }
            case .rule(let rule): if format != .quotes { ids.formUnion(try library.articles(touchedBy: rule)) }
            }
        }
        return ids.sorted { $0.number < $1.number }
    }
}

extension TrainingLines.Format {
    fileprivate func isTaught(by decision: Correction.Decision) -> Bool {
        switch decision {
        case .notName, .kind, .name: self != .quotes
        case .same, .apart: self == .links
        case .span: true
        case .notSaid, .speaker, .said: self == .quotes
        case .notDate, .date, .notEvent, .eventDate, .published, .language: false
        }
    }
}

extension Entity.Kind {
    /// As CoNLL-2003 calls it.
    var label: String {
        switch self {
        case .person: "PER"
        case .organization: "ORG"
        case .place: "LOC"
        case .other: "MISC"
        }
    }
}

extension ScalarOffsets {
    /// Writes pairs of Unicode scalars for ranges of bytes.
    func write(_ ranges: [Range<Int>], to json: inout JSONWriter) {
        json.array { json in
            for range in ranges {
                json.array { json in
                    json.int(scalar(atByte: range.lowerBound))
                    json.int(scalar(atByte: range.upperBound))
                }
            }
        }
    }
}
