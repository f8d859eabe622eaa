package import ReaderModel

/// Names that are short for others outside of any article.
package enum ShortName {
    private static let small: Set<String> = ["the", "of", "for", "and", "a", "an", "in", "on", "at", "de", "&"]
    private static let whole: Set<String> = ["us", "uk", "eu", "un", "uae"]

    /// Whether a name may stand for a full one: the surname of a person, the initials of anything else, or the full name itself.
    ///
    /// - Parameters:
    ///   - name: folded.
    ///   - full: folded.
    package static func mayMean(_ name: String, full: String, _ kind: Entity.Kind) -> Bool {
        let words = full.split(separator: " ")
        switch kind {
        case .person: return words.count > 1 && words.last.map(String.init) == name
        case .place: return false
        case .organization, .other:
            return name == full || !name.contains(" ") && words.count > 1 && isInitials(name, words)
        }
    }

    private static func isInitials(_ name: String, _ words: [Substring]) -> Bool {
        let large = words.filter { !small.contains(String($0)) }
        return [words, large].contains { words in
            words.map { whole.contains(String($0)) ? String($0) : String($0.prefix(1)) }.joined() == name
                || words.map { String($0.prefix(1)) }.joined() == name
        }
    }
}
