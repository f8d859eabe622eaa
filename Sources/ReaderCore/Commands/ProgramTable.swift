import ReaderModel

/// A program of `[programs]`: its words alone, or a table that says how it is run.
struct ProgramTable {
    private(set) var program: NamedProgram?
    /// What could not be used, with the member that says it.
    private(set) var mistakes: [(member: TOMLMember, reason: String)] = []

    init(_ member: TOMLMember) {
        let members = member.value.table ?? [TOMLMember(key: "command", line: member.line, value: member.value)]
        guard let command = members.first(where: { $0.key == "command" }),
            let words = CommandWords.of(command.value)
        else {
            let line = members.first { $0.key == "command" } ?? members.first ?? member
            refuse(line, "“\(member.key)” needs a command: command = [\"espeak-ng\", \"-v\", \"en\"]")
            return
        }
        for word in words {
            do {
                _ = try ProgramField.pieces(of: word)
            } catch {
                refuse(
                    command,
                    "there is no field \(error.sign) of “\(member.key)”; there are %t title, %u address, %a author, "
                        + "%s source, %d day, %l language, %p speaker, %w words, %f file, and %% for a percent sign")
                return
            }
        }
        program = NamedProgram(member.key, words)
        for member in members where member.key != "command" { read(member) }
    }

    private mutating func read(_ member: TOMLMember) {
        switch member.key {
        case "input":
            guard let input = member.value.string.flatMap(NamedProgram.Input.init(rawValue:)) else {
                return refuse(member, "input is \"text\", \"markdown\", \"html\", \"json\" or \"none\"")
            }
            program?.input = input
        case "terminal":
            guard let flag = member.value.boolean else { return refuse(member, "terminal is true or false") }
            program?.takesTerminal = flag
        case "limit":
            guard let limit = member.value.string.flatMap(Self.duration) else {
                return refuse(member, "limit is a time of at most a day: \"30s\", \"10m\", \"2h\"")
            }
            program?.limit = limit
        default:
            refuse(
                member,
                "there is no setting “\(member.key)” of a program; there are command, input, terminal, limit")
        }
    }

    private mutating func refuse(_ member: TOMLMember, _ reason: String) { mistakes.append((member, reason)) }

    /// `30s`, `10m`, `2h`.
    private static func duration(_ text: String) -> Duration? {
        let units = ["s": 1, "m": 60, "h": 3_600]
        guard let unit = text.last.flatMap({ units[String($0)] }), let count = Int(text.dropLast()),
            (1...86_400).contains(count), count * unit <= 86_400
        else { return nil }
        return .seconds(count * unit)
    }
}

/// A name, or a list of a name and its arguments; no shell reads them.
enum CommandWords {
    /// Nil for anything else.
    static func of(_ value: TOMLValue) -> [String]? {
        let words = value.string.map { [$0] } ?? value.array.map { $0.compactMap(\.string) }
        guard let words, let name = words.first, !name.allSatisfy({ $0 == " " }),
            words.count == value.array?.count ?? 1, !words.contains(where: { $0.contains("\0") })
        else { return nil }
        return words
    }
}
