import Glibc
import ReaderCore

/// The reader's own editor, for texts that are too long for a line.
enum Editor {
    /// Has a text edited, and waits until the editor has been left.
    ///
    /// - Returns: the text as it is then; nil where the editor ended with an error, which says that nothing is wanted.
    /// - Throws: where there is no editor, or its file cannot be written or read.
    static func edit(_ text: String) throws(Failure) -> String? {
        var name = Array((folder + "/reader-note-XXXXXX.md").utf8CString)
        let descriptor = mkstemps(&name, 3)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        let bytes = Array(text.utf8)
        let isWritten = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
        close(descriptor)
        guard isWritten else { throw failure("its file could not be written") }
        let outcome = ChildProgram(words: words + [path], takesTerminal: true).run()
        if let error = outcome.error { throw failure(error) }
        guard outcome.status == 0 else { return nil }
        return String(decoding: try FileReader.bytes(at: path), as: UTF8.self)
    }

    private static func failure(_ reason: String) -> Failure {
        Failure("\(words[0]) could not be used: \(reason).", advice: "Name an editor: export EDITOR=nano")
    }

    private static var folder: String {
        TerminalSetting.variable("XDG_RUNTIME_DIR") ?? TerminalSetting.variable("TMPDIR") ?? "/tmp"
    }

    /// What `VISUAL` or `EDITOR` says, else what is there.
    private static var words: [String] {
        let asked = TerminalSetting.variable("VISUAL") ?? TerminalSetting.variable("EDITOR") ?? ""
        let split = asked.split(separator: " ").map(String.init)
        guard split.isEmpty else { return split }
        return [["editor", "nano", "vi"].first(where: ChildProgram.isInstalled) ?? "vi"]
    }
}
