package import ReaderModel
package import ReaderScreen

/// All quotes of an article, in order of the text or by speaker.
package struct QuotePane: Equatable, Sendable {
    package enum Command: String, CaseIterable, Sendable {
        case open
        case group = "by-speaker"
        case indirect = "show-indirect"
        case filter
    }

    enum Row: Equatable {
        case speaker(String, count: Int)
        case quote(Quote)
    }

    package var filter = ""
    package private(set) var isBySpeaker = false
    package private(set) var showsIndirect = true
    package private(set) var viewport = Viewport()

    package init() {}

    func rows(_ reading: Reading) -> [Row] {
        let quotes = reading.annotation.quotes.filter { quote in
            (showsIndirect || quote.kind != .indirect)
                && (filter.isEmpty || FuzzyMatch.contains(reading.speakerName(of: quote), filter)
                    || FuzzyMatch.contains(QuoteText.line(quote, reading), filter))
        }
        guard isBySpeaker else { return quotes.map(Row.quote) }
        var order: [String] = []
        var groups: [String: [Quote]] = [:]
        for quote in quotes {
            let name = reading.speakerName(of: quote)
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(quote)
        }
        return order.sorted { (groups[$1]?.count ?? 0) < (groups[$0]?.count ?? 0) }.flatMap { name in
            let quotes = groups[name] ?? []
            return [Row.speaker(name, count: quotes.count)] + quotes.map(Row.quote)
        }
    }

    package func selection(_ reading: Reading) -> Quote? {
        let rows = rows(reading)
        guard rows.indices.contains(viewport.selected), case .quote(let quote) = rows[viewport.selected] else {
            return nil
        }
        return quote
    }

    package mutating func move(_ move: Viewport.Move, _ reading: Reading, rows height: Int) {
        let rows = rows(reading)
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: height)
        skipSpeaker(rows, forward: viewport.selected >= before, height)
    }

    package mutating func settle(_ reading: Reading, rows height: Int) {
        let rows = rows(reading)
        viewport.settle(count: rows.count, rows: height)
        skipSpeaker(rows, forward: true, height)
    }

    package mutating func select(_ id: Quote.ID?, _ reading: Reading, rows height: Int) {
        let rows = rows(reading)
        let wanted = rows.firstIndex { if case .quote(let quote) = $0 { quote.id == id } else { false } }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height)
        skipSpeaker(rows, forward: true, height)
    }

    /// Selects the row that stands so many rows below the top of the list.
    package mutating func select(row: Int, _ reading: Reading, rows height: Int) {
        let rows = rows(reading)
        viewport.select(viewport.top + row, count: rows.count, rows: height)
        skipSpeaker(rows, forward: true, height)
    }

    package mutating func toggleGroups(_ reading: Reading, rows height: Int) {
        let quote = selection(reading)
        isBySpeaker.toggle()
        select(quote?.id, reading, rows: height)
    }

    package mutating func toggleIndirect(_ reading: Reading, rows height: Int) {
        let quote = selection(reading)
        showsIndirect.toggle()
        select(quote?.id, reading, rows: height)
    }

    private mutating func skipSpeaker(_ rows: [Row], forward: Bool, _ height: Int) {
        guard rows.indices.contains(viewport.selected), case .speaker = rows[viewport.selected] else { return }
        let isFirst = viewport.selected == 0
        viewport.move(.lines(forward || isFirst ? 1 : -1), count: rows.count, rows: height)
        if isFirst { viewport.showTop() }
    }

    package func draw(_ reading: Reading, hasFocus: Bool, in area: Area, on screen: inout Screen) {
        let rows = rows(reading)
        let (head, body) = area.cutTop(1)
        screen.write("Who said what", row: 0, column: 1, in: head, as: .label)
        screen.write(summary(reading), row: 0, column: 16, in: head, as: .dim)
        guard !rows.isEmpty else {
            let text =
                !filter.isEmpty
                ? "No quote or speaker has “\(filter)”."
                : reading.isComplete ? "No quotes found." : "Looking for quotes…"
            screen.write(text, row: 0, column: 1, in: body, as: .dim)
            return
        }
        let (list, detail) = body.cutTop(TimelinePane.listRows(area))
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? (hasFocus ? .cursor : .selected) : []
            draw(rows[index], reading, row: line, marks: marks, in: list, on: &screen)
        }
        if let quote = selection(reading) { Self.detail(quote, reading).draw(in: detail, on: &screen) }
    }

    private func summary(_ reading: Reading) -> String {
        let count = reading.annotation.quotes.count
        let order = isBySpeaker ? "by speaker" : "in order of the text"
        return "\(order) · \(count)\(showsIndirect ? "" : ", without indirect speech")"
    }

    private func draw(
        _ row: Row, _ reading: Reading, row line: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        switch row {
        case .speaker(let name, let count):
            let used = screen.write(name, row: line, column: 1, in: area, as: .person)
            screen.write("\(count)", row: line, column: used + 2, in: area, as: .dim)
        case .quote(let quote):
            QuoteLine(
                speaker: isBySpeaker ? nil : reading.speakerName(of: quote), words: QuoteText.line(quote, reading),
                kind: quote.kind, isCurrent: reading.currentQuote?.id == quote.id
            ).draw(row: line, marks: marks, in: area, on: &screen)
        }
    }

    /// The whole quote with its speaker.
    private static func detail(_ quote: Quote, _ reading: Reading) -> RowDetail {
        RowDetail(
            head: [(reading.speakerName(of: quote), .person), (quote.kind.word, .dim)],
            text: QuoteText.line(quote, reading))
    }
}
