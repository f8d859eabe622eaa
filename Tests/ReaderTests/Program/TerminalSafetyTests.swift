import Foundation
import ReaderSQLite
import Testing

@testable import Reader

/// The terminal is given back as it was, whatever ends the program.
@Suite(.serialized)
struct TerminalSafetyTests {
    private static let entered = "\u{1B}[?1049h"
    private static let left = "\u{1B}[?1049l"

    /// Runs a body with the article on the screen.
    private func withReader(
        _ arguments: [String] = [], article: String = Sample.article, variables: [String: String] = [:],
        _ body: (PseudoTerminal) throws -> Void
    ) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", article)
            let environment = Program.environment.merging(variables) { $1 }
            let terminal = try PseudoTerminal(arguments + [file], environment: environment)
            try terminal.expect("help")
            try body(terminal)
        }
    }

    private func expectGivenBack(_ terminal: PseudoTerminal) {
        #expect(terminal.isRestored)
        #expect(terminal.text.contains(Self.entered))
        let end = terminal.text.components(separatedBy: Self.entered).last ?? ""
        #expect(end.contains(Self.left))
        #expect(!end.contains("\u{1B}[?1000h") || end.contains("\u{1B}[?1000l"))
        #expect(!end.contains("\u{1B}[?1002h") || end.contains("\u{1B}[?1002l"))
    }

    @Test func `q leaves with status 0`() throws {
        try withReader { terminal in
            #expect(!terminal.isRestored)
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            expectGivenBack(terminal)
        }
    }

    @Test(arguments: [
        SIGTERM, SIGINT, SIGHUP, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
        SIGVTALRM, SIGPROF, SIGXCPU, SIGPOLL, SIGPWR, SIGSYS, 35,
    ])
    func `a signal that ends the program leaves the terminal whole`(signal: Int32) throws {
        try withReader { terminal in
            kill(terminal.process, signal)
            let status = try terminal.end()
            #expect(status.endingSignal == signal)
            expectGivenBack(terminal)
        }
    }

    @Test(arguments: [SIGCONT, SIGTSTP, SIGWINCH, SIGURG, SIGCHLD, SIGUSR1, SIGTERM, SIGQUIT])
    func `a signal that comes while it closes does not take the terminal again`(signal: Int32) throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 5))
            #expect(try Program.run(["import", "--annotate", "--library", library, file]).status == 0)
            let terminal = try PseudoTerminal(["--library", library])
            try terminal.expect("1 of 5")
            try LibraryFile.open(library).writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN IMMEDIATE")
                terminal.send("vQ")
                // What was done waits for the one who writes.
                try terminal.expect(Self.left)
                kill(terminal.process, signal)
                if signal == SIGTSTP { kill(terminal.process, SIGCONT) }
                try database.execute(sql: "COMMIT")
            }
            let status = try terminal.end()
            #expect(status.exitStatus == 0 || status.endingSignal == signal)
            expectGivenBack(terminal)
        }
    }

    @Test func `a terminal that does not read does not outlive the second signal`() throws {
        try withReader { terminal in
            // Nobody reads what is painted, until its buffer is full.
            var isFull = false
            let ended: Int32? = try wait {
                isFull = isFull || terminal.isFull
                if isFull { kill(terminal.process, SIGTERM) } else { terminal.send("\u{0C}") }
                var status: Int32 = 0
                return waitpid(terminal.process, &status, WNOHANG) == terminal.process ? status : nil
            }
            #expect(ended?.endingSignal == SIGTERM)
        }
    }

    @Test func `the mouse is left alone when it is not wanted`() throws {
        try withReader(["--no-mouse"]) { terminal in
            terminal.send("q")
            _ = try terminal.end()
            #expect(!terminal.text.contains("\u{1B}[?1000h") && !terminal.text.contains("\u{1B}[?1002h"))
        }
    }

    @Test func `NO_COLOR means no colour sequence`() throws {
        try withReader(variables: ["NO_COLOR": "1"]) { terminal in
            terminal.send("jjsq")
            _ = try terminal.end()
            let colours = try Regex("\u{1B}\\[[0-9;]*(3[0-7]|4[0-7]|38;5|48;5|9[0-7])[0-9;]*m")
            #expect(terminal.text.firstMatch(of: colours) == nil)
        }
    }

    @Test func `a terminal of 1978 shows the article`() throws {
        try withReader(variables: ["TERM": "vt100"]) { terminal in
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            #expect(terminal.isRestored && terminal.text.contains("Lisbon"))
        }
    }

    @Test func `an article writes nothing but text`() throws {
        try withReader(article: Sample.hostile) { terminal in
            try terminal.expect("reversed")
            terminal.send("jksteq")
            _ = try terminal.end()
            for wanted in ["\u{1B}]0;", "\u{1B}]52", "\u{1B}[31mescapes", "\u{1B}P", "\u{1B}[6n", "\u{07}", "\u{202E}"]
            {
                #expect(!terminal.text.contains(wanted), "\(Array(wanted.unicodeScalars))")
            }
            #expect(!terminal.text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) })
        }
    }

    @Test func `keys come from the terminal when the article comes through a pipe`() throws {
        try Folder.with { folder in
            let input = try folder.file("article.txt", Sample.article)
            let terminal = try PseudoTerminal([], input: input)
            try terminal.expect("Lisbon")
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            expectGivenBack(terminal)
        }
    }

    @Test(arguments: ["dumb", ""])
    func `a dumb terminal gets a sentence, and the digest through the pager`(name: String) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let pager = try folder.file("pager", "#!/bin/sh\necho PAGED; cat\n")
            chmod(pager, 0o700)
            let variables = ["TERM": name, "PAGER": pager]
            let terminal = try PseudoTerminal([file], environment: Program.environment.merging(variables) { $1 })
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            #expect(terminal.text.contains("reader: ") && terminal.text.contains("PAGED"))
            #expect(terminal.text.contains("bridge") && !terminal.text.contains("\u{1B}"))
            #expect(terminal.isRestored)
        }
    }

    @Test func `the pager of the system shows the digest a screen at a time`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let environment = Program.environment.merging(["TERM": "dumb"]) { $1 }
            let terminal = try PseudoTerminal([file], environment: environment)
            try terminal.expect("bridge")
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0 && terminal.isRestored)
            #expect(!terminal.text.contains("lighthouse"))
        }
    }

    @Test(arguments: ["xterm-nobody-has-this", "tmux-of-tomorrow", "nobody-has-this"])
    func `a terminal of an unknown name gets the nearest description and a line that says so`(name: String) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let environment = Program.environment.merging(["TERM": name]) { $1 }
            let terminal = try PseudoTerminal([file], environment: environment)
            try terminal.expect("“\(name)” is not known here")
            try terminal.expect("Ferreira")
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            expectGivenBack(terminal)
        }
    }

    @Test func `a paste presses nothing, and is offered as a search`() throws {
        try withReader { terminal in
            try terminal.expect("\u{1B}[?2004h")
            terminal.send("\u{1B}[200~lighthouse\u{1B}[201~")
            try terminal.expect("lighthouse")
            terminal.send("\rq")
            _ = try terminal.end()
            expectGivenBack(terminal)
            #expect(terminal.text.components(separatedBy: "\u{1B}[?2004l").count == 2)
        }
    }

    @Test func `a mode that was on before stays on`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let terminal = try PseudoTerminal([file])
            try terminal.expect("\u{1B}[c")
            terminal.send(
                "\u{1B}[?2026;0$y\u{1B}[?2004;1$y\u{1B}[?1000;2$y\u{1B}[?1002;2$y\u{1B}[?1006;2$y"
                    + "\u{1B}[?1004;1$y\u{1B}[?6c")
            try terminal.expect("help")
            terminal.send("q")
            _ = try terminal.end()
            #expect(!terminal.text.contains("\u{1B}[?2004l") && terminal.text.contains("\u{1B}[?1000l"))
            #expect(!terminal.text.contains("\u{1B}[?1004h") && !terminal.text.contains("\u{1B}[?1004l"))
        }
    }

    @Test func `text on the clipboard is encoded`() throws {
        try withReader { terminal in
            try terminal.expect("Ferreira")
            terminal.send("ys")
            try terminal.expect("\u{1B}]52;c;")
            terminal.send("q")
            _ = try terminal.end()
        }
    }
}
