import Synchronization

/// Cancels work that takes too long; looks once a second, and only while there is work.
final class AnnotationWatch: Sendable {
    private struct Entry: Sendable {
        let end: ContinuousClock.Instant
        let cancel: @Sendable () -> Void
        var isOver = false
    }

    private let entries = Mutex<[RowID<ArticleRow>: Entry]>([:])
    private let limit: Duration
    private let looking = Mutex<Task<Void, any Error>?>(nil)

    init(limit: Duration) {
        self.limit = limit
        let step = min(limit, .seconds(1))
        let task = Task.detached { [weak self] in
            while true {
                try await Task.sleep(for: step)
                guard let self else { return }
                self.look()
            }
        }
        looking.withLock { $0 = task }
    }

    deinit { looking.withLock { $0?.cancel() } }

    func begin(_ id: RowID<ArticleRow>, cancel: @escaping @Sendable () -> Void) {
        entries.withLock { $0[id] = Entry(end: .now + limit, cancel: cancel) }
    }

    /// - Returns: whether it took too long.
    func end(_ id: RowID<ArticleRow>) -> Bool {
        entries.withLock { $0.removeValue(forKey: id)?.isOver ?? false }
    }

    private func look() {
        let now = ContinuousClock.now
        let late = entries.withLock { entries in
            let late = entries.filter { $0.value.end <= now && !$0.value.isOver }
            for id in late.keys { entries[id]?.isOver = true }
            return late
        }
        for entry in late.values { entry.cancel() }
    }
}
