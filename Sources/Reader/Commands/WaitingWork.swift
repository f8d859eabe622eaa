import ArgumentParser
import Dispatch
import Glibc
import ReaderCore
import Synchronization

/// Annotates what waits in the library, for a command.
struct WaitingWork {
    let library: Library
    var jobs: Int?

    /// Returns when nothing waits; Ctrl-C ends it after the articles at hand (exit status 130).
    ///
    /// - Parameter isTold: whether standard output says how many were annotated.
    func run(isTold: Bool = true) throws {
        Output.goOn()
        Interruption.watch()
        let configuration = try ConfigurationFile.orExit(nil).configuration
        library.follow(configuration.rules)
        let outcome = outcome()
        RuleNotice.tell(of: library, configuration, isText: isTold)
        switch outcome {
        case .success(let progress):
            if isTold { Output.write("\(progress.done) article\(progress.done == 1 ? "" : "s") annotated.\n") }
            guard progress.givenUp > 0 else { return }
            Report.line("reader: \(progress.givenUp) could not be annotated.")
            throw ExitCode.failure
        case .failure(is CancellationError):
            throw ExitCode(Interruption.status)
        case .failure(let error):
            Report.failure(Failure(database: error, path: library.path))
            throw ExitCode.failure
        }
    }

    private func outcome() -> Result<AnnotationProgress, any Error> {
        let library = library
        let annotation = AnnotationRun(library, today: .today, jobs: jobs, patience: .seconds(60))
        let state = Mutex(State())
        let end = DispatchSemaphore(value: 0)
        let task = Task.detached {
            let found: Result<AnnotationProgress, any Error>
            do {
                try await SearchRenewal(library).run { done, total in
                    state.withLock { $0.indexed = (done, total) }
                }
                state.withLock { $0.indexed = nil }
                let stories = StoryFinder(library)
                if try stories.goesFirst() { try await stories.run() }
                let done = try await annotation.run { progress in state.withLock { $0.progress = progress } }
                // A day that was worked out may put an article into another story.
                try await stories.run()
                found = .success(done)
            } catch {
                found = .failure(error)
            }
            state.withLock { $0.result = found }
            end.signal()
        }
        var line = ProgressLine()
        while end.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
            if Interruption.isAsked { task.cancel() }
            let (progress, indexed) = state.withLock { ($0.progress, $0.indexed) }
            if let indexed {
                line.show(
                    "\(indexed.done) of \(indexed.total) in the search index",
                    part: Double(indexed.done) / Double(max(1, indexed.total)))
                continue
            }
            guard progress.total > 0 else {
                line.show("another program is at it", part: nil)
                continue
            }
            line.show(
                "\(progress.done) of \(progress.total) annotated",
                part: Double(progress.done) / Double(progress.total))
        }
        line.clear()
        return state.withLock { $0.result } ?? .failure(CancellationError())
    }

    private struct State: Sendable {
        var progress = AnnotationProgress()
        /// While the search index is made anew.
        var indexed: (done: Int, total: Int)?
        var result: Result<AnnotationProgress, any Error>?
    }
}
