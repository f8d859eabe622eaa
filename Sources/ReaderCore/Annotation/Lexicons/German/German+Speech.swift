extension SpeechLexicon {
    static let german = SpeechLexicon()
}
