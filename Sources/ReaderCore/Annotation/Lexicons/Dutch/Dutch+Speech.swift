extension SpeechLexicon {
    static let dutch = SpeechLexicon()
}
