extension Article {
    /// Only what stands in a stretch of the text: blocks and spans that are in it, cut at its ends. The text itself stays, so
    /// that places are those of the whole article.
    package func part(_ range: Range<Int>) -> Article {
        var part = self
        part.blocks = blocks.compactMap { block in
            guard let inside = block.range.inside(range) else { return nil }
            var block = block
            // Some words of a headline are none.
            if block.kind == .title, inside != block.range { block.kind = .paragraph }
            block.range = inside
            return block
        }
        part.spans = spans.compactMap { span in span.range.inside(range).map { Span(range: $0, kind: span.kind) } }
        return part
    }
}

extension Annotation {
    /// Only what was found in a stretch of the text; quotes are cut at its ends, and whoever says them stays known.
    package func part(_ range: Range<Int>) -> Annotation {
        var part = self
        part.quotes = quotes.compactMap { $0.part(range) }
        part.unsureQuotes = unsureQuotes.compactMap { $0.part(range) }
        part.times = times.filter { $0.range.overlaps(range) }
        part.events = events.filter { $0.range.overlaps(range) }
        part.unsureEvents = unsureEvents.filter { $0.range.overlaps(range) }
        let speakers = Set((part.quotes + part.unsureQuotes).compactMap { $0.speaker?.entity })
        part.entities = entities.compactMap { entity in
            let inside = entity.part(range)
            return inside.mentions.isEmpty && !speakers.contains(entity.id) ? nil : inside
        }
        part.unsureEntities = unsureEntities.map { $0.part(range) }.filter { !$0.mentions.isEmpty }
        return part
    }
}

extension Entity {
    fileprivate func part(_ range: Range<Int>) -> Entity {
        var part = self
        part.mentions = mentions.filter { $0.range.overlaps(range) }
        return part
    }
}

extension Quote {
    fileprivate func part(_ range: Range<Int>) -> Quote? {
        var part = self
        part.parts = parts.compactMap { $0.inside(range) }
        part.stretches = stretches.compactMap { $0.inside(range) }
        return part.parts.isEmpty ? nil : part
    }
}

extension Range<Int> {
    /// What of it stands in another; nil for nothing.
    package func inside(_ other: Range<Int>) -> Range<Int>? {
        let inside = clamped(to: other)
        return inside.isEmpty ? nil : inside
    }
}
