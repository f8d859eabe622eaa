import Foundation
import Glibc
import ReaderSQLite
import Testing

/// Several readers with one library, and a disk on which nothing can be written any more.
@Suite(.serialized)
struct SharedLibraryTests {
    /// Starts the program without a terminal; its words go to files named after it.
    private func start(_ arguments: [String], _ name: String, in folder: Folder) throws -> pid_t {
        try Spawn.start(Program.path, arguments, Program.inFolder(folder)) { actions in
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, folder.path + "/\(name).out", O_WRONLY | O_CREAT, 0o600)
            posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/\(name).err", O_WRONLY | O_CREAT, 0o600)
        }
    }

    private func end(_ process: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status.exitStatus
    }

    /// How often a process has a file open.
    private func connections(of process: pid_t, to path: String) -> Int {
        let folder = "/proc/\(process)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.count { (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)) == path }
    }

    private func text(_ name: String, in folder: Folder) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test func `three that import into a new library at once all succeed`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let common = try folder.file("common.jsonl", Articles.lines(round: 9, count: 300))
            let processes = try (0..<3).map { number in
                let own = try folder.file("\(number).jsonl", Articles.lines(round: number, count: 1_200))
                return try start(["import", "--library", library, own, common], "\(number)", in: folder)
            }
            #expect(processes.map(end) == [0, 0, 0])
            for number in 0..<3 { #expect(try text("\(number).err", in: folder) == "") }
            let audit = try LibraryAudit(library)
            #expect(audit.faults == [] && audit.articles == 3 * 1_200 + 300)
        }
    }

    @Test func `two programs that put right at once lose nothing`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let count = 30
            let articles = (0..<count).map { number in
                let text = "Nadia Oduya was seen in the harbour of Ystad, where quay \(number * 31) opens in spring."
                return #"{"id": "\#(number)", "title": "Quay \#(number)", "text": "\#(text)"}"# + "\n"
            }
            let file = try folder.file("articles.jsonl", articles.joined())
            #expect(try Program.run(["import", "--library", library, file]).status == 0)
            #expect(try Program.run(["annotate", "--waiting", "--library", library]).status == 0)
            // Both decide something else about every article, one from the first to the last and one the other way.
            let name = { (exact: String) in
                #""decision": "not-a-name", "reach": "article", "target": [{"type": "TextQuoteSelector", "exact": "\#(exact)"}]"#
            }
            let lines = { (exact: String, ids: [Int]) in
                ids.map { #"{"article": {"id": \#($0)}, \#(name(exact))}"# + "\n" }.joined()
            }
            let files = [
                try folder.file("first.jsonl", lines("Nadia Oduya", Array(1...count))),
                try folder.file("second.jsonl", lines("Ystad", (1...count).reversed())),
            ]
            let processes = try files.enumerated().map { number, file in
                try start(["corrections", "import", "--library", library, file], "\(number)", in: folder)
            }
            #expect(processes.map(end) == [0, 0])
            for number in 0..<2 {
                #expect(try text("\(number).out", in: folder) == "\(count) decisions taken.\n")
                #expect(try text("\(number).err", in: folder) == "")
            }
            // What one had found when the other decided waits for the next run.
            #expect(try Program.run(["annotate", "--waiting", "--library", library]).status == 0)
            let audit = try LibraryAudit(library)
            #expect(audit.faults == [] && audit.articles == count)
            let (kept, left) = try LibraryFile.open(library).read { database in
                (
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM correction"),
                    try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM entity WHERE name IN ('Nadia Oduya', 'Ystad')")
                )
            }
            #expect(kept == 2 * count && left == 0)
        }
    }

    @Test func `while another program writes, an import waits and a list does not`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let first = try folder.file("first.jsonl", Articles.lines(round: 0, count: 5))
            #expect(try Program.run(["import", "--library", library, first]).status == 0)
            let second = try folder.file("second.jsonl", Articles.lines(round: 1, count: 5))
            let writer = try LibraryFile.open(library)
            let process = try writer.writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN IMMEDIATE; UPDATE article SET isStarred = 1")
                let process = try start(["import", "--library", library, second], "second", in: folder)
                let listed = try Program.run(["list", "--library", library])
                #expect(listed.status == 0 && listed.output.split(separator: "\n").count == 5)
                // It has opened the connection that writes, and cannot be through before the other is.
                #expect(try wait { connections(of: process, to: library) >= 2 ? true : nil } == true)
                var status: Int32 = 0
                #expect(waitpid(process, &status, WNOHANG) == 0)
                try database.execute(sql: "COMMIT")
                return process
            }
            #expect(end(process) == 0)
            #expect(try text("second.err", in: folder) == "")
            let audit = try LibraryAudit(library)
            #expect(audit.faults == [] && audit.articles == 10)
        }
    }

    /// Whether this process may mount a small file system; containers may withhold it even from root.
    static let canMount: Bool = {
        guard getuid() == 0 else { return false }
        return
            (try? Folder.with { folder in
                let options = ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path]
                guard try Program.run(options, program: "/usr/bin/mount").status == 0 else { return false }
                return try Program.run([folder.path], program: "/usr/bin/umount").status == 0
            }) ?? false
    }()

    /// A file system without room.
    private func withSmallDisk(_ folder: Folder, megabytes: Int, _ body: (String) throws -> Void) throws {
        let disk = folder.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let options = ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", disk]
        try #require(try Program.run(options, program: "/usr/bin/mount").status == 0)
        defer { _ = try? Program.run([disk], program: "/usr/bin/umount") }
        try body(disk)
    }

    @Test(.enabled(if: canMount, "Only root may mount the small disk that this needs."))
    func `a full disk is told, and what was kept stays and can be read`() throws {
        try Folder.with { folder in
            try withSmallDisk(folder, megabytes: 4) { disk in
                let library = disk + "/library.sqlite"
                let first = try folder.file("first.jsonl", Articles.lines(round: 0, count: 100))
                #expect(try Program.run(["import", "--library", library, first]).status == 0)
                let large = try folder.file("large.jsonl", Articles.lines(round: 1, count: 3_000))
                let full = try Program.run(["import", "--library", library, large])
                #expect(full.status == 1 && full.errors.contains("room"), "\(full)")
                // Not a byte is left: reading must do without writing.
                let filler = FileManager.default.createFile(atPath: disk + "/filler", contents: nil)
                #expect(filler)
                fill(disk + "/filler")
                let listed = try Program.run(["list", "--library", library])
                #expect(listed.status == 0 && listed.output.contains("Round 0 article 99"), "\(listed.errors)")
                unlink(disk + "/filler")
                let audit = try LibraryAudit(library)
                #expect(audit.faults == [])
                #expect((0..<100).allSatisfy { audit.titles.contains(Articles.title(0, $0)) })
                #expect(try Program.run(["import", "--library", library, first]).output.hasPrefix("0 articles added"))
            }
        }
    }

    private func fill(_ path: String) {
        let descriptor = open(path, O_WRONLY)
        let block = [UInt8](repeating: 1, count: 4_096)
        while write(descriptor, block, block.count) > 0 {}
        close(descriptor)
    }

    @Test func `a limit on the size of files is told, and what was kept stays`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let first = try folder.file("first.jsonl", Articles.lines(round: 0, count: 100))
            #expect(try Program.run(["import", "--library", library, first]).status == 0)
            let large = try folder.file("large.jsonl", Articles.lines(round: 1, count: 3_000))
            let command = "ulimit -f 4000; exec \(Program.path) import --library \(library) \(large)"
            let full = try Program.run(["-c", command], program: "/bin/sh")
            #expect(full.status == 1 && full.errors.contains("cannot be read or written"), "\(full)")
            let audit = try LibraryAudit(library)
            #expect(audit.faults == [] && (0..<100).allSatisfy { audit.titles.contains(Articles.title(0, $0)) })
            let again = try Program.run(["import", "--library", library, large])
            #expect(again.status == 0)
            #expect(try LibraryAudit(library).articles == 3_100)
        }
    }

    @Test func `a library that may not be written is read, and that is told`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let first = try folder.file("first.jsonl", Articles.lines(round: 0, count: 5))
            #expect(try Program.run(["import", "--library", library, first]).status == 0)
            chmod(library, 0o444)
            chmod(folder.path, 0o555)
            defer { chmod(folder.path, 0o755) }
            // The rights of files do not bind root.
            let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Program.path]
            let command = ["list", "--library", library]
            let listed =
                getuid() == 0
                ? try Program.run(nobody + command, program: "/usr/bin/setpriv") : try Program.run(command)
            #expect(listed.status == 0 && listed.output.split(separator: "\n").count == 5, "\(listed)")
            #expect(listed.errors.contains("may not be written"))
        }
    }
}
