package import ReaderBasics

/// The learned weights that are built in.
package enum QuoteModels {
    static let speaker = LinearModel(text: QuoteWeights.speaker)
    /// Tells statements without marks.
    static let report = LinearModel(text: QuoteWeights.report)
    static let speech = LinearModel(text: QuoteWeights.speech)
    /// Tells statements by all that surrounds them.
    package static let context = LinearModel(text: ContextWeights.statement)
}
