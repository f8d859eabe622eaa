import ReaderCommands
import ReaderLibrary
import ReaderModel
package import ReaderPanes
import ReaderScreen

/// Which panes are on the screen, and which of them has the keys.
package struct PaneFocus: Equatable, Sendable {
    /// The pane in the middle of the screen.
    package var main = Pane.text
    /// Whether the sidebar has the keys (on a narrow screen: is shown instead of the text).
    package var isInSidebar = false
    package var isZen = false
    /// Whether the shelves beside the list of the library have the keys (on a narrow screen: stand in its place).
    package var isInShelves = false

    /// The pane that has the keys.
    package var pane: Pane { isInSidebar ? .names(.article) : main == .library && isInShelves ? .shelves : main }

    /// Whether the library, or a view of it, stands in the place of the article.
    var showsLibrary: Bool { main == .library || main.isStored }

    /// What views of the library tell of that are shown from here: the same as the one that is shown, else what the
    /// list shows.
    ///
    /// - Parameter listed: what the list shows; nil for everything.
    func libraryScope(_ listed: ArticleScope?) -> ListScope {
        switch main.listScope {
        case .articles, .library: main.listScope ?? .library
        case .article, .entity, .about, nil: listed.map(ListScope.articles) ?? .library
        }
    }

    /// Why a pane cannot be shown; nil where it can.
    func reasonAgainst(_ pane: Pane, hasLibrary: Bool, hasArticles: Bool) -> String? {
        if pane == .library || pane == .shelves || pane.isStored { return hasLibrary ? nil : "There is no library." }
        return hasArticles ? nil : "No article has been opened yet."
    }

    /// Shows a pane and gives it the keys; the sidebar stands beside an article.
    mutating func show(_ pane: Pane) {
        isZen = false
        isInSidebar = pane == .names(.article)
        isInShelves = pane == .shelves
        if isInShelves { main = .library } else if !isInSidebar { main = pane } else if showsLibrary { main = .text }
    }

    /// Shows the text, as it was looked at.
    mutating func showText() {
        main = .text
        isInSidebar = false
    }

    /// The pane that a key for the next or the previous one leads to.
    ///
    /// - Parameters:
    ///   - step: 1 or −1.
    ///   - scope: what views of the library tell of.
    func neighbour(_ step: Int, hasSeveralArticles: Bool, hasLibrary: Bool, scope: ListScope = .library) -> Pane {
        let order: [Pane]
        let position: Int?
        if main.isStored {
            order = [.names(scope), .timeline(scope), .quotes(scope), .library]
            position = order.firstIndex { $0.counterpart == main.counterpart }
        } else {
            order =
                [.text, .names(.article), .timeline(.article), .quotes(.article)]
                + (hasSeveralArticles ? [.articles] : []) + (hasLibrary ? [.library] : [])
            position = order.firstIndex(of: pane)
        }
        return order[((position ?? 0) + step + order.count) % order.count]
    }

    /// The panes that may be narrowed or marked where one looks now.
    var narrowed: [Pane] { showsLibrary ? [pane] : [.text, .names(.article), .quotes(.article)] }

    /// What shows the same of the article being read, instead of a view of the library.
    ///
    /// - Parameter name: of the entity that the view is about, where that is known.
    func narrowed(to reading: Reading, named name: String?) -> Pane {
        if case .page = main, let name, let same = reading.annotation.entities.first(where: { $0.name == name }) {
            return .card(same.id)
        }
        return main.counterpart
    }

    // MARK: - Leaving

    /// What leaving leads to.
    enum Leaving: Equatable {
        case stay, quit
        case show(Pane)
    }

    /// Leaves what was entered last.
    ///
    /// - Parameters:
    ///   - isHome: whether the program began with the library.
    ///   - isReading: whether there is an article to return to.
    ///   - isFromLibrary: whether that was opened from the library.
    ///   - view: the view of the library that it was opened from; nil for the list of articles.
    mutating func leave(isHome: Bool, isReading: Bool, isFromLibrary: Bool, view: Pane? = nil) -> Leaving {
        if isZen || isInSidebar {
            if isZen { isZen = false } else { isInSidebar = false }
            return .stay
        }
        if main == .library, isInShelves {
            isInShelves = false
            return .stay
        }
        if main == .library { return isHome || !isReading ? .quit : .show(.text) }
        if main != .text { return .show(behind(isHome: isHome, isReading: isReading)) }
        if let view { return .show(view) }
        return isHome || isFromLibrary ? .show(.library) : .quit
    }

    /// What a view is left for: the text, or the library's list for a view of it.
    func behind(isHome: Bool, isReading: Bool) -> Pane { main.isStored && (isHome || !isReading) ? .library : .text }

    // MARK: - On the screen

    /// Where the panes stand.
    func arrangement(_ size: Size, _ configuration: Configuration, _ reading: Reading?) -> Arrangement {
        Arrangement(
            size, isZen: isZen, showsSidebar: configuration.showsSidebar && !showsLibrary,
            showsStrip: showsStrip(size, configuration, reading), showsShelves: showsShelves(size))
    }

    /// The shelves stand beside the list of the library where there is room, or where they have the keys.
    private func showsShelves(_ size: Size) -> Bool {
        main == .library
            && size.columns >= (isInShelves ? Arrangement.wideColumns : Arrangement.shelvesColumns)
    }

    /// The strip stands under the text of an article with a few dated events.
    private func showsStrip(_ size: Size, _ configuration: Configuration, _ reading: Reading?) -> Bool {
        let isHidden = isInSidebar && Self.isNarrow(size, configuration)
        guard configuration.showsTimeline, main == .text, !isHidden else { return false }
        return reading.map { TimelineStrip.isWorthwhile($0.annotated) } ?? false
    }

    /// Whether the sidebar takes the place of the text.
    static func isNarrow(_ size: Size, _ configuration: Configuration) -> Bool {
        size.columns < Arrangement.wideColumns || !configuration.showsSidebar
    }
}
