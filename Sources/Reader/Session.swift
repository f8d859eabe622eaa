import Dispatch
import Glibc
import ReaderCore

/// One session: the store, the terminal, and the signals that concern both.
@MainActor
final class Session {
    private let terminal: Terminal
    private var store: Store?
    private var signals: SignalWatch?
    private let programs: ProgramService
    private var hasPainted = false
    /// Paints a list whose first rows do not come at once.
    private var delayedPaint: DispatchWorkItem?

    /// How long the first picture waits for the article, so that it need not be painted twice.
    private static let firstPaintDelay = DispatchTimeInterval.milliseconds(40)
    /// How long an empty list waits for its first rows, so that nobody sees it blink.
    private static let blankPaintDelay = DispatchTimeInterval.milliseconds(4)

    init(terminal: Terminal, services: Services, programs: ProgramService, state: (Size) -> AppState) {
        self.terminal = terminal
        self.programs = programs
        store = Store(
            state: state(terminal.size), services: services,
            changed: { [weak self] _ in self?.paint() }, perform: { [weak self] in self?.perform($0) })
    }

    /// Starts the work and watches keys and signals.
    func start() {
        signal(SIGPIPE, SIG_IGN)
        signals = SignalWatch(SignalWatch.ending + [SIGWINCH, SIGTSTP, SIGCONT]) { [weak self] in self?.receive($0) }
        terminal.watchKeys { [weak self] in self?.take($0) }
        store?.start()
        DispatchQueue.main.asyncAfter(deadline: .now() + Self.firstPaintDelay) {
            MainActor.assumeIsolated { [weak self] in
                guard let self, !self.hasPainted else { return }
                self.paint()
            }
        }
    }

    /// Everything that was typed reaches the state before it is painted once.
    private func take(_ actions: [Action]) {
        for action in actions { store?.send(action) }
        // An answer of the terminal alone changes what is shown, and is not waited for.
        guard hasPainted || !actions.isEmpty else { return }
        if hasPainted, store?.state.isBlank == true { paintSoon() } else { paint() }
    }

    /// Paints unless something has been painted until then.
    private func paintSoon() {
        guard delayedPaint == nil else { return }
        let work = DispatchWorkItem { [weak self] in
            MainActor.assumeIsolated { self?.paint() }
        }
        delayedPaint = work
        DispatchQueue.main.asyncAfter(deadline: .now() + Self.blankPaintDelay, execute: work)
    }

    private func paint() {
        delayedPaint?.cancel()
        delayedPaint = nil
        if !hasPainted {
            hasPainted = true
            terminal.takeAnswers()
        }
        guard let store else { return }
        terminal.paint(Screen(store.state))
    }

    private func perform(_ command: TerminalCommand) {
        switch command {
        case .copy(let text): copy(text)
        case .browse(let address): browse(address)
        case .edit(let text): edit(text)
        case .run(let program): run(program)
        case .notify(let news): notify(news)
        case .suspend: suspend(wholeJob: true)
        case .redraw: terminal.forget()
        case .quit:
            close { exit(EXIT_SUCCESS) }
        }
    }

    private func copy(_ text: String) {
        guard let store else { return }
        terminal.copy(text, by: store.state.configuration.clipboard) { [weak self] message in
            self?.store?.send(.noticed(message))
            self?.paint()
        }
    }

    /// Tells of new articles: by the program of the configuration, else by the terminal where that can.
    private func notify(_ news: [RuleNews]) {
        guard let words = store?.state.configuration.notifyCommand else { return }
        guard words.isEmpty else {
            DispatchQueue.global(qos: .utility).async { RuleNotice.run(words, for: news) }
            return
        }
        terminal.send(
            TerminalNotice.ofThisTerminal.map { $0.sequence(news.map(\.line).joined(separator: " · ")) } ?? [])
    }

    private func receive(_ number: Int32) {
        guard store != nil else { return receiveWhileClosing(number) }
        switch number {
        case SIGWINCH: resize()
        case SIGTSTP: suspend(wholeJob: false)
        case SIGCONT: resume()
        default:
            close { [weak self] in self?.signals?.end(by: number) }
        }
    }

    /// The shell has the terminal again, and keeps it.
    private func receiveWhileClosing(_ number: Int32) {
        if number == SIGTSTP { signals?.stop(wholeJob: false) }
    }

    /// Gives the terminal back, and ends when the library has what the reader did.
    private func close(_ end: @escaping @MainActor () -> Void) {
        terminal.leave()
        programs.endAll()
        guard let store else { return end() }
        self.store = nil
        store.close(within: .seconds(10)) { isKept in
            if !isKept {
                Report.line(
                    "reader: What was done last could not be kept within ten seconds: another program writes to the library, "
                        + "or the disk is busy.")
            }
            end()
        }
    }

    /// Runs the browser; one of the terminal has it until it ends.
    private func browse(_ address: String) {
        guard let browser = store.map({ Browser($0.state.configuration) }) else { return }
        if browser.takesTerminal {
            terminal.leave()
            let failure = browser.open(address)
            resume()
            if let failure { store?.send(.failed(failure)) }
            paint()
        } else {
            DispatchQueue.global(qos: .utility).async {
                guard let failure = browser.open(address) else { return }
                DispatchQueue.main.async { [weak self] in
                    MainActor.assumeIsolated {
                        self?.store?.send(.failed(failure))
                        self?.paint()
                    }
                }
            }
        }
    }

    /// The editor has the terminal until it ends.
    private func edit(_ text: String) {
        terminal.leave()
        let result = Result { () throws(Failure) in try Editor.edit(text) }
        resume()
        switch result {
        case .success(let edited): store?.send(.edited(edited))
        case .failure(let failure):
            store?.send(.edited(nil))
            store?.send(.failed(failure))
        }
        paint()
    }

    /// A program has the terminal until it ends.
    private func run(_ program: PreparedProgram) {
        terminal.leave()
        let child = ChildProgram(words: program.words, takesTerminal: true)
        let outcome = child.run(input: program.file == nil && !program.input.isEmpty ? program.input : nil)
        if let file = program.file { unlink(file) }
        resume()
        let reason = outcome.error ?? ProgramRun.reason(status: outcome.status)
        let failure = reason.map { "\(program.words[0]): \($0)" }
        store?.send(.programEnded(ProgramResult(name: program.name, failure: failure)))
        paint()
    }

    private func suspend(wholeJob: Bool) {
        terminal.leave()
        signals?.stop(wholeJob: wholeJob)
        resume()
    }

    private func resume() {
        terminal.enter()
        if let size = terminal.takeSize() { store?.send(.resized(size)) }
        paint()
    }

    private func resize() {
        guard let size = terminal.takeSize() else { return }
        store?.send(.resized(size))
        paint()
    }
}
