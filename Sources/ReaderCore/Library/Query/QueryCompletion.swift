/// The word that a query being typed ends with, and what it may be going to be.
package struct QueryCompletion: Equatable, Sendable {
    /// The field whose value is being typed; nil for a word that may become the name of a field.
    package let field: Query.Field?
    /// What there is of the value or the name.
    package let begun: String
    /// What stands before it.
    private let before: String

    /// - Parameter text: the query up to the caret.
    /// - Returns: nil where nothing is being typed that could be completed.
    package init?(_ text: String) {
        var (start, isQuoted) = (text.startIndex, false)
        for index in text.indices {
            let character = text[index]
            if character == "\"" || character == "\u{201C}" || character == "\u{201D}" { isQuoted.toggle() }
            if !isQuoted, character.isWhitespace || character == "(" { start = text.index(after: index) }
        }
        if start < text.endIndex, text[start] == "-" { start = text.index(after: start) }
        let word = text[start...]
        let name = word.prefix { $0 != ":" }
        if name.endIndex < word.endIndex, let field = Query.Field(name: String(name)) {
            let value = word[word.index(after: name.endIndex)...]
            let quote = value.prefix { $0 == "\"" || $0 == "\u{201C}" }
            guard quote.isEmpty || isQuoted else { return nil }
            (self.field, begun) = (field, String(value.dropFirst(quote.count)))
            before = String(text[..<value.startIndex])
        } else {
            guard !word.isEmpty, !isQuoted else { return nil }
            (field, begun, before) = (nil, String(word), String(text[..<start]))
        }
    }

    /// What only the library knows: names of its entities, feeds, folders and tags; nil where it need not be asked.
    package var subject: Query.Subject? {
        guard case .subject(let subject) = field else { return nil }
        return switch subject {
        case .entity, .saidBy, .about, .place: begun.isEmpty ? nil : subject
        case .feed, .folder, .tag, .lang: subject
        case .said, .note, .title, .author, .story: nil
        }
    }

    /// What may stand in the place of the word; the first is what Tab takes.
    ///
    /// - Parameter names: what the library knows of `subject`.
    package func candidates(_ names: [String]) -> [String] {
        let begun = begun.lowercased()
        return switch field {
        case nil: Query.Field.all.map { "\($0.name):" }.filter { $0.hasPrefix(begun) }
        case .state: Query.State.allCases.map(\.rawValue).filter { $0.hasPrefix(begun) }
        case .feature: Query.Feature.allCases.map(\.rawValue).filter { $0.hasPrefix(begun) }
        case .bound: ["today", "yesterday", "7d"].filter { $0.hasPrefix(begun) }
        case .subject: names
        }
    }

    /// The query with one of them in the place of the word.
    package func completed(with candidate: String) -> String {
        field == nil ? before + candidate : "\(before)\(Query.Term(candidate)) "
    }
}
