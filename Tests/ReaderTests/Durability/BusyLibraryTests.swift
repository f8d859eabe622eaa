import GRDB
import Glibc
import Testing

/// The screen while another program keeps the library from being written.
struct BusyLibraryTests {
    private func withBusyLibrary(_ body: (String, Tmux, Database) throws -> Void) throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 60))
            #expect(try Program.run(["import", "--annotate", "--library", library, file]).status == 0)
            let tmux = try Tmux([Program.path, "--library", library], columns: 80, rows: 24)
            try tmux.expect("1 of 60")
            try DatabaseQueue(path: library).inDatabase { database in
                try database.execute(sql: "BEGIN IMMEDIATE; UPDATE article SET words = words + 1")
                try body(library, tmux, database)
            }
            try tmux.expect("the end") { !$0.contains("Library") }
            #expect(try LibraryAudit(library).faults == [])
            let starred = try LibraryAudit(library).list.filter(\.isStarred).map(\.title)
            #expect(starred == [Articles.title(0, 58)])
        }
    }

    @Test func `keys are answered meanwhile, and what they did is kept afterwards`() throws {
        try withBusyLibrary { _, tmux, database in
            try tmux.press("j", "v")
            // Shown at once, told when it is in the file.
            try tmux.expect("the star") { $0.contains("★") && !$0.contains("Starred: ") }
            try tmux.press("j", "j")
            try tmux.expect("4 of 60")
            try tmux.press("Enter")
            try tmux.expect("Round 0 article 56") { $0.contains("¶") && $0.contains("article 56") }
            try tmux.press("Space", "m", "a", "3")
            try tmux.expect("the timeline") { !$0.contains("¶") }
            try tmux.press("6")
            try tmux.expect("4 of 60")
            usleep(1_500_000)
            #expect(try !tmux.picture().contains("Starred: "))
            try database.execute(sql: "COMMIT")
            try tmux.expect("Marked as a")
            try tmux.press("Q")
        }
    }

    @Test func `what was done last is kept where the reader leaves before the other program is through`() throws {
        try withBusyLibrary { _, tmux, database in
            try tmux.press("j", "v")
            try tmux.expect("★")
            try tmux.press("Q")
            usleep(1_000_000)
            try database.execute(sql: "COMMIT")
        }
    }

    @Test func `what could not be kept is told when the reader leaves all the same`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 5))
            #expect(try Program.run(["import", "--annotate", "--library", library, file]).status == 0)
            let terminal = try PseudoTerminal(["--library", library])
            try terminal.expect("1 of 5")
            try DatabaseQueue(path: library).inDatabase { database in
                try database.execute(sql: "BEGIN IMMEDIATE")
                terminal.send("vQ")
                try terminal.expect("could not be kept: another program is writing")
                #expect(try terminal.end().exitStatus == 0)
                try database.execute(sql: "COMMIT")
            }
        }
    }
}
