/// What some terminals do otherwise than put each letter into its cell.
struct TerminalDrawing: OptionSet, Sendable {
    let rawValue: UInt8

    /// The signs of lines (U+2500 to U+257F) stand where the letters before them end, by their own widths, and not in their
    /// column. QTermWidget (qterminal, and others built with it) does so, which answers as Konsole of KDE 3 did.
    static let placesLinesByLetters = TerminalDrawing(rawValue: 1 << 0)
    /// A row is kept as letters with their marks, and its columns are found by the widths that fonts give them. What is
    /// erased or written over in a row with marks leaves something of it, and a joiner has a column that is not drawn.
    /// mlterm does so.
    static let keepsRowsAsLetters = TerminalDrawing(rawValue: 1 << 1)
    /// A sign of a colour font that is written over leaves something of it. foot 1.13 does so.
    static let leavesColourSigns = TerminalDrawing(rawValue: 1 << 2)

    /// Those with which something of a row with marks or signs stays, until the whole screen is painted anew.
    static let leavesRows: TerminalDrawing = [.keepsRowsAsLetters, .leavesColourSigns]
}
