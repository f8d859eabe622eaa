package import ReaderModel

/// Why a file gave no article at all.
package enum ImportError: Error, Equatable, Sendable {
    case empty(name: String)
    /// Control bytes all over: a program, a picture, an archive.
    case binary(name: String)
    /// - Parameter limit: bytes.
    case tooLarge(name: String, limit: Int)
    case tooDeep(name: String)
    /// - Parameter reason: the middle of a sentence, such as "the archive is cut off".
    case unreadable(name: String, reason: String)
    case noArticle(name: String)
    /// A kind of file that holds something to read, but in a form that is not opened.
    ///
    /// - Parameter kind: with its article: "a list of bookmarks".
    case other(name: String, kind: String, advice: String)
    case cancelled

    /// What to tell the reader.
    package var failure: Failure {
        switch self {
        case .empty(let name):
            Failure("\(name) holds no text.", advice: "Check that the file was saved or downloaded to its end.")
        case .binary(let name):
            Failure("\(name) is not text.", advice: "Convert it to text, Markdown or HTML and open that.")
        case .tooLarge(let name, let limit):
            Failure(
                "\(name) is larger than \(limit / 1_000_000) MB.", advice: "Split the file and open the parts.")
        case .tooDeep(let name):
            Failure("\(name) is nested too deeply to read.", advice: "Save the page as plain text and open that.")
        case .unreadable(let name, let reason):
            Failure("\(name) cannot be read: \(reason).", advice: "Download or export the file again.")
        case .noArticle(let name):
            Failure(
                "\(name) holds no article.", advice: "Open the page in a browser and save the article's own page.")
        case .other(let name, let kind, let advice):
            Failure("\(name) is \(kind).", advice: advice)
        case .cancelled:
            Failure("The import was stopped.", advice: "Open the file again to read it.")
        }
    }
}
