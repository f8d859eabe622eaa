extension SpeechLexicon {
    static let italian = SpeechLexicon()
}
