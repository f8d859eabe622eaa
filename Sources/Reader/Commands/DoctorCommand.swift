import ArgumentParser
import CNcurses
import Glibc
import ReaderCore

/// `reader doctor`: whether everything the program needs of its surroundings is well.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say whether terminal, locale, configuration, library and annotators are well.",
        discussion: """
            Each line begins with ok, note or wrong; the exit status is 1 where something is wrong, and after a repair \
            where something still is. The whole library is looked through, which takes a while with many articles.
            """)

    /// How it is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @OptionGroup var library: LibraryOption
    @Flag(help: "Mend a damaged library, or recover what can be read of it; what was there before is kept.")
    var repair = false
    @Flag(help: "With --repair, fetch articles again whose texts are lost, or not what was kept.")
    var fetch = false
    @Option(help: "text or json.")
    var format = Format.text

    /// One thing that was looked at.
    struct CheckResult {
        enum Verdict: String {
            case ok, note, wrong
        }

        var verdict: Verdict
        var subject: String
        var text: String
        /// What was counted, by name.
        var counts: [String: Int]?

        var line: String {
            verdict.rawValue.padded(to: 7) + subject.padded(to: 15) + Glyphs.visible(text) + "\n"
        }

        func write(to json: inout JSONWriter) {
            if let counts {
                json.key("counts")
                json.object { json in
                    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
                        json.key(named: name)
                        json.int(count)
                    }
                }
            }
            json.field("subject", subject)
            json.key("text")
            json.string(text)
            json.field("verdict", verdict.rawValue)
        }
    }

    func run() throws {
        if repair { Output.goOn() }
        let setting = TerminalSetting.discover()
        let file = try? ConfigurationFile(asked: config)
        let results =
            [
                Self.terminal(setting), Self.size(), Self.locale(setting), Self.colours(setting), Self.mouse(setting),
                Self.configuration(config), Self.programs(file?.configuration.programs ?? []), Self.annotators(),
                Self.ncurses(), Self.network(),
            ] + TerminalCheckup(setting: setting, configuration: file?.configuration ?? Configuration()).results()
            + LibraryCheckup(path: library.location, repairs: repair, fetches: fetch).results()
        switch format {
        case .text: Output.write(results.map(\.line).joined())
        case .json: Output.write(Self.json(results))
        }
        if results.contains(where: { $0.verdict == .wrong }) { throw ExitCode.failure }
    }

    private static func json(_ results: [CheckResult]) -> String {
        var json = JSONWriter(isPretty: true)
        json.object { json in
            json.key("findings")
            json.array { json in for result in results { json.object(result.write(to:)) } }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func terminal(_ setting: TerminalSetting) -> CheckResult {
        if let obstacle = setting.obstacle {
            return CheckResult(verdict: .wrong, subject: "terminal", text: "\(obstacle.message) \(obstacle.advice)")
        }
        guard setting.hasTerminal else {
            return CheckResult(
                verdict: .note, subject: "terminal", text: "standard output is none: articles are printed as digests")
        }
        if let notice = setting.notice { return CheckResult(verdict: .note, subject: "terminal", text: notice) }
        return CheckResult(verdict: .ok, subject: "terminal", text: setting.name)
    }

    private static func size() -> CheckResult {
        guard let size = Terminal.measure() else {
            return CheckResult(verdict: .note, subject: "size", text: "not known")
        }
        let isSmall = size.columns < 40 || size.rows < 10
        return CheckResult(
            verdict: isSmall ? .wrong : .ok, subject: "size",
            text: "\(size.columns)x\(size.rows)" + (isSmall ? ": at least 40x10 are needed" : ""))
    }

    private static func locale(_ setting: TerminalSetting) -> CheckResult {
        setting.isUnicode
            ? CheckResult(verdict: .ok, subject: "locale", text: setting.codeset)
            : CheckResult(
                verdict: .note, subject: "locale",
                text: "\(setting.codeset): what it lacks is shown as ?; set LANG to a UTF-8 locale such as C.UTF-8")
    }

    private static func colours(_ setting: TerminalSetting) -> CheckResult {
        if setting.wantsNoColour {
            return CheckResult(verdict: .ok, subject: "colours", text: "none, as NO_COLOR asks")
        }
        let depth = ColourDepth(colours: setting.colours)
        return CheckResult(
            verdict: .ok, subject: "colours",
            text: depth == .none ? "none: bold, underline and reverse stand for them" : "\(setting.colours)")
    }

    private static func mouse(_ setting: TerminalSetting) -> CheckResult {
        CheckResult(verdict: .ok, subject: "mouse", text: setting.hasMouse ? "yes" : "none")
    }

    private static func configuration(_ asked: String?) -> CheckResult {
        do {
            let file = try ConfigurationFile(asked: asked)
            guard file.notices.isEmpty else {
                return CheckResult(
                    verdict: .wrong, subject: "configuration", text: file.notices.joined(separator: "; "))
            }
            return CheckResult(
                verdict: .ok, subject: "configuration", text: file.exists ? file.path : "standard; \(file.path) is free"
            )
        } catch {
            return CheckResult(verdict: .wrong, subject: "configuration", text: "\(error.message) \(error.advice)")
        }
    }

    /// Whether the programs of the configuration are there.
    private static func programs(_ programs: [NamedProgram]) -> CheckResult {
        let missing = programs.filter { !ChildProgram.isInstalled($0.words[0]) }
        guard missing.isEmpty else {
            let names = missing.map { "\($0.name) (\($0.words[0]))" }.joined(separator: ", ")
            return CheckResult(verdict: .note, subject: "programs", text: "not installed: \(names)")
        }
        let names = programs.map(\.name).joined(separator: ", ")
        return CheckResult(
            verdict: .ok, subject: "programs", text: names.isEmpty ? "none named; see Docs/Pipe.md" : names)
    }

    private static func annotators() -> CheckResult {
        CheckResult(verdict: .ok, subject: "annotators", text: "version \(Annotator.version), inside the program")
    }

    private static func ncurses() -> CheckResult {
        CheckResult(verdict: .ok, subject: "ncurses", text: String(cString: curses_version()))
    }
}

extension DoctorCommand {
    private static func network() -> CheckResult {
        guard let version = CurlVersion.text else {
            return CheckResult(
                verdict: .note, subject: "network",
                text: "libcurl is missing: nothing can be fetched; apt install libcurl4")
        }
        return CheckResult(verdict: .ok, subject: "network", text: version)
    }
}

extension String {
    fileprivate func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(1, columns - count))
    }
}
