import Foundation

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

    /// An environment in which nothing of the person who runs the tests is left.
    static let environment = [
        "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ]

    /// Runs the program without a terminal, to its end.
    static func run(
        _ arguments: [String], input: Data = Data(), environment: [String: String] = environment
    ) throws -> Outcome {
        try Folder.with { folder in
            let input = try folder.file("input", input)
            let output = try folder.file("output", Data())
            let errors = try folder.file("errors", Data())
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            process.environment = environment
            process.standardInput = FileHandle(forReadingAtPath: input)
            process.standardOutput = FileHandle(forWritingAtPath: output)
            process.standardError = FileHandle(forWritingAtPath: errors)
            try process.run()
            process.waitUntilExit()
            return Outcome(
                status: process.terminationStatus,
                output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self))
        }
    }
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
func wait<Value>(upTo seconds: Double = 30, for answer: () throws -> Value?) throws -> Value? {
    let end = Date().addingTimeInterval(seconds)
    repeat {
        if let value = try answer() { return value }
        usleep(10_000)
    } while Date() < end
    return nil
}
