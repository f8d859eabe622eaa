package import ReaderKeys
package import ReaderLibrary
import ReaderScreen
import TOMLKit

/// What the reader can be told in `config.toml`.
package struct Configuration: Equatable, Sendable {
    package enum Theme: String, Sendable, CaseIterable {
        case auto, dark, light, none
    }

    /// The longest line of text, in columns.
    package var measure = 76
    package var theme = Theme.auto
    package var hasMouse = true
    package var showsSidebar = true
    package var showsTimeline = true
    /// Whether an article that is opened is kept in the library.
    package var keepsWhatIsRead = true
    /// The program that opens addresses, and its arguments; empty for the one of the desktop.
    package var browser: [String] = []
    /// Whether that program needs the terminal while it runs, as `w3m` does.
    package var browserTakesTerminal = false
    package var keymap = Keymap()
    /// In the order of the file.
    package var searches: [SavedSearch] = []

    package init() {}
}

/// A configuration, and what in the file could not be used: a line each, with file and line number.
package struct ConfigurationReading: Equatable, Sendable {
    package var configuration = Configuration()
    package var notices: [String] = []

    /// Reads `config.toml`; a wrong line is named, and the rest still counts.
    package init(_ text: String, path: String) {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            notices = ["\(path):\(error.source.begin.line): this is not TOML: \(error.description)"]
            readWithout(line: Int(error.source.begin.line), of: text, path: path)
            return
        } catch {
            notices = ["\(path): this is not TOML: \(error)"]
            return
        }
        var reader = Reader(lines: text.split(separator: "\n", omittingEmptySubsequences: false), path: path)
        reader.read(table)
        configuration = reader.configuration
        notices += reader.notices
    }

    /// Reads the file again as if the line that is not TOML were empty.
    private mutating func readWithout(line: Int, of text: String, path: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard notices.count < 20, lines.indices.contains(line - 1), !lines[line - 1].isEmpty else { return }
        lines[line - 1] = ""
        let rest = ConfigurationReading(lines.joined(separator: "\n"), path: path)
        configuration = rest.configuration
        notices += rest.notices
    }
}

extension ConfigurationReading {
    private struct Reader {
        let lines: [Substring]
        let path: String
        var configuration = Configuration()
        var notices: [String] = []

        mutating func read(_ table: TOMLTable) {
            for key in table.keys {
                guard let value = table[key] else { continue }
                switch key {
                case "measure": readMeasure(value)
                case "theme": readTheme(value)
                case "mouse": readFlag(key, value, \.hasMouse)
                case "sidebar": readFlag(key, value, \.showsSidebar)
                case "timeline": readFlag(key, value, \.showsTimeline)
                case "keeps-what-is-read": readFlag(key, value, \.keepsWhatIsRead)
                case "browser": readBrowser(value)
                case "browser-takes-terminal": readFlag(key, value, \.browserTakesTerminal)
                case "keys": readKeys(value)
                case "searches": readSearches(value)
                default:
                    refuse(
                        key,
                        "there is no setting “\(key)”; there are measure, theme, mouse, sidebar, timeline, "
                            + "keeps-what-is-read, browser, browser-takes-terminal, [keys], [searches]")
                }
            }
        }

        private mutating func readMeasure(_ value: any TOMLValueConvertible) {
            guard let columns = value.int, (20...200).contains(columns) else {
                return refuse("measure", "measure is a number of columns from 20 to 200")
            }
            configuration.measure = columns
        }

        private mutating func readTheme(_ value: any TOMLValueConvertible) {
            guard let theme = value.string.flatMap(Configuration.Theme.init(rawValue:)) else {
                return refuse("theme", "theme is \"auto\", \"dark\", \"light\" or \"none\"")
            }
            configuration.theme = theme
        }

        /// A name, or a list of a name and its arguments; no shell reads them.
        private mutating func readBrowser(_ value: any TOMLValueConvertible) {
            let words = value.string.map { [$0] } ?? value.array.map { $0.compactMap(\.string) }
            guard let words, let name = words.first, !name.isEmpty, words.count == value.array?.count ?? 1 else {
                return refuse("browser", "browser is a program such as \"firefox\", or a list [\"w3m\", \"-B\"]")
            }
            configuration.browser = words
        }

        private mutating func readFlag(
            _ key: String, _ value: any TOMLValueConvertible, _ path: WritableKeyPath<Configuration, Bool>
        ) {
            guard let flag = value.bool else { return refuse(key, "\(key) is true or false") }
            configuration[keyPath: path] = flag
        }

        private mutating func readKeys(_ value: any TOMLValueConvertible) {
            guard let table = value.table else {
                return refuse("keys", "[keys] is a table of commands and their keys")
            }
            for name in table.keys {
                guard let command = configuration.keymap.command(named: name) else {
                    refuse(name, "there is no command “\(name)”; `reader keys` lists them")
                    continue
                }
                guard let keys = table[name].flatMap(Self.sequences) else {
                    refuse(name, "keys are names such as \"j\", \"ctrl-d\", \"y q\", or a list of such names")
                    continue
                }
                configuration.keymap.bind(command, to: keys)
            }
        }

        private static func sequences(_ value: any TOMLValueConvertible) -> [[Key]]? {
            if let text = value.string { return Binding.sequence(text).map { [$0] } }
            guard let array = value.array else { return nil }
            let sequences = array.compactMap { $0.string.flatMap(Binding.sequence) }
            return sequences.count == array.count ? sequences : nil
        }

        /// Each search is read on its own; its line is the first with its name after the head of the table.
        private mutating func readSearches(_ value: any TOMLValueConvertible) {
            guard let table = value.table else {
                return refuse("searches", "[searches] is a table of names and their queries")
            }
            let head = line(of: "searches") ?? 0
            let names = table.keys.map { (name: $0, line: line(of: $0, after: head)) }
            for (name, line) in names.sorted(by: { ($0.line ?? .max, $0.name) < ($1.line ?? .max, $1.name) }) {
                guard let text = table[name]?.string else {
                    refuse(line, "the query of “\(name)” is a text in quotation marks")
                    continue
                }
                do {
                    configuration.searches.append(SavedSearch(name: name, query: try Query.parse(text)))
                } catch {
                    refuse(line, "the query of “\(name)” is wrong at character \(error.character): \(error.message)")
                }
            }
        }

        private mutating func refuse(_ key: String, _ reason: String) {
            refuse(line(of: key), reason)
        }

        private mutating func refuse(_ line: Int?, _ reason: String) {
            notices.append("\(path):\(line.map { "\($0 + 1)" } ?? "?"): \(reason)")
        }

        /// The first line that begins with a key, counted from 0.
        private func line(of key: String, after start: Int = 0) -> Int? {
            lines[start...].firstIndex {
                let text = $0.drop(while: { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" || $0 == "[" })
                return text.hasPrefix(key)
            }
        }
    }
}
