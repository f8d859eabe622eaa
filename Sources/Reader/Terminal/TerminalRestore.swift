import Glibc

/// Gives the terminal back when the program can no longer do so itself.
///
/// Everything a signal handler touches is laid out beforehand in plain memory; the handlers call nothing but `write`,
/// `poll`, `fcntl`, `tcsetattr`, `signal` and `raise`, which POSIX allows there.
enum TerminalRestore {
    /// Faults after which the program cannot go on.
    ///
    /// The runtime of a debug build handles them, too, and asks at the terminal what to do.
    private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT]
    /// What ends a program that does not know of it, and says nothing to this one.
    private static let endings =
        [
            SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPOLL, SIGPWR,
            SIGSYS,
        ] + Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())

    /// Keeps the terminal's modes and the bytes that leave the full screen, and watches for what ends the program.
    ///
    /// What somebody handles already, or has ignored for this program, is left to that.
    static func prepare(modes: termios, leaving: [UInt8]) {
        savedModes.pointee = modes
        savedBytes.update(from: leaving, count: min(leaving.count, savedCapacity))
        savedCount.pointee = min(leaving.count, savedCapacity)
        giveAlternateStack()
        for fault in faults { handle(fault, reset: true, giveBackAndFall) }
        for ending in endings where isUnhandled(ending) { handle(ending, reset: true, giveBackAndFall) }
    }

    private static func isUnhandled(_ number: Int32) -> Bool {
        var action = sigaction()
        return sigaction(number, nil, &action) == 0 && action.__sigaction_handler.sa_handler == nil
    }

    /// Whether the terminal is ours to give back.
    static func arm(_ isOurs: Bool) {
        isArmed.pointee = isOurs ? 1 : 0
    }

    /// Installs a handler.
    static func handle(_ number: Int32, reset: Bool = false, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_RESTART | (reset ? Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_ONSTACK : 0)
        sigaction(number, &action, nil)
    }

    /// Lets the next signal of this number give the terminal back and end the program at once.
    static func fall(at number: Int32) {
        signal(number, giveBackAndFall)
    }

    /// A stack overflow leaves no room for a handler on the stack itself.
    private static func giveAlternateStack() {
        let size = 64 * 1024
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        sigaltstack(&stack, nil)
    }
}

private let savedCapacity = 256
private nonisolated(unsafe) let savedModes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
private nonisolated(unsafe) let savedBytes = UnsafeMutablePointer<UInt8>.allocate(capacity: savedCapacity)
private nonisolated(unsafe) let savedCount = UnsafeMutablePointer<Int>.allocate(capacity: 1)
private nonisolated(unsafe) let isArmed = {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    pointer.pointee = 0
    return pointer
}()

/// Writes the bytes that leave the full screen. A terminal that is busy is waited for, one that does not read at all for
/// a second.
private func writeSaved() {
    var written = 0
    var pauses = 0
    while written < savedCount.pointee, pauses < 10 {
        let count = write(STDOUT_FILENO, savedBytes + written, savedCount.pointee - written)
        if count > 0 {
            written += count
        } else if count < 0, errno == EAGAIN || errno == EINTR {
            var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
            _ = poll(&descriptor, 1, 100)
            pauses += 1
        } else {
            return
        }
    }
}

/// Restores the terminal, then lets the signal do what it does by itself.
private func giveBackAndFall(_ number: Int32) {
    if isArmed.pointee == 1 {
        isArmed.pointee = 0
        let flags = fcntl(STDOUT_FILENO, F_GETFL)
        if flags >= 0 { _ = fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK) }
        writeSaved()
        if flags >= 0 { _ = fcntl(STDOUT_FILENO, F_SETFL, flags) }
        tcsetattr(STDIN_FILENO, TCSANOW, savedModes)
    }
    signal(number, SIG_DFL)
    raise(number)
}
