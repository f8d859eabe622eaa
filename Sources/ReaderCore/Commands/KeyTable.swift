package import ReaderKeys

/// The key table as text, for `reader keys` and for `Docs/Keys.md`.
package enum KeyTable {
    /// Plain columns, a heading a scope.
    package static func plain(_ keymap: Keymap) -> String {
        sections(keymap).map { heading, rows in
            let width = rows.map { $0.0.count }.max() ?? 0
            let nameWidth = rows.map { $0.1.count }.max() ?? 0
            let lines = rows.map { keys, name, help in
                "  " + pad(keys, width) + "  " + pad(name, nameWidth) + "  " + help
            }
            return ([heading] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// Markdown, a table a scope.
    package static func markdown(_ keymap: Keymap) -> String {
        let body = sections(keymap).map { heading, rows in
            let lines = rows.map { keys, name, help in
                let cells = keys.split(separator: ", ").map { code(String($0)) }.joined(separator: " ")
                return "| \(cells) | `\(name)` | \(help) |"
            }
            return "## \(heading)\n\n| Keys | Command | Does |\n|---|---|---|\n" + lines.joined(separator: "\n")
        }
        return "# Keys\n\n" + body.joined(separator: "\n\n") + "\n"
    }

    private static func sections(_ keymap: Keymap) -> [(String, [(String, String, String)])] {
        CommandTable.scopes.map { scope in
            let rows = keymap.bindings.filter { $0.command.scope == scope }.map { binding in
                (binding.keys.map(Binding.name).joined(separator: ", "), binding.command.name, binding.help)
            }
            return (scope.heading, rows)
        }
    }

    private static func code(_ key: String) -> String {
        key == "`" ? "`` ` ``" : "`\(key)`"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
