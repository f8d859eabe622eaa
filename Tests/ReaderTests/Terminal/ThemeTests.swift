import ReaderCore
import Testing

@testable import Reader

/// What a reader must be able to tell apart, in every theme.
struct ThemeTests {
    static let kinds: [Role] = [.person, .organization, .place, .other]
    /// Every tone and depth on a terminal with all attributes, on one like a VT100, and on one without italics.
    static let themes: [Theme] = Theme.Tone.allCases.flatMap { tone in
        ColourDepth.allCases.flatMap { depth in
            [Style.Attributes.all, [.bold, .underline, .reverse], [.bold, .dim, .underline, .reverse]].map {
                Theme(tone, depth: depth, available: $0)
            }
        }
    }

    private func areDifferent(_ styles: [Style]) -> Bool { Set(styles).count == styles.count }

    @Test(arguments: themes)
    func `kinds of entities differ, and by attributes alone where there is italic or no colour`(theme: Theme) {
        let styles = (Self.kinds + [.plain]).map { theme.style($0, []) }
        #expect(areDifferent(styles))
        guard theme.depth == .none || theme.available.contains(.italic) else { return }
        #expect(Set(styles.map(\.attributes)).count == styles.count)
    }

    @Test(arguments: themes)
    func `what the cursor belongs to, the cursor and hits differ on every kind`(theme: Theme) {
        for role in Self.kinds + [.plain, .time] {
            #expect(areDifferent([[], .current, .cursor, .hit].map { theme.style(role, $0) }), "\(role)")
            #expect(areDifferent([[], .selected, .cursor, .hit].map { theme.style(role, $0) }), "\(role)")
        }
    }

    @Test(arguments: themes.filter { $0.depth == .many })
    func `a selected row differs from one that belongs to the cursor`(theme: Theme) {
        for role in Self.kinds + [.plain] {
            #expect(theme.style(role, .selected) != theme.style(role, .current), "\(role)")
        }
    }

    @Test(arguments: themes)
    func `cursor, hit and plain text never look the same`(theme: Theme) {
        for role in Role.allCases {
            let styles = [theme.style(role, .cursor), theme.style(role, .hit), theme.style(.plain, [])]
            #expect(areDifferent(styles), "\(role)")
        }
    }

    @Test func `what is said is seen where the terminal has italics, in colour and without`() {
        for depth in ColourDepth.allCases {
            let theme = Theme(.dark, depth: depth)
            for role in Self.kinds + [.plain] {
                #expect(theme.style(role, .quoted) != theme.style(role, []), "\(depth) \(role)")
                #expect(theme.style(role, .quoted).attributes.contains(.italic))
            }
        }
    }

    @Test func `no colour means no colour`() {
        for role in Role.allCases {
            for marks in 0..<UInt8(64) {
                let style = Theme(.light, depth: .none).style(role, Marks(rawValue: marks))
                #expect(style.foreground == -1 && style.background == -1)
            }
        }
    }

    @Test(arguments: themes)
    func `colours lie within what the terminal has`(theme: Theme) {
        let count: Int16 =
            switch theme.depth {
            case .none: 0
            case .eight: 8
            case .sixteen: 16
            case .many: 256
            }
        for role in Role.allCases {
            for marks in 0..<UInt8(64) {
                let style = theme.style(role, Marks(rawValue: marks))
                #expect((-1..<count).contains(style.foreground) && (-1..<count).contains(style.background))
            }
        }
    }

    @Test func `a terminal without an attribute is not asked for it`() {
        let theme = Theme(.dark, depth: .none, available: [.bold, .underline, .reverse])
        for role in Role.allCases {
            for marks in 0..<UInt8(64) {
                let attributes = theme.style(role, Marks(rawValue: marks)).attributes
                #expect(attributes.isSubset(of: [.bold, .underline, .reverse]))
            }
        }
    }

    @Test func `terminfo's number of colours gives the depth`() {
        #expect(
            [-1, 2, 8, 16, 88, 256, 16_777_216].map(ColourDepth.init(colours:)) == [
                .none, .none, .eight, .sixteen, .sixteen, .many, .many,
            ])
    }
}
