extension SpeechLexicon {
    static let spanish = SpeechLexicon()
}
