import Foundation
import Testing

/// Programs of the configuration, as a person at a terminal uses them.
@Suite(.serialized)
struct HandedOverSessionTests {
    private func withReader(_ configuration: String, _ body: (Tmux, Folder) throws -> Void) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let settings = try folder.file("config.toml", configuration)
            let tmux = try Tmux([Program.path, "--config", settings, file], columns: 100, rows: 30)
            try tmux.expect("People 2")
            try body(tmux, folder)
        }
    }

    private func hand(to program: String, in tmux: Tmux) throws {
        try tmux.type("|")
        try tmux.expect("Hand to")
        try tmux.type(program)
        try tmux.press("Enter")
    }

    @Test func `what a program writes is seen, harmless, and left`() throws {
        let configuration = """
            [programs]
            count = ["wc", "-l"]
            paint = ["printf", '\\033[2J\\033]0;mine\\007red \\377 end\\n']
            missing = ["no-such-program"]
            fail = ["ls", "/no/such/folder"]
            much = ["yes", "again"]
            """
        try withReader(configuration) { tmux, _ in
            try hand(to: "count", in: tmux)
            try tmux.expect("copies it")
            try tmux.press("q")
            try hand(to: "paint", in: tmux)
            try tmux.expect("red \u{FFFD} end")
            try tmux.press("q")
            try hand(to: "missing", in: tmux)
            try tmux.expect("there is no such program")
            try hand(to: "fail", in: tmux)
            try tmux.expect("ended with exit status 2")
            try tmux.press("q")
            try hand(to: "much", in: tmux)
            try tmux.expect("wrote more than 1024 kB")
            try tmux.press("G")
            try tmux.expect("Not all of its output is kept.")
            try tmux.press("q")
            try tmux.expect("ten years for this bridge")
        }
    }

    @Test func `keys work while a program runs, and Esc ends it whatever it wants`() throws {
        let configuration = """
            [programs]
            deaf = ["perl", "-e", "$SIG{TERM} = 'IGNORE'; sleep 100"]
            """
        try withReader(configuration) { tmux, _ in
            try hand(to: "deaf", in: tmux)
            try tmux.expect("running deaf")
            try tmux.press("s")
            try tmux.expect("quote 1 of")
            try tmux.press("Escape")
            try tmux.expect("deaf was stopped.")
        }
    }

    @Test func `a program with the terminal gives it back, also after Ctrl-C`() throws {
        let configuration = """
            [programs.page]
            command = ["less"]
            terminal = true
            [programs.wait]
            command = ["perl", "-e", "$| = 1; print qq{listening\\\\n}; sleep 100"]
            terminal = true
            [programs.file]
            command = ["less", "%f"]
            terminal = true
            """
        try withReader(configuration) { tmux, _ in
            for program in ["page", "file"] {
                try hand(to: program, in: tmux)
                try tmux.expect("the pager") { !$0.contains("2 Who") && $0.contains("mayor of Lisbon") }
                try tmux.press("q")
                try tmux.expect("\(program) has ended.")
            }
            try hand(to: "wait", in: tmux)
            // The menu shows the word, too.
            try tmux.expect("the program alone") { $0.contains("listening") && !$0.contains("2 Who") }
            try tmux.press("C-c")
            try tmux.expect("ended by Interrupt")
            try tmux.press("s")
            try tmux.expect("quote 1 of")
        }
    }

    @Test func `a selection is written as the name of the file says`() throws {
        try withReader("") { tmux, folder in
            try tmux.press("s")
            try tmux.expect("quote 1 of")
            try tmux.press("V", "p", "W")
            try tmux.expect("the selection: plain text")
            try tmux.press("Enter", "C-u")
            try tmux.type(folder.path + "/a.json")
            try tmux.press("Enter")
            try tmux.expect("Written: ")
            let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.json"))
            let articles = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
            #expect(articles.count == 1)
        }
    }
}
