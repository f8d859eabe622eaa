import CNcurses
import ReaderCore

/// A theme in the terms of ncurses: attributes and colour pairs, made once for every role and mark.
@MainActor
struct StyleTable {
    /// What `setcchar` takes.
    struct Entry {
        var attributes: attr_t = 0
        var pair: Int16 = 0
    }

    private var table: [Role: [Entry]] = [:]

    init(_ theme: Theme) {
        var pairs: [Colours: Int16] = [Colours(foreground: -1, background: -1): 0]
        for role in Role.allCases {
            table[role] = (0..<Self.markings).map { marks in
                let style = theme.style(role, Marks(rawValue: marks))
                return Entry(attributes: Self.attributes(style.attributes), pair: Self.pair(style, &pairs))
            }
        }
    }

    func entry(_ role: Role, _ marks: Marks) -> Entry {
        table[role]?[Int(marks.rawValue & (Self.markings - 1))] ?? Entry()
    }

    /// Six marks, each there or not.
    private static let markings: UInt8 = 64

    private struct Colours: Hashable {
        var foreground: Style.Colour
        var background: Style.Colour
    }

    private static func pair(_ style: Style, _ pairs: inout [Colours: Int16]) -> Int16 {
        let colours = Colours(foreground: style.foreground, background: style.background)
        if let known = pairs[colours] { return known }
        let number = Int16(pairs.count)
        guard init_pair(number, colours.foreground, colours.background) == OK else { return 0 }
        pairs[colours] = number
        return number
    }

    private static func attributes(_ attributes: Style.Attributes) -> attr_t {
        var result: attr_t = 0
        if attributes.contains(.bold) { result |= reader_bold() }
        if attributes.contains(.dim) { result |= reader_dim() }
        if attributes.contains(.italic) { result |= reader_italic() }
        if attributes.contains(.underline) { result |= reader_underline() }
        if attributes.contains(.reverse) { result |= reader_reverse() }
        return result
    }
}
