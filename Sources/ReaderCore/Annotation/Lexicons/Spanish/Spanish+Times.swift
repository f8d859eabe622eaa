extension TimeLexicon {
    static let spanish = TimeLexicon()
}
