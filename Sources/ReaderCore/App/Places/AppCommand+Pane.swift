import ReaderKeys
import ReaderPanes

extension AppCommand {
    /// The view that a command shows; nil for a command that shows none.
    ///
    /// - Parameter scope: what lists tell of that are shown from here.
    func pane(in scope: ListScope) -> Pane? { Self.panes[self]?(scope) }

    private static let panes: [AppCommand: @Sendable (ListScope) -> Pane] = [
        .paneText: { _ in .text }, .paneEntities: Pane.names, .paneTimeline: Pane.timeline,
        .paneQuotes: Pane.quotes, .paneArticles: { _ in .articles }, .paneLibrary: { _ in .library },
        .libraryNames: { _ in .names(.library) }, .libraryTimeline: { _ in .timeline(.library) },
        .libraryQuotes: { _ in .quotes(.library) }, .notes: Pane.notes,
    ]
}
