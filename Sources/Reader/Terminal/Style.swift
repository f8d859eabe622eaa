/// How a cell looks: two colours and what is done to the letters.
struct Style: Hashable, Sendable {
    /// What a terminal can do to letters besides colouring them.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1 << 0)
        static let dim = Attributes(rawValue: 1 << 1)
        static let italic = Attributes(rawValue: 1 << 2)
        static let underline = Attributes(rawValue: 1 << 3)
        static let reverse = Attributes(rawValue: 1 << 4)
        static let all: Attributes = [.bold, .dim, .italic, .underline, .reverse]
    }

    /// A colour of the terminal's palette, or -1 for the one it starts with.
    typealias Colour = Int16

    var foreground: Colour = -1
    var background: Colour = -1
    var attributes: Attributes = []
}

/// How many colours there are to choose from.
enum ColourDepth: String, Sendable, CaseIterable {
    case none
    /// The eight colours of ECMA-48.
    case eight
    /// Those and their bright forms.
    case sixteen
    /// The 256 colours that xterm introduced.
    case many

    /// - Parameter colours: what terminfo's `colors` says.
    init(colours: Int) {
        switch colours {
        case ..<8: self = .none
        case ..<16: self = .eight
        case ..<256: self = .sixteen
        default: self = .many
        }
    }
}
