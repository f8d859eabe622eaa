import ReaderCore

/// How many columns the terminal at hand gives clusters about which terminals disagree: one of each kind is written, with
/// a question behind it where the cursor is.
struct Measurement {
    /// One of each kind, and what the columns it takes say.
    private enum Probe: String, CaseIterable {
        case spacingMark = "कि"
        case mark = "กิ"
        case joinedEmoji = "👨‍👩‍👧"
        case tone = "👍🏽"
        case variation = "❤️"
        case sign = "☰"
        case lamAlef = "لا"
    }

    private var columns: [Int] = []

    /// What to write into a row, which is blank again then.
    @MainActor
    static func bytes(row: Int) -> [UInt8] {
        let place = Capability.bytes("cup", row, 0) ?? []
        let questions = Probe.allCases.flatMap { place + Array($0.rawValue.utf8) + question }
        return questions + place + (Capability.bytes("el") ?? [])
    }

    /// The same in the line that the cursor is in.
    static let line: [UInt8] =
        Probe.allCases.flatMap { Array("\r\($0.rawValue)".utf8) + question } + Array("\r\u{1B}[K".utf8)

    /// CPR, with a leading zero: a text that tries to ask the same is told from this.
    private static let question = Array("\u{1B}[06n".utf8)

    /// Takes in an answer.
    mutating func take(_ report: TerminalReport) {
        if case .position(_, let column) = report { columns.append(column - 1) }
    }

    private func columns(of probe: Probe) -> Int? {
        guard columns.count == Probe.allCases.count, let index = Probe.allCases.firstIndex(of: probe) else {
            return nil
        }
        return columns[index]
    }

    /// Whether every question has been answered.
    var isComplete: Bool { columns.count == Probe.allCases.count }

    /// How clusters are laid out.
    var widths: ClusterWidths {
        var widths: ClusterWidths = []
        if columns(of: .spacingMark) == 1 { widths.insert(.joinsSpacingMarks) }
        if columns(of: .mark) == 2 { widths.insert(.separatesMarks) }
        if columns(of: .sign) == 2 { widths.insert(.widensSigns) }
        return widths
    }

    /// How they are written.
    var clusterSupport: ClusterSupport {
        guard isComplete else { return [] }
        var clusterSupport: ClusterSupport = .isMeasured
        if columns(of: .joinedEmoji) == 2 { clusterSupport.insert(.joinsEmoji) }
        if columns(of: .tone) == 2 { clusterSupport.insert(.joinsTones) }
        if columns(of: .variation) == 2 { clusterSupport.insert(.widensByVS16) }
        if columns(of: .lamAlef) == 2 { clusterSupport.insert(.keepsLamAlef) }
        return clusterSupport
    }
}
