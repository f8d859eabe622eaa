import ReaderCore

/// What a terminal answers when it is asked about itself.
enum TerminalReport: Equatable {
    /// A colour by its number: 10 of letters, 11 of the background.
    case colour(Int, RGB)
    /// DA1: what every terminal answers, behind whatever else it answers.
    case attributes(String)
    /// DA2: which program the terminal is, by a number of its own, and which version of it.
    case secondaryAttributes(String)
    /// DECRPM: a private mode, and whether it is set; nil where the terminal does not know the mode.
    case mode(Int, ModeState)
    /// XTVERSION: the terminal's name and version.
    case version(String)
    /// CPR: where the cursor stands, from 1.
    case position(row: Int, column: Int)

    enum ModeState: Int, Equatable {
        case unknown, set, reset, alwaysSet, alwaysReset

        /// Whether a program can set it, and the terminal does then as it says.
        var isUsable: Bool { self == .set || self == .reset }
    }

    /// What `ESC [` … begins.
    ///
    /// - Returns: nil for a sequence that is no answer.
    init?(csi bytes: [UInt8], final: UInt8) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch final {
        case UInt8(ascii: "c") where text.hasPrefix("?"): self = .attributes(String(text.dropFirst()))
        case UInt8(ascii: "c") where text.hasPrefix(">"): self = .secondaryAttributes(String(text.dropFirst()))
        case UInt8(ascii: "y") where text.hasPrefix("?") && text.hasSuffix("$"):
            let numbers = text.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
            guard numbers.count == 2, let state = ModeState(rawValue: numbers[1]) else { return nil }
            self = .mode(numbers[0], state)
        case UInt8(ascii: "R"):
            let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
            guard numbers.count >= 2, let row = numbers[0], let column = numbers[1] else { return nil }
            self = .position(row: row, column: column)
        default: return nil
        }
    }

    /// What a control string holds.
    ///
    /// - Parameter introducer: the letter behind the escape that begins it.
    /// - Returns: nil for a string that is no answer.
    init?(string introducer: UInt8, _ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch introducer {
        case UInt8(ascii: "]"):
            let parts = text.split(separator: ";", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]), let colour = RGB(xParseColor: parts[1]) else {
                return nil
            }
            self = .colour(number, colour)
        case UInt8(ascii: "P") where text.hasPrefix(">|"): self = .version(String(text.dropFirst(2)))
        default: return nil
        }
    }
}
