import ReaderCore

/// The program that opens addresses: run by its name and arguments, without a shell, and only when the reader says so.
struct Browser: Sendable {
    /// Words before the address; one that is `%u` stands for it.
    let words: [String]
    /// Whether it needs the terminal while it runs.
    let takesTerminal: Bool

    init(_ configuration: Configuration) {
        words = configuration.browser.isEmpty ? ["xdg-open"] : configuration.browser
        takesTerminal = configuration.browserTakesTerminal
    }

    /// Runs it and waits for its end.
    ///
    /// - Returns: why it could not be opened.
    func open(_ address: String) -> Failure? {
        let arguments = words.contains("%u") ? words.map { $0 == "%u" ? address : $0 } : words + [address]
        guard let reason = ChildProgram(words: arguments, takesTerminal: takesTerminal).run().reason else { return nil }
        return Failure(
            "\(arguments[0]) did not open it: \(reason).",
            advice: "Name a browser in the configuration: browser = \"firefox\"")
    }
}
