import Foundation
import Glibc
import Testing

/// The program in a window of tmux, which shows what a person would see.
final class Tmux {
    struct Failure: Error {
        var message: String
    }

    private let socket = "reader-test-\(UUID().uuidString)"
    /// A client that tells of everything that is written to the window.
    private var control: ControlClient?

    /// - Parameter command: what the window runs; a shell where it is nil.
    init(_ command: [String]?, columns: Int = 100, rows: Int = 30) throws {
        let program = command ?? ["env", "PS1=$ ", "HOME=/nonexistent", "bash", "--norc", "--noprofile"]
        try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            program.map(Self.quoted).joined(separator: " "),
        ])
        control = try ControlClient(socket: socket)
    }

    deinit {
        _ = try? tmux(["kill-server"])
    }

    static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }

    /// The picture, as text.
    func picture() throws -> String {
        try tmux(["capture-pane", "-p"])
    }

    /// Sends keys by tmux's names, such as `j`, `Enter`, `C-z`.
    func press(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// Types text as it is.
    func type(_ text: String) throws {
        try tmux(["send-keys", "-l", text])
    }

    /// Ends the program by force, as a power cut does.
    func kill() throws {
        let process = try #require(pid_t(try tmux(["list-panes", "-F", "#{pane_pid}"]).split(separator: "\n")[0]))
        Glibc.kill(process, SIGKILL)
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Waits until the picture is as it should be.
    @discardableResult
    func expect(_ what: String, _ isRight: (String) -> Bool) throws -> String {
        let end = ContinuousClock.now + .seconds(15)
        var last = ""
        repeat {
            control?.drain()
            last = try picture()
            if isRight(last) { return last }
        } while control?.waitForOutput(until: end) == true
        throw Failure(message: "\(what): not seen in\n\(last)")
    }

    /// The picture once nothing has been written for a while.
    func settled(for pause: Duration) throws -> String {
        repeat { control?.drain() } while control?.waitForOutput(until: ContinuousClock.now + pause) == true
        return try picture()
    }

    /// Waits until the program has ended, and its window with it: what it keeps after it has left the screen is kept.
    func expectEnd() throws {
        try expect("the end") { $0.isEmpty }
    }

    /// Waits until the picture holds this text.
    @discardableResult
    func expect(_ text: String) throws -> String {
        try expect(text) { $0.contains(text) }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        try Program.run(["-L", socket] + arguments, program: "/usr/bin/tmux").output
    }
}

/// A client of tmux in control mode: lines on a pipe for everything that happens in a session.
private final class ControlClient {
    private let process: pid_t
    private let input: (read: Int32, write: Int32)
    private let output: (read: Int32, write: Int32)
    private var hasEnded = false

    init(socket: String) throws {
        let (input, output) = (try Self.pipe(), try Self.pipe())
        (self.input, self.output) = (input, output)
        process = try Spawn.start(
            "/usr/bin/tmux", ["-L", socket, "-f", "/dev/null", "-C", "attach", "-f", "ignore-size"], Program.environment
        ) { actions in
            posix_spawn_file_actions_adddup2(&actions, input.read, 0)
            posix_spawn_file_actions_adddup2(&actions, output.write, 1)
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        close(input.read)
        close(output.write)
    }

    deinit {
        close(input.write)
        close(output.read)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw Tmux.Failure(message: "there is no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Takes away what has been told so far.
    func drain() {
        _ = Readiness.available(output.read)
    }

    /// Returns once something has happened; false where the time is over before, or the session.
    func waitForOutput(until end: ContinuousClock.Instant) -> Bool {
        guard !hasEnded, Readiness.wait(for: [output.read], until: end) else { return false }
        let told = Readiness.available(output.read)
        // One more look where the session has ended.
        hasEnded = told.isEmpty
        return true
    }
}
