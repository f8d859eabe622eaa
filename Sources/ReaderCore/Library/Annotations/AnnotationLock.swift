import Dispatch
import Glibc
import ReaderModel
import Synchronization

/// Held by the one program that annotates a library; the kernel takes it back however that program ends.
///
/// It is a lock on a file of its own (flock), since those on the library itself are SQLite's.
final class AnnotationLock: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Waits for whoever holds it, without waking up.
    static func take(for library: Library) async throws -> AnnotationLock {
        let path = library.path + "-annotating"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                "\(path) cannot be written: \(String(cString: strerror(errno))).",
                advice: "Check the rights of its folder.")
        }
        let lock = AnnotationLock(descriptor)
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return lock }
        let waiter = Mutex<CheckedContinuation<Void, any Error>?>(nil)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiter.withLock { $0 = continuation }
                DispatchQueue.global(qos: .utility).async {
                    while flock(lock.descriptor, LOCK_EX) != 0, errno == EINTR {}
                    waiter.withLock { $0.take() }?.resume()
                }
                if Task.isCancelled { waiter.withLock { $0.take() }?.resume(throwing: CancellationError()) }
            }
            return lock
        } onCancel: {
            waiter.withLock { $0.take() }?.resume(throwing: CancellationError())
        }
    }
}
