import ArgumentParser
import ReaderCore

/// Articles of the library that the command line names.
struct ArticleChoice {
    /// In the order in which they were named, or found; nil for all.
    private(set) var ids: [RowID<ArticleRow>]?
    /// Numbers that no article has, and what is no number.
    private(set) var missing: [Failure] = []

    /// - Parameters:
    ///   - ids: numbers with commas or blanks between, or `-` for lines that begin with one.
    ///   - query: what finds them, where they are not named.
    init(_ library: Library, ids: String?, query: String?) throws {
        if let ids { try name(ids, in: library) }
        guard let query else { return }
        do {
            self.ids = try library.articleIDs(matching: Query.parse(query), sort: .newest, today: .today)
        } catch let error as QueryError {
            QueryMistake.lines(error).forEach(Report.line)
            throw ExitCode.validationFailure
        }
    }

    private mutating func name(_ text: String, in library: Library) throws {
        let words =
            text == "-"
            ? String(decoding: try FileReader.standardInput(), as: UTF8.self).split(whereSeparator: \.isNewline)
                .compactMap { $0.split(separator: " ").first }
            : text.split { $0 == "," || $0.isWhitespace }
        var found: [RowID<ArticleRow>] = []
        for word in words {
            guard let number = Int64(word) else {
                missing.append(
                    Failure("\"\(word)\" is no number of an article.", advice: "Run: reader list --ids"))
                continue
            }
            guard try !library.rows([RowID(number)]).isEmpty else {
                missing.append(
                    Failure("No article of the library has the number \(number).", advice: "Run: reader list --ids"))
                continue
            }
            if !found.contains(RowID(number)) { found.append(RowID(number)) }
        }
        ids = found
    }
}
