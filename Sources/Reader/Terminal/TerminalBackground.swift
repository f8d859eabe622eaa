import ReaderCore

/// What letters stand on: the terminal's background, as far as it is known.
struct TerminalBackground: Hashable, Sendable {
    var tone: Theme.Tone
    /// As the terminal answered.
    var colour: RGB?

    init(_ tone: Theme.Tone) {
        self.tone = tone
    }

    /// An answered colour; where neither white nor black letters stand out much from it, the tone is unknown.
    init(_ colour: RGB) {
        self.colour = colour
        let luminance = colour.luminance
        tone = luminance < 0.06 ? .dark : luminance > 0.6 ? .light : .unknown
    }

    /// The colours from which every role has to stand out.
    var colours: [RGB] {
        if let colour { return [colour] }
        return switch tone {
        case .dark: [.black, RGB(0x303030)]
        case .light: [.white, RGB(0xE8E8E8)]
        case .unknown: [.black, .white]
        }
    }
}

extension Theme.Tone {
    /// `COLORFGBG` is "foreground;background" in colours of the palette: 7 and 9–15 are bright.
    init?(colorfgbg: String?) {
        guard let last = colorfgbg?.split(separator: ";").last, let colour = Int(last) else { return nil }
        self = colour == 7 || (9...15).contains(colour) ? .light : .dark
    }
}
