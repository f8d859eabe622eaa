import Glibc
import ReaderCore

/// The reader's own editor, for texts that are too long for a line.
enum Editor {
    /// Has a text edited, and waits until the editor has been left.
    ///
    /// - Returns: the text as it is then; nil where the editor ended with an error, which says that nothing is wanted.
    /// - Throws: where there is no editor, or its file cannot be written or read.
    static func edit(_ text: String) throws(Failure) -> String? {
        let path = try PrivateFile.write(Array(text.utf8), suffix: ".md")
        defer { unlink(path) }
        let outcome = ChildProgram(words: words + [path], takesTerminal: true).run()
        if let error = outcome.error { throw failure(error) }
        guard outcome.status == 0 else { return nil }
        return String(decoding: try FileReader.bytes(at: path), as: UTF8.self)
    }

    private static func failure(_ reason: String) -> Failure {
        Failure("\(words[0]) could not be used: \(reason).", advice: "Name an editor: export EDITOR=nano")
    }

    /// What `VISUAL` or `EDITOR` says, else what is there; one that is set to nothing says nothing.
    private static var words: [String] {
        for name in ["VISUAL", "EDITOR"] {
            let asked = (TerminalSetting.variable(name) ?? "").split(separator: " ").map(String.init)
            if !asked.isEmpty { return asked }
        }
        return [["editor", "nano", "vi"].first(where: ChildProgram.isInstalled) ?? "vi"]
    }
}
