extension TimeLexicon {
    static let portuguese = TimeLexicon()
}
