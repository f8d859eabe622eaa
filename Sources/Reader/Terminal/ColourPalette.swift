import ReaderCore

/// The colours of one theme at one depth: a foreground for each role that has one, and the few backgrounds.
struct ColourPalette: Sendable {
    typealias Pair = (foreground: Style.Colour, background: Style.Colour)

    var roles: [Role: Pair]
    /// Of plain text inside something said.
    var quoted: Style.Colour
    /// Of struck text; -1 where it keeps its own.
    var struck: Style.Colour = -1
    /// Backgrounds of what belongs to the cursor and of a selected row; where a foreground goes with one, all roles have
    /// it there.
    var current: Pair
    var selected: Pair
    var hit: Pair
    var cursor: Pair
    /// Foregrounds on the backgrounds above, where roles keep their hue.
    var onCurrent: [Role: Style.Colour] = [:]
    var onSelected: [Role: Style.Colour] = [:]

    static let none = ColourPalette(
        roles: [:], quoted: -1, current: (-1, -1), selected: (-1, -1), hit: (-1, -1), cursor: (-1, -1))

    static func palette(_ background: TerminalBackground, _ depth: ColourDepth) -> ColourPalette {
        switch depth {
        case .none: .none
        case .many: many(background)
        case .eight:
            basic(
                background.tone == .dark ? darkEight : inks(background.tone), quoted: quoted(background.tone), mark: 2)
        case .sixteen:
            basic(
                background.tone == .dark ? darkSixteen : inks(background.tone), quoted: quoted(background.tone),
                mark: 11)
        }
    }
}

// MARK: - 256 colours

extension ColourPalette {
    private static let ramps: [Role: ColourRamp] = [
        .title: .ink, .heading: .sky, .byline: .grey, .code: .tan, .link: .blue, .marker: .grey, .person: .orange,
        .organization: .cyan, .place: .green, .other: .violet, .time: .yellow, .border: .line, .label: .name,
        .dim: .grey, .key: .sky,
    ]

    /// Every hue in the shade that can be read on this background.
    private static func many(_ background: TerminalBackground) -> ColourPalette {
        let under = background.colours
        let isDark = background.tone == .dark || under[0].luminance < ColourRamp.middle
        let current = overlay(background, ratio: isDark ? 1.4 : 1.25) ?? 238
        let selected = overlay(background, ratio: isDark ? 1.75 : 1.5) ?? 24
        var palette = isDark ? darkBars : lightBars
        palette.current = (-1, current)
        palette.selected = (-1, selected)
        for (role, ramp) in ramps { palette.roles[role] = (ramp.shade(on: under), -1) }
        palette.quoted = ColourRamp.straw.shade(on: under)
        palette.struck = ColourRamp.grey.shade(on: under)
        palette.onCurrent = inks(on: current)
        palette.onSelected = inks(on: selected)
        return palette
    }

    /// The foreground of every role on a background of the 256 colours.
    private static func inks(on background: Style.Colour) -> [Role: Style.Colour] {
        let under = [RGB(indexed: Int(background))]
        let plain = ColourRamp.ink.shade(on: under)
        return Dictionary(
            uniqueKeysWithValues: Role.allCases.map { ($0, ramps[$0]?.shade(on: under) ?? plain) })
    }

    /// A grey that is seen on the background, and on which letters are read; nil where the background is not known.
    ///
    /// - Parameter ratio: its contrast to the background.
    private static func overlay(_ background: TerminalBackground, ratio: Double) -> Style.Colour? {
        guard background.colour != nil || background.tone != .unknown else { return nil }
        let luminance = background.colours[0].luminance
        func isSeen(_ grey: Style.Colour) -> Bool {
            let own = ColourRamp.luminance(grey)
            let isLetterRoom = own < 0.12 || own > 0.3
            return isLetterRoom && (max(own, luminance) + 0.05) / (min(own, luminance) + 0.05) >= ratio
        }
        let greys = [Style.Colour](232...255)
        let lighter = greys.filter { ColourRamp.luminance($0) > luminance }
        let darker = greys.filter { ColourRamp.luminance($0) <= luminance }.reversed()
        let isDark = luminance < ColourRamp.middle
        return (isDark ? lighter + darker : darker + lighter).first(where: isSeen)
    }

    private static let darkBars = ColourPalette(
        roles: [
            .activeLabel: (16, 153), .status: (252, 236), .notice: (229, 236), .failure: (231, 124),
            .hint: (16, 226), .input: (255, 238),
        ],
        quoted: -1, current: (-1, -1), selected: (-1, -1), hit: (16, 220), cursor: (16, 231))

    private static let lightBars = ColourPalette(
        roles: [
            .activeLabel: (231, 24), .status: (235, 253), .notice: (52, 253), .failure: (231, 160),
            .hint: (16, 220), .input: (16, 252),
        ],
        quoted: -1, current: (-1, -1), selected: (-1, -1), hit: (16, 221), cursor: (231, 24))
}

// MARK: - Eight and sixteen colours

extension ColourPalette {
    /// The colours that every terminal shows readably on black: blue, red, magenta and yellow are too dark in some.
    private static let darkEight: [Role: Style.Colour] = [
        .heading: 6, .code: 2, .link: 6, .organization: 6, .place: 2, .time: 2, .key: 6,
    ]

    private static let darkSixteen: [Role: Style.Colour] = [
        .heading: 14, .code: 10, .link: 14, .person: 11, .organization: 14, .place: 10, .other: 13, .time: 11, .key: 14,
    ]

    /// And on white, where green, yellow, cyan and everything bright are too light.
    private static let light: [Role: Style.Colour] = [
        .heading: 4, .code: 5, .link: 4, .organization: 5, .place: 4, .other: 1, .time: 1, .key: 4,
    ]

    private static func inks(_ tone: Theme.Tone) -> [Role: Style.Colour] { tone == .light ? light : [:] }

    private static func quoted(_ tone: Theme.Tone) -> Style.Colour {
        switch tone {
        case .dark: 6
        case .light: 4
        case .unknown: -1
        }
    }

    /// Bars have black letters on a light colour, which suits any background.
    ///
    /// - Parameter mark: the background of what is looked for.
    private static func basic(_ inks: [Role: Style.Colour], quoted: Style.Colour, mark: Style.Colour) -> ColourPalette {
        var roles: [Role: Pair] = [
            .activeLabel: (0, 6), .status: (0, 7), .notice: (0, mark), .hint: (0, mark), .input: (0, 7),
        ]
        for (role, ink) in inks { roles[role] = (ink, -1) }
        return ColourPalette(
            roles: roles, quoted: quoted, current: (0, 6), selected: (0, 7), hit: (0, mark), cursor: (-1, -1))
    }
}
