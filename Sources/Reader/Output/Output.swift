import Glibc
import ReaderCore
import Synchronization

/// Bytes to standard output and standard error.
///
/// What cannot be written is told on standard error, as far as that can be, and gives the program an exit status of its
/// own. A message that cannot be written never ends the work that it tells of.
enum Output {
    enum Channel: Hashable {
        case standardOutput, standardError

        fileprivate var descriptor: Int32 { self == .standardOutput ? STDOUT_FILENO : STDERR_FILENO }
    }

    /// `EX_IOERR` of `sysexits.h`.
    static let failureStatus: Int32 = 74

    private struct State {
        var goesOn = false
        var broken: Set<Channel> = []
    }

    private static let state = Mutex(State())

    /// From here on the work goes to its end, whoever is there to read of it: something is kept by it.
    static func goOn() {
        state.withLock { $0.goesOn = true }
    }

    /// Ends the program.
    ///
    /// - Parameter status: of the work; where that is 0, output that failed gives its own.
    static func end(_ status: Int32) -> Never {
        let isBroken = state.withLock { !$0.broken.isEmpty }
        exit(status == EXIT_SUCCESS && isBroken ? failureStatus : status)
    }

    /// Writes all of it.
    static func write(_ text: String) {
        write(Array(text.utf8))
    }

    static func write(_ bytes: [UInt8], to channel: Channel = .standardOutput) {
        bytes.withUnsafeBytes { write($0, to: channel) }
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to channel: Channel) {
        guard !state.withLock({ $0.broken.contains(channel) }) else { return }
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty {
            let count = Glibc.write(channel.descriptor, base, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            } else if errno == EAGAIN {
                var ready = pollfd(fd: channel.descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
            } else if errno != EINTR {
                return fail(channel, reason: errno)
            }
        }
    }

    private static func fail(_ channel: Channel, reason: Int32) {
        let (isNew, goesOn) = state.withLock { ($0.broken.insert(channel).inserted, $0.goesOn) }
        guard channel == .standardOutput, isNew else { return }
        // Who closes a pipe has seen enough, and knows it.
        if reason != EPIPE {
            Report.line("reader: Standard output cannot be written: \(String(cString: strerror(reason))).")
        }
        if !goesOn { exit(failureStatus) }
    }
}
