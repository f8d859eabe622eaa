package import ReaderScreen

/// What a key does in a list that is filtered while one types: the palette, and the pickers of the library.
package enum FilterKeys {
    package enum Step {
        case stay, leave
        /// A row, by its position among those shown.
        case choose(Int)
    }

    /// - Parameters:
    ///   - count: rows that the filter leaves.
    ///   - height: rows that are seen at once.
    package static func press(
        _ key: Key, _ field: inout TextField, _ viewport: inout Viewport, count: Int, height: Int
    ) -> Step {
        switch key {
        case .escape, .control("c"), .control("g"): return .leave
        case .enter:
            if (0..<count).contains(viewport.selected) { return .choose(viewport.selected) }
            // That nothing fits stands below what was typed.
            return field.text.isEmpty ? .leave : .stay
        case .down, .control("n"), .tab: viewport.move(.lines(1), count: count, rows: height)
        case .up, .control("p"), .backTab: viewport.move(.lines(-1), count: count, rows: height)
        case .pageDown: viewport.move(.pages(1), count: count, rows: height)
        case .pageUp: viewport.move(.pages(-1), count: count, rows: height)
        default:
            if field.text.isEmpty, key == .backspace { return .leave }
            if field.press(key) { viewport = Viewport() }
        }
        return .stay
    }
}
