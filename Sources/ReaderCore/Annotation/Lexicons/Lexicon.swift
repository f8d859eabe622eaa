package import ReaderLanguage

/// What the annotators must know of a language that they read by tables: its tokens, names, speech and times.
///
/// English is not among them: the word lists in its folder are read by rules of its own, in the folders "English" of the
/// annotators. A language is a folder beside this file and a row
/// in `all`. A table is made when it is first asked for, so that languages that no text is in cost nothing.
package struct Lexicon: Sendable {
    package let language: Language
    private let makeTokens: @Sendable () -> TokenLexicon
    private let makeNames: @Sendable () -> NameLexicon
    private let makeSpeech: @Sendable () -> SpeechLexicon
    private let makeTimes: @Sendable () -> TimeLexicon

    /// - Parameters:
    ///   - tag: of the language, ISO 639.
    ///   - tokens: a stored value, as the other tables are: it is asked for again and again.
    init(
        _ tag: String, tokens: @autoclosure @escaping @Sendable () -> TokenLexicon,
        names: @autoclosure @escaping @Sendable () -> NameLexicon,
        speech: @autoclosure @escaping @Sendable () -> SpeechLexicon,
        times: @autoclosure @escaping @Sendable () -> TimeLexicon
    ) {
        language = Language(tag: tag) ?? .other
        (makeTokens, makeNames, makeSpeech, makeTimes) = (tokens, names, speech, times)
    }

    /// The ISO 639 code of the language.
    package var code: String { language.code }

    package var tokens: TokenLexicon { makeTokens() }
    package var names: NameLexicon { makeNames() }
    package var speech: SpeechLexicon { makeSpeech() }
    package var times: TimeLexicon { makeTimes() }

    /// The lexicon of a language; nil where it has none.
    package static func of(_ language: Language) -> Lexicon? { byLanguage[language] }

    /// Every language that has one.
    package static let all: [Lexicon] = [.german, .french, .spanish, .portuguese, .italian, .dutch]

    private static let byLanguage = Dictionary(uniqueKeysWithValues: all.map { ($0.language, $0) })

    /// The languages that have one.
    package static var languages: [Language] { all.map(\.language) }
}
