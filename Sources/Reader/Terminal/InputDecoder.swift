import Dispatch
import ReaderCore

/// Turns what ncurses reads into keys, mouse events, pastes and the terminal's answers.
///
/// ncurses knows the keys of the terminal's own description; sequences it does not know arrive here one character at
/// a time and are read by ECMA-48's grammar, so that none of their letters is taken for a command. Control strings
/// (OSC, DCS, APC, PM, SOS) are passed over whole, however late and in how many pieces they come. Mouse reports are
/// read here alone (SGR, mode 1006), since many descriptions name only the older form that ends at column 223.
struct InputDecoder {
    /// One answer of `wget_wch`.
    enum Raw: Equatable {
        case scalar(UInt32)
        /// A `KEY_…` number.
        case code(Int32)
    }

    /// What came of it.
    enum Event: Equatable {
        case action(Action)
        case report(TerminalReport)
    }

    private enum State: Equatable {
        case ground, escape, ss3
        case csi([UInt8])
        /// A control string by its introducer, such as `]`, and what it holds; whether an escape came last.
        case string(UInt8, [UInt8], sawEscape: Bool)
        /// Pasted text, and how much of the sequence that ends it has come.
        case paste(ending: Int)
    }

    /// How long to wait for the rest of what has begun.
    enum Timeout {
        /// Nothing has begun.
        case none
        /// An introducer alone, which may as well be Alt and a key.
        case short
        case long
    }

    /// Two clicks on one cell within this time are a double click.
    static let doubleClickTime = Duration.milliseconds(400)
    /// Bytes kept of a control string; the rest of a longer one is passed over.
    static let stringLimit = 256
    /// Scalars kept of a paste.
    static let pasteLimit = 16_384

    private var state = State.ground
    private var pasted = "".unicodeScalars
    private var pastedCount = 0
    private var lastClick: (event: MouseEvent, time: ContinuousClock.Instant)?

    var timeout: Timeout {
        switch state {
        case .ground, .escape: .none
        case .ss3, .csi([]), .string(_, [], sawEscape: false): .short
        case .csi, .string, .paste: .long
        }
    }

    /// Reads everything that was waiting; an escape at its end is the Escape key.
    mutating func decode(_ raw: [Raw], at time: ContinuousClock.Instant = .now) -> [Event] {
        var events: [Event] = []
        for item in raw {
            switch item {
            case .code(let code): events += take(code: code)
            case .scalar(let value): events += take(value, at: time)
            }
        }
        if state == .escape {
            state = .ground
            events.append(.pressed(.escape))
        }
        return events
    }

    /// Gives up waiting: an introducer alone was Escape and a key, what was pasted so far is the paste, and a sequence
    /// that stays unfinished is nothing.
    mutating func flush() -> [Event] {
        defer { state = .ground }
        switch state {
        case .ground: return []
        case .escape: return [.pressed(.escape)]
        case .ss3: return [.pressed(.escape), .pressed(.character("O"))]
        case .csi([]): return [.pressed(.escape), .pressed(.character("["))]
        case .string(let introducer, [], sawEscape: false):
            return [.pressed(.escape), .pressed(.character(Character(Unicode.Scalar(introducer))))]
        case .csi, .string: return []
        case .paste: return [.pasted(takePasted())]
        }
    }

    /// A key that ncurses knows; inside a paste it is a part of the paste, which no key is.
    private mutating func take(code: Int32) -> [Event] {
        if case .paste = state { return [] }
        guard code != KeyCodes.resize else { return [] }
        let before: [Event] = state == .escape ? [.pressed(.escape)] : []
        state = .ground
        return before + (KeyCodes.key(code).map { [.pressed($0)] } ?? [])
    }

    private mutating func take(_ value: UInt32, at time: ContinuousClock.Instant) -> [Event] {
        switch state {
        case .ground: return fromGround(value)
        case .escape: return afterEscape(value)
        case .ss3:
            state = .ground
            return KeyCodes.key(ss3: value).map { [.pressed($0)] } ?? []
        case .csi(let bytes): return inSequence(value, bytes, at: time)
        case .string(let introducer, let bytes, let sawEscape):
            return inString(value, introducer, bytes, sawEscape: sawEscape)
        case .paste(let ending): return inPaste(value, ending)
        }
    }

    private mutating func fromGround(_ value: UInt32) -> [Event] {
        switch value {
        case .escape: state = .escape
        case 0x80..<0xA0:
            // C1 as one character: the same as escape and the letter 0x40 below.
            state = .escape
            _ = afterEscape(value - 0x40)
            if case .string = state {} else if case .csi = state {} else { state = .ground }
        default: return Self.key(value).map { [.pressed($0)] } ?? []
        }
        return []
    }

    private mutating func afterEscape(_ value: UInt32) -> [Event] {
        switch value {
        case .escape: return [.pressed(.escape)]
        case .leftSquareBracket: state = .csi([])
        case .capitalO: state = .ss3
        case Self.osc, Self.dcs, Self.sos, Self.pm, Self.apc:
            state = .string(UInt8(value), [], sawEscape: false)
        default:
            state = .ground
            return [.pressed(.escape)] + (Self.key(value).map { [.pressed($0)] } ?? [])
        }
        return []
    }

    private static let osc = UInt32(UInt8(ascii: "]"))
    private static let dcs = UInt32(UInt8(ascii: "P"))
    private static let sos = UInt32(UInt8(ascii: "X"))
    private static let pm = UInt32(UInt8(ascii: "^"))
    private static let apc = UInt32(UInt8(ascii: "_"))
    /// String terminator: after an escape, and as one character.
    private static let terminator = UInt32(UInt8(ascii: "\\"))
    private static let terminatorC1: UInt32 = 0x9C
    private static let bell: UInt32 = 0x07
    private static let cancel: UInt32 = 0x18
    private static let substitute: UInt32 = 0x1A

    private static func key(_ value: UInt32) -> Key? {
        switch value {
        case .lineFeed, .carriageReturn: .enter
        case .tab: .tab
        case 0x08, 0x7F: .backspace
        case 0: .control(" ")
        case 1...26: Unicode.Scalar(value + .graveAccent).map { .control(Character($0)) }
        case 28...31: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
        case 0x80..<0xA0: nil
        default: Unicode.Scalar(value).map { .character(Character($0)) }
        }
    }
}

// MARK: - Sequences and strings

extension InputDecoder {
    /// Parameters and intermediates are 0x20–0x3F, the final byte is 0x40–0x7E; anything else ends the sequence.
    private mutating func inSequence(_ value: UInt32, _ bytes: [UInt8], at time: ContinuousClock.Instant) -> [Event] {
        guard value < 0x7F, value >= .space, bytes.count < 64 else {
            state = value == .escape ? .escape : .ground
            return []
        }
        let byte = UInt8(value)
        guard byte >= 0x40 else {
            state = .csi(bytes + [byte])
            return []
        }
        state = .ground
        if bytes.first == .lessThanSign, byte == .capitalM || byte == .letterM {
            return mouse(bytes.dropFirst(), isPress: byte == .capitalM, at: time)
        }
        if byte == UInt8(ascii: "~"), bytes == Self.pasteStart {
            state = .paste(ending: 0)
            return []
        }
        if let report = TerminalReport(csi: bytes, final: byte) { return [.report(report)] }
        return KeyCodes.key(csi: bytes, final: byte).map { [.pressed($0)] } ?? []
    }

    /// A control string lasts until ST (or BEL, as xterm allows), CAN or SUB.
    private mutating func inString(
        _ value: UInt32, _ introducer: UInt8, _ bytes: [UInt8], sawEscape: Bool
    ) -> [Event] {
        if sawEscape ? value == Self.terminator : value == Self.terminatorC1 || value == Self.bell {
            state = .ground
            return TerminalReport(string: introducer, bytes).map { [.report($0)] } ?? []
        }
        guard !sawEscape else {
            // An escape ends the string, and begins something else.
            state = .escape
            return afterEscape(value)
        }
        switch value {
        case .escape: state = .string(introducer, bytes, sawEscape: true)
        case Self.cancel, Self.substitute: state = .ground
        default:
            let isKept = bytes.count < Self.stringLimit
            state = .string(introducer, isKept ? bytes + [UInt8(truncatingIfNeeded: value)] : bytes, sawEscape: false)
        }
        return []
    }

    private static let pasteStart = Array("200".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars.map(\.value))

    /// Text between `ESC [ 200 ~` and `ESC [ 201 ~` presses nothing, whatever it holds.
    private mutating func inPaste(_ value: UInt32, _ ending: Int) -> [Event] {
        if value == Self.pasteEnd[ending] {
            state = .paste(ending: ending + 1)
            guard ending + 1 == Self.pasteEnd.count else { return [] }
            state = .ground
            return [.pasted(takePasted())]
        }
        for held in Self.pasteEnd.prefix(ending) + [value] where pastedCount < Self.pasteLimit {
            Unicode.Scalar(held).map { pasted.append($0) }
            pastedCount += 1
        }
        state = .paste(ending: 0)
        return []
    }

    private mutating func takePasted() -> String {
        defer {
            pasted = "".unicodeScalars
            pastedCount = 0
        }
        return String(pasted)
    }
}

// MARK: - The mouse

extension InputDecoder {
    /// `button;column;row`, counted from 1. Of the button's bits, 4, 8 and 16 are Shift, Meta and Control, and 32 says
    /// that it moves with the first button held.
    private mutating func mouse(_ bytes: ArraySlice<UInt8>, isPress: Bool, at time: ContinuousClock.Instant) -> [Event]
    {
        let numbers = bytes.split(separator: .semicolon).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard isPress, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return [] }
        let row = numbers[2] - 1
        let column = numbers[1] - 1
        switch numbers[0] & ~0b11100 {
        case 32: return [.action(.mouse(MouseEvent(.drag, row: row, column: column)))]
        case 0: return [.action(.mouse(click(row: row, column: column, at: time)))]
        case 64: return [.action(.mouse(MouseEvent(.wheelUp, row: row, column: column)))]
        case 65: return [.action(.mouse(MouseEvent(.wheelDown, row: row, column: column)))]
        default: return []
        }
    }

    private mutating func click(row: Int, column: Int, at time: ContinuousClock.Instant) -> MouseEvent {
        let event = MouseEvent(.click, row: row, column: column)
        if let last = lastClick, last.event == event, time - last.time <= Self.doubleClickTime {
            lastClick = nil
            return MouseEvent(.doubleClick, row: row, column: column)
        }
        lastClick = (event, time)
        return event
    }
}

extension InputDecoder.Timeout {
    /// Nil where nothing has begun.
    var pause: DispatchTimeInterval? {
        switch self {
        case .none: nil
        case .short: .milliseconds(50)
        case .long: .seconds(1)
        }
    }
}

extension InputDecoder.Event {
    fileprivate static func pressed(_ key: Key) -> Self { .action(.pressed(key)) }
    fileprivate static func pasted(_ text: String) -> Self { .action(.pasted(text)) }
}
