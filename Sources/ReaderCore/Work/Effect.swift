package import ReaderLibrary
package import ReaderModel

/// Work that `update` asks for.
package enum Effect: Equatable, Sendable {
    /// Read an article; it comes back as `.loaded`, a very long one first in part.
    case load(Source)
    /// Annotate an article, what stands near a byte first; it comes back as `.annotated`, a long one in steps.
    case annotate(Article, near: Int)
    /// Ask the library; it comes back as `.library` or `.libraryFailed`.
    case library(LibraryRequest)
    /// Fetch feeds; it comes back as `.feedProgress` and then `.feedsFinished`.
    case refreshFeeds(FeedChoice)
    /// Subscribe to what was typed; it comes back as `.feedAdded` or `.feedsFinished` with the reason why not.
    case addFeed(String)
    /// Annotate what waits in the library; it comes back as `.libraryAnnotated`.
    case annotateLibrary
    /// Put text on the clipboard.
    case copy(String)
    /// Open an address in the browser, since the reader asked for it.
    case browse(String)
    /// Hand the terminal back to the shell until it is asked for again.
    case suspend
    /// Paint every cell anew.
    case redraw
    case quit
}
