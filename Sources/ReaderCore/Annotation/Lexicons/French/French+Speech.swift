extension SpeechLexicon {
    static let french = SpeechLexicon()
}
