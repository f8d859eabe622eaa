import ReaderLexicons

extension Peoples {
    /// Home | what its people are called, singular, plural by -s or -men understood. Countries have theirs in `Countries`.
    static let table = EnglishPeoples.homes
}
