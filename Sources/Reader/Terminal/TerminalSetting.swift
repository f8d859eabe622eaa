import CNcurses
import Glibc
import ReaderCore

/// What is known of the terminal before the program draws on it.
struct TerminalSetting: Sendable {
    /// What TERM says.
    var name: String
    /// The description that is used instead, where terminfo has none of that name.
    var substitute: String?
    var hasTerminal: Bool
    /// Whether terminfo knows the terminal and it can move its cursor.
    var canDraw: Bool
    var colours: Int
    var hasMouse: Bool
    /// What `COLORFGBG` says of the background.
    var statedTone: Theme.Tone?
    var codeset: String
    var isUnicode: Bool
    var wantsNoColour: Bool

    /// Sets the locale and asks terminfo; reads nothing from the terminal itself.
    static func discover() -> TerminalSetting {
        let codeset = chooseLocale()
        let name = variable("TERM") ?? ""
        let known = describe(name)
        return TerminalSetting(
            name: name, substitute: known.flatMap { $0 == name ? nil : $0 }, hasTerminal: isatty(STDOUT_FILENO) == 1,
            canDraw: known != nil && has("cup") && has("ed"), colours: known == nil ? -1 : Int(tigetnum("colors")),
            hasMouse: known != nil && has("kmous"), statedTone: Theme.Tone(colorfgbg: variable("COLORFGBG")),
            codeset: codeset, isUnicode: codeset == "UTF-8",
            wantsNoColour: variable("NO_COLOR").map { !$0.isEmpty } ?? false)
    }

    /// Whether the terminal is a window of GNU screen, which has `STY` set and names its terminal after itself; one that
    /// was started from there has another name.
    static let isInScreen: Bool =
        !(variable("STY") ?? "").isEmpty && (variable("TERM") ?? "").hasPrefix("screen")

    /// Loads the terminal's description, or the nearest there is; from then on TERM names the one that was found.
    private static func describe(_ name: String) -> String? {
        guard !name.isEmpty, name != "dumb" else { return nil }
        var status: Int32 = 0
        let found = ([name] + nearest(name)).first { setupterm($0, STDOUT_FILENO, &status) == OK }
        if let found, found != name { setenv("TERM", found, 1) }
        return found
    }

    /// Descriptions that a terminal of an unknown name most likely understands, the likeliest first.
    static func nearest(_ name: String) -> [String] {
        let families: [(beginning: String, descriptions: [String])] = [
            ("screen", ["screen-256color", "screen"]), ("tmux", ["tmux-256color", "screen-256color", "screen"]),
            ("rxvt", ["rxvt-unicode-256color", "rxvt"]), ("linux", ["linux"]), ("vt", ["vt220", "vt100"]),
        ]
        let own = families.first { name.hasPrefix($0.beginning) }?.descriptions ?? []
        return own + ["xterm-256color", "xterm", "vt100"]
    }

    /// What to say of a terminal that terminfo does not know.
    var notice: String? {
        substitute.map { "The terminal type “\(name)” is not known here; it is treated as \($0)." }
    }

    /// Why the full screen cannot be shown, in a sentence; nil where it can.
    var obstacle: Failure? {
        guard !canDraw else { return nil }
        return name.isEmpty || name == "dumb"
            ? Failure(
                "This terminal cannot place text on the screen (TERM is \(name.isEmpty ? "not set" : "dumb")).",
                advice: "Use a full terminal for the screen.")
            : Failure(
                "The terminal type \"\(name)\" is not known here, or it cannot place text on the screen.",
                advice: "Set TERM to one that is known, such as xterm-256color.")
    }

    /// - Returns: the character set in force.
    ///
    /// The C locale says nothing about the terminal, which today reads UTF-8; a locale that names another character
    /// set is believed.
    private static func chooseLocale() -> String {
        let isSet = setlocale(LC_ALL, "") != nil
        let codeset = String(cString: nl_langinfo(Int32(CODESET)))
        guard !isSet || codeset == "ANSI_X3.4-1968" else { return codeset }
        for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { return "UTF-8" }
        return codeset
    }

    private static func has(_ capability: String) -> Bool {
        guard let value = tigetstr(capability) else { return false }
        return Int(bitPattern: value) != -1 && value.pointee != 0
    }

    /// Of the terminal that standard output is; 80 where it does not say.
    static var columns: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
