/// What can stand for a value in a word of a program: `%t` is the title.
package enum ProgramField: Character, CaseIterable, Sendable {
    case title = "t"
    case address = "u"
    case author = "a"
    case source = "s"
    case day = "d"
    case language = "l"
    /// Who said what is handed over.
    case speaker = "p"
    /// What is handed over, as plain text.
    case words = "w"
    /// The path of a file that holds it while the program runs.
    case file = "f"

    /// A word in pieces.
    package enum Piece: Equatable, Sendable {
        case text(String)
        case field(ProgramField)
    }

    /// A word that cannot be read.
    package struct Mistake: Error, Equatable {
        /// The sign with what follows it.
        package let sign: String
    }

    /// Divides a word; `%%` is a percent sign.
    ///
    /// - Throws: where a sign is no field.
    package static func pieces(of word: String) throws(Mistake) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        var rest = word[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                text.append(character)
                continue
            }
            guard let letter = rest.popFirst() else { throw Mistake(sign: "%") }
            if letter == "%" {
                text.append("%")
            } else if let field = ProgramField(rawValue: letter) {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(.field(field))
            } else {
                throw Mistake(sign: "%\(letter)")
            }
        }
        return text.isEmpty ? pieces : pieces + [.text(text)]
    }

    /// The arguments of a program, each one word whatever stands in the values.
    ///
    /// A value at the beginning of a word has a blank before its hyphen, so that no title is taken for an option, unless a
    /// word `--` stands before.
    ///
    /// - Throws: where a sign is no field.
    package static func arguments(
        _ words: [String], _ value: (ProgramField) -> String
    ) throws(Mistake) -> [String] {
        var arguments: [String] = []
        var isPastOptions = false
        for word in words {
            let pieces = try pieces(of: word)
            var argument = ""
            for piece in pieces {
                switch piece {
                case .text(let text): argument += text
                case .field(let field):
                    // A program sees the end of a word where a zero stands.
                    let text = value(field).filter { $0 != "\0" }
                    if argument.isEmpty, text.hasPrefix("-"), !isPastOptions { argument = " " }
                    argument += text
                }
            }
            if word == "--" { isPastOptions = true }
            arguments.append(argument)
        }
        return arguments
    }

    /// Whether a word has a field.
    package static func isUsed(_ field: ProgramField, in words: [String]) -> Bool {
        words.contains { ((try? pieces(of: $0)) ?? []).contains(.field(field)) }
    }
}
