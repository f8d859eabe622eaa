import Glibc
import Synchronization

/// Gives the terminal back when the program can no longer do so itself.
///
/// Everything a signal handler touches is laid out beforehand in plain memory; the handlers call nothing but `write`,
/// `poll`, `fcntl`, `dup2`, `tcsetattr`, `signal` and `raise`, which POSIX allows there. Signals may come together, on several
/// threads, and while another thread paints: the first gives the terminal back, the others wait until it has, and what is
/// painted from then on goes nowhere.
enum TerminalRestore {
    /// Faults after which the program cannot go on.
    ///
    /// The runtime of a debug build handles them, too, and asks at the terminal what to do.
    private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]
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
        if savedTerminal.pointee < 0 {
            savedTerminal.pointee = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
            nowhere.pointee = open("/dev/null", O_WRONLY | O_CLOEXEC)
        }
        giveAlternateStack()
        for fault in faults { handle(fault, .fault, giveBackAndFall) }
        handle(SIGQUIT, .ending, giveBackAndFall)
        for ending in endings where isUnhandled(ending) { handle(ending, .ending, giveBackAndFall) }
    }

    private static func isUnhandled(_ number: Int32) -> Bool {
        var action = sigaction()
        return sigaction(number, nil, &action) == 0 && action.__sigaction_handler.sa_handler == nil
    }

    /// Whether the terminal is ours to give back.
    ///
    /// Where a signal is ending the program it does not return: nothing may be painted, and no other end may overtake it.
    static func arm(_ isOurs: Bool) {
        let (isDone, before) = giving.compareExchange(
            expected: isOurs ? Giving.nothing : Giving.ours, desired: isOurs ? Giving.ours : Giving.nothing,
            ordering: .sequentiallyConsistent)
        while !isDone, before == Giving.atWork || before == Giving.over { pause() }
    }

    /// What a signal means.
    enum Meaning {
        /// Something to be looked at, after which the program goes on.
        case news
        /// The end; no other signal comes between on the thread that takes it.
        case ending
        /// The end, on a stack of its own; a second one is the system's.
        case fault
    }

    /// Installs a handler.
    static func handle(
        _ number: Int32, _ meaning: Meaning, _ handler: @escaping @convention(c) (Int32) -> Void
    ) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_RESTART
        switch meaning {
        case .news: break
        case .ending: sigfillset(&action.sa_mask)
        case .fault:
            sigfillset(&action.sa_mask)
            action.sa_flags |= Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_ONSTACK
        }
        sigaction(number, &action, nil)
    }

    /// Lets the next signal of this number give the terminal back and end the program at once.
    static func fall(at number: Int32) {
        handle(number, .ending, giveBackAndFall)
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
/// The terminal and what swallows everything, under numbers of their own.
private nonisolated(unsafe) let savedTerminal = descriptor()
private nonisolated(unsafe) let nowhere = descriptor()

private func descriptor() -> UnsafeMutablePointer<Int32> {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    pointer.pointee = -1
    return pointer
}

/// Whether the terminal is ours to give back, and whether somebody is at it.
private enum Giving {
    static let nothing: Int32 = 0
    static let ours: Int32 = 1
    static let atWork: Int32 = 2
    static let over: Int32 = 3
}
private let giving = Atomic<Int32>(Giving.nothing)

/// Writes the bytes that leave the full screen. A terminal that is busy is waited for, one that does not read at all for
/// a second.
private func writeSaved() {
    var written = 0
    var pauses = 0
    while written < savedCount.pointee, pauses < 100 {
        let count = write(savedTerminal.pointee, savedBytes + written, savedCount.pointee - written)
        if count > 0 {
            written += count
        } else if count < 0, errno == EAGAIN || errno == EINTR {
            _ = poll(nil, 0, 10)
            pauses += 1
        } else {
            return
        }
    }
}

/// Restores the terminal, then lets the signal do what it does by itself.
private func giveBackAndFall(_ number: Int32) {
    // Also where the terminal is not ours at this moment: another thread may be about to take it.
    _ = dup2(nowhere.pointee, STDOUT_FILENO)
    let isFirst = giving.compareExchange(
        expected: Giving.ours, desired: Giving.atWork, ordering: .sequentiallyConsistent
    ).exchanged
    if isFirst {
        giveBack()
        giving.store(Giving.over, ordering: .sequentiallyConsistent)
    } else {
        _ = giving.compareExchange(
            expected: Giving.nothing, desired: Giving.over, ordering: .sequentiallyConsistent)
        var pauses = 0
        while giving.load(ordering: .sequentiallyConsistent) == Giving.atWork, pauses < 150 {
            _ = poll(nil, 0, 10)
            pauses += 1
        }
    }
    signal(number, SIG_DFL)
    raise(number)
}

/// The terminal leaves the full screen, and has its settings back.
private func giveBack() {
    let flags = fcntl(savedTerminal.pointee, F_GETFL)
    if flags >= 0 { _ = fcntl(savedTerminal.pointee, F_SETFL, flags | O_NONBLOCK) }
    writeSaved()
    if flags >= 0 { _ = fcntl(savedTerminal.pointee, F_SETFL, flags) }
    // Another thread may be about to change the settings, once what it has written has gone out.
    for _ in 0..<8 {
        tcsetattr(STDIN_FILENO, TCSANOW, savedModes)
        _ = poll(nil, 0, 10)
    }
    tcsetattr(STDIN_FILENO, TCSANOW, savedModes)
}
