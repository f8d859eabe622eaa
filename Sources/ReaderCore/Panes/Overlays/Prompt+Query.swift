import ReaderLibrary
import ReaderScreen

extension Prompt {
    /// How to go on where a list follows what is typed.
    static let keepsOrShowsAll = "\(Key.enter.name) keeps the list · \(Key.escape.name) shows all"
}

extension QueryError {
    /// What is wrong with a query; while it is typed, what is only unfinished is not.
    static func mistake(in text: String, isTyping: Bool) -> QueryError? {
        do throws(QueryError) {
            _ = try Query.parse(text)
            return nil
        } catch {
            return isTyping && error.range.upperBound >= text.unicodeScalars.count ? nil : error
        }
    }
}
