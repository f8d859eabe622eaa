import ReaderLexicons

extension SourceReader {
    /// What words and given name say of who is meant; nil where they do not.
    func gender(_ source: Source, given: String?) -> Source.Gender? {
        for index in source.items {
            let item = items[index]
            if item.has(.feminine) { return .feminine }
            if item.has(.masculine), !lexicon.isVerbSecond || !item.has(.determiner) { return .masculine }
        }
        if let given, source.kind == .named {
            if lexicon.women.contains(given) { return .feminine }
            if lexicon.men.contains(given) { return .masculine }
        }
        guard !source.head.isEmpty else { return nil }
        return lexicon.feminineEndings.contains { source.head.hasSuffix($0) } && source.head.count > 5 ? .feminine : nil
    }
}
