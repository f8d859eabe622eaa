/// One run of the annotation: hands articles out, takes what was found in, writes.
struct AnnotationWork: Sendable {
    let run: AnnotationRun
    let watch: AnnotationWatch
    let progress: @Sendable (AnnotationProgress) -> Void

    enum Outcome: Sendable {
        case found(AnnotationRecord)
        case failed(RowID<ArticleRow>, String)
        /// The article has gone meanwhile.
        case gone(RowID<ArticleRow>)

        var id: RowID<ArticleRow> {
            switch self {
            case .found(let record): record.article
            case .failed(let id, _), .gone(let id): id
            }
        }
    }

    private struct State {
        var progress = AnnotationProgress()
        /// Begun in the file, not yet handed out.
        var next: ArraySlice<Library.Waiting> = []
        /// Begun in the file, not yet written.
        var open: Set<RowID<ArticleRow>> = []
        var handedOut = 0
        var outcomes: [Outcome] = []
    }

    func run() async throws -> AnnotationProgress {
        var state = State()
        do {
            try await work(&state)
        } catch {
            // What was found in time is kept, what was not waits again.
            try? write(&state)
            try? run.library.release(state.open)
            throw error
        }
        try await run.renewDigests()
        state.progress.isFinal = true
        progress(state.progress)
        return state.progress
    }

    private func work(_ state: inout State) async throws {
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            while true {
                try Task.checkCancellation()
                while state.handedOut < run.jobs * 2, let article = try next(&state) {
                    state.handedOut += 1
                    group.addTask(priority: .utility) { try await outcome(of: article.id) }
                }
                guard let outcome = try await group.next() else { break }
                state.handedOut -= 1
                state.outcomes.append(outcome)
                if state.outcomes.count >= AnnotationRun.batch || state.handedOut == 0 { try write(&state) }
            }
        }
    }

    /// The next article; one that has been begun before is begun alone, so that it is known if it is begun in vain.
    private func next(_ state: inout State) throws -> Library.Waiting? {
        if state.next.isEmpty {
            let open = state.open
            let waiting = try run.library.waiting(atMost: AnnotationRun.batch * 2 + open.count)
                .filter { !open.contains($0.id) }
            guard let first = waiting.first else { return nil }
            if first.tries >= Library.mostTries {
                try run.library.giveUp([(first.id, "The program ended \(first.tries) times at it.")])
                state.progress.givenUp += 1
                return try next(&state)
            }
            if first.tries > 0, !open.isEmpty { return nil }
            state.next = first.tries > 0 ? waiting.prefix(1) : waiting.prefix { $0.tries == 0 }
            try run.library.begin(Array(state.next))
            state.open.formUnion(state.next.map(\.id))
            state.progress.total = state.progress.done + (try run.library.annotationState().waiting)
        } else if state.next.first?.tries ?? 0 > 0, state.handedOut > 0 {
            return nil
        }
        return state.next.popFirst()
    }

    private func write(_ state: inout State) throws {
        let records = state.outcomes.compactMap { if case .found(let record) = $0 { record } else { nil } }
        let failures = state.outcomes.compactMap {
            if case .failed(let id, let reason) = $0 { (id: id, reason: reason) } else { nil }
        }
        let stored = Set(try run.library.store(records))
        // The text, or what the reader says of it, has changed meanwhile: it waits.
        try run.library.release(records.map(\.article).filter { !stored.contains($0) })
        try run.library.giveUp(failures)
        state.progress.givenUp += failures.count
        state.progress.done += state.outcomes.count
        state.open.subtract(state.outcomes.map(\.id))
        state.outcomes = []
        progress(state.progress)
    }

    // MARK: One article

    private func outcome(of id: RowID<ArticleRow>) async throws -> Outcome {
        guard let article = try run.library.article(id) else { return .gone(id) }
        let corrections = try run.library.corrections(of: id)
        let (annotate, today) = (run.annotate, run.today)
        let work = Task(executorPreference: run.threads, priority: .utility) {
            AnnotationRecord(article, id: id, try await annotate(article, today), corrections)
        }
        watch.begin(id) { work.cancel() }
        let result = await withTaskCancellationHandler {
            await work.result
        } onCancel: {
            work.cancel()
        }
        let isLate = watch.end(id)
        switch result {
        case .success(let record): return .found(record)
        case .failure where isLate: return .failed(id, "It takes longer than \(run.limit).")
        case .failure(let error as CancellationError): throw error
        case .failure(let error): return .failed(id, "\(error)")
        }
    }
}
