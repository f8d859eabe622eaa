extension String {
    /// Text on one line that CommonMark and GitHub Flavored Markdown show as it is, in a table too.
    package var escapedForMarkdown: String {
        var escaped = String.UnicodeScalarView()
        for scalar in VisibleText.line(onOneLine).unicodeScalars {
            if "\\`*_[]<>#&|~!".unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
