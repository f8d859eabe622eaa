import Synchronization

/// Objects that are not in use, to be used again: one is taken for each piece of work and given back behind it, so that it
/// keeps what it has learned and no two threads hold it at once.
package final class IdleObjects<Object: AnyObject>: Sendable {
    /// Whoever holds the box holds the object.
    private struct Box: @unchecked Sendable {
        let object: Object
    }

    private let idle = Mutex<[Box]>([])
    private let make: @Sendable () -> Object

    /// - Parameter make: makes one where all are in use.
    package init(_ make: @escaping @Sendable () -> Object) { self.make = make }

    /// Runs work with an object that nobody else has meanwhile.
    ///
    /// - Throws: what the work throws.
    package func with<Result, Failure>(_ work: (Object) throws(Failure) -> Result) throws(Failure) -> Result {
        let box = idle.withLock { $0.popLast() } ?? Box(object: make())
        defer { idle.withLock { $0.append(box) } }
        return try work(box.object)
    }
}
