import ArgumentParser
import Dispatch
import Glibc
import ReaderCore

/// `reader [open] PATH…`: the article on the screen, or as a digest where there is no terminal.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Read articles: on the screen, or as a digest without a terminal.",
        discussion: """
            Folders are opened with the readable files in them, and addresses that begin with http:// or https:// are \
            fetched. A dash stands for standard input. With no path the library is opened, and while it is empty the \
            articles that come with the program.
            """)

    @Argument(help: "Files, folders, addresses, or - for standard input.", completion: .file())
    var paths: [String] = []
    @Option(help: "Columns of the text, at most.")
    var width: Int?
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Option(help: "Colours for a dark or a light background, found out (auto), or none.")
    var theme: Configuration.Theme?
    @Flag(help: "Leave the mouse to the terminal.")
    var noMouse = false
    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @OptionGroup var library: LibraryOption

    func validate() throws {
        if let width, !(20...400).contains(width) { throw ValidationError("--width must lie between 20 and 400.") }
    }

    func run() throws {
        // A file that may not grow is told as a full disk, and reading goes on.
        signal(SIGXFSZ, SIG_IGN)
        let setting = TerminalSetting.discover()
        let file = try ConfigurationFile.orExit(config)
        let inputs = inputs()
        inputs.failures.forEach(Report.failure)
        guard !inputs.sources.isEmpty else { throw ExitCode.failure }
        if setting.hasTerminal, let obstacle = setting.obstacle { Report.line("reader: \(obstacle.message)") }
        guard setting.hasTerminal, setting.obstacle == nil, Self.takeKeyboard() else {
            let pages = setting.hasTerminal && setting.obstacle != nil
            throw ExitCode(digest(inputs, pages: pages) ? EXIT_SUCCESS : EXIT_FAILURE)
        }
        try MainActor.assumeIsolated { try show(inputs, setting, file) }
    }

    /// Without paths standard input is read where it is no terminal.
    private func inputs() -> Inputs {
        if paths.isEmpty, isatty(STDIN_FILENO) == 0 {
            let piped = Inputs(["-"])
            if piped.sources.first?.origin != .standardInput([]) { return piped }
        }
        return paths.isEmpty ? .samples : Inputs(paths)
    }

    /// Where the article came through standard input, keys come from the terminal itself.
    private static func takeKeyboard() -> Bool {
        if isatty(STDIN_FILENO) == 1 { return true }
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        defer { close(terminal) }
        return dup2(terminal, STDIN_FILENO) == STDIN_FILENO
    }

    @MainActor
    private func show(_ inputs: Inputs, _ setting: TerminalSetting, _ file: ConfigurationFile) throws {
        let session: Session
        let notices = file.notices + inputs.failures.map(\.message) + [setting.notice].compactMap(\.self)
        do {
            let terminal = try Terminal(
                setting, theme: theme ?? file.configuration.theme, mouse: !noMouse && file.configuration.hasMouse)
            // Without a path the library is shown, where there is one.
            let isHome = paths.isEmpty && inputs.areSamples && access(library.location, F_OK) == 0
            let access = LibraryAccess(
                path: library.location, client: .live, backups: file.configuration.backups,
                rules: file.configuration.rules, care: .live(file.configuration.feeds))
            var services = Services.live(loader: .live(published: published), library: access)
            services.export = FileExport.service(access)
            let programs = ProgramService(access)
            services.handOver = programs.handOver
            services.now = { time(nil) }
            session = Session(terminal: terminal, services: services, programs: programs) {
                AppState(
                    size: $0, sources: isHome ? [] : inputs.sources, configuration: configuration(file),
                    notices: notices, library: LibraryState(isHome: isHome, fallback: inputs.sources),
                    clock: .ofLocale)
            }
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
        session.start()
        withExtendedLifetime(session) { dispatchMain() }
    }

    /// What the command line says goes before what the file says.
    private func configuration(_ file: ConfigurationFile) -> Configuration {
        var configuration = file.configuration
        if let width { configuration.measure = width }
        if let theme { configuration.theme = theme }
        if noMouse { configuration.hasMouse = false }
        return configuration
    }

    /// Prints one digest after the other; a line divides them.
    ///
    /// - Parameter pages: whether the pager of the system shows them a screen at a time.
    /// - Returns: whether every article could be read.
    private func digest(_ inputs: Inputs, pages: Bool) -> Bool {
        var isWhole = inputs.failures.isEmpty
        var count = 0
        var kept = ""
        for source in inputs.sources {
            do {
                let imported = try ArticleLoader.live(published: published).imported(source)
                imported.notices.forEach(Report.failure)
                for article in imported.articles {
                    let text = digest(article, isFirst: count == 0)
                    if pages { kept += text } else { Output.write(text) }
                    count += 1
                }
            } catch {
                Report.failure(error)
                isWhole = false
            }
        }
        if !kept.isEmpty, !Pager.show(kept) { Output.write(kept) }
        return isWhole
    }

    private func digest(_ article: Article, isFirst: Bool) -> String {
        let annotation = (try? Annotator.annotate(article, today: .today)) ?? Annotation()
        let columns = width ?? Digest.width
        let divider = isFirst ? "" : String(repeating: "=", count: columns) + "\n\n"
        return divider + Digest.text(of: article, annotation, width: columns)
    }
}

extension ConfigurationFile {
    /// The file, or its failure on standard error and the end.
    static func orExit(_ asked: String?) throws -> ConfigurationFile {
        do {
            return try ConfigurationFile(asked: asked)
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) {
        guard argument.count == 10 else { return nil }
        self.init(iso: argument)
    }
}

extension Configuration.Theme: ExpressibleByArgument {}
