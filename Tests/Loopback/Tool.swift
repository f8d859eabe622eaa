import Foundation

/// Programs of the system that make what tests need.
package enum Tool {
    /// gzip(1), for bodies that are sent packed.
    package static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
        try Data(bytes).write(to: input)
        let process = try start("/usr/bin/gzip", ["-c"], input: input.path, output: output.path)
        guard end(of: process) == 0 else { throw LoopbackServer.Failure(message: "gzip failed") }
        return Array(try Data(contentsOf: output))
    }

    /// A new folder for the caller to remove.
    static func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("reader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    static func start(
        _ program: String, _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer {
            posix_spawn_file_actions_destroy(&actions)
            for word in words { free(word) }
        }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
            throw LoopbackServer.Failure(message: "\(program) cannot be started")
        }
        return process
    }

    @discardableResult
    static func end(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
