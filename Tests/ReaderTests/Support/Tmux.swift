import Foundation

/// The program in a window of tmux, which shows what a person would see.
final class Tmux {
    struct Failure: Error {
        var message: String
    }

    private let socket = "reader-test-\(UUID().uuidString)"

    /// - Parameter command: what the window runs; a shell where it is nil.
    init(_ command: [String]?, columns: Int = 100, rows: Int = 30) throws {
        let program = command ?? ["env", "PS1=$ ", "HOME=/nonexistent", "bash", "--norc", "--noprofile"]
        try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            program.map(Self.quoted).joined(separator: " "),
        ])
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

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Waits until the picture is as it should be.
    @discardableResult
    func expect(_ what: String, _ isRight: (String) -> Bool) throws -> String {
        var last = ""
        let found: String? = try wait(upTo: .seconds(15)) {
            last = try picture()
            return isRight(last) ? last : nil
        }
        guard let found else { throw Failure(message: "\(what): not seen in\n\(last)") }
        return found
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
