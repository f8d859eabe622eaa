/// The quotation marks that languages set.
enum QuotationSigns {
    /// The marks of a quotation, those of one inside another in turn (Unicode CLDR, delimiters).
    ///
    /// - Parameters:
    ///   - language: a BCP 47 tag; nil counts as English.
    ///   - depth: quotations around it.
    static func marks(language: String?, depth: Int) -> (open: String, close: String) {
        let isOuter = depth % 2 == 0
        switch String(language?.lowercased().prefix(2) ?? "en") {
        case "de", "cs", "sk", "sl", "is", "lt", "bg": return isOuter ? ("„", "“") : ("‚", "‘")
        case "fr", "es", "it", "pt", "ca", "el", "ru", "uk", "no", "nb", "nn", "fa", "hy":
            return isOuter ? ("«", "»") : ("“", "”")
        case "pl", "ro", "hu", "hr": return isOuter ? ("„", "”") : ("«", "»")
        case "ja", "zh": return isOuter ? ("「", "」") : ("『", "』")
        case "sv", "fi": return isOuter ? ("”", "”") : ("’", "’")
        default: return isOuter ? ("“", "”") : ("‘", "’")
        }
    }

    /// Whether a character is a mark that a writer has set before a quotation.
    static func isOpening(_ character: Character?) -> Bool {
        character.map { "\"“”„«»‘‚'‹「『".contains($0) } ?? false
    }
}
