/// Comma-separated values (RFC 4180).
package enum CSV {
    /// One record with its line break; fields stand in quotation marks where they need them.
    package static func record(_ fields: some Sequence<String>) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    /// A field of text from outside: an apostrophe before what a spreadsheet would run as a formula.
    package static func text(_ field: String) -> String {
        guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return field }
        return "'\(field)"
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains {
            $0 == .quotationMark || $0 == .comma || $0 == .lineFeed || $0 == .carriageReturn
        }
        guard needsQuotes else { return field }
        // By scalars: a mark with an accent upon it is a mark for whoever reads bytes.
        var quoted = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
