import ReaderBasics

/// What is shown in the place of a picture.
enum PictureWords {
    /// The words of `alt`, in brackets; nil where the picture only adorns (HTML standard, 4.8.4.4.5).
    ///
    /// - Parameter words: nil where nobody has given any.
    static func line(_ words: String?) -> String? {
        guard let words = words.map({ $0.onOneLine }) else { return "[image]" }
        if words.isEmpty { return nil }
        return isFileName(words) ? "[image]" : "[image: \(words)]"
    }

    /// An emoji or another sign that stands in a line as a picture.
    static func sign(_ words: String?) -> String? {
        guard let words, !words.isEmpty, words.count < 8 else { return nil }
        return words.contains { $0.isLetter || $0.isNumber && $0.isASCII } ? nil : words
    }

    private static func isFileName(_ words: String) -> Bool {
        let ends = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"]
        return !words.contains(" ") && ends.contains { words.lowercased().hasSuffix($0) }
    }
}
