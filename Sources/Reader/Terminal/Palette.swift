import ReaderCore

/// The colours of one theme at one depth: a foreground for each role that has one, and the few backgrounds.
struct Palette: Sendable {
    typealias Pair = (foreground: Style.Colour, background: Style.Colour)

    var roles: [Role: Pair]
    /// Of plain text inside something said.
    var quoted: Style.Colour
    var current: Pair
    var selected: Pair
    var hit: Pair
    var cursor: Pair

    static let none = Palette(
        roles: [:], quoted: -1, current: (-1, -1), selected: (-1, -1), hit: (-1, -1), cursor: (-1, -1))

    static func palette(_ tone: Theme.Tone, _ depth: ColourDepth) -> Palette {
        switch (tone, depth) {
        case (_, .none): .none
        case (.dark, .many): darkMany
        case (.light, .many): lightMany
        case (.dark, .sixteen): darkSixteen
        case (.light, .sixteen): lightSixteen
        case (.dark, .eight): darkEight
        case (.light, .eight): lightEight
        }
    }

    private static let darkMany = Palette(
        roles: [
            .title: (231, -1), .heading: (153, -1), .byline: (246, -1), .code: (180, -1), .link: (110, -1),
            .marker: (244, -1), .person: (215, -1), .organization: (117, -1), .place: (150, -1), .other: (183, -1),
            .time: (222, -1), .border: (240, -1), .label: (252, -1), .activeLabel: (16, 153), .dim: (245, -1),
            .status: (252, 236), .notice: (229, 236), .failure: (231, 124), .key: (153, -1), .hint: (16, 226),
            .input: (255, 238),
        ],
        quoted: 187, current: (-1, 238), selected: (-1, 240), hit: (16, 220), cursor: (16, 231))

    private static let lightMany = Palette(
        roles: [
            .title: (16, -1), .heading: (24, -1), .byline: (240, -1), .code: (94, -1), .link: (25, -1),
            .marker: (243, -1), .person: (130, -1), .organization: (25, -1), .place: (28, -1), .other: (90, -1),
            .time: (94, -1), .border: (249, -1), .label: (236, -1), .activeLabel: (231, 24), .dim: (242, -1),
            .status: (235, 253), .notice: (52, 253), .failure: (231, 160), .key: (24, -1), .hint: (16, 220),
            .input: (16, 252),
        ],
        quoted: 58, current: (-1, 254), selected: (-1, 251), hit: (16, 221), cursor: (231, 24))

    private static let darkSixteen = Palette(
        roles: [
            .title: (15, -1), .heading: (14, -1), .byline: (7, -1), .code: (3, -1), .link: (12, -1), .marker: (7, -1),
            .person: (11, -1), .organization: (12, -1), .place: (10, -1), .other: (13, -1), .time: (14, -1),
            .border: (8, -1), .label: (15, -1), .activeLabel: (0, 14), .dim: (7, -1), .status: (0, 7),
            .notice: (0, 11), .failure: (15, 1), .key: (14, -1), .hint: (0, 11), .input: (15, 8),
        ],
        quoted: 3, current: (-1, 4), selected: (15, 8), hit: (0, 3), cursor: (0, 15))

    private static let lightSixteen = Palette(
        roles: [
            .title: (0, -1), .heading: (4, -1), .byline: (8, -1), .code: (3, -1), .link: (4, -1), .marker: (8, -1),
            .person: (1, -1), .organization: (4, -1), .place: (2, -1), .other: (5, -1), .time: (6, -1),
            .border: (7, -1), .label: (0, -1), .activeLabel: (15, 4), .dim: (8, -1), .status: (0, 7),
            .notice: (0, 11), .failure: (15, 1), .key: (4, -1), .hint: (0, 11), .input: (0, 7),
        ],
        quoted: 8, current: (-1, 7), selected: (15, 8), hit: (0, 11), cursor: (15, 4))

    private static let darkEight = Palette(
        roles: [
            .heading: (6, -1), .code: (3, -1), .link: (6, -1), .person: (3, -1), .organization: (6, -1),
            .place: (2, -1), .other: (5, -1), .time: (6, -1), .border: (4, -1), .activeLabel: (0, 6), .status: (0, 7),
            .notice: (0, 3), .failure: (7, 1), .key: (6, -1), .hint: (0, 3), .input: (7, 4),
        ],
        quoted: 3, current: (7, 4), selected: (0, 6), hit: (0, 3), cursor: (0, 7))

    private static let lightEight = Palette(
        roles: [
            .heading: (4, -1), .code: (1, -1), .link: (4, -1), .person: (1, -1), .organization: (4, -1),
            .place: (2, -1), .other: (5, -1), .time: (6, -1), .border: (4, -1), .activeLabel: (7, 4), .status: (7, 4),
            .notice: (0, 3), .failure: (7, 1), .key: (4, -1), .hint: (0, 3), .input: (0, 6),
        ],
        quoted: 4, current: (0, 6), selected: (7, 5), hit: (0, 3), cursor: (7, 0))
}
