import Glibc
import ReaderCore

/// The program that opens addresses: run by its name and arguments, without a shell, and only when the reader says so.
struct Browser: Sendable {
    /// Words before the address; one that is `%u` stands for it.
    let words: [String]
    /// Whether it needs the terminal while it runs.
    let takesTerminal: Bool

    init(_ configuration: Configuration) {
        words = configuration.browser.isEmpty ? ["xdg-open"] : configuration.browser
        takesTerminal = configuration.browserTakesTerminal
    }

    /// Runs it and waits for its end.
    ///
    /// - Returns: why it could not be opened.
    func open(_ address: String) -> Failure? {
        let arguments = words.contains("%u") ? words.map { $0 == "%u" ? address : $0 } : words + [address]
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        if !takesTerminal {
            // What it writes must not reach the screen, and a key pressed here must not reach it.
            for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
            flags |= Self.ownSession
        }
        posix_spawnattr_setflags(&attributes, flags)
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        let error = posix_spawnp(&process, arguments[0], &actions, &attributes, &pointers, environ)
        guard error == 0 else { return Self.failure(arguments[0], String(cString: strerror(error))) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? nil : Self.failure(arguments[0], "it ended with an error")
    }

    /// `POSIX_SPAWN_SETSID` of glibc's spawn.h, which hides it from those who ask for POSIX alone.
    private static let ownSession: Int16 = 0x80

    private static func failure(_ name: String, _ reason: String) -> Failure {
        Failure(
            "\(name) did not open it: \(reason).",
            advice: "Name a browser in the configuration: browser = \"firefox\"")
    }
}
