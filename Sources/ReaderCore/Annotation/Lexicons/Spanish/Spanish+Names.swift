extension NameLexicon {
    static let spanish = NameLexicon()
}
