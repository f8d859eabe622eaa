extension TimeLexicon {
    static let dutch = TimeLexicon()
}
