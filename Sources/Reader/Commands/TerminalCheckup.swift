import ReaderCore

/// What `reader doctor` says of the terminal: what it was asked and has answered, and what follows from that.
struct TerminalCheckup {
    private typealias CheckResult = DoctorCommand.CheckResult

    let setting: TerminalSetting
    let configuration: Configuration

    func results() -> [DoctorCommand.CheckResult] {
        let answers = TerminalDialogue.ask(setting)
        return [
            answered(answers?.inquiry), theme(answers?.inquiry.background), copying(), links(answers?.inquiry),
            signs(answers?.measurement),
        ]
    }

    private func answered(_ inquiry: Inquiry?) -> DoctorCommand.CheckResult {
        guard let inquiry else {
            return CheckResult(verdict: .note, subject: "answers", text: "the terminal was not asked: " + reason)
        }
        guard inquiry.isAnswered else {
            return CheckResult(verdict: .note, subject: "answers", text: "the terminal answers nothing")
        }
        let modes = [
            (Inquiry.synchronizedOutput, "whole pictures"), (Inquiry.bracketedPaste, "paste"),
            (Inquiry.mouseInDecimal, "mouse"), (Inquiry.focusEvents, "focus"),
        ].map { "\($0.1) (\($0.0)): \(Self.text(inquiry.modes[$0.0]))" }
        let parts = [
            inquiry.version ?? "no name", inquiry.background.map { "background \($0.hex)" } ?? "no background",
        ]
        return CheckResult(verdict: .ok, subject: "answers", text: (parts + modes).joined(separator: "; "))
    }

    private var reason: String {
        setting.hasTerminal ? "\(setting.name) would print the questions, or there is no keyboard" : "there is none"
    }

    private static func text(_ state: TerminalReport.ModeState?) -> String {
        switch state {
        case .set, .alwaysSet: "on"
        case .reset: "off"
        case .alwaysReset, .unknown: "none"
        case nil: "not told"
        }
    }

    private func theme(_ background: RGB?) -> DoctorCommand.CheckResult {
        let depth = setting.wantsNoColour ? .none : ColourDepth(colours: setting.colours)
        let text =
            switch configuration.theme {
            case .dark, .light: "\(configuration.theme.rawValue), as the configuration says"
            case .none: "no colours, as the configuration says"
            case .auto where depth == .none: "no colours"
            case .auto: found(background)
            }
        return CheckResult(verdict: .ok, subject: "theme", text: text)
    }

    private func found(_ background: RGB?) -> String {
        if let background {
            return "\(Self.text(TerminalBackground(background).tone)), since the terminal answers \(background.hex)"
        }
        if let tone = setting.statedTone { return "\(Self.text(tone)), since COLORFGBG says so" }
        return "for any background, since nothing says which it is; theme = \"dark\" or \"light\" does"
    }

    private static func text(_ tone: Theme.Tone) -> String {
        switch tone {
        case .dark: "dark"
        case .light: "light"
        case .unknown: "between dark and light"
        }
    }

    private func copying() -> DoctorCommand.CheckResult {
        let clipboard = Clipboard(configuration.clipboard, .live)
        switch clipboard.way {
        case .program(let words):
            let isThere = ChildProgram.isInstalled(words[0])
            return CheckResult(
                verdict: isThere ? .ok : .wrong, subject: "copying",
                text: isThere ? "by \(words.joined(separator: " "))" : "\(words[0]) is not installed")
        case .terminal:
            return CheckResult(
                verdict: .note, subject: "copying",
                text: "by \(clipboard.name), which may refuse: many do unless they are told otherwise")
        }
    }

    private func links(_ inquiry: Inquiry?) -> DoctorCommand.CheckResult {
        let isKnown = Hyperlink.isKnown(to: inquiry?.version, variable: TerminalSetting.variable)
        return CheckResult(
            verdict: .ok, subject: "links", text: isKnown ? "the terminal opens them too (OSC 8)" : "opened by O alone")
    }

    private func signs(_ measurement: Measurement?) -> DoctorCommand.CheckResult {
        guard let measurement, measurement.isComplete else {
            return CheckResult(
                verdict: .note, subject: "signs", text: "not measured: marks and emoji are placed one by one")
        }
        let (widths, clusterSupport) = (measurement.widths, measurement.clusterSupport)
        let parts = [
            widths.contains(.separatesMarks) ? "marks stand beside their letters" : "marks stand on their letters",
            widths.contains(.joinsSpacingMarks) ? "spacing marks too" : "spacing marks beside them",
            clusterSupport.contains(.joinsEmoji) ? "emoji are joined" : "emoji are not joined",
            clusterSupport.contains(.widensByVS16) ? "VS16 widens" : "VS16 does not widen",
        ]
        return CheckResult(verdict: .ok, subject: "signs", text: parts.joined(separator: ", "))
    }
}
