package import ReaderModel

/// What is wrong with a query, and where.
package struct QueryError: Error, Hashable, Sendable {
    package let query: String
    /// Unicode scalars of the query.
    package let range: Range<Int>
    /// One sentence.
    package let message: String

    package init(_ message: String, in query: String, at range: Range<Int>) {
        self.message = message
        self.query = query
        self.range = range
    }

    /// Where it is: characters from 1.
    package var character: Int { before.count + 1 }
    /// The query up to the place.
    package var before: String { Self.string(query.unicodeScalars.prefix(range.lowerBound)) }
    /// What is wrong.
    package var part: String { Self.string(query.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)) }

    /// For where there is one line.
    package var failure: Failure {
        Failure(message, advice: "It is at character \(character) of the search.")
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
