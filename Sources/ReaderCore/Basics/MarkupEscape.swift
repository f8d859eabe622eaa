extension String {
    /// Text as HTML and XML show it: every sign that means something there is written as a reference, and nothing that
    /// could drive a terminal or turn the direction of writing is left.
    package var escapedForMarkup: String {
        var escaped = ""
        for scalar in VisibleText.text(self).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
