/// The learned weights that are built in.
enum QuoteModels {
    static let speaker = LinearModel(text: QuoteWeights.speaker)
    static let speech = LinearModel(text: QuoteWeights.speech)
}
