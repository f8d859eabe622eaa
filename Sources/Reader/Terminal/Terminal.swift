import CNcurses
import Dispatch
import Glibc
import ReaderCore

/// The terminal: keys in, cells out. Everything of ncurses stays on the main actor.
@MainActor
final class Terminal {
    private let window: UnsafeMutablePointer<WINDOW>
    private let painter: Painter
    private let styling: Styling
    private let usesMouse: Bool
    private let modes: termios
    private var decoder = InputDecoder()
    private var flushing: DispatchWorkItem?
    private var keys: (any DispatchSourceRead)?
    private(set) var size: Size
    /// What the terminal has answered; nil where it was not asked.
    private(set) var inquiry: Inquiry?
    /// How many columns it gives clusters; nil where that was not asked.
    private(set) var measured: Measurement?
    private var isListening = true
    /// Takes what was typed.
    private var receive: (@MainActor ([Action]) -> Void)?
    /// Under way until the terminal has answered.
    private var measurement: Measurement?

    /// What styles are made of besides the background.
    private struct Styling {
        var theme: Configuration.Theme
        var depth: ColourDepth
        var available: Style.Attributes
        var isUnicode: Bool
        var statedTone: Theme.Tone?

        func theme(_ background: RGB?) -> ReaderTheme {
            let surface: TerminalBackground =
                switch theme {
                case .dark: TerminalBackground(.dark)
                case .light: TerminalBackground(.light)
                case .auto, .none:
                    background.map { TerminalBackground($0) } ?? TerminalBackground(statedTone ?? .unknown)
                }
            return ReaderTheme(surface, depth: depth, available: available, hasStrokes: isUnicode)
        }
    }

    private typealias ReaderTheme = Theme

    /// Takes the terminal over.
    ///
    /// Standard input must be the terminal. - Parameter theme: what the reader asked for.
    init(_ setting: TerminalSetting, theme: Configuration.Theme, mouse: Bool) throws(Failure) {
        if let obstacle = setting.obstacle { throw obstacle }
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else {
            throw Failure(
                "The keyboard cannot be read: standard input is no terminal.", advice: "Run reader in a terminal.")
        }
        self.modes = modes
        usesMouse = mouse && setting.hasMouse
        TerminalRestore.prepare(
            modes: modes, leaving: Self.leaving(modesOff: Self.modes(isOn: false, usesMouse: usesMouse)))
        TerminalRestore.arm(true)
        guard let window = initscr() else {
            TerminalRestore.arm(false)
            throw Failure("The terminal cannot be used.", advice: "Set TERM to the type of your terminal.")
        }
        self.window = window
        Self.writePicturesWhole()
        size = Self.measure() ?? Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
        styling = Styling(
            theme: theme, depth: Self.startColours(setting, theme), available: Self.available(),
            isUnicode: setting.isUnicode, statedTone: setting.statedTone)
        painter = Painter(
            window: window, theme: styling.theme(nil), isUnicode: setting.isUnicode, output: Self.write)
        setModes()
        // The C library is newer than the program's own table, or the other way round.
        if setting.isUnicode, wcwidth(0x2630) == 2 { ClusterWidths.current = .widensSigns }
        if Inquiry.isSafe(setting) {
            inquiry = Inquiry()
            Self.write(Inquiry.questions)
            painter.probe = { [weak self] row in
                self?.measurement = Measurement()
                return Measurement.bytes(row: row)
            }
        }
        setTerminalModes(isOn: true)
    }

    /// Until it has left the screen once, ncurses (6.4) writes after every movement of the cursor, and a terminal shows
    /// halves of pictures; so it leaves and comes back before anything is shown.
    private static func writePicturesWhole() {
        endwin()
        doupdate()
    }

    private func setModes() {
        raw()
        noecho()
        nonl()
        keypad(window, true)
        nodelay(window, true)
        meta(window, true)
        intrflush(window, false)
        leaveok(window, false)
        set_escdelay(25)
        KeyCodes.defineCommon()
    }

    /// Watches the keyboard; all that waits is handed over at once, and nothing where what is shown looks otherwise now.
    func watchKeys(_ receive: @escaping @MainActor ([Action]) -> Void) {
        self.receive = receive
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        source.setEventHandler { [weak self] in
            MainActor.assumeIsolated {
                self?.takeInput()
            }
        }
        source.resume()
        keys = source
        guard inquiry != nil else { return }
        DispatchQueue.main.asyncAfter(deadline: .now() + Inquiry.limit) { [weak self] in
            MainActor.assumeIsolated {
                guard let self else { return }
                // What came in time counts, however late it is read.
                self.takeInput()
                self.isListening = false
            }
        }
    }

    /// Takes in what the terminal has answered already, so that the first picture need not be painted twice.
    func takeAnswers() {
        if isListening, inquiry != nil { takeInput() }
    }

    private func takeInput() { take(decoder.decode(readAll())) }

    private func take(_ events: [InputDecoder.Event]) {
        var actions: [Action] = []
        var looksOtherwise = false
        for event in events {
            switch event {
            case .action(let action): actions.append(action)
            case .report(let report):
                looksOtherwise = take(report) || looksOtherwise
                let widths = ClusterWidths.current
                guard measure(report) else { continue }
                looksOtherwise = true
                guard ClusterWidths.current != widths else { continue }
                // Laid out anew, as after any change of the size.
                actions += [Size(columns: max(20, size.columns / 3), rows: size.rows), size].map { .resized($0) }
            }
        }
        flushing?.cancel()
        flushing = nil
        if let pause = decoder.timeout.pause {
            let work = DispatchWorkItem { [weak self] in
                MainActor.assumeIsolated {
                    guard let self else { return }
                    self.take(self.decoder.flush())
                }
            }
            flushing = work
            DispatchQueue.main.asyncAfter(deadline: .now() + pause, execute: work)
        }
        if !actions.isEmpty || looksOtherwise { receive?(actions) }
    }

    /// Takes in how many columns a cluster takes; from the last of them on text is laid out and painted by them.
    ///
    /// - Returns: whether that changes anything.
    private func measure(_ report: TerminalReport) -> Bool {
        measurement?.take(report)
        guard let measurement, measurement.isComplete else { return false }
        self.measurement = nil
        self.measured = measurement
        ClusterWidths.current = measurement.widths
        painter.use(measurement.clusterSupport)
        return true
    }

    /// Takes in an answer that was asked for and comes in time; any other is passed over.
    ///
    /// - Returns: whether what is on the screen looks otherwise now.
    private func take(_ report: TerminalReport) -> Bool {
        guard isListening, var inquiry, !inquiry.isAnswered else { return false }
        let before = inquiry
        inquiry.take(report)
        self.inquiry = inquiry
        if inquiry.isAnswered {
            painter.synchronizes = inquiry.hasSynchronizedOutput
            painter.hasLinks = Hyperlink.isKnown(to: inquiry.version, variable: TerminalSetting.variable)
            TerminalRestore.prepare(modes: modes, leaving: Self.leaving(modesOff: modesOff))
        }
        let isDrawnOtherwise = painter.use(inquiry.drawing)
        guard inquiry.background != before.background else { return isDrawnOtherwise }
        painter.use(styling.theme(inquiry.background))
        return true
    }

    /// Whether the keyboard is gone: the terminal was closed.
    private(set) var isClosed = false

    private func readAll() -> [InputDecoder.Raw] {
        var raw: [InputDecoder.Raw] = []
        var value: wint_t = 0
        var status = wget_wch(window, &value)
        while status != ERR {
            raw.append(status == KEY_CODE_YES ? .code(Int32(bitPattern: value)) : .scalar(UInt32(value)))
            status = wget_wch(window, &value)
        }
        if raw.isEmpty { checkClosed() }
        return raw
    }

    /// Readable without a byte to read means the end of the terminal.
    private func checkClosed() {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 0) == 1 else { return }
        isClosed = descriptor.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
        if isClosed { keys?.cancel() }
    }

    func paint(_ screen: Screen) {
        painter.paint(screen)
    }

    /// Forgets what the terminal shows, so that the next screen is painted whole.
    func forget() {
        painter.forget()
    }

    /// Takes in the terminal's new size.
    ///
    /// - Returns: nil where it has not changed.
    func takeSize() -> Size? {
        guard let new = Self.measure(), new != size else { return nil }
        size = new
        resizeterm(Int32(new.rows), Int32(new.columns))
        painter.forget()
        return new
    }

    /// Sends a sequence that changes nothing on the screen.
    func send(_ bytes: [UInt8]) { if !bytes.isEmpty { Self.write(bytes) } }

    /// Copies text; what came of it is told.
    func copy(_ text: String, by setting: Configuration.Clipboard, tell: @escaping @MainActor (String) -> Void) {
        DispatchQueue.global(qos: .userInitiated).async {
            var clipboard = Clipboard(setting, .live)
            var trouble = ""
            if case .program(let words) = clipboard.way {
                let program = ChildProgram(words: words, limit: .seconds(3))
                if let reason = program.run(input: Clipboard.harmless(text)).reason {
                    trouble = "\(clipboard.name) did not take it: \(reason). "
                    clipboard = Clipboard(.osc52, .live)
                }
            }
            let (bytes, message) = (clipboard.sequence(text), trouble + clipboard.message(text))
            DispatchQueue.main.async {
                MainActor.assumeIsolated {
                    Self.write(bytes)
                    tell(message)
                }
            }
        }
    }

    /// Hands the terminal to the shell.
    func leave() {
        setTerminalModes(isOn: false)
        endwin()
        // Where there is no second screen, ncurses leaves the cursor on what the last row showed.
        if Capability.bytes("rmcup") == nil, let clear = Capability.bytes("el") { Self.write(clear) }
        TerminalRestore.arm(false)
    }

    /// Takes the terminal back after `leave`, or after a stop that nobody announced.
    func enter() {
        TerminalRestore.arm(true)
        reset_prog_mode()
        painter.forget()
        setTerminalModes(isOn: true)
    }

    private func setTerminalModes(isOn: Bool) {
        Self.write(isOn ? Self.modes(isOn: true, usesMouse: usesMouse) : modesOff)
    }

    /// What is switched off on the way out: all that was switched on, but for what was on before.
    private var modesOff: [UInt8] {
        Self.modes(isOn: false, usesMouse: usesMouse) { [inquiry] in inquiry?.wasSet($0) ?? false }
    }

    /// Bracketed paste, and the mouse's buttons, wheel and way while a button is held, reported in decimal.
    private static func modes(isOn: Bool, usesMouse: Bool, except isKept: (Int) -> Bool = { _ in false }) -> [UInt8] {
        let mouse = usesMouse ? [Inquiry.mouseButtons, Inquiry.mouseDrags, Inquiry.mouseInDecimal] : []
        let modes = [Inquiry.bracketedPaste] + mouse
        let chosen = (isOn ? modes : modes.reversed()).filter { !isKept($0) }
        return chosen.flatMap { Array("\u{1B}[?\($0)\(isOn ? "h" : "l")".utf8) }
    }

    /// What leaves the full screen, for a moment when ncurses cannot be asked.
    private static func leaving(modesOff: [UInt8]) -> [UInt8] {
        var bytes = modesOff
        for capability in ["sgr0", "op", "rmkx", "cnorm", "rmcup"] {
            guard let value = tigetstr(capability), Int(bitPattern: value) != -1 else { continue }
            bytes += Array(String(cString: value).utf8)
        }
        return bytes + [.carriageReturn, .lineFeed]
    }

    private static func startColours(_ setting: TerminalSetting, _ theme: Configuration.Theme) -> ColourDepth {
        guard theme != .none, !setting.wantsNoColour, setting.colours >= 8 else { return .none }
        start_color()
        use_default_colors()
        return ColourDepth(colours: setting.colours)
    }

    private static func available() -> Style.Attributes {
        let offered = attr_t(termattrs())
        var result: Style.Attributes = []
        if offered & reader_bold() != 0 { result.insert(.bold) }
        if offered & reader_dim() != 0 { result.insert(.dim) }
        if offered & reader_italic() != 0 { result.insert(.italic) }
        if offered & reader_underline() != 0 { result.insert(.underline) }
        if offered & reader_reverse() != 0 { result.insert(.reverse) }
        return result
    }

    nonisolated static func measure() -> Size? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    private static func write(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress! + start, bytes.count - start)
            }
            if count < 0, errno != EINTR, errno != EAGAIN { return }
            start += max(0, count)
        }
    }
}
