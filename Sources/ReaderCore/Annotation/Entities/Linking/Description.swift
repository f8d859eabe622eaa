/// What the text says somebody or something is: a title before the name, or a phrase beside it.
struct Description: Hashable {
    /// The tokens of the phrase, without article.
    let tokens: Range<Int>
    /// The noun that says it.
    let head: Int
    /// Directly before the name.
    let isTitle: Bool
}
