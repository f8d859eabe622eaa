extension TimeLexicon {
    static let german = TimeLexicon()
}
