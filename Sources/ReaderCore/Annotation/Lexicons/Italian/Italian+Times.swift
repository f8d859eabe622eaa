extension TimeLexicon {
    static let italian = TimeLexicon()
}
