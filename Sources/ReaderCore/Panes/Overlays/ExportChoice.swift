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
        /// The quote that is selected, or under the cursor.
        case quote
        /// The list of feeds, with the names and passwords that stand in addresses or without.
        case feeds(withPasswords: Bool)
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

extension ExportChoice {
    /// Asks for the name of the file that the list of feeds is written into.
    static func feedList(withPasswords: Bool) -> Prompt {
        let explanation =
            withPasswords
            ? "OPML with names and passwords · enter writes it" : "OPML, names and passwords left out · enter writes it"
        return Prompt(
            .export(ExportChoice(.feeds(withPasswords: withPasswords), .articles, .text)), "file: ", fileOfFeeds,
            explanation: explanation + " · esc leaves")
    }

    /// What the list of feeds is called where nobody calls it otherwise.
    package static let fileOfFeeds = "feeds.opml"
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
