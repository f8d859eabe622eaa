/// Work that `update` asks for.
package enum Effect: Equatable, Sendable {
    /// Read an article; it comes back as `.loaded`, a very long one first in part.
    case load(Source)
    /// Annotate an article, what stands near a byte first; it comes back as `.annotated`, a long one in steps.
    case annotate(Article, near: Int)
    /// Ask the library; it comes back as `.library` or `.libraryFailed`.
    case library(LibraryRequest)
    /// Fetch feeds, nil for all; it comes back as `.feedProgress` and then `.feedsFinished`.
    case refreshFeeds([RowID<FeedRow>]?)
    /// Put text on the clipboard.
    case copy(String)
    /// Hand the terminal back to the shell until it is asked for again.
    case suspend
    /// Paint every cell anew.
    case redraw
    case quit
}
