extension NameLexicon {
    static let dutch = NameLexicon()
}
