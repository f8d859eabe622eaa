import ReaderModel
package import ReaderWork

extension Services {
    /// The real world: files, and the annotators.
    ///
    /// - Parameters:
    ///   - loader: reads what does not lie in the library.
    ///   - library: where articles are kept.
    package static func live(loader: ArticleLoader, library: LibraryAccess) -> Services {
        let today = CalendarDay.today
        var services = Services(
            load: { source in
                AsyncThrowingStream { continuation in
                    let task = Task {
                        do {
                            if case .stored(let id) = source.origin {
                                continuation.yield(try await library.loaded(id))
                            } else {
                                try await loader.load(source) { continuation.yield($0) }
                            }
                            continuation.finish()
                        } catch {
                            continuation.finish(throwing: error)
                        }
                    }
                    continuation.onTermination = { _ in task.cancel() }
                }
            },
            annotate: annotate(today: today), ask: { try await library.answer($0) },
            change: { try await library.make($0) },
            feeds: { library.refresh($0) }, addFeed: { try await library.subscribe(to: $0) },
            annotateLibrary: { library.annotate(today: today) }, news: library.news)
        services.importFeeds = { try await library.subscribe(toListAt: $0) }
        services.page = { try await library.page($0) }
        return services
    }
}
