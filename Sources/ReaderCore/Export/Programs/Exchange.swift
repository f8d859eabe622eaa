import Glibc

/// The bytes that go to a program and come from it.
struct Exchange {
    private let input: [UInt8]
    private var sent = 0
    private let pipes: Pipes
    private let outputLimit: Int
    private let errorLimit: Int
    private var isReading = (output: true, errors: true)
    private var isWriting = true

    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    /// Whether there was more output than is kept.
    private(set) var isCut = false

    init(_ input: [UInt8], _ pipes: Pipes, outputLimit: Int, errorLimit: Int) {
        (self.input, self.pipes, self.outputLimit, self.errorLimit) = (input, pipes, outputLimit, errorLimit)
        send()
    }

    /// Exchanges what can be, or waits for that.
    ///
    /// - Returns: whether the time is over.
    mutating func wait(until deadline: ContinuousClock.Instant) -> Bool {
        let rest = (deadline - .now).components
        let milliseconds = rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000
        guard milliseconds > 0 else { return true }
        var polled = [pollfd(fd: pipes.wake.reader, events: Int16(POLLIN), revents: 0)]
        polled.append(pollfd(fd: pipes.ending.reader, events: Int16(POLLIN), revents: 0))
        // A descriptor below zero is passed by.
        polled.append(pollfd(fd: isReading.output ? pipes.output.reader : -1, events: Int16(POLLIN), revents: 0))
        polled.append(pollfd(fd: isReading.errors ? pipes.errors.reader : -1, events: Int16(POLLIN), revents: 0))
        polled.append(pollfd(fd: isWriting ? pipes.input.writer : -1, events: Int16(POLLOUT), revents: 0))
        let count = poll(&polled, nfds_t(polled.count), Int32(clamping: min(milliseconds, 3_600_000)))
        guard count > 0 else { return false }
        if polled[0].revents != 0 { _ = Self.read(pipes.wake.reader) }
        if polled[2].revents != 0 { receiveOutput() }
        if polled[3].revents != 0 { receiveErrors() }
        if polled[4].revents != 0 { send() }
        return false
    }

    /// Takes what the program has left in its pipes.
    mutating func drain() {
        while isReading.output, !isCut, receiveOutput() {}
        while isReading.errors, receiveErrors() {}
    }

    /// - Returns: whether something came.
    @discardableResult
    private mutating func receiveOutput() -> Bool {
        let bytes = Self.read(pipes.output.reader)
        if bytes?.isEmpty == true { isReading.output = false }
        guard let bytes, !bytes.isEmpty else { return false }
        let room = outputLimit - output.count
        output += bytes.prefix(room)
        if bytes.count > room { isCut = true }
        return true
    }

    @discardableResult
    private mutating func receiveErrors() -> Bool {
        let bytes = Self.read(pipes.errors.reader)
        if bytes?.isEmpty == true { isReading.errors = false }
        guard let bytes, !bytes.isEmpty else { return false }
        errors += bytes.prefix(max(0, errorLimit - errors.count))
        return true
    }

    /// Sends as much as the program takes now; its end of the pipe may be closed.
    private mutating func send() {
        while sent < input.count {
            let count = input.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Glibc.write(pipes.input.writer, $0 + sent, buffer.count - sent) } ?? -1
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN { return }
            guard count > 0 else { break }
            sent += count
        }
        isWriting = false
        pipes.close(pipes.input.writer)
    }

    /// - Returns: nil where nothing is there now, no bytes at the end.
    private static func read(_ descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { return errno == EAGAIN || errno == EINTR ? nil : [] }
        return Array(buffer.prefix(count))
    }
}
