import Dispatch
import Synchronization

/// Work begun on another thread before its result is needed.
final class Future<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)
    private let group = DispatchGroup()

    init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let value = work()
            self.result.withLock { $0 = value }
        }
    }

    /// The result, once it is there.
    var value: Value {
        group.wait()
        guard let value = result.withLock({ $0 }) else { preconditionFailure("the work has left its result") }
        return value
    }
}
