import Dispatch
import Glibc

/// Brings signals to the main queue through a pipe, since nothing of the program may run inside a handler.
@MainActor
final class SignalWatch {
    /// What asks the program to end; the second time it is not asked again.
    static let ending = [SIGINT, SIGTERM, SIGHUP]

    private let source: any DispatchSourceRead

    /// - Parameter receive: called on the main actor with each signal's number.
    init(_ signals: [Int32], receive: @escaping @MainActor (Int32) -> Void) {
        var ends: [Int32] = [-1, -1]
        precondition(pipe(&ends) == 0, "a pipe can be made")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        signalPipe.pointee = ends[1]
        let reading = ends[0]
        source = DispatchSource.makeReadSource(fileDescriptor: reading, queue: .main)
        source.setEventHandler {
            var bytes = [UInt8](repeating: 0, count: 64)
            let count = read(reading, &bytes, bytes.count)
            MainActor.assumeIsolated {
                for number in bytes.prefix(max(0, count)) { receive(Int32(number)) }
            }
        }
        source.resume()
        unblock(signals)
        for number in signals { TerminalRestore.handle(number, .news, Self.ending.contains(number) ? tellOnce : tell) }
    }

    /// Whoever started the program may have blocked signals, and the mask is inherited.
    private func unblock(_ signals: [Int32]) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in signals { sigaddset(&set, number) }
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Stops the program as the shell expects of a job, and returns when it is asked for again.
    ///
    /// The rest of the job stops first (this program ignores that signal); the signal then raised on this very thread
    /// stops the program before the call returns.
    func stop(wholeJob: Bool) {
        signal(SIGCONT, SIG_DFL)
        if wholeJob {
            signal(SIGTSTP, SIG_IGN)
            kill(0, SIGTSTP)
        }
        TerminalSignals.stopThisProgram()
        TerminalRestore.handle(SIGTSTP, .news, tell)
        TerminalRestore.handle(SIGCONT, .news, tell)
    }

    /// Ends the program by the signal that asked for it, so that whoever waits for it sees which.
    func end(by number: Int32) -> Never {
        signal(number, SIG_DFL)
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_UNBLOCK, &all, nil)
        raise(number)
        exit(128 + number)
    }
}

private nonisolated(unsafe) let signalPipe = {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    pointer.pointee = -1
    return pointer
}()

/// The handler: one byte, the signal's number.
private func tell(_ number: Int32) {
    let kept = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(signalPipe.pointee, &byte, 1)
    errno = kept
}

/// The handler of signals that end the program: should the main queue be stuck, the next one ends it here.
private func tellOnce(_ number: Int32) {
    tell(number)
    TerminalRestore.fall(at: number)
}
