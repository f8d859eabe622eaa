package import ReaderModel

/// Something that is to be handed to a program.
package struct ProgramJob: Equatable, Sendable {
    package let program: NamedProgram
    package let source: ExportJob.Source

    package init(_ program: NamedProgram, _ source: ExportJob.Source) {
        self.program = program
        self.source = source
    }
}

/// A program with its arguments and what it reads, ready to be run.
package struct PreparedProgram: Equatable, Sendable {
    package let name: String
    package let words: [String]
    package let input: [UInt8]
    /// A file to take away when it has ended; it then has the terminal, or nothing, on its standard input.
    package let file: String?
    package let limit: Duration

    package init(name: String, words: [String], input: [UInt8], file: String?, limit: Duration) {
        (self.name, self.words, self.input, self.file, self.limit) = (name, words, input, file, limit)
    }
}

/// What came of handing something to a program.
package enum ProgramOutcome: Equatable, Sendable {
    case ended(ProgramResult)
    /// It is ready, and needs the terminal to run.
    case needsTerminal(PreparedProgram)
}

/// How a program ended, and what it wrote.
package struct ProgramResult: Equatable, Sendable {
    package let name: String
    /// Why it did not do what it should; nil where it did.
    package let failure: String?
    /// What it wrote, as text without controls but line breaks and tabs.
    package let output: String
    /// Whether it wrote more than is kept.
    package let isCut: Bool
    /// The first lines of its error stream.
    package let errors: [String]

    package init(
        name: String, failure: String? = nil, output: String = "", isCut: Bool = false, errors: [String] = []
    ) {
        (self.name, self.failure, self.output, self.isCut, self.errors) = (name, failure, output, isCut, errors)
    }
}
