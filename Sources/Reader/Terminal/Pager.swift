import Glibc
import ReaderCore

/// The program of the system that shows a text a screen at a time.
enum Pager {
    /// Shows a text, and waits until it has been left.
    ///
    /// - Returns: false where there is no such program.
    static func show(_ text: String) -> Bool {
        guard let words else { return false }
        // Leave what fits on the screen, and say nothing about a terminal that can do little.
        setenv("LESS", "-dFX", 0)
        return ChildProgram(words: words, takesTerminal: true).run(input: Array(text.utf8)).error == nil
    }

    /// What `PAGER` says, else what is there.
    private static var words: [String]? {
        let asked = TerminalSetting.variable("PAGER").map { $0.split(separator: " ").map(String.init) } ?? []
        guard asked.isEmpty else { return asked }
        return ["pager", "less", "more"].first(where: ChildProgram.isInstalled).map { [$0] }
    }
}
