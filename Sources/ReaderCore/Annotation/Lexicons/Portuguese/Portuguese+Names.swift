extension NameLexicon {
    static let portuguese = NameLexicon()
}
