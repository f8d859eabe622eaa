package import ReaderWork

/// What is to be written into a file, before its name is known.
package struct ExportChoice: Equatable, Sendable {
    /// Of what.
    package enum Target: Equatable, Sendable {
        /// The article being read.
        case reading
        /// What was selected in it.
        case selection(Range<Int>)
        /// The article that is selected in the library.
        case selected
        /// All that the list of the library is about.
        case list
    }

    package let target: Target
    package let subject: ExportSubject
    package let format: ExportFormat

    package init(_ target: Target, _ subject: ExportSubject, _ format: ExportFormat) {
        self.target = target
        self.subject = subject
        self.format = format
    }
}

extension Picker {
    /// What can be written, each with what its file ends with.
    package static func exports(_ rows: [(choice: ExportChoice, name: String)]) -> Picker {
        Picker(
            "Write",
            rows.map { Row(choice: .export($0.choice), name: $0.name, detail: ".\($0.choice.format.suffix)") },
            selected: nil)
    }
}
