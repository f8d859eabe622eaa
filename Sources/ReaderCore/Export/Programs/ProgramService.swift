import Glibc
import ReaderBasics
package import ReaderImporting
import ReaderLibrary
package import ReaderModel
package import ReaderWork
import Synchronization

/// Hands articles, selections and quotes to programs.
package final class ProgramService: Sendable {
    private let library: LibraryAccess
    private let today: CalendarDay
    private let running = Mutex<[ObjectIdentifier: ProgramRun]>([:])

    package init(_ library: LibraryAccess, today: CalendarDay = .today) {
        self.library = library
        self.today = today
    }

    /// Hands something to a program; one that needs no terminal is run to its end, and stopped where the task is
    /// cancelled.
    ///
    /// - Throws: `Failure` where nothing can be handed over, `CancellationError`.
    package func handOver(_ job: ProgramJob) async throws -> ProgramOutcome {
        let prepared = try await prepared(job)
        if job.program.takesTerminal { return .needsTerminal(prepared) }
        defer { if let file = prepared.file { unlink(file) } }
        return .ended(await run(prepared))
    }

    /// Ends every program that still runs, at once.
    package func endAll() {
        for run in running.withLock({ Array($0.values) }) { run.end() }
    }

    private func prepared(_ job: ProgramJob) async throws -> PreparedProgram {
        guard case .stored = job.source else { return try await Self.prepared(job, today) }
        return try await library.use { [today] library in
            try HandedOver(job.source, of: library, today: today).prepared(for: job.program)
        }
    }

    @concurrent
    private static func prepared(_ job: ProgramJob, _ today: CalendarDay) async throws -> PreparedProgram {
        try HandedOver(job.source, of: nil, today: today).prepared(for: job.program)
    }

    private func run(_ prepared: PreparedProgram) async -> ProgramResult {
        let run = ProgramRun(prepared)
        running.withLock { $0[ObjectIdentifier(run)] = run }
        defer { running.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(run)) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let obstacle = OwnThread.start { continuation.resume(returning: run.run()) }
                if let obstacle {
                    continuation.resume(returning: ProgramResult(name: prepared.name, failure: obstacle))
                }
            }
        } onCancel: {
            run.cancel()
        }
    }
}
