package import ReaderLibrary

/// What `update` asks for; carried out in order by the `Store`.
package enum Effect: Equatable, Sendable {
    /// Begin work; it is cancelled when the state no longer wants it.
    case start(Request)
    /// Write into the library, after every change asked for before.
    case change(LibraryChange)
    /// What only the terminal can do.
    case terminal(TerminalCommand)
}

/// What the front end does, since it alone has a terminal.
package enum TerminalCommand: Equatable, Sendable {
    /// Put text on the clipboard.
    case copy(String)
    /// Have the reader write a text in an editor of their own; it comes back as `.edited`.
    case edit(String)
    /// Open an address in the browser, since the reader asked for it.
    case browse(String)
    /// Let a program have the terminal until it ends; it comes back as `.programEnded`.
    case run(PreparedProgram)
    /// Hand the terminal back to the shell until it is asked for again.
    case suspend
    /// Tell of new articles outside of the screen: by a program, or by the terminal where it can.
    case notify([RuleNews])
    /// Paint every cell anew.
    case redraw
    case quit
}
