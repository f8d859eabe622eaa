import Glibc

/// Waiting for descriptors instead of looking again and again.
enum Readiness {
    /// Returns once one of them can be read or has been closed; false where the time is over before.
    static func wait(for descriptors: [Int32], until end: ContinuousClock.Instant) -> Bool {
        var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let left = (end - ContinuousClock.now).components
        let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
        guard milliseconds > 0 else { return false }
        return poll(&waiting, nfds_t(waiting.count), Int32(milliseconds)) > 0
    }

    /// What can be read now, without waiting.
    static func available(_ descriptor: Int32) -> [UInt8] {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var bytes: [UInt8] = []
        while poll(&waiting, 1, 0) == 1, waiting.revents & Int16(POLLIN) != 0 {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return bytes
    }
}

/// A descriptor that can be read once a process has ended.
final class ProcessHandle {
    struct Failure: Error {
        var message: String
    }

    let descriptor: Int32

    /// `pidfd_open` of Linux 5.3, which Swift's Glibc module leaves out.
    init(_ process: pid_t) throws {
        typealias Open = @convention(c) (pid_t, UInt32) -> Int32
        guard let symbol = dlsym(nil, "pidfd_open") else { throw Failure(message: "there is no pidfd_open") }
        descriptor = unsafeBitCast(symbol, to: Open.self)(process, 0)
        guard descriptor >= 0 else { throw Failure(message: "process \(process) cannot be watched") }
    }

    deinit { close(descriptor) }
}
