import ReaderLibrary
import ReaderModel
import ReaderPanes

/// The panes that are held, each where it was left.
///
/// Those of the article and the list of articles stay; of the views of the library the last ones are held, so that
/// Back finds the same row, and are read anew when they are opened after the file has changed.
struct PaneHolder: Equatable, Sendable {
    private var held: [Pane: any PaneContent] = [:]
    /// Views of the library, the one shown last at the end.
    private var recent: [Pane] = []
    /// Views that are older than the file.
    private var stale: Set<Pane> = []

    /// Views of the library that are held.
    private static let limit = 16

    static func == (left: Self, right: Self) -> Bool {
        left.recent == right.recent && left.stale == right.stale && left.held.count == right.held.count
            && left.held.allSatisfy { pane, content in right.held[pane].map(content.isEqual) ?? false }
    }

    /// A pane; a new one where none is held.
    subscript(pane: Pane) -> any PaneContent {
        get { held[pane] ?? pane.content(of: known(pane.entity)) }
        set { held[pane] = newValue }
    }

    /// The views of the library that are held.
    var views: [Pane] { recent }

    /// Makes a pane ready to be shown; a view of the library is read anew where it is older than the file, and stays where
    /// it was left.
    ///
    /// - Parameter entity: whom it is about, where that is known.
    mutating func open(_ pane: Pane, of entity: LibraryEntity?) {
        guard pane.isStored else { return }
        if held[pane] == nil { held[pane] = pane.content(of: entity ?? known(pane.entity)) } else { comeBack(to: pane) }
        stale.remove(pane)
        recent.removeAll { $0 == pane }
        recent.append(pane)
        while recent.count > Self.limit {
            let last = recent.removeFirst()
            held[last] = nil
            stale.remove(last)
        }
    }

    /// Changes a pane; what is held of it is changed in place.
    mutating func change<Result>(_ pane: Pane, _ change: (inout any PaneContent) -> Result) -> Result {
        var content = self[pane]
        held[pane] = nil
        defer { held[pane] = content }
        return change(&content)
    }

    /// Forgets the panes of an article that tell of its entities, since another is read.
    mutating func forgetEntities() {
        for pane in held.keys {
            if case .card = pane { held[pane] = nil }
        }
        held[.names(.article)] = nil
    }

    /// The library's file has changed: views are read anew when they are opened again, an empty one at once.
    mutating func invalidate(current: Pane) {
        stale.formUnion(recent)
        if current.isStored { held[current]?.invalidate() }
    }

    /// Reads a view of the library anew that is looked at again, where it is older than the file.
    mutating func comeBack(to pane: Pane) { if stale.contains(pane) { renew(pane) } }

    /// Reads a view of the library that is looked at anew.
    mutating func renew(_ pane: Pane) {
        guard pane.isStored else { return }
        held[pane]?.renew()
        stale.remove(pane)
    }

    /// An entity of a view that is held.
    private func known(_ id: RowID<Entity>?) -> LibraryEntity? {
        guard let id else { return nil }
        return held.values.lazy.compactMap(\.storedEntity).first { $0.id == id }
    }
}
