import ReaderBasics
package import ReaderModel
package import ReaderScreen
import ReaderTokens

/// Steps from one thing to the next in the text.
extension Reading {
    /// A place to step to; `wrapped` when the search went past the end and began anew.
    package struct Step: Equatable {
        package var range: Range<Int>
        package var wrapped = false
    }

    /// The next or previous mention of anything, or of one entity.
    package func mention(forward: Bool, of entity: Entity.ID? = nil) -> Step? {
        guard let entity else { return step(index.mentions, forward: forward, range: \.range) }
        return step(annotated.entity(entity)?.mentions ?? [], forward: forward, range: \.range)
    }

    /// The next or previous quote from the cursor, round the end of the text; nil where there is none.
    package func quote(forward: Bool) -> Step? {
        step(annotated.spoken, forward: forward) { position in
            let quote = annotation.quotes[position]
            return quote.start..<max(quote.start, quote.range.upperBound)
        }
    }

    /// The next or previous date from the cursor, round the end of the text; nil where there is none.
    package func time(forward: Bool) -> Step? {
        step(annotation.times, forward: forward, range: \.range)
    }

    /// The next or previous stretch that is other than when the reader read it, round the end of the text.
    package func change(forward: Bool) -> Step? { step(changes, forward: forward, range: shown) }

    /// The start of the next or previous paragraph.
    package func paragraph(forward: Bool) -> Int? {
        let blocks = article.blocks
        guard let current = layout.block(at: max(0, visible.lowerBound)) else { return nil }
        if forward { return current + 1 < blocks.count ? blocks[current + 1].range.lowerBound : nil }
        let start = blocks[current].range.lowerBound
        if start < visible.lowerBound { return start }
        return current > 0 ? blocks[current - 1].range.lowerBound : nil
    }

    /// The next or previous match of the search, from the cursor on, round the end where need be.
    package func hit(forward: Bool) -> Step? {
        guard let search else { return nil }
        let text = article.text
        let from = origin(forward: forward)
        if forward {
            if let hit = search.next(in: text, from: max(0, from + 1), to: text.count) { return Step(range: hit) }
            return search.next(in: text, from: 0, to: text.count).map { Step(range: $0, wrapped: true) }
        }
        if let hit = search.previous(in: text, from: 0, to: max(0, from)) { return Step(range: hit) }
        return search.previous(in: text, from: 0, to: text.count).map { Step(range: $0, wrapped: true) }
    }

    private func step<Element>(_ sorted: [Element], forward: Bool, range: (Element) -> Range<Int>) -> Step? {
        guard let first = sorted.first, let last = sorted.last else { return nil }
        let from = origin(forward: forward)
        if forward {
            let next = AnnotationIndex.first(in: sorted, startingAt: from + 1, range: range)
            return next < sorted.count ? Step(range: range(sorted[next])) : Step(range: range(first), wrapped: true)
        }
        let next = AnnotationIndex.first(in: sorted, startingAt: from, range: range) - 1
        return next >= 0 ? Step(range: range(sorted[next])) : Step(range: range(last), wrapped: true)
    }
}

/// What stands under the cursor.
extension Reading {
    package var currentEntity: Entity? {
        guard let cursor, let mention = index.mention(at: cursor) else { return nil }
        return annotation.entities[mention.entity]
    }

    package var currentQuote: Quote? {
        guard let cursor, let position = index.quote(at: cursor) else { return nil }
        return annotation.quotes[position]
    }

    package var currentTime: TimeExpression? {
        guard let cursor, let position = index.time(at: cursor) else { return nil }
        return annotation.times[position]
    }

    package var currentEvent: Event? {
        guard let cursor, let position = index.event(at: cursor) else { return nil }
        return annotation.events[position]
    }

    /// What a quote's speaker is called: the entity's name, the words of the text, or that nobody is named.
    package func speakerName(of quote: Quote) -> String {
        guard let speaker = quote.speaker else { return "unattributed" }
        if let id = speaker.entity, let entity = annotated.entity(id) { return entity.name }
        return line(speaker.range)
    }

    /// The sentence at the cursor, or the first one on the screen.
    package var sentence: Range<Int>? {
        let offset = cursor ?? visible.lowerBound
        guard let block = layout.block(at: offset) else { return nil }
        let text = Tokenizer.tokenize(article.text, blocks: [article.blocks[block]])
        let ranges = text.sentences.map { text.bytes(of: $0) }
        return ranges.last { $0.lowerBound <= offset } ?? ranges.first
    }

    /// The paragraph at the cursor, or the first one on the screen.
    package var block: Range<Int>? {
        layout.block(at: cursor ?? visible.lowerBound).map { article.blocks[$0].range }
    }

    /// Text as one line: white space runs are one space.
    package func line(_ range: Range<Int>) -> String {
        article.text[range].onOneLine
    }

    /// What the status line says of the thing under the cursor; the last jump decides which of several.
    package var situation: String? {
        guard cursor != nil else { return nil }
        let parts: [String?] =
            switch focus {
            case .quote: [quoteSituation, entitySituation, timeSituation]
            case .time, .event: [timeSituation, quoteSituation, entitySituation]
            case .link: [linkSituation]
            case .change: [changeSituation]
            default: [entitySituation, timeSituation, quoteSituation, linkSituation]
            }
        return parts.compactMap { $0 }.first
    }

    private var quoteSituation: String? {
        guard let quote = currentQuote else { return nil }
        let spoken = annotated.spoken
        let position = spoken.firstIndex { annotation.quotes[$0].id == quote.id }
        // The list of quotes counts indirect speech, too.
        let kind = spoken.count < annotation.quotes.count ? " in quotation marks" : ""
        let number = position.map { "quote \($0 + 1) of \(spoken.count)\(kind)" }
        return "\(number ?? "\(quote.kind.rawValue) speech") — \(speakerName(of: quote))"
            + (quote.isDecided ? DecidedMark.words : "")
    }

    private var entitySituation: String? {
        guard let entity = currentEntity, let cursor else { return nil }
        let number = entity.mentions.firstIndex { $0.range.contains(cursor) } ?? 0
        let isDecided =
            entity.isDecided || entity.mentions.indices.contains(number) && entity.mentions[number].isDecided
        return "\(entity.name) · \(entity.kind.word) · \(number + 1) of \(entity.mentions.count)"
            + (isDecided ? DecidedMark.words : "")
    }

    private var timeSituation: String? {
        guard let time = currentTime else { return nil }
        return explanation(of: time)
    }

    /// What an expression means, and how that was worked out: `“Thursday” → 5 Jul 2018 · Thursday after publication, …`.
    package func explanation(of time: TimeExpression) -> String {
        var meaning = time.value
        if let interval = time.interval, let precision = time.precision {
            meaning = DateText.interval(interval, precision: precision)
        } else if let offset = time.offset {
            meaning = DateText.offset(offset)
        } else if let open = DateText.open(time.value) {
            // How it would be worked out says nothing where it was not.
            return "“\(line(time.range))” → \(open)"
        }
        return "“\(line(time.range))” → \(meaning)" + (time.derivation.map { " · \($0)" } ?? "")
            + (time.isDecided ? DecidedMark.words : "")
    }
}

extension Entity.Kind {
    /// As the reader sees it.
    package var word: String {
        switch self {
        case .person: "person"
        case .organization: "organisation"
        case .place: "place"
        case .other: "name"
        }
    }

    /// The heading of its group.
    package var heading: String {
        switch self {
        case .person: "People"
        case .organization: "Organisations"
        case .place: "Places"
        case .other: "Other names"
        }
    }

    package var role: Role {
        switch self {
        case .person: .person
        case .organization: .organization
        case .place: .place
        case .other: .other
        }
    }
}
