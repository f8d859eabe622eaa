import ReaderCore

/// How each role and mark looks.
///
/// Attributes alone already tell the kinds apart, colours come on top: bold is a person, underline an organisation,
/// both together a place, dim underline anything else with a name; italic is something said; reverse is the cursor
/// or a hit; a stroke through the letters is struck text. Where a terminal lacks dim or italic, another combination takes the place.
struct Theme: Sendable {
    /// What the terminal's background is like.
    enum Tone: Sendable, CaseIterable {
        case dark, light
    }

    let depth: ColourDepth
    private let available: Style.Attributes
    /// Whether letters can have a stroke through them, which ncurses has no attribute for: it is a combining mark.
    private let hasStrokes: Bool
    private let palette: Palette

    /// - Parameters:
    ///   - available: what the terminal can do to letters.
    ///   - hasStrokes: whether it shows combining marks.
    init(_ tone: Tone, depth: ColourDepth, available: Style.Attributes = .all, hasStrokes: Bool = true) {
        self.depth = depth
        self.hasStrokes = hasStrokes
        self.available = available
        palette = Palette.palette(tone, depth)
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
                &style, palette.current,
                fallback: available.contains(.dim) ? [.reverse, .dim] : [.reverse, .underline])
        } else if marks.contains(.selected) {
            overlay(&style, palette.selected, fallback: [.reverse, .underline])
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
        case .activeLabel: hasColour ? .bold : [.bold, .reverse]
        case .status: hasColour ? [] : .reverse
        case .notice: hasColour ? .bold : [.bold, .reverse]
        case .failure: hasColour ? .bold : [.bold, .reverse, .underline]
        case .hint: hasColour ? .bold : [.bold, .reverse]
        case .input: hasColour ? [] : .underline
        }
    }

    private var hasColour: Bool { depth != .none }

    /// Terminals without dim have three attributes for five things: the rarest kind is the loudest there.
    private var other: Style.Attributes {
        available.contains(.dim) ? [.dim, .underline] : [.bold, .underline, .reverse]
    }

    private func quote(_ style: inout Style, _ role: Role) {
        style.attributes.formUnion(.italic)
        if role == .plain, palette.quoted >= 0 { style.foreground = palette.quoted }
    }

    private func strike(_ style: inout Style) {
        style.attributes.formUnion(.dim)
        guard !hasStrokes else { return }
        style.attributes.formUnion(available.contains(.dim) ? .underline : [.reverse, .underline])
    }

    private func overlay(_ style: inout Style, _ colours: Palette.Pair, fallback: Style.Attributes) {
        guard hasColour else {
            style.attributes = fallback
            return
        }
        if colours.foreground >= 0 {
            style.foreground = colours.foreground
            style.attributes.subtract(.dim)
        }
        style.background = colours.background
    }
}
