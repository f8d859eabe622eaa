import ReaderLibrary
import ReaderModel
import ReaderScreen

/// Roles and marks of a stretch of text, byte by byte: what is emphasised, who is named, what is quoted.
struct Decorations {
    private let start: Int
    private var roles: [Role?]
    private var marks: [Marks]

    init(_ window: Range<Int>) {
        start = window.lowerBound
        roles = Array(repeating: nil, count: window.count)
        marks = Array(repeating: [], count: window.count)
    }

    /// Everything that is to be seen in a window of an article.
    init(_ window: Range<Int>, of reading: Reading) {
        self.init(window)
        addSpans(reading.article.spans, window)
        addQuotes(reading, window)
        for position in reading.index.times(in: window) {
            paint(reading.annotation.times[position].range, .time)
        }
        addMentions(reading, window)
        for highlight in reading.highlights { if let range = highlight.range { mark(range, .selected) } }
        if reading.showsChanges { for change in reading.changes { mark(reading.shown(change), .hit) } }
        if let selection = reading.selection { mark(selection, .cursor) }
        addCursor(reading, window)
        if let search = reading.search {
            let widened = max(0, window.lowerBound - 200)..<window.upperBound
            for hit in search.matches(in: reading.article.text, widened) { mark(hit, .hit) }
        }
    }

    func role(at offset: Int) -> Role? {
        let index = offset - start
        return roles.indices.contains(index) ? roles[index] : nil
    }

    func marks(at offset: Int) -> Marks {
        let index = offset - start
        return marks.indices.contains(index) ? marks[index] : []
    }

    private mutating func addSpans(_ spans: [Span], _ window: Range<Int>) {
        // No span is longer than a block, and longer blocks are divided.
        var index = AnnotationIndex.first(in: spans, startingAt: window.lowerBound - Block.longest, range: \.range)
        while index < spans.count, spans[index].range.lowerBound < window.upperBound {
            let span = spans[index]
            index += 1
            switch span.kind {
            case .emphasis: paint(span.range, .emphasis)
            case .strong: paint(span.range, .strong)
            case .code: paint(span.range, .code)
            case .link, .place: paint(span.range, .link)
            case .struck: mark(span.range, .struck)
            }
        }
    }

    private mutating func addQuotes(_ reading: Reading, _ window: Range<Int>) {
        let current = reading.focus == .quote ? reading.currentQuote : nil
        for position in reading.index.quotes(in: window) {
            let quote = reading.annotation.quotes[position]
            let isCurrent = quote.id == current?.id
            for stretch in quote.stretches { mark(stretch, .quoted) }
            if isCurrent { for part in quote.parts { mark(part, .current) } }
            if isCurrent, let speaker = quote.speaker { mark(speaker.range, .current) }
        }
    }

    private mutating func addMentions(_ reading: Reading, _ window: Range<Int>) {
        let current = (reading.highlight ?? reading.currentEntity?.id).flatMap { reading.index.position(of: $0) }
        for entry in reading.index.mentions(in: window) {
            paint(entry.range, reading.annotation.entities[entry.entity].kind.role)
            if entry.entity == current { mark(entry.range, .current) }
        }
    }

    private mutating func addCursor(_ reading: Reading, _ window: Range<Int>) {
        guard let cursor = reading.cursor, window.contains(cursor) else { return }
        switch reading.focus {
        case .quote:
            if let range = reading.currentQuote?.range, range.contains(cursor) {
                mark(cursor..<(cursor + 1), .cursor)
            }
        case .time, .event:
            if let range = reading.currentTime?.range { mark(range, .cursor) }
        case .hit:
            if let search = reading.search,
                let hit = search.next(in: reading.article.text, from: cursor, to: cursor + 1)
            {
                mark(hit, .cursor)
            }
        case .link:
            if let range = reading.currentLink?.range ?? reading.currentPlace?.range { mark(range, .cursor) }
        case .change:
            if let change = reading.currentChange { mark(reading.shown(change), .cursor) }
        case .mention, .place, nil:
            if let mention = reading.index.mention(at: cursor) { mark(mention.range, .cursor) }
        }
    }

    private mutating func paint(_ range: Range<Int>, _ role: Role) {
        for index in clamped(range) { roles[index] = role }
    }

    private mutating func mark(_ range: Range<Int>, _ mark: Marks) {
        for index in clamped(range) { marks[index].formUnion(mark) }
    }

    private func clamped(_ range: Range<Int>) -> Range<Int> {
        let lower = min(max(0, range.lowerBound - start), roles.count)
        return lower..<min(max(lower, range.upperBound - start), roles.count)
    }
}
