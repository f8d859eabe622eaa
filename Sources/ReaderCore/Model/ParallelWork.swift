import Dispatch
import ReaderBasics
import Synchronization

/// The same work for many pieces on several cores, the results in the order of the pieces.
package enum ParallelWork {
    /// - Parameter work: called on any thread, once for each index.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int = Machine.cores, _ work: @Sendable (Int) -> Result
    ) -> [Result] {
        guard jobs > 1, count > 1 else { return (0..<count).map(work) }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = work(index)
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
