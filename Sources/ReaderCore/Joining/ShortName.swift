package import ReaderModel

/// Names that are short for others outside of any article.
package enum ShortName {
    private static let small: Set<String> = ["the", "of", "for", "and", "a", "an", "in", "on", "at", "de", "&"]
    private static let whole: Set<String> = ["us", "uk", "eu", "un", "uae"]

    /// Whether a name may stand for a full one: the surname of a person; of anything else the initials, the end of the name, or the full name itself.
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
            if name.contains(" ") {
                return name == full || full.hasSuffix(" " + name) && Institution(folded: name) == nil
            }
            return name == full || words.count > 1 && isInitials(name, words)
        }
    }

    /// Whether a key says no more than a short name does: that name of a thing, or an office and a surname.
    ///
    /// - Parameter key: without its kind.
    package static func isAll(of key: String, name: String, _ kind: Entity.Kind) -> Bool {
        kind == .person ? OfficeName.isKey(key, of: name) : key == name
    }

    private static func isInitials(_ name: String, _ words: [Substring]) -> Bool {
        let large = words.filter { !small.contains(String($0)) }
        return [words, large].contains { words in
            words.map { whole.contains(String($0)) ? String($0) : String($0.prefix(1)) }.joined() == name
                || words.map { String($0.prefix(1)) }.joined() == name
        }
    }
}
