import Foundation
import Glibc

/// The program in a terminal of its own, of which the test holds the other end.
final class PseudoTerminal {
    struct Failure: Error {
        var message: String
    }

    private let master: Int32
    /// Kept open so that the terminal's modes can be asked for after the program has ended.
    private let slave: Int32
    let process: pid_t
    /// All bytes that the program has written.
    private(set) var output: [UInt8] = []
    /// The modes before the program began.
    let modesBefore: termios

    init(
        _ arguments: [String], columns: UInt16 = 80, rows: UInt16 = 24,
        environment: [String: String] = Program.environment, input: String? = nil
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: UInt32 = 0
        var isLocked: Int32 = 0
        guard master >= 0, ioctl(master, Self.unlock, &isLocked) == 0, ioctl(master, Self.slaveNumber, &number) == 0
        else { throw Failure(message: "there is no pseudo-terminal") }
        let path = "/dev/pts/\(number)"
        slave = open(path, O_RDWR | O_NOCTTY)
        modesBefore = try Self.modes(slave)
        process = try Self.spawn(path, arguments, environment, input)
        try resize(columns: columns, rows: rows, signal: false)
    }

    deinit {
        kill(process, SIGKILL)
        close(master)
        close(slave)
    }

    /// Linux's `TIOCSPTLCK`, `TIOCGPTN` and glibc's `POSIX_SPAWN_SETSID`, which Swift's Glibc module leaves out.
    private static let unlock: UInt = 0x4004_5431
    private static let slaveNumber: UInt = 0x8004_5430
    private static let newSession: Int16 = 0x80

    private static func modes(_ descriptor: Int32) throws -> termios {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { throw Failure(message: "the terminal has no modes") }
        return modes
    }

    /// A new session, whose first terminal is the one that it opens.
    private static func spawn(
        _ terminal: String, _ arguments: [String], _ environment: [String: String], _ input: String?
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawnattr_setflags(&attributes, newSession)
        posix_spawn_file_actions_addopen(&actions, 1, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        if let input {
            posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 1, 0)
        }
        var words = ([Program.path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, Program.path, &actions, &attributes, &words, &variables) == 0 else {
            throw Failure(message: "\(Program.path) cannot be started")
        }
        return process
    }

    /// What has been written, as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Whether the terminal's modes are what they were before.
    var isRestored: Bool {
        guard let now = try? Self.modes(slave) else { return false }
        return now.c_iflag == modesBefore.c_iflag && now.c_oflag == modesBefore.c_oflag
            && now.c_lflag == modesBefore.c_lflag && now.c_cflag == modesBefore.c_cflag
    }

    /// Takes in what the program writes until it has written this.
    func expect(_ wanted: String, after start: Int = 0) throws {
        let wanted = Array(wanted.utf8)
        let found: Bool? = try wait {
            readAvailable()
            return output.dropFirst(start).contains(wanted) ? true : nil
        }
        if found == nil { throw Failure(message: "never written: \(String(decoding: wanted, as: UTF8.self))\n\(text)") }
    }

    func send(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
    }

    func resize(columns: UInt16, rows: UInt16, signal: Bool = true) throws {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure(message: "the size cannot be set") }
        if signal { kill(process, SIGWINCH) }
    }

    /// Waits for the end of the program.
    ///
    /// - Returns: the status as `waitpid` gives it.
    func end() throws -> Int32 {
        let ended: Int32? = try wait {
            readAvailable()
            var status: Int32 = 0
            return waitpid(process, &status, WNOHANG) == process ? status : nil
        }
        readAvailable()
        guard let ended else { throw Failure(message: "the program does not end\n\(text)") }
        return ended
    }

    private func readAvailable() {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while poll(&descriptor, 1, 0) == 1, descriptor.revents & Int16(POLLIN) != 0 {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return }
            output += buffer.prefix(count)
        }
    }
}

extension Int32 {
    /// The exit status, where the program ended by itself.
    var exitStatus: Int32? { self & 0x7F == 0 ? (self >> 8) & 0xFF : nil }
    /// The signal that ended the program.
    var endingSignal: Int32? { self & 0x7F == 0 ? nil : self & 0x7F }
}
