import ReaderBasics

/// One article: its text, how the text is built of blocks, and what is known about it.
package struct Article: Equatable, Sendable, Identifiable {
    /// Names an article for as long as the program runs; made from where it came from.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let value: String
        package init(_ value: String) { self.value = value }
        package var description: String { value }
    }

    package let id: ID
    package var title: String?
    package var byline: String?
    package var site: String?
    package var url: String?
    package var published: PublicationDate?
    package var modified: CalendarDay?
    /// BCP 47 tag as the source states it, or as the library knows it.
    package var language: String?
    /// Whether the reader has said that it is in `language`.
    package var isLanguageGiven = false
    package var text: Text
    /// Paragraphs, headings, list items, … in the order of the text; ranges do not overlap.
    package var blocks: [Block]
    /// Emphasis, code and links, sorted by start and the outer before the inner.
    package var spans: [Span]

    package init(
        id: ID, title: String? = nil, byline: String? = nil, site: String? = nil, url: String? = nil,
        published: PublicationDate? = nil, modified: CalendarDay? = nil, language: String? = nil, text: Text,
        blocks: [Block], spans: [Span] = []
    ) {
        self.id = id
        self.title = title
        self.byline = byline
        self.site = site
        self.url = url
        self.published = published
        self.modified = modified
        self.language = language
        self.text = text
        self.blocks = blocks
        self.spans = spans
    }
}

extension Article {
    /// Says what the reader says that it is in, whatever the text looks like.
    ///
    /// - Parameter tag: BCP 47; nil leaves it as it is.
    package mutating func giveLanguage(_ tag: String?) {
        guard let tag else { return }
        language = tag
        isLanguageGiven = true
    }

    /// The title, or the beginning of the text where there is none.
    package var displayTitle: String? {
        if let title { return title }
        guard let first = blocks.first else { return nil }
        let words = text[first.range.lowerBound..<min(first.range.upperBound, first.range.lowerBound + 200)]
        return words.onOneLine
    }
}

/// When an article was published, and how that is known.
package struct PublicationDate: Equatable, Sendable {
    package enum Basis: String, Sendable, CaseIterable {
        /// The text says so (a date line, a dateline).
        case stated
        /// The file or page says so beside the text.
        case metadata
        /// Worked out from weekdays and dates that meet.
        case inferred
        /// The day on which somebody saved it: it was published no later.
        case saved
        /// The caller said so.
        case given
        case none
    }

    package let day: CalendarDay
    package let basis: Basis

    package init(_ day: CalendarDay, basis: Basis) {
        self.day = day
        self.basis = basis
    }
}
