import ReaderKeys
import ReaderLibrary
import ReaderModel
package import ReaderScreen

/// How quotes look.
extension QuotesPane {
    package func draw(in context: PaneContext, on screen: inout Screen) {
        let areas = areas(context)
        if let stored { return draw(stored, in: areas, on: &screen) }
        guard let reading = context.reading else { return }
        let rows = rows(reading)
        screen.write("Who said what", row: 0, column: 1, in: areas.head, as: .label)
        screen.write(summary(reading), row: 0, column: 16, in: areas.head, as: .dim)
        guard !rows.isEmpty else {
            let text =
                !filter.isEmpty
                ? "No quote or speaker has “\(filter)”."
                : reading.silence("No quotation marks; who says what is")
                    ?? (reading.isComplete ? "No quotes found." : "Looking for quotes…")
            screen.writeFolded(text, row: 0, column: 1, in: areas.list, as: .dim)
            return
        }
        for (line, index) in viewport.visible(count: rows.count, rows: areas.list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? (context.hasFocus ? .cursor : .selected) : []
            draw(rows[index], reading, row: line, marks: marks, in: areas.list, on: &screen)
        }
        if let quote = selection(reading) { Self.detail(quote, reading).draw(in: areas.detail, on: &screen) }
    }

    private func summary(_ reading: Reading) -> String {
        let count = LessSure.count(
            reading.annotation.quotes.count, unsure: reading.annotation.unsureQuotes.count, isShown: showsUnsure)
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
                kind: quote.kind, isCurrent: reading.currentQuote?.id == quote.id, isUnsure: quote.isUnsure,
                isDecided: quote.isDecided
            ).draw(row: line, marks: marks, in: area, on: &screen)
        }
    }

    /// The whole quote with its speaker.
    private static func detail(_ quote: Quote, _ reading: Reading) -> RowDetail {
        RowDetail(
            head: [
                (reading.speakerName(of: quote), .person),
                (quote.kind.word + (quote.isUnsure ? " · less sure" : ""), .dim),
            ],
            text: QuoteText.line(quote, reading))
    }

    // MARK: - The library

    private func draw(_ stored: StoredRows, in areas: ListAreas, on screen: inout Screen) {
        ListTitle(title: title, entity: storedEntity, isWhole: scope == .library, parts: parts).draw(
            in: areas.head, on: &screen)
        let emptiness =
            filter.isEmpty
            ? "No quotes here yet."
            : listsSpeakers
                ? "Nobody who is quoted has a name with “\(filter)”." : "No quote or speaker has “\(filter)”."
        if let mistake {
            screen.writeFolded(mistake.message, row: 0, column: 1, in: areas.list, as: .dim)
            return
        }
        // Where all quotes are one speaker's, nobody need be named in each row.
        let isByOne = if case .entity = scope { true } else { false }
        stored.draw(emptiness: emptiness, in: areas.list, on: &screen) { row, line, marks, screen in
            switch row {
            case .quote(let quote):
                QuoteLine(
                    speaker: isByOne ? nil : quote.speakerName ?? "unattributed", words: quote.words, kind: quote.kind
                ).draw(row: line, marks: marks, in: areas.list, on: &screen)
            case .entity(let speaker):
                speaker.draw(countsQuotes: true, row: line, marks: marks, in: areas.list, on: &screen)
            case .article, .mention, .event: break
            }
        }
        stored.selection?.detail?.draw(in: areas.detail, on: &screen)
    }

    private var title: String {
        let name = storedEntity?.name ?? ""
        return switch scope {
        case .article, .library: isBySpeaker ? "Who is quoted" : "Who said what"
        case .articles(let articles): isBySpeaker ? "Who is quoted in \(articles.title)" : "Quotes of \(articles.title)"
        case .entity: "Quotes by \(name)"
        case .about: "Quotes about \(name)"
        }
    }

    private var parts: [String] {
        if isBySpeaker { return ["the most quoted first"] }
        var parts = stored?.total.map { [CountText.number($0)] } ?? []
        if case .entity = scope, let entity = storedEntity { parts.append(CountText.of(entity.quotes, "quote")) }
        if !showsIndirect { parts.append("without indirect speech") }
        return parts
    }

    package func hints(in context: PaneContext) -> [Hint] {
        guard !listsSpeakers else {
            return [
                Hint(Command.open, "what they said"), Hint(Command.filter, "find"),
                Hint(Command.group, "newest first"),
            ]
        }
        var hints = [
            Hint(Command.open, "go there"), Hint(Command.group, scope == .article ? "by speaker" : "speakers"),
            Hint(Command.filter, "find"), Hint(Command.indirect, "indirect"), Hint(AppCommand.copyQuote, "copy"),
        ]
        guard scope == .article else { return hints + scope.leavingHints }
        if !context.annotated.annotation.unsureQuotes.isEmpty { hints.insert(Hint(Command.unsure, "less sure"), at: 1) }
        return hints + [Hint(AppCommand.everywhere, "everywhere")]
    }
}
