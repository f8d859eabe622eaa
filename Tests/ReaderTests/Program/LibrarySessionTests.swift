import Foundation
import Testing

/// The program with a library of its own, from one start to the next.
struct LibrarySessionTests {
    /// Runs a body with a way to start the program on one and the same library.
    private func withLibrary(_ body: (Folder, ([String]) throws -> Tmux) throws -> Void) throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            try body(folder) { arguments in
                try Tmux([Program.path, "--library", library] + arguments, columns: 100, rows: 24)
            }
        }
    }

    /// Reads the article to some paragraph and leaves it.
    private func readTo(_ paragraph: String, _ tmux: Tmux) throws {
        try tmux.expect("The mayor of Lisbon said")
        try tmux.type("/\(paragraph) ")
        try tmux.press("Enter")
        try tmux.expect("\(paragraph) tells")
        try tmux.press("Escape")
        let before = place(try tmux.expect("the place") { place($0) != nil })
        try tmux.press("}")
        try tmux.expect("the next paragraph") { place($0).map { $0 != before } ?? false }
    }

    /// The number of the paragraph, out of `¶ 21 of 45`; nil where the status line says something else.
    private func place(_ picture: String) -> Substring? {
        guard let mark = picture.range(of: "¶ "), let end = picture[mark.upperBound...].range(of: " of ") else {
            return nil
        }
        return picture[mark.upperBound..<end.lowerBound]
    }

    /// The first line of the text.
    private func firstLine(_ picture: String) -> String {
        picture.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    }

    @Test func `an article is kept, starred, found again and opens at the same line`() throws {
        try withLibrary { folder, start in
            let first = try start([try folder.file("article.txt", Sample.article)])
            try readTo("Paragraph 20", first)
            let left = firstLine(try first.expect("¶"))
            try first.press("q")
            try first.expectEnd()

            let second = try start([])
            try second.expect("1 article")
            try second.press("v")
            try second.expect("Starred: The mayor of Lisbon")
            try second.type("/ferr")
            try second.expect("1 of 1 article")
            try second.type("xx")
            try second.expect("No article fits")
            try second.press("Escape")
            try second.expect("the whole list") { $0.contains("Library  1 article") && !$0.contains("xx") }
            try second.press("Enter")
            let again = try second.expect("Where you left it")
            #expect(firstLine(again) == left && left.contains("Paragraph"))
            try second.press("Q")
            try second.expectEnd()

            let third = try start([])
            try third.expect("the star") { $0.contains("★") && $0.contains("1 article") }
            try third.press("Enter")
            #expect(firstLine(try third.expect("Where you left it")) == left)
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a program that is told to end keeps the place`(signal: Int32) throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("article.txt", Sample.article)
            let terminal = try PseudoTerminal(["--library", library, file])
            try terminal.expect("The mayor of Lisbon said")
            terminal.send("}}}}}}ma")
            try terminal.expect("Marked as")
            kill(terminal.process, signal)
            #expect(try terminal.end().endingSignal == signal)
            let again = try PseudoTerminal(["--library", library, file])
            try again.expect("Where you left it")
            again.send("q")
            #expect(try again.end().exitStatus == 0)
        }
    }

    @Test func `a library that cannot be opened is a notice, and the article is read`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let terminal = try PseudoTerminal(["--library", "/proc/nothing/library.sqlite", file])
            try terminal.expect("The mayor of Lisbon said")
            try terminal.expect("cannot be made")
            terminal.send("q")
            #expect(try terminal.end().exitStatus == 0)
        }
    }

    @Test func `without a library the samples are read, and with one that is empty too`() throws {
        try withLibrary { _, start in
            for _ in 0..<2 {
                let tmux = try start([])
                try tmux.expect("6 Library")
                try tmux.expect("a sample") { $0.contains("¶") }
                try tmux.press("6")
                try tmux.expect("The library is empty")
                try tmux.press("q", "q")
                try tmux.expectEnd()
            }
        }
    }
}
