import ReaderCore
import TestSupport
import Testing

@testable import Reader

/// Whatever is shown can be read: letters have a contrast of 4.5 to 1 to what they stand on.
struct ContrastTests {
    /// Backgrounds that terminals and their users have, every grey, and any.
    static let backgrounds: [RGB] = {
        let known: [UInt32] = [
            0x000000, 0xFFFFFF, 0x111111, 0x1D1F21, 0x181818, 0x202020, 0x232627, 0x242424, 0x2E3436, 0x300A24,
            0x002B36, 0xFDF6E3, 0xFBF1C7, 0x282828, 0x0000AA, 0xFFFFDD, 0x808080, 0x6B6B6B, 0x777777, 0x336699,
            0xC0C0C0,
        ]
        let greys = (0..<32).map { UInt32($0 * 8) * 0x010101 }
        var generator = SplitMix(seed: 7)
        let others = (0..<60).map { _ in UInt32.random(in: 0...0xFFFFFF, using: &generator) }
        return (known + greys + others).map { RGB($0) }
    }()

    /// Every role with every combination of marks.
    private static let looks: [(role: Role, marks: Marks)] = Role.allCases.flatMap { role in
        (0..<UInt8(64)).map { (role, Marks(rawValue: $0)) }
    }

    @Test(arguments: backgrounds) func `256 colours are readable on the answered background`(background: RGB) {
        let theme = Theme(TerminalBackground(background), depth: .many)
        var worst = 21.0
        for (role, marks) in Self.looks {
            let style = theme.style(role, marks)
            let under = style.background < 0 ? background : RGB(indexed: Int(style.background))
            guard style.foreground >= 0 else {
                // The terminal's own letters on its own background.
                #expect(style.background < 0, "\(role) \(marks.rawValue)")
                continue
            }
            worst = min(worst, RGB(indexed: Int(style.foreground)).contrast(to: under))
            #expect(!style.attributes.contains(.dim))
        }
        #expect(worst >= 4.5, "\(background.hex)")
    }

    @Test func `where the background is not known letters suit black and white`() {
        let theme = Theme(.unknown, depth: .many)
        for (role, marks) in Self.looks {
            let style = theme.style(role, marks)
            guard style.foreground >= 0 else { continue }
            let under = style.background < 0 ? [RGB.black, .white] : [RGB(indexed: Int(style.background))]
            let contrast = under.map { RGB(indexed: Int(style.foreground)).contrast(to: $0) }.min() ?? 0
            #expect(contrast >= 4.5, "\(role) \(marks.rawValue)")
        }
        #expect([Role.person, .organization, .place, .other, .time].allSatisfy { theme.style($0, []).foreground >= 0 })
    }

    /// The first sixteen colours of terminals as they come, as they answer OSC 4, with their letters and background;
    /// whether bold letters are shown in the bright colour.
    struct Screen: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var colours: [UInt32]
        var letters: UInt32
        var background: UInt32
        var boldIsBright: Bool

        func colour(_ index: Style.Colour, isBold: Bool) -> [RGB] {
            let own = RGB(colours[Int(index)])
            return isBold && boldIsBright && index < 8 ? [own, RGB(colours[Int(index) + 8])] : [own]
        }
    }

    static let xtermColours: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
        0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    static let consoleColours: [UInt32] = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555, 0x55FF55,
        0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
    static let screens: [Screen] = [
        Screen(
            testDescription: "xterm", colours: xtermColours, letters: 0, background: 0xFFFFFF, boldIsBright: true),
        Screen(
            testDescription: "urxvt",
            colours: [
                0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000CD, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x4D4D4D, 0xFF0000,
                0x00FF00, 0xFFFF00, 0x0000FF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
            ], letters: 0, background: 0xFFFFFF, boldIsBright: true),
        Screen(
            testDescription: "mlterm", colours: xtermColours, letters: 0, background: 0xFFFFFF, boldIsBright: true),
        Screen(
            testDescription: "gnome-terminal",
            colours: [
                0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC, 0x5E5C64, 0xF66151,
                0x33D17A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
            ], letters: 0, background: 0xFFFFFF, boldIsBright: false),
        Screen(
            testDescription: "st", colours: xtermColours, letters: 0xE5E5E5, background: 0, boldIsBright: true),
        Screen(
            testDescription: "kitty",
            colours: [
                0x000000, 0xCC0403, 0x19CB00, 0xCECB00, 0x0D73CC, 0xCB1ED1, 0x0DCDCD, 0xDDDDDD, 0x767676, 0xF2201F,
                0x23FD00, 0xFFFD00, 0x1A8FFF, 0xFD28FF, 0x14FFFF, 0xFFFFFF,
            ], letters: 0xDDDDDD, background: 0, boldIsBright: false),
        Screen(
            testDescription: "alacritty",
            colours: [
                0x1D1F21, 0xCC6666, 0xB5BD68, 0xF0C674, 0x81A2BE, 0xB294BB, 0x8ABEB7, 0xC5C8C6, 0x666666, 0xD54E53,
                0xB9CA4A, 0xE7C547, 0x7AA6DA, 0xC397D8, 0x70C0B1, 0xEAEAEA,
            ], letters: 0xC5C8C6, background: 0x1D1F21, boldIsBright: false),
        Screen(
            testDescription: "konsole",
            colours: [
                0x000000, 0xB21818, 0x18B218, 0xB26818, 0x1818B2, 0xB218B2, 0x18B2B2, 0xB2B2B2, 0x686868, 0xFF5454,
                0x54FF54, 0xFFFF54, 0x5454FF, 0xFF54FF, 0x54FFFF, 0xFFFFFF,
            ], letters: 0xFCFCFC, background: 0x232627, boldIsBright: false),
        Screen(
            testDescription: "xfce4-terminal", colours: consoleColours, letters: 0xFFFFFF, background: 0,
            boldIsBright: false),
        Screen(
            testDescription: "Linux console", colours: consoleColours, letters: 0xAAAAAA, background: 0,
            boldIsBright: true),
    ]

    @Test(arguments: screens, [ColourDepth.eight, .sixteen])
    func `few colours are readable as terminals show them`(screen: Screen, depth: ColourDepth) {
        let background = RGB(screen.background)
        for known in [TerminalBackground(background), TerminalBackground(.unknown)] {
            let theme = Theme(known, depth: depth)
            for (role, marks) in Self.looks {
                let style = theme.style(role, marks)
                let isBold = style.attributes.contains(.bold)
                let under =
                    style.background < 0 ? background : screen.colour(style.background, isBold: false)[0]
                let letters =
                    style.foreground < 0 ? [RGB(screen.letters)] : screen.colour(style.foreground, isBold: isBold)
                let contrast = letters.map { $0.contrast(to: under) }.min() ?? 0
                #expect(contrast >= 4.5, "\(role) \(marks.rawValue)")
            }
        }
    }
}
