import ReaderBasics

/// Answers "what stands here, and what comes next" for one annotation, by binary search.
package struct AnnotationIndex: Equatable, Sendable {
    /// A mention and whose it is.
    package struct Entry: Equatable, Sendable {
        package let range: Range<Int>
        /// Position in `Annotation.entities`.
        package let entity: Int
    }

    /// Every mention, by start; the longer first where two start together.
    package let mentions: [Entry]
    /// Positions in `Annotation.quotes`, by start.
    package let quotes: [Int]
    private let quoteRanges: [Range<Int>]
    private let timeRanges: [Range<Int>]
    private let eventRanges: [Range<Int>]
    private let positions: [Entity.ID: Int]
    /// The longest mention, quote and event: how far back a search must look.
    private let longestMention: Int
    private let longestQuote: Int
    private let longestEvent: Int

    package init(_ annotation: Annotation = Annotation()) {
        var mentions: [Entry] = []
        mentions.reserveCapacity(annotation.entities.reduce(0) { $0 + $1.mentions.count })
        for (position, entity) in annotation.entities.enumerated() {
            for mention in entity.mentions { mentions.append(Entry(range: mention.range, entity: position)) }
        }
        mentions.sort {
            ($0.range.lowerBound, $1.range.upperBound, $0.entity)
                < ($1.range.lowerBound, $0.range.upperBound, $1.entity)
        }
        self.mentions = mentions
        quotes = annotation.quotes.indices.sorted {
            annotation.quotes[$0].range.lowerBound < annotation.quotes[$1].range.lowerBound
        }
        quoteRanges = quotes.map { annotation.quotes[$0].range }
        timeRanges = annotation.times.map(\.range)
        eventRanges = annotation.events.map(\.range)
        positions = Dictionary(
            annotation.entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        longestMention = mentions.reduce(0) { max($0, $1.range.count) }
        longestQuote = quoteRanges.reduce(0) { max($0, $1.count) }
        longestEvent = eventRanges.reduce(0) { max($0, $1.count) }
    }

    /// Where an entity stands in `Annotation.entities`.
    package func position(of id: Entity.ID) -> Int? { positions[id] }

    /// The innermost mention that covers an offset.
    package func mention(at offset: Int) -> Entry? {
        Self.covering(offset, in: mentions, longest: longestMention, range: \.range).last.map { mentions[$0] }
    }

    /// The position in `Annotation.quotes` of the innermost quote that covers an offset.
    package func quote(at offset: Int) -> Int? {
        Self.covering(offset, in: quoteRanges, longest: longestQuote, range: \.self).last.map { quotes[$0] }
    }

    /// The position in `Annotation.times` of the expression that covers an offset.
    package func time(at offset: Int) -> Int? {
        Self.covering(offset, in: timeRanges, longest: 400, range: \.self).last
    }

    /// The position in `Annotation.events` of the innermost event that covers an offset.
    package func event(at offset: Int) -> Int? {
        Self.covering(offset, in: eventRanges, longest: longestEvent, range: \.self).last
    }

    /// The mentions that touch a range.
    package func mentions(in range: Range<Int>) -> ArraySlice<Entry> {
        let start = Self.first(in: mentions, startingAt: range.lowerBound - longestMention, range: \.range)
        let end = Self.first(in: mentions, startingAt: range.upperBound, range: \.range)
        return mentions[start..<max(start, end)]
    }

    /// Positions in `Annotation.quotes` of the quotes that touch a range.
    package func quotes(in range: Range<Int>) -> ArraySlice<Int> {
        let start = Self.first(in: quoteRanges, startingAt: range.lowerBound - longestQuote, range: \.self)
        let end = Self.first(in: quoteRanges, startingAt: range.upperBound, range: \.self)
        return quotes[start..<max(start, end)]
    }

    /// Positions in `Annotation.times` of the expressions that touch a range.
    package func times(in range: Range<Int>) -> Range<Int> {
        let start = Self.first(in: timeRanges, startingAt: range.lowerBound - 400, range: \.self)
        let end = Self.first(in: timeRanges, startingAt: range.upperBound, range: \.self)
        return start..<max(start, end)
    }

    /// The index of the first element that starts at an offset or later.
    package static func first<Element>(
        in sorted: [Element], startingAt offset: Int, range: (Element) -> Range<Int>
    ) -> Int {
        sorted.partitioningIndex { range($0).lowerBound >= offset }
    }

    private static func covering<Element>(
        _ offset: Int, in sorted: [Element], longest: Int, range: (Element) -> Range<Int>
    ) -> [Int] {
        let start = first(in: sorted, startingAt: offset - longest, range: range)
        let end = first(in: sorted, startingAt: offset + 1, range: range)
        return (start..<max(start, end)).filter { range(sorted[$0]).contains(offset) }
    }
}
