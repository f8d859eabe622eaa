import Glibc

/// Gives the terminal back when the program can no longer do so itself.
///
/// Everything a signal handler touches is laid out beforehand in plain memory; the handlers call nothing but `write`,
/// `tcsetattr`, `signal` and `raise`, which POSIX allows there.
enum TerminalRestore {
    /// Faults after which the program cannot go on.
    private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]

    /// Keeps the terminal's modes and the bytes that leave the full screen, and watches for faults.
    static func prepare(modes: termios, leaving: [UInt8]) {
        savedModes.pointee = modes
        savedBytes.update(from: leaving, count: min(leaving.count, savedCapacity))
        savedCount.pointee = min(leaving.count, savedCapacity)
        giveAlternateStack()
        for fault in faults { handle(fault, reset: true, giveBackAndFall) }
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

/// Restores the terminal, then lets the signal do what it does by itself.
private func giveBackAndFall(_ number: Int32) {
    if isArmed.pointee == 1 {
        isArmed.pointee = 0
        _ = write(STDOUT_FILENO, savedBytes, savedCount.pointee)
        tcsetattr(STDIN_FILENO, TCSANOW, savedModes)
    }
    signal(number, SIG_DFL)
    raise(number)
}
