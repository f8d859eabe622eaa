import Glibc

/// The pipes around a program; no other program inherits them.
final class Pipes {
    struct Ends {
        let reader: Int32
        let writer: Int32

        init?() {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (reader, writer) = (ends[0], ends[1])
        }
    }

    let input: Ends
    let output: Ends
    let errors: Ends
    /// A byte of this program that something has changed.
    let wake: Ends
    /// Closes when the program has ended.
    let ending: Ends
    private var open: Set<Int32>

    init?() {
        guard let input = Ends(), let output = Ends(), let errors = Ends(), let wake = Ends(), let ending = Ends()
        else { return nil }
        (self.input, self.output, self.errors, self.wake, self.ending) = (input, output, errors, wake, ending)
        open = Set([input, output, errors, wake, ending].flatMap { [$0.reader, $0.writer] })
        for end in [input.writer, output.reader, errors.reader, wake.reader, wake.writer] {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    /// Closes the ends that are the program's, and the one that tells of its end.
    func closeTheirs() {
        for end in [input.reader, output.writer, errors.writer, ending.writer] { close(end) }
    }

    func close(_ end: Int32) {
        if open.remove(end) != nil { _ = Glibc.close(end) }
    }

    func close() {
        for end in open { _ = Glibc.close(end) }
        open = []
    }
}
