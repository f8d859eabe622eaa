package import ReaderLanguage

/// What the annotators must know of a language that they read by tables: its tokens, names, speech and times.
///
/// English is not among them: its annotators have rules of their own. A language is a folder beside this file and a row
/// in `all`.
package struct Lexicon: Sendable {
    package let language: Language
    package let tokens: TokenLexicon
    package let names: NameLexicon
    package let speech: SpeechLexicon
    package let times: TimeLexicon

    /// The ISO 639 code of the language.
    package var code: String { language.code }

    /// The lexicon of a language; nil where it has none.
    package static func of(_ language: Language) -> Lexicon? { byLanguage[language] }

    /// Every language that has one.
    package static let all: [Lexicon] = [.german, .french, .spanish, .portuguese, .italian, .dutch]

    /// Made when a text in one of them is first met.
    private static let byLanguage = Dictionary(uniqueKeysWithValues: all.map { ($0.language, $0) })

    /// The languages that have one.
    package static var languages: [Language] { all.map(\.language) }
}
