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
        // The first terminal that a new session opens is its own.
        process = try Spawn.start(Program.path, arguments, environment, inNewSession: true) { actions in
            posix_spawn_file_actions_addopen(&actions, 1, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
            if let input {
                posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
            } else {
                posix_spawn_file_actions_adddup2(&actions, 1, 0)
            }
        }
        try resize(columns: columns, rows: rows, signal: false)
    }

    deinit {
        kill(process, SIGKILL)
        close(master)
        close(slave)
    }

    /// Linux's `TIOCSPTLCK` and `TIOCGPTN`, which Swift's Glibc module leaves out.
    private static let unlock: UInt = 0x4004_5431
    private static let slaveNumber: UInt = 0x8004_5430

    private static func modes(_ descriptor: Int32) throws -> termios {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { throw Failure(message: "the terminal has no modes") }
        return modes
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
        let found = holds(upTo: .seconds(30), [master]) { output.dropFirst(start).contains(wanted) }
        if !found { throw Failure(message: "never written: \(String(decoding: wanted, as: UTF8.self))\n\(text)") }
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
        let handle = try ProcessHandle(process)
        var status: Int32 = 0
        let hasEnded = holds(upTo: .seconds(30), [master, handle.descriptor]) {
            waitpid(process, &status, WNOHANG) == process
        }
        readAvailable()
        guard hasEnded else { throw Failure(message: "the program does not end\n\(text)") }
        return status
    }

    /// Takes in what is written until something is so.
    ///
    /// - Parameter descriptors: what tells that something has happened.
    /// - Returns: false where the time is over.
    private func holds(upTo limit: Duration, _ descriptors: [Int32], until isSo: () -> Bool) -> Bool {
        let end = ContinuousClock.now + limit
        repeat {
            readAvailable()
            if isSo() { return true }
        } while Readiness.wait(for: descriptors, until: end)
        return false
    }

    /// Whether the program can write nothing more until somebody reads.
    var isFull: Bool {
        var descriptor = pollfd(fd: slave, events: Int16(POLLOUT), revents: 0)
        return poll(&descriptor, 1, 0) == 0
    }

    /// Takes in what has been written, without waiting.
    func readAvailable() {
        output += Readiness.available(master)
    }
}
