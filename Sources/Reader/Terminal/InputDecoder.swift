import ReaderCore

/// Turns what ncurses reads into keys and mouse events.
///
/// ncurses knows the keys of the terminal's own description; sequences it does not know arrive here one character at
/// a time and are read by ECMA-48's grammar, so that none of their letters is taken for a command. Mouse reports are
/// read here alone (SGR, mode 1006), since many descriptions name only the older form that ends at column 223.
struct InputDecoder {
    /// One answer of `wget_wch`.
    enum Raw: Equatable {
        case scalar(UInt32)
        /// A `KEY_…` number.
        case code(Int32)
    }

    private enum State {
        case ground, escape, ss3
        case csi([UInt8])
    }

    /// Two clicks on one cell within this time are a double click.
    static let doubleClickTime = Duration.milliseconds(400)

    private var state = State.ground
    private var lastClick: (event: MouseEvent, time: ContinuousClock.Instant)?

    /// Reads everything that was waiting; an escape at its end is the Escape key.
    mutating func decode(_ raw: [Raw], at time: ContinuousClock.Instant = .now) -> [Action] {
        var actions: [Action] = []
        for item in raw {
            switch item {
            case .code(let code):
                if case .escape = state { actions.append(.pressed(.escape)) }
                state = .ground
                if let key = KeyCodes.key(code) { actions.append(.pressed(key)) }
            case .scalar(let value):
                actions += take(value, at: time)
            }
        }
        if case .escape = state {
            state = .ground
            actions.append(.pressed(.escape))
        }
        return actions
    }

    private mutating func take(_ value: UInt32, at time: ContinuousClock.Instant) -> [Action] {
        switch state {
        case .ground:
            if value == .escape {
                state = .escape
                return []
            }
            return Self.key(value).map { [.pressed($0)] } ?? []
        case .escape: return afterEscape(value)
        case .ss3:
            state = .ground
            return KeyCodes.key(ss3: value).map { [.pressed($0)] } ?? []
        case .csi(let bytes): return inSequence(value, bytes, at: time)
        }
    }

    private mutating func afterEscape(_ value: UInt32) -> [Action] {
        switch value {
        case .escape: return [.pressed(.escape)]
        case .leftSquareBracket: state = .csi([])
        case .capitalO: state = .ss3
        default:
            state = .ground
            return [.pressed(.escape)] + (Self.key(value).map { [.pressed($0)] } ?? [])
        }
        return []
    }

    /// Parameters and intermediates are 0x20–0x3F, the final byte is 0x40–0x7E; anything else ends the sequence.
    private mutating func inSequence(_ value: UInt32, _ bytes: [UInt8], at time: ContinuousClock.Instant) -> [Action] {
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
        return KeyCodes.key(csi: bytes, final: byte).map { [.pressed($0)] } ?? []
    }

    /// `button;column;row`, counted from 1. Of the button's bits, 4, 8 and 16 are Shift, Meta and Control.
    private mutating func mouse(_ bytes: ArraySlice<UInt8>, isPress: Bool, at time: ContinuousClock.Instant) -> [Action]
    {
        let numbers = bytes.split(separator: .semicolon).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard isPress, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return [] }
        let row = numbers[2] - 1
        let column = numbers[1] - 1
        switch numbers[0] & ~0b11100 {
        case 0: return [.mouse(click(row: row, column: column, at: time))]
        case 64: return [.mouse(MouseEvent(.wheelUp, row: row, column: column))]
        case 65: return [.mouse(MouseEvent(.wheelDown, row: row, column: column))]
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
