package import ReaderModel

/// A program, and what it is to be handed.
package struct ProgramChoice: Equatable, Sendable {
    package let program: NamedProgram
    package let target: ExportChoice.Target

    package init(_ program: NamedProgram, _ target: ExportChoice.Target) {
        self.program = program
        self.target = target
    }
}

extension Picker {
    /// Programs to choose from, each with what it is handed.
    package static func programs(_ rows: [(choice: ProgramChoice, name: String)]) -> Picker {
        Picker(
            "Hand to",
            rows.map { Row(choice: .program($0.choice), name: $0.name, detail: detail($0.choice.program)) },
            selected: nil)
    }

    /// `espeak-ng -v en · in the terminal`.
    private static func detail(_ program: NamedProgram) -> String {
        program.words.joined(separator: " ") + (program.takesTerminal ? " · in the terminal" : "")
    }
}
