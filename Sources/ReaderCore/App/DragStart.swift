/// Where the mouse's button was pressed in the text.
struct DragStart: Equatable, Sendable {
    /// Of the article's text.
    let byte: Int
    /// Of the screen.
    let row: Int
}
