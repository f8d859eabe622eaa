import Glibc
import ReaderCorrections
package import ReaderLibrary
import ReaderModel

/// The library's side of the channel to the screen.
extension Library {
    /// Answers a question; blocks until the file has been read.
    ///
    /// - Throws: `Failure` where the file cannot be read.
    package func answer(_ question: LibraryQuestion) throws -> LibraryAnswer {
        let today = CalendarDay(number: Self.now / 86_400)
        return switch question {
        case .beginning(let view, let count):
            try {
                let (view, beginning) = try beginning(of: view, count: count)
                return .beginning(view, beginning)
            }()
        case .order(let view): .order(view, try order(of: view))
        case .rows(let ids): .rows(try rows(ids), asked: ids)
        case .preview(let id, let query): .preview(id, try preview(of: id, for: query))
        case .firstUnread(let ids, let opens): .firstUnread(try firstUnread(of: ids), opens: opens)
        case .shelves: .shelves(try shelves(today: today))
        case .unreadCounts(let queries): .unreadCounts(try unreadCounts(of: queries))
        case .tags: .tags(try tags())
        case .completions(let subject, let begun):
            .completions(subject, begun, try completions(of: subject, begun))
        case .page(let listing, let start, let count):
            .page(listing, start, try page(of: listing, start, count: count))
        case .days(let listing): .days(listing, try dayCounts(of: listing), today: today)
        case .entity(let id, let count): .entity(id, try entityPage(id, count: count, today: today))
        case .reach(let name, let asWords):
            .reach(of: name, asWords: asWords, articles: try reach(of: name, asWords: asWords))
        case .named(let typed): .named(typed, try entities(named: typed))
        case .counterpart(let name, let kind, let article, let places):
            .counterpart(name: name, try counterpart(of: name, kind, in: article, places: places))
        case .highlights: .highlights(try shownHighlights())
        case .rules: .rules(try keptRules())
        case .ruleTrial(let rule, let change):
            try {
                let trial = try trial(of: rule, now: Self.now)
                return .ruleTrial(rule, change, line: trial.line, matched: trial.matched, isIdle: trial.isIdle)
            }()
        }
    }

    /// The days of a list of events; none for any other list.
    private func dayCounts(of listing: Listing) throws -> DayCounts {
        switch listing {
        case .events(let entity): try dayCounts(of: entity)
        case .within(let scope, .events(nil)): try dayCounts(within: scope)
        case .within(_, let listing): try dayCounts(of: listing)
        case .entities, .named, .speakers, .articles, .mentions, .quotes, .quotesWith: DayCounts()
        }
    }

    /// Makes a change; blocks until the file has been written.
    ///
    /// - Throws: `Failure` where the file cannot be written; nothing has changed then.
    package func make(_ change: LibraryChange) throws -> LibraryOutcome {
        switch change {
        case .keep(let article, let source):
            var article = article
            article.url = article.url ?? source.address
            let kept = try keep([IncomingArticle(article)], now: Self.now)[0]
            try self.change([kept.id], .read(true))
            return .kept(source.id, try reading(of: kept.id) ?? ReadingState(id: kept.id))
        case .annotation(let id, let article, let annotation):
            let record = AnnotationRecord(article, id: id, annotation, try corrections(of: id))
            return .changed(change, count: try store([record]).count)
        case .change(let ids, let articleChange):
            return .changed(change, count: try self.change(ids, articleChange))
        case .readAll(let view): return .allRead(change, try markRead(try order(of: view).ids))
        case .many(let ids, let many): return .manyChanged(change, try self.change(ids, many))
        case .delete(let ids): return .deleted(change, try takeOut(ids, now: Self.now))
        case .putBack(let binned): return .putBack(change, try putBack(binned))
        case .emptyBin(let binned): return .changed(change, count: try emptyBin(of: binned))
        case .shelf(let change): try self.change(change, now: Self.now)
        case .unsubscribe(let feed): try remove(feed, articles: false)
        case .place(let id, let place): try keep(place: place, of: id, now: Self.now)
        case .mark(let id, let letter, let place): try keep(mark: letter, at: place, of: id)
        case .correct(let id, let corrections): return try corrected(change, id, corrections)
        case .correctPlace(let id, let range, let decision):
            guard let text = try article(id)?.text, range.upperBound <= text.count else {
                throw Failure("The article has changed.", advice: "Open it and try again.")
            }
            return try corrected(change, id, [Correction(decision, at: TextAnchor(of: range, in: text))])
        case .correctEnds(let id, let range, let ends):
            guard let text = try article(id)?.text, range.upperBound <= text.count,
                let changed = ends.applied(to: range, in: text)
            else { throw Failure("No word is there.", advice: "Open the article to see what stands there.") }
            let correction = Correction(.span(TextAnchor(of: changed, in: text)), at: TextAnchor(of: range, in: text))
            return try corrected(change, id, [correction])
        case .rules(let rules): return .changed(change, count: try self.change(rules, now: Self.now))
        case .rule(let rule):
            let kept = try keep(rule, now: Self.now)
            return .corrected(change, Decided(ids: [kept.id], waiting: kept.articles, rules: try rules()))
        case .takeBack(let ids):
            let (taken, article) = try takeBack(ids, now: Self.now)
            return .takenBack(change, taken, try decided(about: article))
        case .bringBack(let taken):
            let ids = try bringBack(taken, now: Self.now)
            return .corrected(change, try decided(ids, about: taken.first?.article))
        case .highlight(let id, let highlight):
            return .highlighted(change, try self.change(highlight, of: id, now: Self.now))
        case .listState(let state): try keep(state)
        }
        return .changed(change, count: 1)
    }

    private func corrected(
        _ change: LibraryChange, _ id: RowID<ArticleRow>, _ corrections: [Correction]
    ) throws -> LibraryOutcome {
        let ids = try correct(id, corrections, now: Self.now)
        return .corrected(change, try decided(ids, about: id))
    }

    private func decided(_ ids: [Int64] = [], about id: RowID<ArticleRow>?) throws -> Decided {
        let article = try id.flatMap { id throws(Failure) in try corrected(id) }
        return Decided(
            ids: ids, article: article, waiting: try annotationState().waiting, rules: try rules())
    }

    private func entities(named typed: String) throws -> [LibraryEntity] {
        try page(of: .named(typed, speakersOnly: false), .first, count: Self.mostNamed).rows.compactMap {
            if case .entity(let entity) = $0 { entity } else { nil }
        }
    }

    /// Entities that are offered for what is typed.
    private static let mostNamed = 40

    private func shownHighlights() throws -> [FoundHighlight] {
        var found: [FoundHighlight] = []
        try highlights(in: FindingScope()) { highlight, _ in
            if found.count < LibraryQuestion.mostHighlights { found.append(highlight) }
        }
        return found
    }

    /// Seconds since 1970, UTC.
    private static var now: Int { time(nil) }
}

extension Source {
    /// The address of a file or a page, so that the library knows it again when its text has changed.
    package var address: String? {
        switch origin {
        case .web(let address), .page(let address, _): return address
        case .file, .standardInput, .sample, .article, .stored: break
        }
        guard case .file(let path) = origin, let full = realpath(path, nil) else { return nil }
        defer { free(full) }
        return "file://" + String(cString: full)
    }
}
