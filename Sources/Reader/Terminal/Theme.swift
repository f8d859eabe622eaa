import ReaderCore

/// How each role and mark looks.
///
/// Attributes alone already tell the kinds apart, colours come on top: bold is a person, underline an organisation,
/// both together a place, dim underline anything else with a name; italic is something said; reverse is the cursor
/// or a hit; a stroke through the letters is struck text. Where a terminal lacks dim or italic, another combination
/// takes the place; where it has colours, none is dimmed, since nobody knows how much that leaves to read.
struct Theme: Sendable {
    /// What the terminal's background is like.
    enum Tone: Sendable, CaseIterable {
        case dark, light
        /// Not known, or between the two.
        case unknown
    }

    let depth: ColourDepth
    let available: Style.Attributes
    /// Whether letters can have a stroke through them, which ncurses has no attribute for: it is a combining mark.
    private let hasStrokes: Bool
    private let palette: ColourPalette

    /// - Parameters:
    ///   - available: what the terminal can do to letters.
    ///   - hasStrokes: whether it shows combining marks.
    init(
        _ background: TerminalBackground, depth: ColourDepth, available: Style.Attributes = .all,
        hasStrokes: Bool = true
    ) {
        self.depth = depth
        self.hasStrokes = hasStrokes
        self.available = available
        palette = ColourPalette.palette(background, depth)
    }

    init(_ tone: Tone, depth: ColourDepth, available: Style.Attributes = .all, hasStrokes: Bool = true) {
        self.init(TerminalBackground(tone), depth: depth, available: available, hasStrokes: hasStrokes)
    }

    /// The weightiest mark decides: cursor, hit, current, selected.
    func style(_ role: Role, _ marks: Marks) -> Style {
        var style = base(role)
        if marks.contains(.quoted) { quote(&style, role) }
        if marks.contains(.struck) { strike(&style) }
        if marks.contains(.cursor) {
            overlay(&style, palette.cursor, fallback: [.reverse, .bold])
        } else if marks.contains(.hit) {
            overlay(&style, palette.hit, fallback: .reverse)
        } else if marks.contains(.current) {
            overlay(
                &style, palette.current, ink: palette.onCurrent[role],
                fallback: available.contains(.dim) ? [.reverse, .dim] : [.reverse, .underline])
        } else if marks.contains(.selected) {
            overlay(&style, palette.selected, ink: palette.onSelected[role], fallback: [.reverse, .underline])
        }
        style.attributes.formIntersection(available)
        return style
    }

    private func base(_ role: Role) -> Style {
        let colours = palette.roles[role] ?? (-1, -1)
        return Style(foreground: colours.foreground, background: colours.background, attributes: attributes(role))
    }

    private func attributes(_ role: Role) -> Style.Attributes {
        switch role {
        case .plain, .border, .marker: []
        case .title, .heading, .strong, .label, .key: .bold
        case .emphasis: available.contains(.italic) ? .italic : .underline
        case .code: []
        case .link: .underline
        case .person: .bold
        case .organization: .underline
        case .place: [.bold, .underline]
        case .other: other
        case .time, .byline, .dim: hasColour ? [] : .dim
        case .activeLabel: hasColour ? bar : [.bold, .reverse]
        case .status: hasColour ? [] : .reverse
        case .notice: hasColour ? bar : [.bold, .reverse]
        case .failure: depth == .many ? .bold : [.bold, .reverse, .underline]
        case .hint: hasColour ? bar : [.bold, .reverse]
        case .input: hasColour ? [] : .underline
        }
    }

    /// Bold, where that does not turn black letters grey.
    private var bar: Style.Attributes { depth == .many ? .bold : [] }

    private var hasColour: Bool { depth != .none }

    /// Terminals with neither dim nor italic have three attributes for five things: where no colour helps, the rarest
    /// kind is the loudest there.
    private var other: Style.Attributes {
        if available.contains(.dim), !hasColour { return [.dim, .underline] }
        if available.contains(.italic) { return [.italic, .underline] }
        if palette.roles[.other] != nil { return .underline }
        return available.contains(.dim) ? [.dim, .underline] : [.bold, .underline, .reverse]
    }

    private func quote(_ style: inout Style, _ role: Role) {
        // Where a kind has italics already, it is seen by the line that is gone.
        if style.attributes == [.italic, .underline] { style.attributes = [] }
        style.attributes.formUnion(.italic)
        if role == .plain, palette.quoted >= 0 { style.foreground = palette.quoted }
    }

    private func strike(_ style: inout Style) {
        if palette.struck >= 0, style.background < 0 { style.foreground = palette.struck }
        if !hasColour { style.attributes.formUnion(.dim) }
        guard !hasStrokes else { return }
        style.attributes.formUnion(available.contains(.dim) && !hasColour ? .underline : [.reverse, .underline])
    }

    /// - Parameter ink: the foreground of the role there, where the pair has none.
    private func overlay(
        _ style: inout Style, _ colours: ColourPalette.Pair, ink: Style.Colour? = nil, fallback: Style.Attributes
    ) {
        guard hasColour, colours.background >= 0 else {
            style = Style(attributes: fallback)
            return
        }
        style.foreground = colours.foreground >= 0 ? colours.foreground : ink ?? style.foreground
        style.background = colours.background
        style.attributes.subtract([.dim, .reverse])
        // Many terminals show bold black as grey.
        if style.foreground == 0 { style.attributes.subtract(.bold) }
    }
}
