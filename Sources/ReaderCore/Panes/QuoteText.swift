/// Quotes as lines of text.
package enum QuoteText {
    /// The words of a quote as one line; "…" where its attribution divides it.
    package static func line(_ quote: Quote, _ reading: Reading) -> String {
        quote.parts.map { reading.line($0) }.joined(separator: " … ")
    }

    /// The quote with its attribution, to be pasted elsewhere.
    package static func attributed(_ quote: Quote, _ reading: Reading) -> String {
        let words = line(quote, reading)
        guard let speaker = quote.speaker else { return words }
        let entity = speaker.entity.flatMap { reading.annotated.entity($0) }
        let description = entity?.description.map { ", \($0)" } ?? ""
        return "\(words) — \(reading.speakerName(of: quote))\(description)"
    }
}
