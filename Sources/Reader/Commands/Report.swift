import Glibc
import ReaderCore

/// Lines for a person, on standard error.
enum Report {
    static func failure(_ failure: Failure) {
        line("reader: \(failure.message) \(failure.advice)")
    }

    /// Writes one line without anything that a terminal could act on.
    static func line(_ text: String) {
        Output.write(Array((Glyphs.visible(text) + "\n").utf8), to: STDERR_FILENO)
    }
}

/// Bytes to a file descriptor.
enum Output {
    /// Writes all of it; a reader that has gone away ends the program quietly, as it ends `cat`.
    static func write(_ text: String) {
        write(Array(text.utf8))
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
        bytes.withUnsafeBytes { write($0, to: descriptor) }
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty {
            let count = Glibc.write(descriptor, base, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            } else if errno == EPIPE {
                exit(EXIT_SUCCESS)
            } else if errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
            } else if errno != EINTR {
                exit(EXIT_FAILURE)
            }
        }
    }
}
