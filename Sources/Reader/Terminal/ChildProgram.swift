import Dispatch
import Glibc

/// A program that is run by its name and arguments, without a shell.
struct ChildProgram: Sendable {
    /// The name, looked for in PATH, and the arguments.
    let words: [String]
    /// Whether it has the terminal while it runs; else it is kept from it: what it writes must not reach the screen,
    /// and a key that is pressed must not reach it.
    var takesTerminal = false
    /// Whether what it writes is kept.
    var keepsOutput = false
    /// How long it may take.
    var limit: Duration?

    /// How it ended.
    struct Outcome: Sendable {
        /// Why it could not be started.
        var error: String?
        /// As `waitpid` gives it.
        var status: Int32 = 0
        /// What it wrote, where that is kept.
        var output: [UInt8] = []

        /// Why it did not do what it should; nil where it ended with status 0.
        var reason: String? { error ?? (status == 0 ? nil : "it ended with an error") }
    }

    /// Runs it and waits for its end.
    ///
    /// - Parameter input: what it reads; nil for the terminal, or nothing where it is kept from that.
    func run(input: [UInt8]? = nil) -> Outcome {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let reading = input == nil ? nil : Pipe()
        let writing = keepsOutput ? Pipe() : nil
        var open: Set<Int32> = []
        if let reading {
            posix_spawn_file_actions_adddup2(&actions, reading.reader, STDIN_FILENO)
            open.insert(STDIN_FILENO)
        }
        if let writing {
            posix_spawn_file_actions_adddup2(&actions, writing.writer, STDOUT_FILENO)
            open.insert(STDOUT_FILENO)
        }
        if !takesTerminal {
            for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where !open.contains(descriptor) {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
        }
        let guarding = takesTerminal ? TerminalSignals() : nil
        defer { guarding?.handBack() }
        var process: pid_t = 0
        let error = spawn(&process, &actions)
        reading?.closeReader()
        writing?.closeWriter()
        guard error == 0 else { return Outcome(error: String(cString: strerror(error))) }
        let watch = limit.map { Self.stop(process, after: $0) }
        if let reading, let input { reading.write(input) }
        var outcome = Outcome(output: writing?.readAll() ?? [])
        waitForEnd(of: process, &outcome.status)
        watch?.cancel()
        return outcome
    }

    /// Where the program is stopped while it has the terminal, so is this one, until the shell lets both go on.
    private func waitForEnd(of process: pid_t, _ status: inout Int32) {
        while waitpid(process, &status, takesTerminal ? WUNTRACED : 0) < 0 ? errno == EINTR : status & 0xFF == 0x7F {
            if status & 0xFF == 0x7F { TerminalSignals.stop() }
            status = 0
        }
    }

    private func spawn(_ process: inout pid_t, _ actions: inout posix_spawn_file_actions_t) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, takesTerminal ? flags : flags | Self.ownSession)
        var pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return posix_spawnp(&process, words[0], &actions, &attributes, &pointers, environ)
    }

    /// `POSIX_SPAWN_SETSID` of glibc's spawn.h, which hides it from those who ask for POSIX alone.
    private static let ownSession: Int16 = 0x80

    private static func stop(_ process: pid_t, after limit: Duration) -> DispatchWorkItem {
        let work = DispatchWorkItem { kill(process, SIGKILL) }
        let (seconds, attoseconds) = limit.components
        let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .milliseconds(milliseconds), execute: work)
        return work
    }

    /// Whether a program of this name can be run.
    static func isInstalled(_ name: String) -> Bool {
        if name.contains("/") { return access(name, X_OK) == 0 }
        let folders = (TerminalSetting.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
}

/// Two ends that no other program inherits.
private final class Pipe {
    let reader: Int32
    let writer: Int32
    private var isReaderOpen = true
    private var isWriterOpen = true

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reader, writer) = (ends[0], ends[1])
    }

    deinit {
        closeReader()
        closeWriter()
    }

    func closeReader() {
        if isReaderOpen { close(reader) }
        isReaderOpen = false
    }

    func closeWriter() {
        if isWriterOpen { close(writer) }
        isWriterOpen = false
    }

    /// Writes all of it, as far as somebody reads, and closes.
    func write(_ bytes: [UInt8]) {
        defer { closeWriter() }
        bytes.withUnsafeBytes { buffer in
            var rest = buffer
            while let base = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(writer, base, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }

    func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(reader, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
    }
}
