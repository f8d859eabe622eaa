import Synchronization

/// Lets so much be read at once as there is memory for: who comes first goes first, and what is larger than all of it
/// goes alone.
package final class MemoryBudget: Sendable {
    /// So many bytes a document may take for each of its own while it is read: the tree, the texts, the articles.
    package static let factor = 12
    /// For all feeds that are read at the same time, in bytes.
    package static let standard = 256 << 20

    private struct State {
        var free: Int
        var waiting: [(size: Int, turn: CheckedContinuation<Void, Never>)] = []
    }

    private let capacity: Int
    private let state: Mutex<State>

    /// - Parameter capacity: in bytes.
    package init(_ capacity: Int = standard) {
        self.capacity = capacity
        state = Mutex(State(free: capacity))
    }

    /// Runs a block as soon as there is room.
    ///
    /// - Parameter size: what it takes, in bytes.
    /// - Throws: what the block throws.
    package func holding<Value: Sendable, Fault: Error>(
        _ size: Int, _ body: () async throws(Fault) -> Value
    ) async throws(Fault) -> Value {
        let size = min(max(0, size), capacity)
        await take(size)
        defer { giveBack(size) }
        return try await body()
    }

    private func take(_ size: Int) async {
        await withCheckedContinuation { turn in
            let isFree = state.withLock { state in
                guard state.waiting.isEmpty, state.free >= size else {
                    state.waiting.append((size, turn))
                    return false
                }
                state.free -= size
                return true
            }
            if isFree { turn.resume() }
        }
    }

    private func giveBack(_ size: Int) {
        let turns = state.withLock { state in
            state.free += size
            var turns: [CheckedContinuation<Void, Never>] = []
            while let next = state.waiting.first, next.size <= state.free {
                state.free -= next.size
                turns.append(state.waiting.removeFirst().turn)
            }
            return turns
        }
        for turn in turns { turn.resume() }
    }
}
