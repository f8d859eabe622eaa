/// Work that `update` asks for.
package enum Effect: Equatable, Sendable {
    /// Read an article; it comes back as `.loaded`, a very long one first in part.
    case load(Source)
    /// Annotate a window of an article (bytes, on block boundaries); it comes back as `.annotated`.
    case annotate(Article, window: Range<Int>)
    /// Put text on the clipboard.
    case copy(String)
    /// Hand the terminal back to the shell until it is asked for again.
    case suspend
    /// Paint every cell anew.
    case redraw
    case quit
}
