import Glibc

/// A thread for work that waits for the outside world, which Swift's own threads must not do.
final class OwnThread: Sendable {
    private let work: @Sendable () -> Void

    private init(_ work: @escaping @Sendable () -> Void) {
        self.work = work
    }

    /// Runs the work on a new thread, which ends with it.
    ///
    /// - Returns: why there is no thread.
    static func start(_ work: @escaping @Sendable () -> Void) -> String? {
        let context = Unmanaged.passRetained(OwnThread(work)).toOpaque()
        var thread = pthread_t()
        let error = pthread_create(&thread, nil, enterOwnThread, context)
        guard error == 0 else {
            Unmanaged<OwnThread>.fromOpaque(context).release()
            return String(cString: strerror(error))
        }
        pthread_detach(thread)
        return nil
    }

    fileprivate func run() {
        // Signals are for the thread that draws.
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        work()
    }
}

private func enterOwnThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<OwnThread>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
