package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// Everything that can happen to the state: keys, mouse, a new size, finished work.
package enum Action: Equatable, Sendable {
    case pressed(Key)
    /// Text came through the terminal's bracketed paste.
    case pasted(String)
    case mouse(MouseEvent)
    case resized(Size)
    case loaded(Article.ID, Loaded)
    case annotated(Article.ID, Annotated)
    /// An article could not be read.
    case failedLoading(Article.ID, Failure)
    case failed(Failure)
    case answered(LibraryAnswer)
    case questionFailed(LibraryQuestion, Failure)
    /// A change is in the library's file.
    case stored(LibraryOutcome)
    case changeFailed(LibraryChange, Failure)
    /// What is being done to the library before it answers; nil when that is over.
    case libraryWorking(String?)
    /// The reader has been still for a moment.
    case paused
    /// Somebody has written into the library: a refresh, an import, another program.
    case libraryChanged
    case feedProgress(FeedProgress)
    /// A subscription has been made, or was there; a line for the reader.
    case feedAdded(String)
    /// No more comes of the feeds that were to be fetched; with the reason, where it ended early.
    case feedsFinished(Failure?)
    /// How far the annotation of the library is; the last one is final, whatever ended it.
    case libraryAnnotated(AnnotationProgress)
    /// A text has been written in an editor; nil where it was left.
    case edited(String?)
    /// A file has been written, or is there already.
    case exported(ExportJob, ExportOutcome)
    /// A file could not be written.
    case exportFailed(ExportJob, Failure)
    /// A page has been fetched, or an article has its own text again.
    case pageFetched(PageJob, PageOutcome)
    case pageFailed(PageJob, Failure)
    /// A program has ended, or can have the terminal.
    case handedOver(Int, ProgramOutcome)
    /// Something could not be handed to a program.
    case handingFailed(Int, Failure)
    /// A program that had the terminal has ended.
    case programEnded(ProgramResult)
    /// Rules that ask to be told of new articles have matched some.
    case found([RuleNews])
    /// The time between two refreshes that nobody asks for has passed.
    case refreshIsDue
    /// A line for the reader that asks for nothing.
    case noticed(String)
}
