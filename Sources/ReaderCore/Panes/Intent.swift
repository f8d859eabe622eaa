package import ReaderCorrections
package import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderWork

/// What a pane, or another part of the state, asks the program to do.
package enum Intent: Equatable, Sendable {
    /// A line for the reader.
    case tell(String)
    /// A line for the reader about what went wrong.
    case warn(String)
    /// Go to a byte of the text, so that Back returns.
    case jump(Int, Reading.Focus)
    /// Remember a place of the text that Back returns to.
    case leave(anchor: Int, cursor: Int?)
    /// Go where a link within a book leads, so that Back returns.
    case follow(Span.Place)
    /// Show a pane, so that Back returns.
    case show(Pane, LibraryEntity?)
    /// Read an article of the list, by position.
    case open(Int)
    /// Read an article of the library, at a place of it.
    case openStored(LibraryPlace, Reading.Focus?)
    /// Go to the next article that is not read.
    case unread(forward: Bool, opens: Bool)
    case prompt(Prompt)
    case pick(Picker)
    case confirm(Confirmation)
    case ask(LibraryQuestion)
    /// List a part of the library.
    case list(Shelf)
    /// Change the shelves.
    case shelf(ShelfChange)
    case refreshFeeds(FeedChoice)
    /// Write a file.
    case export(ExportJob)
    /// Fetch a page, or take one back.
    case page(PageJob)
    /// Read what an address of the text leads to.
    case read(String)
    /// Hand something to a program.
    case handOver(ProgramJob)
    /// Select a stretch of the text.
    case select(Selecting)
    /// Change the highlights of an article; nil is the one being read.
    case highlight(RowID<ArticleRow>?, HighlightChange)
    /// Have a note written to a highlight of an article; nil is the one being read.
    case writeNote(RowID<ArticleRow>?, StoredHighlight)
    /// Do a command of the pane that has the keys now.
    case perform(Command)
    /// Write into the library, after every change asked for before.
    case change(LibraryChange)
    /// Put articles of the bin back.
    case putBack([RowID<ArticleRow>])
    /// Keep what the reader has decided about the article being read.
    case correct([Correction])
    /// A row of a menu in which something is put right.
    case putRight(CorrectionChoice)
    /// What only the terminal can do.
    case terminal(TerminalCommand)
    /// Have what waits in the library annotated.
    case annotateLibrary
    /// Read anew what is shown of the library, since its file has changed.
    case invalidateLibrary

    /// Tells what went wrong, and what to do.
    package static func fail(_ failure: Failure) -> Intent { .warn("\(failure.message) \(failure.advice)") }
}
