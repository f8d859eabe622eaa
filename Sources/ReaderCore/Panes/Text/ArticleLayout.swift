package import ReaderModel
import ReaderScreen

/// Lays an article out in rows of a given measure, a block at a time and only when asked, so that an article of any size
/// costs the same.
package struct ArticleLayout: Sendable {
    package let article: Article
    /// Columns of the text.
    package let measure: Int
    /// The date to show, and how it is known.
    package let published: PublicationDate?
    /// The moment of publication in words, where more than the day is known.
    private let moment: ShownMoment?
    /// What it is called in the head; nil for the reader's own.
    private let language: String?
    let cache: RowCache

    /// - Parameter cache: rows of the same article in the same measure with the same date.
    init(
        _ article: Article, measure: Int, published: PublicationDate?, language: String? = nil,
        moment: ShownMoment? = nil, cache: RowCache = RowCache()
    ) {
        self.moment = moment
        self.language = language
        self.cache = cache
        self.article = article
        self.measure = max(10, measure)
        self.published = published
    }

    /// The head and every block.
    package var elements: Int { article.blocks.count + 1 }

    private var hasTitleBlock: Bool { article.blocks.first?.kind == .title }

    /// The rows of an element, the gap before it included.
    package func rows(of element: Int) -> [TextRow] {
        cache.rows(of: element) { layOut(element) }
    }

    private func layOut(_ element: Int) -> [TextRow] {
        guard element > 0 else { return hasTitleBlock ? [] : head }
        let index = element - 1
        let block = article.blocks[index]
        var rows: [TextRow] = isGap(before: index) ? [.blank] : []
        rows += lines(of: block, at: index)
        if block.kind == .title, index == 0 { rows += details }
        return rows
    }

    private var head: [TextRow] {
        guard let title = article.title else { return details }
        let text = Text(title)
        let lines = Wrap.lines(of: text, in: 0..<text.count, columns: measure)
        return lines.map { TextRow(content: .label(text[$0]), role: .title) } + details
    }

    /// Byline, source, date and language on as many rows as they need.
    private var details: [TextRow] {
        var parts = [article.byline.map { "By \($0)" }, article.site].compactMap { $0 }
        guard !parts.isEmpty || published != nil || language != nil else { return [] }
        parts.append(published.map(publication) ?? "no date")
        if let language { parts.append(language) }
        let text = Text(parts.joined(separator: " · "))
        return Wrap.lines(of: text, in: 0..<text.count, columns: measure).map {
            TextRow(content: .label(text[$0]), role: .byline)
        }
    }

    /// The time goes with the day that it is of: the reader may have said another.
    private func publication(_ date: PublicationDate) -> String {
        guard let moment, date.basis != .given, abs(moment.day.number - date.day.number) <= 1 else {
            return DateText.publication(date)
        }
        return moment.text
    }

    private func isGap(before index: Int) -> Bool {
        let block = article.blocks[index]
        if block.isContinuation { return false }
        guard index > 0 else { return !hasTitleBlock && !head.isEmpty }
        let previous = article.blocks[index - 1]
        switch (previous.kind, block.kind) {
        case (.item, .item): return previous.quoteDepth != block.quoteDepth
        case (.row, .row): return startsTable(index)
        default: return true
        }
    }

    private func lines(of block: Block, at index: Int) -> [TextRow] {
        if block.kind == .rule { return [TextRow(content: .rule, role: .border)] }
        let bars = String(repeating: "▌ ", count: min(block.quoteDepth, 4))
        var indent = 2 * min(block.listDepth, 6)
        var marker = ""
        var mode = GlyphReader.Mode.prose
        var role = Role.plain
        switch block.kind {
        case .title: role = .title
        case .heading: role = .heading
        case .item(let text):
            marker = text + " "
            indent = max(0, indent - 2)
        case .code:
            role = .code
            mode = .code
            indent += 2
        case .row: return tableRows(of: index, bars: bars, indent: indent)
        case .picture: role = .dim
        case .paragraph, .rule: break
        }
        let hanging = Glyphs.columns(of: marker)
        let room = max(4, measure - indent - Glyphs.columns(of: bars) - hanging)
        let lines = block.lines(in: article.text).flatMap {
            Wrap.lines(of: article.text, in: $0, columns: room, mode: mode)
        }
        return lines.enumerated().map { number, bytes in
            let lead = number == 0 ? marker : String(repeating: " ", count: hanging)
            return TextRow(content: .text(bytes), role: role, indent: indent, prefix: bars + lead, mode: mode)
        }
    }
}

extension ArticleLayout {
    /// The position so many rows further, or back; stops at the first and after the last row.
    package func position(_ position: TextPosition, movedBy rows: Int) -> TextPosition {
        rows >= 0 ? forward(position, rows) : back(position, -rows)
    }

    private func forward(_ position: TextPosition, _ count: Int) -> TextPosition {
        var position = position
        var left = count
        while position.element < elements {
            let height = rows(of: position.element).count
            if position.row + left < height {
                return TextPosition(element: position.element, row: position.row + left)
            }
            left -= height - position.row
            guard position.element + 1 < elements else {
                return TextPosition(element: position.element, row: max(0, height - 1))
            }
            position = TextPosition(element: position.element + 1, row: 0)
        }
        return position
    }

    private func back(_ position: TextPosition, _ count: Int) -> TextPosition {
        var element = position.element
        var row = position.row
        var left = count
        while left > row {
            guard element > 0 else { return TextPosition() }
            left -= row + 1
            element -= 1
            let height = rows(of: element).count
            if height == 0 {
                left += 1
                row = 0
                continue
            }
            row = height - 1
        }
        return TextPosition(element: element, row: row - left)
    }

    /// The last row of all.
    package var end: TextPosition {
        let last = elements - 1
        return TextPosition(element: last, row: max(0, rows(of: last).count - 1))
    }

    /// The top position that shows the last screenful.
    package func lastTop(rows: Int) -> TextPosition {
        back(end, max(0, rows - 1))
    }

    /// The row that shows a byte.
    package func position(ofByte offset: Int) -> TextPosition {
        guard let block = block(at: offset) else { return TextPosition() }
        let rows = rows(of: block + 1)
        // The row of the stretch that begins last before the byte: cells that are folded stand beside one another.
        var found: (row: Int, start: Int)?
        for (row, shown) in rows.enumerated() {
            for piece in shown.pieces where piece.bytes.lowerBound <= offset {
                if piece.bytes.lowerBound >= found?.start ?? 0 { found = (row, piece.bytes.lowerBound) }
            }
        }
        return TextPosition(element: block + 1, row: found?.row ?? rows.firstIndex { $0.bytes != nil } ?? 0)
    }

    /// The block that holds a byte, or the last one before it.
    package func block(at offset: Int) -> Int? {
        guard !article.blocks.isEmpty else { return nil }
        let after = AnnotationIndex.first(in: article.blocks, startingAt: offset + 1, range: \.range)
        return max(0, after - 1)
    }

    /// The first byte shown at or after a position; 0 in the head, the length of the text after the last row.
    package func byte(at position: TextPosition) -> Int {
        guard position.element > 0 else { return 0 }
        let rows = rows(of: position.element)
        if let range = rows.dropFirst(position.row).lazy.compactMap(\.bytes).first { return range.lowerBound }
        return article.blocks[position.element - 1].range.upperBound
    }

    /// The rows from a position on, as many as fit.
    package func rows(from top: TextPosition, count: Int) -> [TextRow] {
        var result: [TextRow] = []
        var element = top.element
        var skip = top.row
        while element < elements, result.count < count {
            result += rows(of: element).dropFirst(skip)
            skip = 0
            element += 1
        }
        return Array(result.prefix(count))
    }
}
