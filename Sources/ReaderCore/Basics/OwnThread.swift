import Glibc

/// A thread for work that Swift's own threads must not do: waiting for the outside world, or yielding to all others.
package final class OwnThread: Sendable {
    private let work: @Sendable () -> Void

    private init(_ work: @escaping @Sendable () -> Void) {
        self.work = work
    }

    /// Runs the work on a new thread, which ends with it.
    ///
    /// - Returns: why there is no thread; nil where there is one.
    @discardableResult
    package static func start(_ work: @escaping @Sendable () -> Void) -> String? {
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
        // Signals are for the thread that draws; those of a fault belong to the thread that caused it.
        var signals = sigset_t()
        sigfillset(&signals)
        for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&signals, fault) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        work()
    }
}

private func enterOwnThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<OwnThread>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
