import ReaderCore

/// Lines for a person, on standard error.
enum Report {
    static func failure(_ failure: Failure) {
        line("reader: \(failure.message) \(failure.advice)")
    }

    /// Writes one line without anything that a terminal could act on.
    static func line(_ text: String) {
        Output.write(Array((Glyphs.visible(text) + "\n").utf8), to: .standardError)
    }
}
