import ReaderModel

/// Plain text as content.
enum PlainContent {
    static func content(_ text: String) -> WebPage.Content {
        let text = Text(text.trimmedSpaces)
        return (text, PlainText.blocks(of: text), [])
    }
}
