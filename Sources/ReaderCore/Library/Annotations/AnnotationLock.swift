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

    /// Between two attempts of one who does not wait for ever.
    private static let pause = Duration.milliseconds(50)

    /// Waits for whoever holds it, without waking up.
    ///
    /// - Parameter patience: how long another program is waited for that does not get on; nil for ever.
    /// - Throws: a `Failure` where the other one does not get on, `CancellationError`.
    static func take(for library: Library, patience: Duration? = nil) async throws -> AnnotationLock {
        let path = library.path + "-annotating"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                "\(path) cannot be written: \(String(cString: strerror(errno))).",
                advice: "Check the rights of its folder.")
        }
        let lock = AnnotationLock(descriptor)
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if let patience { try await lock.wait(patience, library) } else { try await lock.wait() }
        }
        lock.sign()
        return lock
    }

    private func wait(_ patience: Duration, _ library: Library) async throws {
        var since = ContinuousClock.now
        var waiting = try library.annotationState().waiting
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            try await Task.sleep(for: Self.pause)
            let now = try library.annotationState().waiting
            if now != waiting { (waiting, since) = (now, .now) }
            guard ContinuousClock.now - since > patience else { continue }
            let holder = holder.map { "process \($0)" } ?? "another program"
            throw Failure(
                "The library is being annotated by \(holder), which does not get on.",
                advice: "End that one, or wake it where it was stopped.")
        }
    }

    private func wait() async throws {
        let waiter = Mutex<CheckedContinuation<Void, any Error>?>(nil)
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiter.withLock { $0 = continuation }
                DispatchQueue.global(qos: .utility).async {
                    while flock(self.descriptor, LOCK_EX) != 0, errno == EINTR {}
                    waiter.withLock { $0.take() }?.resume()
                }
                if Task.isCancelled { waiter.withLock { $0.take() }?.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            waiter.withLock { $0.take() }?.resume(throwing: CancellationError())
        }
    }

    /// Who holds the lock; nil where it has not said.
    private var holder: pid_t? {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? pid_t(String(decoding: bytes[..<count], as: UTF8.self)) : nil
    }

    private func sign() {
        let bytes = Array("\(getpid())".utf8)
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, bytes, bytes.count, 0) }
    }
}
