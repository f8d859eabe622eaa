package import ReaderModel

/// Quotes as lines of text.
package enum QuoteText {
    /// The words of a quote as one line; "…" where its attribution divides it.
    package static func line(_ quote: Quote, _ reading: Reading) -> String {
        quote.parts.map { reading.line($0) }.joined(separator: " … ")
    }
}
