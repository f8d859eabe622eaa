/// A program of the configuration that an article, a selection or a quote can be handed to.
package struct NamedProgram: Equatable, Sendable {
    /// What it finds on its standard input, or in the file of the field `%f`.
    package enum Input: String, CaseIterable, Sendable {
        case text, markdown, html, json, none
    }

    package let name: String
    /// The program, looked for in PATH, and its arguments, with `%`-fields. No shell reads them.
    package let words: [String]
    package var input = Input.text
    /// Whether it has the terminal while it runs; else what it writes is shown when it has ended.
    package var takesTerminal = false
    /// How long it may run without the terminal.
    package var limit = Self.usualLimit

    /// Long enough to read an article aloud.
    package static let usualLimit = Duration.seconds(600)

    package init(_ name: String, _ words: [String]) {
        self.name = name
        self.words = words
    }
}
