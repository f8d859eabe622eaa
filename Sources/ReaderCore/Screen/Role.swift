/// What a cell is; a theme decides how it looks.
///
/// The raw value is the letter that stands for the role in kept pictures.
package enum Role: Character, Sendable, CaseIterable {
    case plain = "."
    case title = "T"
    case heading = "H"
    case byline = "b"
    case emphasis = "i"
    case strong = "s"
    case code = "c"
    case link = "u"
    /// Bullets, numbers, quotation bars.
    case marker = "m"
    case person = "p"
    case organization = "o"
    case place = "l"
    case other = "x"
    case time = "t"
    /// Lines between panes, axes, strips.
    case border = "|"
    /// The name of a pane, a group or a column.
    case label = "L"
    /// The label of the pane that has the keys.
    case activeLabel = "A"
    /// Less important text: counts, dates beside a title, hints at what a key does.
    case dim = "d"
    case status = "S"
    case notice = "N"
    case failure = "E"
    /// The name of a key.
    case key = "k"
    /// A letter to type for a jump.
    case hint = "f"
    /// What is being typed.
    case input = "I"
}

/// What else is true of a cell, whatever its role.
@usableFromInline
package struct Marks: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Lies in something said.
    @inlinable package static var quoted: Marks { Marks(rawValue: 1 << 0) }
    /// Belongs to the entity, quote or event under the cursor.
    @inlinable package static var current: Marks { Marks(rawValue: 1 << 1) }
    /// Is the mention, quote mark or row the cursor stands on.
    @inlinable package static var cursor: Marks { Marks(rawValue: 1 << 2) }
    /// Matches the search.
    @inlinable package static var hit: Marks { Marks(rawValue: 1 << 3) }
    /// Is the selected row of a pane that does not have the keys.
    @inlinable package static var selected: Marks { Marks(rawValue: 1 << 4) }

    /// Is struck through.
    @inlinable package static var struck: Marks { Marks(rawValue: 1 << 5) }

    /// One letter for kept pictures: the weightiest mark.
    package var letter: Character {
        if contains(.cursor) { return "#" }
        if contains(.hit) { return "!" }
        if contains(.current) { return "*" }
        if contains(.selected) { return "=" }
        if contains(.struck) { return "-" }
        return contains(.quoted) ? "\"" : " "
    }
}
