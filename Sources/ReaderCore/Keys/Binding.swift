package import ReaderScreen

/// One row of the command table: a command, its keys, and what it does.
package struct Binding: Equatable, Sendable {
    package let command: Command
    /// Each a sequence of keys, such as `[y, q]`.
    package var keys: [[Key]]
    package let help: String

    /// - Parameter keys: names of keys with spaces between the keys of a sequence: `"j"`, `"ctrl-d"`, `"y q"`.
    package init(_ command: some CommandSet, _ keys: String..., help: String) {
        self.command = Command(command)
        self.keys = keys.map { Self.sequence($0) ?? [] }
        self.help = help
    }

    /// Reads a sequence of key names; nil where one of them is none.
    package static func sequence(_ text: String) -> [Key]? {
        let names = text.split(separator: " ")
        let keys = names.compactMap { Key(name: String($0)) }
        return keys.count == names.count && !keys.isEmpty ? keys : nil
    }

    /// `y q`.
    package static func name(_ sequence: [Key]) -> String {
        sequence.map(\.name).joined(separator: " ")
    }
}
