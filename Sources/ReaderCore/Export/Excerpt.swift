import ReaderModel

extension Article {
    /// A stretch of it as an article of its own, with what is known of the whole.
    ///
    /// - Parameter range: lies on scalar boundaries.
    func excerpt(_ range: Range<Int>) -> Article {
        var excerpt = Article(
            id: id, title: title, byline: byline, site: site, url: url, published: published, modified: modified,
            language: language, text: Text(validUTF8: Array(text.bytes[range])),
            blocks: blocks.compactMap { block in
                var block = block
                guard let part = block.range.part(of: range) else { return nil }
                if block.range.lowerBound < range.lowerBound { block.isContinuation = false }
                block.range = part
                return block
            },
            spans: spans.compactMap { span in
                span.range.part(of: range).map { Span(range: $0, kind: span.kind) }
            })
        excerpt.isLanguageGiven = isLanguageGiven
        return excerpt
    }
}

extension Annotation {
    /// What of it lies inside of a stretch of its text, with the ranges that it has there.
    func excerpt(_ range: Range<Int>) -> Annotation {
        var excerpt = Annotation(
            published: published,
            entities: entities.compactMap { $0.excerpt(range) },
            quotes: quotes.compactMap { $0.excerpt(range) },
            times: times.compactMap { time in
                var time = time
                guard let moved = time.range.whole(in: range) else { return nil }
                time.range = moved
                return time
            })
        let (known, dated) = (Set(excerpt.entities.map(\.id)), Set(excerpt.times.map(\.id)))
        excerpt.events = events.compactMap { event in
            var event = event
            guard let moved = event.range.whole(in: range), dated.contains(event.time) else { return nil }
            event.range = moved
            event.entities = event.entities.filter(known.contains)
            return event
        }
        excerpt.language = language
        excerpt.language.passages = language.passages.compactMap { passage in
            passage.range.part(of: range).map { TextLanguage.Passage($0, code: passage.code) }
        }
        return excerpt
    }
}

extension Entity {
    /// Nil where it is not mentioned there.
    fileprivate func excerpt(_ range: Range<Int>) -> Entity? {
        var entity = self
        entity.mentions = mentions.compactMap { mention in
            var mention = mention
            guard let moved = mention.range.whole(in: range) else { return nil }
            mention.range = moved
            mention.nameRange = mention.nameRange.flatMap { $0.whole(in: range) }
            return mention
        }
        return entity.mentions.isEmpty ? nil : entity
    }
}

extension Quote {
    /// Nil where not all of it stands there; a speaker who stands elsewhere is left out.
    fileprivate func excerpt(_ range: Range<Int>) -> Quote? {
        var quote = self
        quote.parts = parts.compactMap { $0.whole(in: range) }
        guard quote.parts.count == parts.count else { return nil }
        quote.stretches = stretches.compactMap { $0.whole(in: range) }
        quote.cue = cue.flatMap { $0.whole(in: range) }
        quote.speaker = speaker.flatMap { speaker in
            speaker.range.whole(in: range).map { Speaker($0, entity: speaker.entity) }
        }
        return quote
    }
}

extension Range<Int> {
    /// The part that lies in a stretch, counted from the beginning of that; nil where none does.
    fileprivate func part(of stretch: Range<Int>) -> Range<Int>? {
        let common = clamped(to: stretch)
        guard !common.isEmpty else { return nil }
        return common.lowerBound - stretch.lowerBound..<common.upperBound - stretch.lowerBound
    }

    /// The same counted from the beginning of a stretch; nil where not all of it lies there.
    fileprivate func whole(in stretch: Range<Int>) -> Range<Int>? {
        guard lowerBound >= stretch.lowerBound, upperBound <= stretch.upperBound else { return nil }
        return lowerBound - stretch.lowerBound..<upperBound - stretch.lowerBound
    }
}
