import CNcurses
import ReaderCore

/// The names that ncurses, SS3 and CSI have for keys.
enum KeyCodes {
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

    /// What follows `ESC [`; a modifier after `;` is read over.
    static func key(csi bytes: [UInt8], final: UInt8) -> Key? {
        guard final == UInt8(ascii: "~") else {
            let isPlain = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: ";")).contains($0) }
            return isPlain ? finals[final] : nil
        }
        let first = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[0]
        return Int(String(decoding: first, as: UTF8.self)).flatMap { tildes[$0] }
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
