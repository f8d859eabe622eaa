import Foundation
import Testing

@testable import Reader

/// `reader doctor` tells what the terminal was asked, what it answered, and what follows.
struct DoctorTerminalTests {
    @Test func `answers and what follows from them are told`() throws {
        let terminal = try PseudoTerminal(["doctor"])
        try terminal.expect("\u{1B}[c")
        terminal.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;c")
        try terminal.expect("\u{1B}[06n")
        for columns in [1, 1, 6, 2, 2, 1, 2] { terminal.send("\u{1B}[1;\(columns + 1)R") }
        _ = try terminal.end()
        let text = terminal.text
        #expect(text.contains("kitty(0.26.5); background #ffffff; whole pictures (2026): off"))
        #expect(text.contains("light, since the terminal answers #ffffff"))
        #expect(text.contains("the terminal (OSC 52), which may refuse"))
        #expect(text.contains("marks stand on their letters, spacing marks too, emoji are not joined, VS16 widens"))
        #expect(terminal.isRestored)
    }

    @Test func `a terminal that is silent is told of`() throws {
        let environment = Program.environment.merging(["COLORFGBG": "15;0"]) { $1 }
        let terminal = try PseudoTerminal(["doctor"], environment: environment)
        _ = try terminal.end()
        #expect(terminal.text.contains("the terminal answers nothing"))
        #expect(terminal.text.contains("dark, since COLORFGBG says so"))
    }

    @Test func `without a terminal nothing is asked`() throws {
        let outcome = try Program.run(["doctor"])
        #expect(!outcome.output.contains("\u{1B}") && outcome.output.contains("was not asked"))
    }
}
