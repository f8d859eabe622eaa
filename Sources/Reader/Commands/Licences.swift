import CReaderLicences

/// What the program is made of and on which terms, from inside the program: the notice, then the full text of every
/// licence that it names.
enum Licences {
    /// A text with the name under which the notice speaks of it.
    struct Part {
        let name: String
        let text: String
    }

    static var parts: [Part] {
        UnsafeBufferPointer(start: reader_licence_table(), count: reader_licence_count()).map { entry in
            Part(
                name: String(cString: entry.name),
                text: String(decoding: UnsafeBufferPointer(start: entry.bytes, count: entry.count), as: UTF8.self))
        }
    }

    /// All of them, one after the other, each after the first under a line with its name.
    static var text: String {
        parts.enumerated().map { index, part in
            let heading = String(repeating: "=", count: 80) + "\n\(part.name)\n\n"
            return (index == 0 ? "" : heading) + part.text
        }.joined(separator: "\n")
    }
}
