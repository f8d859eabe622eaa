import ReaderCommands
import ReaderLibrary
import ReaderPanes
import ReaderScreen

extension PaneContext {
    /// What a pane knows of a state.
    init(of pane: Pane, in state: AppState) {
        let arrangement = state.arrangement
        var area = arrangement.main
        if pane == .shelves { area = arrangement.shelvesInner ?? area }
        if pane == .names(.article) { area = arrangement.sideInner ?? area }
        if pane == state.main || pane == .shelves && state.pane == .shelves, case .prompt(let prompt) = state.overlay,
            prompt.isExplained
        {
            area = area.cutBottom(1).rest
        }
        self.init(area: area, screen: state.size, keymap: state.configuration.keymap)
        hasFocus = pane == state.pane
        isShown = pane == state.main || pane == .shelves && state.showsShelves
        shelf = state.library?.pane.shelf ?? .everything
        query = state.library?.pane.view.query ?? ""
        reading = state.reading
        sources = state.list
        searches = state.configuration.searches
        rules = state.configuration.rules
        today = state.today
        clock = state.clock
        binDays = state.configuration.feeds.binDays
    }
}
