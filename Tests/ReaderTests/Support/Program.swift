import Foundation
import Glibc

/// The built program, and what comes out of it.
struct Program {
    /// What one run left behind.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program beside the tests, as `swift build` left it.
    static let path: String = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("reader").path
    }()

    /// An environment in which nothing of the person who runs the tests is left; each has a library of its own.
    static var environment: [String: String] {
        [
            "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "XDG_DATA_HOME": "\(data)/\(UUID().uuidString)",
        ]
    }

    /// Where the programs of the tests keep their libraries, as long as the tests run.
    private static let data: String = {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("reader-data-\(getpid())").path
        atexit { try? FileManager.default.removeItem(atPath: NSTemporaryDirectory() + "reader-data-\(getpid())") }
        return path
    }()

    /// Runs the program without a terminal, to its end.
    ///
    /// Its output goes to files: a server that it leaves behind would keep a pipe open.
    static func run(
        _ arguments: [String], input: Data = Data(), environment: [String: String] = environment,
        program: String = path
    ) throws -> Outcome {
        try Folder.with { folder in
            let input = try folder.file("input", input)
            let output = folder.path + "/output"
            let errors = folder.path + "/errors"
            let process = try Spawn.start(program, arguments, environment) { actions in
                posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
                posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
                posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
            }
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            return Outcome(
                status: status.exitStatus ?? -1,
                output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self))
        }
    }
}

/// Starts programs.
enum Spawn {
    struct Failure: Error {
        var message: String
    }

    /// glibc's `POSIX_SPAWN_SETSID`, which Swift's Glibc module leaves out.
    private static let newSession: Int16 = 0x80
    private static let cleanSignals = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)

    /// - Parameter files: says what the program's descriptors are.
    static func start(
        _ program: String, _ arguments: [String], _ environment: [String: String], inNewSession: Bool = false,
        files: (inout posix_spawn_file_actions_t) -> Void
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
            for word in words + variables { free(word) }
        }
        posix_spawnattr_setflags(&attributes, cleanSignals | (inNewSession ? newSession : 0))
        // The threads of the tests block signals, and what they start would go on blocking them.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        files(&actions)
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, &attributes, &words, &variables) == 0 else {
            throw Failure(message: "\(program) cannot be started")
        }
        return process
    }
}

extension Int32 {
    /// The exit status, where the program ended by itself.
    var exitStatus: Int32? { self & 0x7F == 0 ? (self >> 8) & 0xFF : nil }
    /// The signal that ended the program.
    var endingSignal: Int32? { self & 0x7F == 0 ? nil : self & 0x7F }
}

/// A folder that is gone after the test.
struct Folder {
    let path: String

    static func with<Result>(_ body: (Folder) throws -> Result) throws -> Result {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("reader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(Folder(path: url.path))
    }

    /// Writes a file and returns its path.
    func file(_ name: String, _ content: Data) throws -> String {
        let file = path + "/" + name
        try content.write(to: URL(fileURLWithPath: file))
        return file
    }

    func file(_ name: String, _ content: String) throws -> String {
        try file(name, Data(content.utf8))
    }
}

/// Asks again and again until the answer is there, or half a minute has passed.
///
/// - Parameter pause: between two questions, in microseconds.
func wait<Value>(
    upTo limit: Duration = .seconds(30), between pause: useconds_t = 10_000, for answer: () throws -> Value?
) throws -> Value? {
    let end = ContinuousClock.now + limit
    repeat {
        if let value = try answer() { return value }
        usleep(pause)
    } while ContinuousClock.now < end
    return nil
}
