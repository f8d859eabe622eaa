extension SpeechLexicon {
    static let portuguese = SpeechLexicon()
}
