extension NameLexicon {
    static let italian = NameLexicon()
}
