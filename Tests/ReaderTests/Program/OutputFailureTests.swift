import Foundation
import Glibc
import Testing

/// Output that cannot be written: it is told, gives its own exit status, and never stops what is kept.
struct OutputFailureTests {
    /// Where standard output, or standard error, goes.
    enum Sink: String, CaseIterable {
        /// A full disk.
        case full
        /// A pipe whose reader has gone away.
        case gone
        case closed
    }

    private static let lines = (1...40).map { number in
        "{\"id\":\"\(number)\",\"title\":\"Report \(number)\",\"text\":\"Report \(number) on the harbour was read.\"}\n"
    }.joined()

    /// - Returns: the exit status, and what came out of the other channel.
    private func run(
        _ arguments: [String], _ sink: Sink, on channel: Int32, in folder: Folder
    ) throws -> (status: Int32?, other: String) {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        defer { close(ends[1]) }
        close(ends[0])
        let other = folder.path + "/other"
        let process = try Spawn.start(Program.path, arguments, Self.environment(folder)) { actions in
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 3 - channel, other, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            switch sink {
            case .full: posix_spawn_file_actions_addopen(&actions, channel, "/dev/full", O_WRONLY, 0)
            case .gone: posix_spawn_file_actions_adddup2(&actions, ends[1], channel)
            case .closed: posix_spawn_file_actions_addclose(&actions, channel)
            }
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return (status.exitStatus, String(decoding: try Data(contentsOf: URL(fileURLWithPath: other)), as: UTF8.self))
    }

    /// With a home, and the library in it.
    private static func environment(_ folder: Folder) -> [String: String] {
        Program.inFolder(folder).merging(["XDG_DATA_HOME": folder.path + "/.local/share"]) { $1 }
    }

    private func count(_ library: String, _ folder: Folder) throws -> Int {
        let list = try Program.run(["list", "--library", library], environment: Program.inFolder(folder))
        return list.output.split(separator: "\n").count
    }

    @Test(arguments: Sink.allCases) func `a message that cannot be written stops no import`(sink: Sink) throws {
        try Folder.with { folder in
            let bad = try folder.file("bad.epub", "no book")
            let good = try folder.file("c.jsonl", Self.lines)
            for channel in [STDERR_FILENO, STDOUT_FILENO] {
                let library = folder.path + "/\(channel).sqlite"
                let outcome = try run(["import", "--library", library, bad, good], sink, on: channel, in: folder)
                #expect(outcome.status == 1)
                #expect(try count(library, folder) == 40)
                let alone = try run(["import", "--library", library, good], sink, on: STDOUT_FILENO, in: folder)
                #expect(alone.status == 74)
            }
        }
    }

    @Test(arguments: [
        ["list"], ["search", "harbour"], ["keys"], ["config"], ["doctor"], ["export", "entities", "FILE"],
        ["feed", "export"], ["library", "backups", "--format", "json"], ["--help"], ["list", "--help"],
        ["--version"], ["--licences"], ["--generate-completion-script", "bash"], ["extract", "FILE"], ["open", "FILE"],
        ["annotate", "FILE"], ["annotate", "--waiting"], ["library", "backup", "FOLDER/copy.sqlite"],
    ]) func `a full disk behind standard output is told and has its own exit status`(words: [String]) throws {
        try Folder.with { folder in
            let file = try folder.file("c.jsonl", Self.lines)
            let library = folder.path + "/.local/share/reader/library.sqlite"
            _ = try Program.run(["import", "--library", library, file], environment: Self.environment(folder))
            let note = try folder.file("note.txt", "Anna Lindqvist, the mayor of Oslo, was in Berlin on 3 May 2018.")
            let words = words.map { $0.replacing("FILE", with: note).replacing("FOLDER", with: folder.path) }
            let outcome = try run(words, .full, on: STDOUT_FILENO, in: folder)
            #expect(outcome.status == 74 && outcome.other.contains("No space left on device"), "\(outcome)")
            #expect(try run(words, .gone, on: STDOUT_FILENO, in: folder).status ?? 0 != 0)
        }
    }
}
