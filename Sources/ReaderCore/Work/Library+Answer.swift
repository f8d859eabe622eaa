import Glibc
package import ReaderLibrary
import ReaderModel

/// The library's side of the channel to the screen.
extension Library {
    /// Answers a request; blocks until the file has been read or written.
    package func answer(_ request: LibraryRequest) throws -> LibraryAnswer {
        switch request {
        case .articles(let request): .articles(try answer(request))
        case .keeping(let request): .keeping(try answer(request))
        case .across(let request): .across(try answer(request, today: CalendarDay(number: Self.now / 86_400)))
        }
    }

    private func answer(_ request: ArticlesRequest) throws -> ArticlesAnswer {
        switch request {
        case .beginning(let view, let count):
            try {
                let (view, beginning) = try beginning(of: view, count: count)
                return .beginning(view, beginning)
            }()
        case .order(let view): .order(view, try order(of: view))
        case .rows(let ids): .rows(try rows(ids), asked: ids)
        case .preview(let id): .preview(id, try preview(of: id))
        case .firstUnread(let ids, let opens): .firstUnread(try firstUnread(of: ids), opens: opens)
        case .shelves: .shelves(try shelves())
        case .tags: .tags(try tags())
        }
    }

    private func answer(_ request: KeepingRequest) throws -> KeepingAnswer {
        switch request {
        case .keep(let article, let source):
            var article = article
            article.url = article.url ?? source.address
            let kept = try keep([Arrival(article)], now: Self.now)[0]
            try change([kept.id], .read(true))
            return .kept(source.id, try reading(of: kept.id) ?? StoredReading(id: kept.id))
        case .change(let ids, let change): return .changed(request, count: try self.change(ids, change))
        case .readAll(let view): return .allRead(request, try markRead(try order(of: view).ids))
        case .delete(let id): return .changed(request, count: try delete(id, now: Self.now) ? 1 : 0)
        case .unsubscribe(let feed): try remove(feed, articles: false)
        case .place(let id, let place): try keep(place: place, of: id, now: Self.now)
        case .mark(let id, let letter, let place): try keep(mark: letter, at: place, of: id)
        case .sitting(let sitting): try keep(sitting)
        }
        return .changed(request, count: 1)
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
