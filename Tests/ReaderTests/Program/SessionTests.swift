import Foundation
import Testing

/// A session with the program, as a person at a terminal has it.
@Suite(.serialized)
struct SessionTests {
    private func withReader(
        columns: Int = 110, rows: Int = 30, _ arguments: [String] = [], _ body: (Tmux) throws -> Void
    ) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let tmux = try Tmux([Program.path] + arguments + [file], columns: columns, rows: rows)
            try tmux.expect("The mayor of Lisbon said")
            try body(tmux)
        }
    }

    @Test func `the article is on the screen, with its place in the last line`() throws {
        try withReader { tmux in
            let picture = try tmux.expect("¶ 1 of 45")
            #expect(picture.contains("ten years for this bridge"))
        }
    }

    @Test func `quotes are travelled one by one, and Back returns`() throws {
        try withReader { tmux in
            try tmux.expect("People 2")
            try tmux.press("s")
            try tmux.expect("quote 1 of")
            try tmux.press("s")
            try tmux.expect("quote 2 of")
            try tmux.press("S")
            try tmux.expect("quote 1 of")
            try tmux.press("4")
            try tmux.expect("Who said what")
            try tmux.press("G", "Enter")
            try tmux.expect("back in the text") { !$0.contains("Who said what") && $0.contains("speech — Paul Weber") }
            try tmux.press("H")
            try tmux.expect("Who said what")
        }
    }

    @Test func `names are travelled, and a card opens and leads back to the text`() throws {
        try withReader { tmux in
            try tmux.expect("People 2")
            try tmux.press("e")
            try tmux.expect("a name under the cursor") { $0.split(separator: "\n").last?.contains("Lisbon") ?? false }
            try tmux.press("Enter")
            let card = try tmux.expect("the card of Lisbon") { !$0.contains("ten years") && $0.contains("Lisbon") }
            #expect(card.contains("place"))
            try tmux.press("q")
            try tmux.expect("ten years for this bridge")
        }
    }

    @Test func `the timeline is in the order of what happened and leads to the text`() throws {
        try withReader { tmux in
            try tmux.expect("People 2")
            try tmux.press("3")
            let wanted = ["12 Feb 2021", "15 Feb 2021", "3 Mar 2021"]
            let picture = try tmux.expect("the timeline") { picture in
                picture.contains("When it happened") && wanted.allSatisfy(picture.contains)
            }
            let places = wanted.compactMap { picture.range(of: $0)?.lowerBound }
            #expect(places == places.sorted())
            try tmux.press("Enter")
            try tmux.expect("ten years for this bridge")
        }
    }

    @Test func `a search goes to its hits and wraps around`() throws {
        try withReader { tmux in
            try tmux.type("/lighthouse")
            try tmux.press("Enter")
            let found = try tmux.expect("Weber said the lighthouse")
            #expect(!found.contains("The mayor of Lisbon said"))
            try tmux.press("g", "/")
            try tmux.type("nothing like this")
            try tmux.press("Enter")
            try tmux.expect("“nothing like this” is not in the text")
        }
    }

    @Test func `the place in the text survives a resize in the middle of it`() throws {
        try withReader { tmux in
            try tmux.type("/Paragraph 20 ")
            try tmux.press("Enter")
            try tmux.expect("Paragraph 20 tells")
            for (columns, rows) in [(60, 20), (200, 60), (45, 12), (110, 30)] {
                try tmux.resize(columns: columns, rows: rows)
                try tmux.expect("\(columns)x\(rows)") { picture in
                    let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
                    return picture.contains("Paragraph 20 tells") && lines.count >= rows
                        && lines.allSatisfy { $0.count <= columns }
                }
            }
        }
    }

    @Test func `a screen that is too small says so, and a larger one shows the article again`() throws {
        try withReader { tmux in
            try tmux.resize(columns: 30, rows: 8)
            try tmux.expect("a plain message") { !$0.contains("mayor") && $0.contains("40") }
            try tmux.resize(columns: 80, rows: 24)
            try tmux.expect("The mayor of Lisbon said")
        }
    }

    @Test func `help names the keys that work here`() throws {
        try withReader { tmux in
            try tmux.press("?")
            try tmux.expect("the keys") { $0.contains("Next quote") }
            try tmux.press("Escape")
            try tmux.expect("The mayor of Lisbon said")
        }
    }

    @Test func `Ctrl-Z gives the shell its terminal, and fg brings the article back`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let tmux = try Tmux(nil)
            try tmux.expect("$")
            try tmux.type("\(Program.path) \(file); echo ended $?")
            try tmux.press("Enter")
            try tmux.expect("The mayor of Lisbon said")
            try tmux.press("C-z")
            let shell = try tmux.expect("Stopped")
            #expect(!shell.contains("The mayor of Lisbon said"))
            try tmux.type("stty -a | grep -o ' echo '; fg")
            try tmux.press("Enter")
            try tmux.expect("The mayor of Lisbon said")
            try tmux.press("q")
            try tmux.expect("back in the shell") { $0.contains("echo") && !$0.contains("¶") }
        }
    }

    @Test func `a stop from outside is a stop like Ctrl-Z`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let tmux = try Tmux(nil)
            try tmux.expect("$")
            try tmux.type("\(Program.path) \(file)")
            try tmux.press("Enter")
            try tmux.expect("The mayor of Lisbon said")
            let process = try Self.process(reading: file)
            kill(try #require(process), SIGTSTP)
            try tmux.expect("Stopped")
            try tmux.type("fg")
            try tmux.press("Enter")
            try tmux.expect("The mayor of Lisbon said")
            try tmux.press("q")
            try tmux.expect("back in the shell") { !$0.contains("¶") }
        }
    }

    /// The program that was started with this file.
    private static func process(reading file: String) throws -> pid_t? {
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
            guard let number = pid_t(name), let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
            else { continue }
            let words = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            if words.first == Program.path, words.last == file { return number }
        }
        return nil
    }
}
