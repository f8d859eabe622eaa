import CNcurses
import ReaderCore

/// The names that ncurses, SS3 and CSI have for keys.
enum KeyCodes {
    /// Not a key: the terminal has another size.
    static let resize = KEY_RESIZE

    /// A `KEY_…` number; nil for keys the program has no use for, `KEY_RESIZE` among them.
    static func key(_ code: Int32) -> Key? {
        if (KEY_F0 + 1...KEY_F0 + 12).contains(code) { return .function(Int(code - KEY_F0)) }
        return codes[code]
    }

    /// What follows `ESC O`: the cursor and function keys of a terminal in application mode.
    static func key(ss3 value: UInt32) -> Key? {
        guard value < 0x80 else { return nil }
        return finals[UInt8(value)]
    }

    /// What follows `ESC [`; the modifiers of a named key are read over.
    ///
    /// A letter with its modifiers comes as `code;modifiers u` (kitty's protocol) or `27;modifiers;code ~` (xterm's
    /// modifyOtherKeys) where another program has left such a mode on.
    static func key(csi bytes: [UInt8], final: UInt8) -> Key? {
        guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: ";")).contains($0) }) else { return nil }
        let numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                .map { Int(String(decoding: $0, as: UTF8.self)) }
        }
        func number(_ place: Int, _ part: Int = 0) -> Int? {
            numbers.indices.contains(place) && numbers[place].indices.contains(part) ? numbers[place][part] : nil
        }
        guard number(1, 1) != releasing else { return nil }
        switch final {
        case UInt8(ascii: "u"): return letter(number(0), modifiers: number(1) ?? 1)
        case UInt8(ascii: "~"):
            guard number(0) != modified else { return letter(number(2), modifiers: number(1) ?? 1) }
            return number(0).flatMap { tildes[$0] }
        // A report of the cursor has the form of F3 with a modifier.
        case UInt8(ascii: "R") where numbers.count > 1: return nil
        default: return finals[final]
        }
    }

    private static let modified = 27
    /// The kind of event of a key that is let go.
    private static let releasing = 3

    /// - Parameter modifiers: one more than a sum of Shift 1, Alt 2, Control 4, Super 8 and more.
    private static func letter(_ code: Int?, modifiers: Int) -> Key? {
        guard let value = code.flatMap({ UInt32(exactly: $0) }), let scalar = Unicode.Scalar(value) else { return nil }
        let held = (modifiers - 1) & 0b1111
        switch scalar.value {
        case 27: return .escape
        case 13: return .enter
        case 9: return held == 1 ? .backTab : .tab
        case 127, 8: return .backspace
        case 0xE000..<0xF900: return nil
        default: break
        }
        guard scalar.value >= 0x20 else { return nil }
        switch held {
        case 0: return .character(Character(scalar))
        case 1: return Character(scalar).uppercased().first.map { Key.character($0) }
        case 4, 5: return scalar.properties.lowercaseMapping.first.map { Key.control($0) }
        default: return nil
        }
    }

    /// Tells ncurses the sequences that terminals send although their description names others.
    @MainActor
    static func defineCommon() {
        for (final, code) in [
            ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME), ("F", KEY_END),
        ] {
            define_key("\u{1B}[\(final)", code)
            define_key("\u{1B}O\(final)", code)
        }
        for (number, code) in [
            (1, KEY_HOME), (3, KEY_DC), (4, KEY_END), (5, KEY_PPAGE), (6, KEY_NPAGE), (7, KEY_HOME), (8, KEY_END),
        ] {
            define_key("\u{1B}[\(number)~", code)
        }
        define_key("\u{1B}[Z", KEY_BTAB)
        keyok(KEY_MOUSE, false)
    }

    private static let codes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_FIND: .home,
        KEY_SELECT: .end,
    ]

    private static let finals: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter, UInt8(ascii: "Z"): .backTab,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]

    private static let tildes: [Int: Key] = [
        1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1), 12: .function(2),
        13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]
}
