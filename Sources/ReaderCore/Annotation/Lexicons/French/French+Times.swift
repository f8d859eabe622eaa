extension TimeLexicon {
    static let french = TimeLexicon()
}
