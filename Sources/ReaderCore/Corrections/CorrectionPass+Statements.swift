import ReaderModel

/// Decisions about quotes, dates and events, and which decision is about what.
extension CorrectionPass {
    /// Applies a decision about the whole article.
    mutating func apply(_ correction: Correction) {
        if case .published(let day) = correction.decision { publish(on: day) }
    }

    /// Applies a decision about a place.
    ///
    /// - Parameter place: nil where the words have no place any more.
    /// - Returns: whether there is something that it can be about.
    mutating func apply(_ correction: Correction, at place: Range<Int>?) -> Bool {
        if let reach = correction.decision.reach { return applyToName(correction, at: place, reach) }
        guard let place else { return false }
        switch correction.decision {
        case .name(let name): return addName(name, at: place)
        case .span(let anchor): return respan(at: place, to: anchor)
        case .notSaid: removeQuote(at: place)
        case .speaker(let name): return speak(name, at: place)
        case .said(let name): return say(name, at: place)
        case .notDate: removeDate(at: place)
        case .date(let value): return date(value, at: place)
        case .notEvent: removeEvent(at: place)
        case .eventDate(let value): return dateEvent(value, at: place)
        case .notName, .kind, .same, .apart, .published, .language: return false
        }
        return true
    }

    private mutating func addName(_ name: EntityName, at place: Range<Int>) -> Bool {
        if let spot = spot(at: place), entities[spot.entity].mentions[spot.mention].nameRange == place {
            let range = entities[spot.entity].mentions[spot.mention].range
            move(of: spot.entity, to: name, as: .named) { $0.range == range }
            return true
        }
        for index in entities.indices.reversed() { remove(of: index) { $0.range.overlaps(place) } }
        add(place, of: name, as: .named)
        return true
    }

    private mutating func respan(at place: Range<Int>, to anchor: TextAnchor) -> Bool {
        guard let range = anchor.place(in: text) else { return false }
        if let index = quote(at: place), quotes[index].range == place || spot(at: place) == nil {
            let old = quotes[index]
            var new = Quote(
                id: old.id, kind: old.kind, parts: old.parts(inside: range), speaker: old.speaker, cue: old.cue)
            new.stretches = old.kind == .indirect ? [] : old.stretches.filter { range.overlaps($0) }
            if old.kind == .direct { new.stretches = new.parts }
            new.isDecided = true
            quotes[index] = new
            unsureQuotes.remove(old.id)
            return true
        }
        return respan(place, to: range)
    }

    // MARK: - Quotes

    /// The quote at a place: of those that share words with it, the one that is most like it.
    private func quote(at place: Range<Int>) -> Int? { Self.nearest(quotes.map(\.range), to: place) }

    private static func nearest(_ ranges: [Range<Int>], to place: Range<Int>) -> Int? {
        ranges.indices.filter { ranges[$0].overlaps(place) }.min {
            distance(ranges[$0], place) < distance(ranges[$1], place)
        }
    }

    private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        abs(left.lowerBound - right.lowerBound) + abs(left.upperBound - right.upperBound)
    }

    private mutating func removeQuote(at place: Range<Int>) {
        if let index = quote(at: place) { quotes.remove(at: index) }
    }

    private mutating func speak(_ name: EntityName?, at place: Range<Int>) -> Bool {
        guard let index = quote(at: place) else { return false }
        guard let name else {
            quotes[index].speaker = nil
            decideQuote(index)
            return true
        }
        quotes[index].speaker = speaker(name, of: quotes[index])
        decideQuote(index)
        return true
    }

    private mutating func decideQuote(_ index: Int) {
        quotes[index].isDecided = true
        quotes[index].confidence = 1
        unsureQuotes.remove(quotes[index].id)
    }

    /// Somebody of the article, by the mention that stands nearest; for whom it does not name, the words of the
    /// attribution, or none.
    ///
    /// A pronoun or a description there means whom the reader names; a name there stays whose it is.
    private mutating func speaker(_ name: EntityName, of quote: Quote) -> Quote.Speaker {
        let attribution = quote.speaker?.range ?? quote.start..<quote.start
        if let index = index(of: name) {
            let mention = entities[index].mentions.min {
                Self.distance($0.range, quote.range) < Self.distance($1.range, quote.range)
            }
            let isThere = entities[index].mentions.contains { $0.range.overlaps(attribution) }
            return Quote.Speaker(isThere ? attribution : mention?.range ?? attribution, entity: entities[index].id)
        }
        if let spot = spot(at: attribution), entities[spot.entity].mentions[spot.mention].form != .name {
            // Whom the attribution names elsewhere is as before.
            teaches = false
            defer { teaches = true }
            let id = move(of: spot.entity, to: name, as: .named) { $0.range.overlaps(attribution) && $0.form != .name }
            return Quote.Speaker(attribution, entity: id)
        }
        return Quote.Speaker(attribution, entity: addUnmentioned(name))
    }

    private mutating func say(_ name: EntityName?, at place: Range<Int>) -> Bool {
        if let index = quote(at: place), quotes[index].range == place {
            decideQuote(index)
            return name == nil || speak(name, at: place)
        }
        let number = (quotes.map(\.id.number).max() ?? 0) + 1
        let opening = text[place].unicodeScalars.first
        let isMarked = opening.map { "\"“„«‘'".unicodeScalars.contains($0) } ?? false
        var quote = Quote(id: Quote.ID(number), kind: isMarked ? .direct : .indirect, parts: [place])
        quote.isDecided = true
        if let name { quote.speaker = speaker(name, of: quote) }
        quotes.removeAll { $0.range.overlaps(place) }
        quotes.append(quote)
        return true
    }

    // MARK: - Dates and events

    private mutating func removeDate(at place: Range<Int>) {
        guard let index = Self.nearest(times.map(\.range), to: place) else { return }
        let id = times.remove(at: index).id
        events.removeAll { $0.time == id }
    }

    private mutating func date(_ value: DateValue, at place: Range<Int>) -> Bool {
        guard let index = Self.nearest(times.map(\.range), to: place) else { return false }
        times[index].value = value.value
        times[index].kind = .date
        times[index].interval = value.interval
        times[index].precision = value.precision
        (times[index].derivation, times[index].offset, times[index].isDecided) = (nil, nil, true)
        for number in events.indices where events[number].time == times[index].id { date(value, event: number) }
        return true
    }

    private mutating func date(_ value: DateValue, event index: Int) {
        events[index].interval = value.interval
        events[index].precision = value.precision
        (events[index].offset, events[index].isDecided) = (nil, true)
    }

    private mutating func removeEvent(at place: Range<Int>) {
        if let index = Self.nearest(events.map(\.range), to: place) { events.remove(at: index) }
    }

    private mutating func dateEvent(_ value: DateValue, at place: Range<Int>) -> Bool {
        guard let index = Self.nearest(events.map(\.range), to: place) else { return false }
        date(value, event: index)
        events[index].confidence = 1
        unsureEvents.remove(events[index].id)
        return true
    }
}

extension Correction.Decision {
    /// Whether it is about the whole article rather than about some of its words.
    package var isAboutArticle: Bool {
        switch self {
        case .published, .language: true
        case .notName, .kind, .same, .apart, .name, .span, .notSaid, .speaker, .said, .notDate, .date, .notEvent,
            .eventDate:
            false
        }
    }

    /// How far it goes; nil for one that is not about a mention that was found.
    package var reach: Correction.Reach? {
        switch self {
        case .notName(let reach), .kind(_, let reach), .same(_, let reach), .apart(let reach): reach
        case .name, .span, .notSaid, .speaker, .said, .notDate, .date, .notEvent, .eventDate, .published,
            .language:
            nil
        }
    }
}

extension Quote {
    /// Its parts with the first and the last one reaching to the ends of a range.
    fileprivate func parts(inside range: Range<Int>) -> [Range<Int>] {
        var kept = parts.filter { $0.overlaps(range) }
        guard let first = kept.first else { return [range] }
        kept[0] = range.lowerBound..<max(range.lowerBound, first.upperBound)
        let last = kept[kept.count - 1]
        kept[kept.count - 1] = min(last.lowerBound, range.upperBound)..<range.upperBound
        return kept.count == 1 ? [range] : kept
    }
}
