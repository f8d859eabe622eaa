import ReaderBasics

extension JSONValue {
    /// The text of a string that is not blank.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text.nonEmpty
    }

    /// A string, or a number as text.
    var scalarText: String? {
        if case .number(_, let digits) = self { return digits }
        return string
    }
}
