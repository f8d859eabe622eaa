package import ReaderKeys

/// What the keys do while the output of a program is shown, besides moving.
package enum OutputCommand: String, CommandSet {
    case copy, leave

    package static let scope = KeyScope("output", heading: "In what a program has written")

    package static let bindings: [Binding] = [
        Binding(Self.copy, "y", help: "Copy all of it"),
        Binding(Self.leave, "q", "esc", "enter", "ctrl-c", help: "Leave it"),
    ]
}
