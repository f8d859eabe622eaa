import Foundation
import Testing

@testable import Reader

/// The terminal's background is asked for, and the theme follows the answer.
@Suite(.serialized)
struct BackgroundTests {
    private func withReader(
        _ arguments: [String] = [], variables: [String: String] = [:], _ body: (PseudoTerminal) throws -> Void
    ) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let environment = Program.environment.merging(variables) { $1 }
            try body(PseudoTerminal(arguments + [file], environment: environment))
        }
    }

    /// The sequences with which a person's name is coloured on black and on white.
    private static let onBlack = "38;5;215m"
    private static let onWhite = "38;5;130m"
    /// Darker, for any light background.
    private static let onLight = "38;5;94m"

    /// Waits for a picture, ends the program, and looks whether it had a sequence.
    private func expectShown(_ isWanted: Bool, _ terminal: PseudoTerminal, _ sequence: String) throws {
        try terminal.expect("help")
        try terminal.expect("Ferreira")
        terminal.send("q")
        _ = try terminal.end()
        #expect(terminal.text.contains(sequence) == isWanted)
    }

    @Test func `the first thing written is the question, with one behind it that every terminal answers`() throws {
        try withReader { terminal in
            try terminal.expect("\u{1B}[c")
            #expect(terminal.text.contains("\u{1B}]11;?\u{1B}\\"))
            terminal.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?6c")
            try expectShown(true, terminal, Self.onWhite)
        }
    }

    @Test func `a dark answer brings light letters`() throws {
        try withReader { terminal in
            try terminal.expect("\u{1B}[c")
            terminal.send("\u{1B}]11;rgb:0000/0000/0000\u{07}\u{1B}[?6c")
            try expectShown(true, terminal, Self.onBlack)
        }
    }

    @Test func `without an answer COLORFGBG says it, and without that letters suit both`() throws {
        try withReader(variables: ["COLORFGBG": "0;15"]) { try expectShown(true, $0, Self.onLight) }
        try withReader(variables: ["COLORFGBG": "15;default;0"]) { try expectShown(true, $0, Self.onBlack) }
        try withReader { terminal in
            try expectShown(false, terminal, Self.onBlack)
            #expect(!terminal.text.contains(Self.onWhite))
        }
    }

    @Test func `what the reader sets is not overruled`() throws {
        try withReader(["--theme", "dark"]) { terminal in
            try terminal.expect("\u{1B}[c")
            terminal.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?6c")
            try expectShown(true, terminal, Self.onBlack)
        }
    }

    @Test func `consoles that would print the question are not asked`() throws {
        for name in ["linux", "vt100"] {
            try withReader(variables: ["TERM": name]) { try expectShown(false, $0, "\u{1B}]11;?") }
        }
    }
}
