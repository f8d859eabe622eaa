extension Query {
    /// The query in a list of names: its words, which stand in a name, and the rest, which is about articles.
    package var divided: (words: String, rest: String) {
        guard let root else { return ("", "") }
        let parts = if case .all(let parts) = root { parts } else { [root] }
        let words = parts.compactMap { if case .text(let term) = $0 { term.text } else { nil } }
        let rest = parts.filter { if case .text = $0 { false } else { true } }
        return (words.joined(separator: " "), Query(.every(rest)).description)
    }
}
