import CNcurses
import Glibc
import ReaderCore

/// What is known of the terminal before the program draws on it.
struct TerminalSetting: Sendable {
    var name: String
    var hasTerminal: Bool
    /// Whether terminfo knows the terminal and it can move its cursor.
    var canDraw: Bool
    var colours: Int
    var hasMouse: Bool
    var hasBrightBackground: Bool?
    var codeset: String
    var isUnicode: Bool
    var wantsNoColour: Bool

    /// Sets the locale and asks terminfo; reads nothing from the terminal itself.
    static func discover() -> TerminalSetting {
        let codeset = chooseLocale()
        let name = variable("TERM") ?? ""
        var status: Int32 = 0
        let isKnown = !name.isEmpty && setupterm(nil, STDOUT_FILENO, &status) == OK
        return TerminalSetting(
            name: name, hasTerminal: isatty(STDOUT_FILENO) == 1, canDraw: isKnown && has("cup") && has("ed"),
            colours: isKnown ? Int(tigetnum("colors")) : -1, hasMouse: isKnown && has("kmous"),
            hasBrightBackground: brightBackground(), codeset: codeset, isUnicode: codeset == "UTF-8",
            wantsNoColour: variable("NO_COLOR").map { !$0.isEmpty } ?? false)
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

    /// `COLORFGBG` is "foreground;background" in colours of the palette: 7 and 9–15 are bright.
    private static func brightBackground() -> Bool? {
        guard let last = variable("COLORFGBG")?.split(separator: ";").last, let colour = Int(last) else { return nil }
        return colour == 7 || (9...15).contains(colour)
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
