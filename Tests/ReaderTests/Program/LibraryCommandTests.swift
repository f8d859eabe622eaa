import Foundation
import Testing

@testable import Reader

/// `reader import`, `list` and `search` without a terminal.
struct LibraryCommandTests {
    private static let lines = (1...40).map { number in
        "{\"id\":\"\(number)\",\"title\":\"Report \(number)\",\"published\":\"2018-07-\(number % 28 + 1)\","
            + "\"text\":\"The harbour report number \(number) was read. \(String(repeating: "Words follow. ", count: 20))\"}\n"
    }.joined()

    private func run(_ folder: Folder, _ arguments: [String], input: String = "") throws -> Program.Outcome {
        try Program.run(
            [arguments[0], "--library", folder.path + "/library/l.sqlite"] + arguments.dropFirst(),
            input: Data(input.utf8))
    }

    @Test func `a corpus is imported once`() throws {
        try Folder.with { folder in
            let first = try run(folder, ["import", "-"], input: Self.lines)
            #expect(first.output == "40 articles added.\n" && first.errors.isEmpty && first.status == 0)
            let file = try folder.file("corpus.jsonl", Self.lines + "{\"text\"\n")
            let second = try run(folder, ["import", "--format", "json", file])
            #expect(second.status == 1)
            #expect(second.output.contains("\"known\": 40"))
            #expect(second.errors.contains("line 41 could not be read"))
        }
    }

    @Test(arguments: [
        ["--library", "FILE", "list"], ["--library=FILE", "list", "is:unread"], ["--library", "FILE", "feed", "list"],
    ])
    func `the library may be named before the command`(_ words: [String]) throws {
        try Folder.with { folder in
            _ = try run(folder, ["import", "-"], input: Self.lines)
            let words = words.map { $0.replacing("FILE", with: folder.path + "/library/l.sqlite") }
            let outcome = try Program.run(words)
            #expect(
                (words.contains("feed") || outcome.output.contains("Report 40")) && !outcome.errors.contains("exist"))
            #expect(outcome.status == 0)
        }
    }

    @Test func `what follows the library may be a file`() {
        let words = ["--library", "l.sqlite", "list.txt"]
        #expect(ReaderCommand.libraryLast(words) == words)
        #expect(
            ReaderCommand.libraryLast(["--library", "a", "import", "--", "-b"]) == [
                "import", "--library", "a", "--", "-b",
            ])
    }

    @Test func `folders are imported with what is in them, and a bad file costs only itself`() throws {
        try Folder.with { folder in
            let files = folder.path + "/files/deep"
            try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
            _ = try folder.file("files/a.md", "# Bridge\n\nThe bridge is open.")
            _ = try folder.file("files/deep/b.txt", "The tunnel is closed.")
            _ = try folder.file("files/.hidden.txt", "Nobody reads this.")
            _ = try folder.file("files/broken.xml", "<?xml version=\"1.0\"?><none/>")
            try FileManager.default.createSymbolicLink(atPath: files + "/loop", withDestinationPath: "..")
            let outcome = try run(folder, ["import", "--tag", "roads", folder.path + "/files", "/no/such"])
            #expect(outcome.output == "2 articles added.\n")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("broken.xml") && outcome.errors.contains("/no/such does not exist"))
            let found = try run(folder, ["list", "tag:roads", "--sort", "title"])
            #expect(found.output.split(separator: "\n").map { $0.suffix(21) }.first?.hasSuffix("Bridge") == true)
            #expect(found.output.split(separator: "\n").count == 2)
        }
    }

    @Test func `a search tells by its status whether something was found`() throws {
        try Folder.with { folder in
            _ = try run(folder, ["import", "-"], input: Self.lines)
            let found = try run(folder, ["search", "harbour", "title:17"])
            #expect(found.status == 0)
            #expect(found.output.hasPrefix("2018-07-18 N"))
            #expect(found.output.contains("    The harbour report number 17 was read."))
            let nothing = try run(folder, ["search", "zeppelin"])
            #expect(nothing.status == 1 && nothing.output.isEmpty && nothing.errors.isEmpty)
            #expect(try run(folder, ["list", "zeppelin"]).status == 0)
            let many = try run(folder, ["search", "harbour", "--limit", "3", "--format", "json"])
            let objects = try JSONSerialization.jsonObject(with: Data(many.output.utf8)) as? [[String: Any]]
            #expect(objects?.count == 3 && objects?.first?["snippet"] != nil)
            let none = try run(folder, ["list", "zeppelin", "--format", "json"])
            #expect(none.output == "[]\n")
        }
    }

    @Test func `a wrong query is shown with its place`() throws {
        try Folder.with { folder in
            for command in ["search", "list"] {
                let outcome = try run(folder, [command, "summit", "autor:Smith"])
                #expect(outcome.status == 64)
                #expect(outcome.errors.hasPrefix("summit autor:Smith\n       ^^^^^^\nThere is no field “autor:”"))
            }
        }
    }

    @Test func `hostile titles print nothing that a terminal acts on`() throws {
        try Folder.with { folder in
            let line = #"{"title":"a\u001b]0;x\u0007\u009b31m","text":"harbour \u001b[2J \u0002 words"}"#
            _ = try run(
                folder, ["import", "-"], input: line + "\n" + line.replacingOccurrences(of: "words", with: "w") + "\n")
            for command in ["list", "search"] {
                let outcome = try run(folder, [command, "harbour"])
                #expect(outcome.output.contains("harbour") || command == "list")
                #expect(
                    outcome.output.unicodeScalars.allSatisfy {
                        $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
                    })
            }
        }
    }

    @Test func `ctrl-c ends an import after what is at hand, and the library is whole`() throws {
        try Folder.with { folder in
            let output = folder.path + "/output"
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            let process = try Spawn.start(
                Program.path, ["import", "--library", folder.path + "/l.sqlite", "-"], Program.environment
            ) { actions in
                posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
                posix_spawn_file_actions_addclose(&actions, ends[1])
                posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
                posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
            }
            close(ends[0])
            let bytes = Array(Self.lines.utf8)
            #expect(write(ends[1], bytes, bytes.count) == bytes.count)
            // The pipe stays open: the program waits for more until it is interrupted.
            let library = folder.path + "/l.sqlite"
            let kept: Bool? = try wait {
                // Before there is a library, looking at it would make its file.
                var facts = stat()
                guard stat(library, &facts) == 0, facts.st_size > 0 else { return nil }
                return (try? LibraryAudit(library).articles) == 40 ? true : nil
            }
            #expect(kept == true)
            kill(process, SIGINT)
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            close(ends[1])
            #expect(status.exitStatus == 130)
            #expect(try String(contentsOfFile: output, encoding: .utf8) == "40 articles added.\n")
            let listed = try Program.run(["list", "--library", folder.path + "/l.sqlite"])
            #expect(listed.output.split(separator: "\n").count == 40)
        }
    }

    @Test(
        arguments: [
            (0.0, "[------------------------]   0%  7 articles"), (0.5, "[############------------]  50%  7 articles"),
            (2.0, "[########################] 100%  7 articles"),
        ])
    func `progress is a bar and a number`(part: Double, line: String) {
        #expect(ProgressLine.line("7 articles", part: part) == line)
        #expect(ProgressLine.line("7 articles", part: nil) == "7 articles")
    }
}
