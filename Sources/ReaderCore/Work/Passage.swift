package import ReaderLibrary
package import ReaderModel

/// A part of an article that is written or handed on by itself.
package enum Passage: Equatable, Sendable {
    /// A stretch of the article being read, with what was found in it; nil where not all of it has been looked through.
    case selection(Range<Int>, of: Article, Annotation?)
    /// A quote of the article being read.
    case quote(Quote, of: Article, Annotation)
    /// A quote of the library.
    case storedQuote(LibraryQuote)

    /// In which formats it can be written.
    package static let formats: [ExportFormat] = [.text, .markdown, .html, .json]
}
