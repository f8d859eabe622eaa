import ReaderModel

/// Plain text as content.
enum PlainContent {
    static func content(_ text: String) -> WebPage.Content {
        let text = Text(validUTF8: HiddenCharacters.removed(Array(text.trimmedSpaces.utf8)))
        return (text, PlainText.blocks(of: text), [])
    }
}
