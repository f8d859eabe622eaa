import ReaderBasics

/// Tags as they are typed: names with commas between them.
enum TagLine {
    /// The longest name of a tag, in characters.
    private static let longest = 60

    /// Each name once, without what stands around it.
    static func tags(in line: String) -> [String] {
        var tags: [String] = []
        for part in line.split(separator: ",") {
            let name = String(
                part.onOneLine.drop { $0 == "#" }.prefix(longest))
            guard !name.isEmpty, !tags.contains(where: { $0.lowercased() == name.lowercased() }) else { continue }
            tags.append(name)
        }
        return tags
    }

    /// The known tags that the last name of a line may be going to be.
    static func candidates(for line: String, among known: [String]) -> [String] {
        let parts = line.split(separator: ",", omittingEmptySubsequences: false)
        let begun = String(parts.last ?? "").onOneLine.lowercased()
        let before = tags(in: parts.dropLast().joined(separator: ",")).map { $0.lowercased() }
        return known.filter { $0.lowercased().hasPrefix(begun) && !before.contains($0.lowercased()) }
    }

    /// The line with its last name completed; nil where nothing fits.
    static func completed(_ line: String, among known: [String]) -> String? {
        guard let first = candidates(for: line, among: known).first else { return nil }
        let before = line.split(separator: ",", omittingEmptySubsequences: false).dropLast()
        return (before.map { String($0).onOneLine } + [first]).joined(separator: ", ") + ", "
    }
}
