import ReaderLanguage
import ReaderModel

extension Reading {
    /// The language of the article, to be shown: nil where it is the reader's own or not known.
    var foreignLanguage: String? { LanguageText.foreign(annotation.language) }

    /// Says that something was not looked for in the article's language; nil where it was.
    ///
    /// - Parameter what: what stands before "not looked for", with its verb: "Names are".
    func silence(_ what: String) -> String? {
        annotation.language.isRead ? nil : LanguageText.silence(what, annotation.language)
    }
}
