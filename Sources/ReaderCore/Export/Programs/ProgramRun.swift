import Glibc
import ReaderBasics
package import ReaderWork
import Synchronization

/// One run of a program without the terminal: it reads what it is handed, and what it writes is kept, up to a limit.
///
/// Reading and writing go on side by side, so that neither waits for the other. The run is over when the program has
/// ended, whatever it has left behind in the background.
package final class ProgramRun: Sendable {
    /// The most that is kept of the output, in bytes.
    package static let outputLimit = 1 << 20
    private static let errorLimit = 16 * 1024
    /// How long a program that is asked to end may take.
    private static let grace = Duration.milliseconds(700)

    private let program: PreparedProgram
    private let outputLimit: Int
    private let control = Mutex(Control())

    private struct Control {
        /// While the program runs and has not been waited for.
        var process: pid_t?
        var isCancelled = false
        /// A byte here wakes whoever watches.
        var wake: Int32?
    }

    package init(_ program: PreparedProgram, outputLimit: Int = outputLimit) {
        self.program = program
        self.outputLimit = outputLimit
    }

    /// Asks it to end; where it does not, it is ended.
    package func cancel() {
        control.withLock { control in
            control.isCancelled = true
            if let process = control.process { kill(-process, SIGTERM) }
            wake(control)
        }
    }

    /// Ends it at once.
    package func end() {
        control.withLock { control in
            control.isCancelled = true
            if let process = control.process { kill(-process, SIGKILL) }
            wake(control)
        }
    }

    private func wake(_ control: Control) {
        guard let descriptor = control.wake else { return }
        var byte: UInt8 = 0
        _ = write(descriptor, &byte, 1)
    }

    /// Runs it to its end, on a thread that may wait and whose signals are blocked.
    package func run() -> ProgramResult {
        guard let pipes = Pipes() else { return result("no pipe can be made") }
        defer { pipes.close() }
        let error = start(pipes)
        guard error == 0 else { return result(Self.reason(error)) }
        pipes.closeTheirs()
        var exchange = Exchange(program.input, pipes, outputLimit: outputLimit, errorLimit: Self.errorLimit)
        let why = watch(&exchange)
        var status: Int32 = 0
        let process = control.withLock { $0.process } ?? 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        control.withLock { ($0.process, $0.wake) = (nil, nil) }
        return result(why ?? Self.reason(status: status), exchange)
    }

    private func result(_ failure: String?, _ exchange: Exchange? = nil) -> ProgramResult {
        let errors = ProgramText.text(exchange?.errors ?? []).split(separator: "\n").prefix(5).map(String.init)
        return ProgramResult(
            name: program.name, failure: failure.map { "\(program.words[0]): \($0)" },
            output: ProgramText.text(exchange?.output ?? []), isCut: exchange?.isCut ?? false, errors: errors)
    }

    private static func reason(_ error: Int32) -> String {
        switch error {
        case ENOENT: "there is no such program"
        case ECANCELED: "stopped"
        case E2BIG: "its arguments are too long; let it read them from standard input or the file %f"
        default: String(cString: strerror(error))
        }
    }

    /// Why a program did not do what it should, by what `waitpid` says.
    package static func reason(status: Int32) -> String? {
        let signal = status & 0x7F
        guard signal == 0 else { return "ended by \(String(cString: strsignal(signal)))" }
        let code = (status >> 8) & 0xFF
        return code == 0 ? nil : "ended with exit status \(code)"
    }

    // MARK: - Watching

    /// Exchanges bytes until the program has ended.
    ///
    /// - Returns: why it was stopped; nil where it ended by itself.
    private func watch(_ exchange: inout Exchange) -> String? {
        var why: String?
        var deadline = ContinuousClock.now + program.limit
        while !hasEnded {
            if exchange.wait(until: deadline) {
                guard why != nil else {
                    why = "stopped, since it took longer than \(Self.text(program.limit))"
                    stop(&deadline)
                    continue
                }
                end()
                deadline = .now + .seconds(3_600)
            }
            guard why == nil else { continue }
            if control.withLock({ $0.isCancelled }) {
                why = "stopped"
                deadline = .now + Self.grace
            } else if exchange.isCut {
                why = "stopped, since it wrote more than \(outputLimit >> 10) kB"
                stop(&deadline)
            }
        }
        exchange.drain()
        if why == nil, control.withLock({ $0.isCancelled }) { why = "stopped" }
        return exchange.isCut && why == nil ? "wrote more than \(outputLimit >> 10) kB" : why
    }

    private func stop(_ deadline: inout ContinuousClock.Instant) {
        control.withLock { if let process = $0.process { kill(-process, SIGTERM) } }
        deadline = .now + Self.grace
    }

    private var hasEnded: Bool {
        var info = siginfo_t()
        let process = control.withLock { $0.process } ?? 0
        let found = waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
        return found != 0 && errno != EINTR || info.si_signo == SIGCHLD
    }

    private static func text(_ limit: Duration) -> String {
        let seconds = limit.components.seconds
        return seconds % 60 == 0 && seconds > 0 ? "\(seconds / 60) min" : "\(seconds) s"
    }

    // MARK: - Starting

    private func start(_ pipes: Pipes) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes.input.reader, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes.output.writer, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes.errors.writer, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | Self.ownSession)
        var words = program.words.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return control.withLock { control in
            guard !control.isCancelled else { return ECANCELED }
            var process: pid_t = 0
            let error = posix_spawnp(&process, program.words[0], &actions, &attributes, &words, environ)
            guard error == 0 else { return error }
            (control.process, control.wake) = (process, pipes.wake.writer)
            watchEnd(of: process, pipes.ending.writer)
            return 0
        }
    }

    /// `POSIX_SPAWN_SETSID` of glibc's spawn.h, which hides it from those who ask for POSIX alone.
    private static let ownSession: Int16 = 0x80

    /// The pipe closes when the program has ended; it stays to be waited for.
    private func watchEnd(of process: pid_t, _ descriptor: Int32) {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        let obstacle = OwnThread.start {
            var info = siginfo_t()
            while waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
            close(copy)
        }
        if obstacle != nil { close(copy) }
    }
}
