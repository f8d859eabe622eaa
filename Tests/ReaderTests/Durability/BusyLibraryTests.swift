import Glibc
import ReaderSQLite
import Testing

/// The screen while another program keeps the library from being written.
struct BusyLibraryTests {
    private func withLibrary(_ body: (String) throws -> Void) throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 60))
            #expect(try Program.run(["import", "--annotate", "--library", library, file]).status == 0)
            try body(library)
        }
    }

    /// Another program that writes, for as long as the body runs.
    private func keepBusy(_ library: String, _ body: () throws -> Void) throws {
        try LibraryFile.open(library).writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE; UPDATE article SET words = words + 1")
            try body()
            try database.execute(sql: "COMMIT")
        }
    }

    private func expectStarred(_ library: String) throws {
        let audit = try LibraryAudit(library)
        #expect(audit.faults == [] && audit.list.filter(\.isStarred).map(\.title) == [Articles.title(0, 58)])
    }

    @Test func `keys are answered meanwhile, and what they did is kept afterwards`() throws {
        try withLibrary { library in
            let tmux = try Tmux([Program.path, "--library", library], columns: 80, rows: 24)
            try tmux.expect("1 of 60")
            try keepBusy(library) {
                try tmux.press("j", "v")
                // Shown at once, told when it is in the file.
                try tmux.expect("the star") { $0.contains("★") && !$0.contains("Starred: ") }
                try tmux.press("j", "j")
                try tmux.expect("4 of 60")
                try tmux.press("Enter")
                try tmux.expect("an article") { $0.contains("¶") && $0.contains("article 56") }
                try tmux.press("Space", "m", "a", "3")
                try tmux.expect("the timeline") { !$0.contains("¶") }
                try tmux.press("6")
                try tmux.expect("4 of 60")
                #expect(try !tmux.picture().contains("Starred: "))
            }
            try tmux.expect("Marked as a")
            try expectStarred(library)
        }
    }

    @Test func `what was done last is kept where the other program is through soon after the reader leaves`() throws {
        try withLibrary { library in
            let terminal = try PseudoTerminal(["--library", library])
            try terminal.expect("1 of 60")
            try keepBusy(library) {
                terminal.send("jvQ")
                // The shell's screen is back.
                try terminal.expect("\u{1B}[?1049l")
            }
            #expect(try terminal.end().exitStatus == 0)
            try expectStarred(library)
        }
    }

    @Test func `what could not be kept is told when the reader leaves all the same`() throws {
        try withLibrary { library in
            let terminal = try PseudoTerminal(["--library", library])
            try terminal.expect("1 of 60")
            try keepBusy(library) {
                terminal.send("vQ")
                try terminal.expect("could not be kept within ten seconds")
                #expect(try terminal.end().exitStatus == 0)
            }
        }
    }
}
