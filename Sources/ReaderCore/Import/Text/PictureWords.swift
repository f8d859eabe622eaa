import ReaderBasics

/// What is shown in the place of a picture.
enum PictureWords {
    /// The words of `alt`, in brackets; nil where the picture only adorns (HTML standard, 4.8.4.4.5).
    ///
    /// - Parameters:
    ///   - words: nil where nobody has given any.
    ///   - further: what is said of it besides.
    ///   - kind: what it is called.
    static func line(_ words: String?, _ further: String? = nil, kind: String = "image") -> String? {
        guard let words = words.map({ $0.onOneLine }) else { return further.map { "[\(kind): \($0)]" } ?? "[\(kind)]" }
        if words.isEmpty { return nil }
        let said = [isFileName(words) ? nil : words, further].compactMap(\.self).joined(separator: " – ")
        return said.isEmpty ? "[\(kind)]" : "[\(kind): \(said)]"
    }

    /// The title of a picture, where it is a sentence of its own: drawings have their point there.
    static func further(_ title: String?, beside words: String?) -> String? {
        guard let title = title?.onOneLine, title.split(separator: " ").count >= 3, title.utf8.count < 1_000 else {
            return nil
        }
        let words = words?.onOneLine ?? ""
        return words.contains(title) || (!words.isEmpty && title.contains(words)) ? nil : title
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
