import Dispatch
import ReaderCore

/// Questions to the terminal about itself, and its answers.
///
/// They are sent at once; DA1 comes last, which every terminal answers in its turn, so that silence before it means
/// that the terminal does not know the others.
struct Inquiry: Equatable, Sendable {
    /// The answered background.
    private(set) var background: RGB?
    /// XTVERSION's name and version.
    private(set) var version: String?
    private(set) var modes: [Int: TerminalReport.ModeState] = [:]
    private(set) var attributes: String?
    private(set) var secondaryAttributes: String?

    /// How long an answer is waited for; what comes later is passed over.
    static let limit = DispatchTimeInterval.milliseconds(100)

    static let synchronizedOutput = 2026
    static let bracketedPaste = 2004
    static let mouseButtons = 1000
    /// Its way, too, while a button is held.
    static let mouseDrags = 1002
    static let mouseInDecimal = 1006
    static let focusEvents = 1004

    /// Whether the terminal that a description names passes over questions that it does not know: consoles print them.
    static func isSafe(_ setting: TerminalSetting) -> Bool {
        let beginnings = ["linux", "cons", "vt", "sun", "ansi", "dumb", "Eterm", "dvtm"]
        return setting.canDraw && !beginnings.contains { setting.name.hasPrefix($0) }
    }

    /// OSC 11, XTVERSION, DECRQM, DA2, and DA1 behind them.
    static let questions: [UInt8] = {
        let modes = [synchronizedOutput, bracketedPaste, mouseButtons, mouseDrags, mouseInDecimal, focusEvents]
        let text =
            "\u{1B}]11;?\u{1B}\\\u{1B}[>q" + modes.map { "\u{1B}[?\($0)$p" }.joined() + "\u{1B}[>c\u{1B}[c"
        return Array(text.utf8)
    }()

    /// Whether nothing more comes.
    var isAnswered: Bool { attributes != nil }

    /// Takes in an answer.
    mutating func take(_ report: TerminalReport) {
        switch report {
        case .colour(11, let colour): background = colour
        case .attributes(let text): attributes = text
        case .secondaryAttributes(let text): secondaryAttributes = text
        case .mode(let number, let state): modes[number] = state
        case .version(let text): version = text
        case .colour, .position: break
        }
    }

    /// Whether a mode was on before the program began, and is left on.
    func wasSet(_ mode: Int) -> Bool { modes[mode] == .set || modes[mode] == .alwaysSet }

    /// How it draws otherwise than on a grid, by which program it says to be.
    var drawing: TerminalDrawing {
        if version?.hasPrefix("foot(") ?? false { return .leavesColourSigns }
        if secondaryAttributes?.hasPrefix("0;115;") ?? false { return .placesLinesByLetters }
        return secondaryAttributes?.hasPrefix("24;") ?? false ? .keepsRowsAsLetters : []
    }

    var hasSynchronizedOutput: Bool { modes[Self.synchronizedOutput]?.isUsable ?? false }
}
