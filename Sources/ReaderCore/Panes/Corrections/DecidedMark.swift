/// How it is shown that the reader has put something right.
enum DecidedMark {
    /// In a row of a list.
    static let sign = "✓"
    /// Behind a line that says what something is.
    static let words = " · put right by you"
}
