import CNcurses
import Dispatch
import Glibc
import ReaderCore

/// The terminal: keys in, cells out. Everything of ncurses stays on the main actor.
@MainActor
final class Terminal {
    private let window: UnsafeMutablePointer<WINDOW>
    private let painter: Painter
    private let usesMouse: Bool
    private var decoder = InputDecoder()
    private var keys: (any DispatchSourceRead)?
    private(set) var size: Size

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
        usesMouse = mouse && setting.hasMouse
        Rescue.prepare(modes: modes, leaving: Self.leaving(usesMouse: usesMouse))
        guard let window = initscr() else {
            throw Failure("The terminal cannot be used.", advice: "Set TERM to the type of your terminal.")
        }
        Rescue.arm(true)
        self.window = window
        size = Self.measure() ?? Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
        let depth = Self.startColours(setting, theme)
        let tone: Theme.Tone =
            theme == .light || (theme == .auto && setting.hasBrightBackground == true) ? .light : .dark
        let available = Self.available()
        painter = Painter(
            window: window,
            theme: Theme(tone, depth: depth, available: available, hasStrokes: setting.isUnicode),
            isUnicode: setting.isUnicode)
        setModes()
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
        mouse(isOn: true)
    }

    /// Watches the keyboard; all that waits is handed over at once.
    func watchKeys(_ receive: @escaping @MainActor ([Action]) -> Void) {
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        source.setEventHandler { [weak self] in
            MainActor.assumeIsolated {
                guard let self else { return }
                let actions = self.decoder.decode(self.readAll())
                if !actions.isEmpty { receive(actions) }
            }
        }
        source.resume()
        keys = source
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

    /// Puts text on the terminal's clipboard.
    func copy(_ text: String) {
        let isInsideTmux = TerminalSetting.variable("TMUX").map { !$0.isEmpty } ?? false
        Self.write(Clipboard.sequence(text, insideTmux: isInsideTmux))
    }

    /// Hands the terminal to the shell.
    func leave() {
        mouse(isOn: false)
        endwin()
        Rescue.arm(false)
    }

    /// Takes the terminal back after `leave`, or after a stop that nobody announced.
    func enter() {
        Rescue.arm(true)
        reset_prog_mode()
        painter.forget()
        mouse(isOn: true)
    }

    private func mouse(isOn: Bool) {
        guard usesMouse else { return }
        Self.write(Array(isOn ? Self.mouseOn.utf8 : Self.mouseOff.utf8))
    }

    /// Buttons and wheel (1000), reported in decimal (1006).
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// What leaves the full screen, for a moment when ncurses cannot be asked.
    private static func leaving(usesMouse: Bool) -> [UInt8] {
        var bytes = usesMouse ? Array(mouseOff.utf8) : []
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
