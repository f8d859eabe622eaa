import ReaderLibrary
package import ReaderScreen

/// How a long list of the library looks.
extension ListingPane {
    /// The title, the strip of a timeline, the rows, and what is told of the selected one.
    package struct Areas {
        var head: Area
        var strip: Area?
        package var list: Area
        var detail: Area
    }

    package func areas(_ area: Area) -> Areas {
        let (head, body) = area.cutTop(1)
        var (rest, strip): (Area, Area?) = (body, nil)
        if case .events = listing, body.rows >= 14 {
            let (top, below) = body.cutTop(DensityStrip.rows)
            (strip, rest) = (top, below)
        }
        let (list, detail) = rest.cutBottom(hasDetail && rest.rows >= 11 ? min(6, rest.rows / 2) : 0)
        return Areas(head: head, strip: strip, list: list, detail: detail)
    }

    private var hasDetail: Bool {
        switch listing {
        case .entities, .named, .speakers, .articles: false
        case .mentions, .quotes, .events: true
        }
    }

    package func draw(in area: Area, on screen: inout Screen) {
        let areas = areas(area)
        let used = screen.write(title, row: 0, column: 1, in: areas.head, as: .label)
        screen.write(summary, row: 0, column: used + 3, in: areas.head, as: .dim)
        if let strip = areas.strip, let days = calendar.days {
            let selected = calendar.isCoarse ? calendar.selection?.days : day.map { $0...$0 }
            DensityStrip.draw(days, selected: selected, in: strip, on: &screen)
        }
        if calendar.isCoarse { return drawSpans(in: areas.list, on: &screen) }
        guard !rows.isEmpty else {
            screen.write(emptiness, row: 0, column: 1, in: areas.list, as: .dim)
            return
        }
        drawRows(in: areas.list, on: &screen)
        if let selection { selection.detail?.draw(in: areas.detail, on: &screen) }
    }

    private func drawRows(in list: Area, on screen: inout Screen) {
        let labelColumns = min(24, visibleLabels(list.rows).map { Glyphs.columns(of: $0) }.max() ?? 8)
        let visible = viewport.visible(count: rows.count, rows: list.rows)
        for (line, index) in visible.enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            draw(rows[index], row: line, labelColumns: labelColumns, marks: marks, in: list, on: &screen)
        }
        guard hasMoreBelow else { return }
        for line in visible.count..<max(visible.count, list.rows) {
            screen.write("·", row: line, column: 1, in: list, as: .dim)
        }
    }

    private func visibleLabels(_ height: Int) -> [String] {
        rows[viewport.visible(count: rows.count, rows: height)].compactMap {
            if case .event(let event) = $0 { event.label } else { nil }
        }
    }

    private func draw(
        _ row: ListingRow, row line: Int, labelColumns: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        switch row {
        case .event(let event):
            TimelineLine(label: event.label, text: event.text)
                .draw(row: line, labelColumns: max(8, labelColumns), marks: marks, in: area, on: &screen)
        case .quote(let quote):
            QuoteLine(
                speaker: isByOne ? nil : quote.speakerName ?? "unattributed", words: quote.words, kind: quote.kind
            )
            .draw(row: line, marks: marks, in: area, on: &screen)
        case .entity(let entity):
            entity.draw(countsQuotes: listing == .speakers, row: line, marks: marks, in: area, on: &screen)
        case .article, .mention:
            row.draw(role: entity?.kind.role ?? .plain, row: line, marks: marks, in: area, on: &screen)
        }
    }

    /// Whether all quotes are one speaker's, who then need not be named in each row.
    private var isByOne: Bool { if case .quotes(.by, _) = listing { true } else { false } }

    private func drawSpans(in area: Area, on screen: inout Screen) {
        if calendar.spans.isEmpty { screen.write(emptiness, row: 0, column: 1, in: area, as: .dim) }
        for (line, index) in calendar.viewport.visible(count: calendar.spans.count, rows: area.rows).enumerated() {
            let span = calendar.spans[index]
            let bar = TimelineLine.Bar(count: span.count, most: calendar.most)
            TimelineLine(label: span.label, bar: bar, text: "")
                .draw(
                    row: line, labelColumns: 8, marks: index == calendar.viewport.selected ? .cursor : [], in: area,
                    on: &screen)
        }
    }

    private var emptiness: String {
        guard hasRows || calendar.isCoarse else { return "Reading the library…" }
        if !filter.isEmpty { return "Nobody and nothing has a name that begins with “\(filter)”." }
        if hasMoreAbove || hasMoreBelow || calendar.isCoarse && calendar.days == nil { return "Reading the library…" }
        return switch listing {
        case .entities, .named: "No names yet: articles are annotated in the background."
        case .speakers, .quotes: "No quotes here yet."
        case .articles, .mentions: "No article mentions it any more."
        case .events: "No dated events here yet."
        }
    }
}

// MARK: - Title

extension ListingPane {
    private var title: String {
        let name = entity?.name ?? ""
        return switch listing {
        case .entities(let kind): kind?.heading ?? "Who and where"
        case .named: "Who and where"
        case .speakers: "Who is quoted"
        case .articles: "Articles with \(name)"
        case .mentions: "Mentions of \(name)"
        case .quotes(.everyone, _): "Who said what"
        case .quotes(.by, _): "Quotes by \(name)"
        case .quotes(.about, _): "Quotes about \(name)"
        case .events: entity.map { "When it happened: \($0.name)" } ?? "When it happened"
        }
    }

    private var summary: String {
        var parts = entity == nil ? ["the whole library"] : []
        switch listing {
        case .entities, .named: parts.append("the most mentioned first")
        case .speakers: parts.append("the most quoted first")
        case .articles: if let entity { parts.append(CountText.of(entity.articles, "article")) }
        case .mentions: if let entity { parts.append(CountText.of(entity.mentions, "mention")) }
        case .quotes(let voice, let withIndirect):
            if case .by = voice, let entity { parts.append(CountText.of(entity.quotes, "quote")) }
            if !withIndirect { parts.append("without indirect speech") }
        case .events:
            parts.append(calendar.zoom.word)
            if let days = calendar.days { parts.append(CountText.of(days.total, "event")) }
        }
        return parts.joined(separator: " · ")
    }
}

/// Counts in words.
enum CountText {
    /// `12,345 events`.
    static func of(_ count: Int, _ word: String) -> String {
        "\(number(count)) \(word)\(count == 1 ? "" : "s")"
    }

    /// `12,345`.
    static func number(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
