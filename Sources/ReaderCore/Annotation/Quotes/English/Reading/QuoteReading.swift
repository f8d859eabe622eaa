import ReaderModel
import ReaderTokens

/// A text made ready for the quote rules: stretches in quotation marks, items and units.
struct QuoteReading: Sendable {
    /// A sentence of the text around the quotes; a quoted stretch counts as one word of it.
    struct Unit: Sendable {
        var items: Range<Int>
        var paragraph: Int

        var first: Int { items.lowerBound }
        var last: Int { items.upperBound - 1 }
    }

    /// Somebody or something named.
    struct Name: Sendable {
        var range: Range<Int>
        /// Index into the entities; -1 for a name the article's entities do not hold.
        var entity: Int
        var isPerson: Bool
        /// An organisation.
        var isGroup = false
        /// A thing, work or product.
        var isOther = false
    }

    let text: Text
    let stretches: [QuotedStretch]
    /// What each stretch is like inside its marks.
    let insides: [StretchInside]
    let items: [QuoteItem]
    let units: [Unit]
    let names: [Name]
    /// The block of each paragraph; empty where nobody knows.
    let blocks: [Block]

    init(_ tokenized: TokenizedText, entities: [Entity]) {
        text = tokenized.text
        blocks = tokenized.blocks
        let bytes = text.bytes
        let paragraphs = tokenized.paragraphs.map { tokenized.bytes(of: $0) }
        stretches = QuoteMarkScanner.stretches(in: bytes, paragraphs: paragraphs)
        insides = stretches.map { StretchInside($0, bytes) }
        var builder = UnitBuilder(insides: insides)
        var next = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let first = builder.items.count
            var position = paragraph.lowerBound
            while next < stretches.count, stretches[next].paragraph == index {
                let stretch = stretches[next].range
                ItemLexer.cut(bytes, position..<max(position, stretch.lowerBound), into: &builder.items)
                builder.items.append(
                    QuoteItem(start: Int32(stretch.lowerBound), end: Int32(stretch.upperBound), stretch: Int32(next)))
                position = stretch.upperBound
                next += 1
            }
            ItemLexer.cut(bytes, position..<max(position, paragraph.upperBound), into: &builder.items)
            builder.divide(from: first, paragraph: index)
        }
        names = entities.isEmpty ? CapitalRuns.names(in: builder.items) : Self.names(of: entities)
        builder.mark(names)
        items = builder.items
        units = builder.units
    }

    /// The bytes from one item to another, both included.
    func bytes(of range: ClosedRange<Int>) -> Range<Int> {
        items[range.lowerBound].range.lowerBound..<items[range.upperBound].range.upperBound
    }

    /// The inside of the stretch that an item stands for.
    func inside(_ index: Int) -> StretchInside { insides[Int(items[index].stretch)] }

    func isPerson(in range: ClosedRange<Int>) -> Bool { range.contains { items[$0].isWord && items[$0].isPerson } }
}
