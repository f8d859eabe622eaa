import Glibc
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
        case .feeds: .feeds(try feedSummaries())
        case .tags: .tags(try tags())
        case .page(let listing, let start, let count):
            .page(listing, start, try page(of: listing, start, count: count))
        case .days(let entity): .days(entity, try dayCounts(of: entity), today: today)
        case .entity(let id, let count): .entity(id, try entityPage(id, count: count, today: today))
        case .counterpart(let name, let kind, let article, let places):
            .counterpart(name: name, try counterpart(of: name, kind, in: article, places: places))
        case .highlights: .highlights(try shownHighlights())
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
            return .changed(change, count: try store([AnnotationRecord(article, id: id, annotation)]).count)
        case .change(let ids, let articleChange):
            return .changed(change, count: try self.change(ids, articleChange))
        case .readAll(let view): return .allRead(change, try markRead(try order(of: view).ids))
        case .delete(let id): return .deleted(id, try takeOut(id, now: Self.now))
        case .putBack(let article): return .putBack(article, try putBack(article))
        case .unsubscribe(let feed): try remove(feed, articles: false)
        case .place(let id, let place): try keep(place: place, of: id, now: Self.now)
        case .mark(let id, let letter, let place): try keep(mark: letter, at: place, of: id)
        case .highlight(let id, let highlight):
            return .highlighted(change, try self.change(highlight, of: id, now: Self.now))
        case .listState(let state): try keep(state)
        }
        return .changed(change, count: 1)
    }

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
        if case .web(let address) = origin { return address }
        guard case .file(let path) = origin, let full = realpath(path, nil) else { return nil }
        defer { free(full) }
        return "file://" + String(cString: full)
    }
}
