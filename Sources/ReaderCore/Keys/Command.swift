/// Everything a key, the palette or the configuration can ask for, by name.
///
/// The name (`text.next-mention`) serves the code, the configuration and the documentation.
package struct Command: Hashable, Sendable {
    /// Where it works.
    package let scope: KeyScope
    /// Its name without the scope.
    package let verb: String

    package init(_ command: some CommandSet) {
        scope = command.scope
        verb = command.rawValue
    }

    package var name: String { "\(scope.name).\(verb)" }
}

/// The commands of a part of the program, with their keys.
package protocol CommandSet: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    static var scope: KeyScope { get }
    /// One row a command.
    static var bindings: [Binding] { get }
}

extension CommandSet {
    var scope: KeyScope { Self.scope }

    /// Nil where the command is another part's.
    package init?(_ command: Command) {
        guard command.scope == Self.scope else { return nil }
        self.init(rawValue: command.verb)
    }

    /// Every command of the part.
    package static var all: [Command] { allCases.map { Command($0) } }
}

/// A part of the program with keys of its own; those of `app` and `move` work in all of them that are not modal.
package struct KeyScope: Hashable, Sendable {
    package let name: String
    /// Over its keys in help and documentation.
    package let heading: String
    /// Whether no other keys work there.
    package let isModal: Bool

    package init(_ name: String, heading: String, isModal: Bool = false) {
        self.name = name
        self.heading = heading
        self.isModal = isModal
    }

    package static let app = KeyScope("app", heading: "Everywhere")
    package static let move = KeyScope("move", heading: "Moving")
}
