/// A stretch of one paragraph in quotation marks, the marks included.
struct QuotedStretch: Hashable, Sendable {
    /// Bytes into the text.
    var range: Range<Int>
    /// Which paragraph of the text, from 0.
    var paragraph: Int
    /// In single marks.
    var isSingle = false
    /// Goes on from the paragraph before, which closed no mark.
    var isContinuation = false
    /// Runs to the end of the paragraph without a closing mark.
    var isUnclosed = false
}
