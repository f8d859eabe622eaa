package import ReaderCorrections
import ReaderJoining
import ReaderLanguage
package import ReaderModel

/// An annotation made ready for the tables, so that the one who writes only writes.
package struct AnnotationRecord: Sendable {
    struct QuoteRecord: Sendable {
        let kind: String
        let start: Int
        let parts: [UInt8]
        /// Index in `clusters`.
        let speaker: Int?
        let speakerName: String?
        let cue: String?
        /// Indices in `clusters` of those spoken of inside it.
        let about: [Int]
    }

    struct EventRecord: Sendable {
        let days: ClosedRange<CalendarDay>
        let precision: String
        let range: Range<Int>
        let derivation: String?
        let value: String?
        /// Indices in `clusters`.
        let entities: [Int]
    }

    let article: RowID<ArticleRow>
    /// The text that was annotated.
    let text: String
    /// The day of publication that was worked out, for an article that does not say its own.
    let published: CalendarDay?
    /// BCP 47 tag of what the text is in.
    let language: String?
    let clusters: [MentionCluster]
    let quotes: [QuoteRecord]
    let events: [EventRecord]
    /// The reader's decisions that it follows.
    let corrections: Corrections

    /// - Parameter annotation: as it was found, without the reader's decisions.
    package init(
        _ article: Article, id: RowID<ArticleRow>, _ annotation: Annotation, _ corrections: Corrections = Corrections()
    ) {
        self.article = id
        self.corrections = corrections
        let annotation = annotation.corrected(by: corrections, in: article.text).annotation
        text = article.text.string
        published = article.published == nil ? annotation.published?.day : nil
        let code = annotation.language.code
        language = Language.tag(stated: article.language, found: code.map { Language(tag: $0) ?? .other })
        let (clusters, numbers) = MentionCluster.all(of: annotation, in: article)
        self.clusters = clusters
        let mentions = AnnotationIndex(annotation)
        quotes = annotation.quotes.map { quote in
            let inside = quote.parts.flatMap { part in
                mentions.mentions(in: part).filter {
                    part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound
                }
            }
            return QuoteRecord(
                kind: quote.kind.rawValue, start: quote.start,
                parts: PackedRanges.bytes(of: quote.parts.sorted { $0.lowerBound < $1.lowerBound }),
                speaker: quote.speaker?.entity.flatMap { numbers[$0] },
                speakerName: quote.speaker.flatMap { speaker in
                    speaker.range.isEmpty ? nil : MentionCluster.line(article.text[speaker.range])
                },
                cue: quote.cue.map { MentionCluster.line(article.text[$0]) },
                about: Self.unique(inside.compactMap { numbers[annotation.entities[$0.entity].id] }))
        }
        let times = Dictionary(annotation.times.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        events = annotation.events.compactMap { event in
            event.interval.map { days in
                EventRecord(
                    days: days, precision: event.precision.rawValue, range: event.range,
                    derivation: times[event.time]?.derivation, value: times[event.time]?.value,
                    entities: Self.unique(event.entities.compactMap { numbers[$0] }))
            }
        }
    }

    private static func unique(_ numbers: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return numbers.filter { seen.insert($0).inserted }
    }
}
