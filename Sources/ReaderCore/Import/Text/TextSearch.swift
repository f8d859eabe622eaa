import ReaderBasics

// Searches by bytes: those of the standard library compare characters, which costs much more.
extension StringProtocol {
    /// Whether another text stands in this one.
    func contains(_ text: String) -> Bool { ByteSearch.contains(utf8, text.utf8) }

    /// Where another text first stands in this one.
    func firstRange(of text: String) -> Range<Index>? {
        guard let offset = ByteSearch.offset(of: text.utf8, in: utf8) else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: text.utf8.count)
    }
}
