import ReaderCore

/// Shades of one hue among the 256 colours, from the lightest to the darkest, of which the first that can be read on a
/// background is taken.
struct ColourRamp: Sendable {
    let shades: [Style.Colour]
    /// Where to begin on dark and on light backgrounds; lighter or darker ones follow.
    let onDark: Style.Colour
    let onLight: Style.Colour

    init(_ shades: [Style.Colour], onDark: Style.Colour, onLight: Style.Colour) {
        self.shades = shades
        self.onDark = onDark
        self.onLight = onLight
    }

    /// The contrast that text needs (WCAG 2.1, level AA).
    static let contrast = 4.5

    /// The shade for letters on all of these backgrounds; -1 where none can be read on each of them.
    func shade(on backgrounds: [RGB]) -> Style.Colour {
        let luminances = backgrounds.map(\.luminance)
        let isDark = luminances.allSatisfy { $0 < Self.middle }
        let isLight = luminances.allSatisfy { $0 >= Self.middle }
        let lighter = shades.prefix { $0 != onDark } + [onDark]
        let darker = shades.drop { $0 != onLight }
        let order: [Style.Colour]
        switch (isDark, isLight) {
        case (true, _): order = lighter.reversed() + [Self.white]
        case (_, true): order = darker + [Self.black]
        default: order = shades
        }
        return order.first { Self.isReadable($0, on: luminances) } ?? -1
    }

    static func isReadable(_ colour: Style.Colour, on luminances: [Double]) -> Bool {
        let own = luminance(colour)
        return luminances.allSatisfy { (max(own, $0) + 0.05) / (min(own, $0) + 0.05) >= contrast }
    }

    static func luminance(_ colour: Style.Colour) -> Double { RGB(indexed: Int(colour)).luminance }

    /// Below it white letters stand out more, above it black ones.
    static let middle = 0.179
    static let black: Style.Colour = 16
    static let white: Style.Colour = 231
}

extension ColourRamp {
    static let ink = ColourRamp([231, 255, 254, 253, 252, 235, 234, 233, 232, 16], onDark: 231, onLight: 16)
    static let grey = ColourRamp(
        [231, 255, 254, 253, 252, 251, 250, 249, 248, 247, 246, 245, 244, 243, 242, 241, 240, 239, 238, 237, 236, 235],
        onDark: 246, onLight: 241)
    static let line = ColourRamp(grey.shades, onDark: 243, onLight: 243)
    static let name = ColourRamp(grey.shades, onDark: 252, onLight: 236)
    static let sky = ColourRamp(
        [195, 159, 153, 117, 111, 75, 69, 63, 31, 25, 24, 23, 18, 17], onDark: 153, onLight: 24)
    static let tan = ColourRamp(
        [230, 223, 222, 186, 180, 179, 143, 137, 131, 130, 94, 58, 52], onDark: 180, onLight: 94)
    static let blue = ColourRamp([195, 153, 117, 110, 74, 67, 63, 32, 31, 25, 24, 18, 17], onDark: 110, onLight: 25)
    static let orange = ColourRamp(
        [230, 223, 222, 216, 215, 209, 208, 172, 166, 131, 130, 94, 88, 52], onDark: 215, onLight: 130)
    static let cyan = ColourRamp([195, 159, 117, 81, 75, 39, 33, 63, 32, 26, 25, 24, 18, 17], onDark: 117, onLight: 25)
    static let green = ColourRamp(
        [194, 193, 157, 156, 150, 114, 113, 77, 71, 70, 29, 28, 22], onDark: 150, onLight: 28)
    static let violet = ColourRamp(
        [225, 219, 183, 182, 177, 176, 170, 134, 98, 97, 91, 90, 54, 53], onDark: 183, onLight: 90)
    static let yellow = ColourRamp(
        [230, 229, 222, 221, 220, 179, 178, 136, 163, 130, 94, 58, 52], onDark: 222, onLight: 94)
    static let straw = ColourRamp(
        [230, 229, 187, 186, 185, 144, 143, 107, 101, 100, 64, 58, 22], onDark: 187, onLight: 58)
}
