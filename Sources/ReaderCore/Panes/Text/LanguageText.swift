import ReaderLanguage
package import ReaderModel

/// How the language of a text is told.
package enum LanguageText {
    /// The reader's main language, which needs no telling.
    private static let own = Language.english

    /// The name of a language that is not the reader's main one; nil for that one and where it is not known.
    package static func foreign(_ language: TextLanguage) -> String? {
        guard let code = language.code, code != own.code else { return nil }
        return Language(tag: code)?.name ?? Language.other.name
    }

    /// "Names are not looked for in Finnish."
    package static func silence(_ what: String, _ language: TextLanguage) -> String {
        let name = language.code.flatMap(Language.init(tag:))?.name ?? "this language"
        return "\(what) not looked for in \(name)."
    }
}
