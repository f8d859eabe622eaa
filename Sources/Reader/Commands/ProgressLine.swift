import Glibc
import ReaderCore

/// How far a command is, in the last line of the terminal; nothing where standard error is none.
struct ProgressLine {
    private let isShown: Bool
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant?
    /// Often enough to look alive.
    private static let interval = Duration.milliseconds(100)
    private static let barWidth = 24

    init() {
        let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
        isShown = isatty(STDERR_FILENO) == 1 && !terminal.isEmpty && terminal != "dumb"
    }

    /// - Parameter part: from 0 to 1; nil where the whole is not known.
    mutating func show(_ text: @autoclosure () -> String, part: Double?) {
        guard isShown else { return }
        if let last, clock.now - last < Self.interval { return }
        last = clock.now
        write("\r\(Self.line(text(), part: part))\u{1B}[K")
    }

    /// Takes the line away, so that what follows stands alone.
    mutating func clear() {
        guard last != nil else { return }
        last = nil
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        Output.write(Array(text.utf8), to: .standardError)
    }

    /// `[######------]  50%  1200 articles`.
    static func line(_ text: String, part: Double?) -> String {
        guard let part = part.map({ min(max($0, 0), 1) }) else { return Glyphs.visible(text) }
        let full = Int(part * Double(barWidth))
        let bar = String(repeating: "#", count: full) + String(repeating: "-", count: barWidth - full)
        let percent = "\(Int(part * 100))"
        return "[\(bar)] \(String(repeating: " ", count: 3 - percent.count))\(percent)%  \(Glyphs.visible(text))"
    }
}
