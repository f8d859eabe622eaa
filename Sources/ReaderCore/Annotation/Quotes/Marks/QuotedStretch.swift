/// A stretch of one paragraph in quotation marks, the marks included.
package struct QuotedStretch: Hashable, Sendable {
    /// Bytes into the text.
    package var range: Range<Int>
    /// Which paragraph of the text, from 0.
    package var paragraph: Int
    /// In single marks.
    package var isSingle = false
    /// Goes on from the paragraph before, which closed no mark.
    package var isContinuation = false
    /// Runs to the end of the paragraph without a closing mark.
    package var isUnclosed = false
    /// A paragraph that a dash opens, without quotation marks.
    package var isDialogue = false
}
