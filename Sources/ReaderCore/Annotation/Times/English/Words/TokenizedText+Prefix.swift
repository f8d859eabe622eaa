import ReaderTokens

extension TokenizedText {
    /// The first paragraphs of it.
    func prefix(paragraphs count: Int) -> TokenizedText {
        guard paragraphs.count > count else { return self }
        let end = paragraphs[count - 1].upperBound
        return TokenizedText(
            text: text, tokens: Array(tokens[..<end]), sentences: sentences.filter { $0.upperBound <= end },
            paragraphs: Array(paragraphs[..<count]))
    }
}
