import ReaderKeys
import ReaderPanes

extension AppCommand {
    /// The view that a command shows; nil for a command that shows none.
    ///
    /// - Parameters:
    ///   - scope: what lists tell of that are shown from here.
    ///   - library: what views of the library tell of.
    func pane(in scope: ListScope, library: ListScope) -> Pane? {
        Self.panes[self]?(scope) ?? Self.views[self]?(library)
    }

    private static let panes: [AppCommand: @Sendable (ListScope) -> Pane] = [
        .paneText: { _ in .text }, .paneEntities: Pane.names, .paneTimeline: Pane.timeline,
        .paneQuotes: Pane.quotes, .paneArticles: { _ in .articles }, .paneLibrary: { _ in .library },
        .notes: { .notes($0 == .article ? .article : .library) }, .rules: { _ in .rules },
    ]

    private static let views: [AppCommand: @Sendable (ListScope) -> Pane] = [
        .libraryNames: Pane.names, .libraryTimeline: Pane.timeline, .libraryQuotes: Pane.quotes,
    ]
}
