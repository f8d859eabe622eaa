import ArgumentParser
import ReaderCore

/// What of the library is exported, and the export.
struct LibraryReport {
    let library: Library
    let command: ExportCommand

    func write() throws {
        let isWhole: Bool
        do {
            let choice = try ArticleChoice(library, ids: command.ids, query: command.query)
            choice.missing.forEach(Report.failure)
            isWhole = choice.missing.isEmpty
            let scope = FindingScope(articles: choice.ids.map { Set($0) }, entities: try entities())
            let order = scope.entities == nil ? choice.ids : nil
            try LibraryExport(of: library, scope, inOrder: order, as: command.format, today: .today) {
                Output.write($0)
            }
            .write(command.subject)
        } catch let error as Failure {
            Report.failure(error)
            throw ExitCode.failure
        }
        let waiting = [.articles, .notes].contains(command.subject) ? 0 : (try? library.annotationState().waiting) ?? 0
        if waiting > 0 {
            Report.line("reader: \(waiting) articles are not annotated yet. Run: reader annotate --waiting")
        }
        if !isWhole { throw ExitCode.failure }
    }

    private func entities() throws -> [RowID<Entity>]? {
        guard let entity = command.entity else { return nil }
        let found = try library.entities(named: entity)
        guard !found.isEmpty else {
            throw Failure("Nobody in the library is called \"\(entity)\".", advice: "Give the full name.")
        }
        return found
    }
}

/// Articles of the library that the command line names.
private struct ArticleChoice {
    /// In the order in which they were named, or found; nil for all.
    private(set) var ids: [RowID<ArticleRow>]?
    /// Numbers that no article has, and what is no number.
    private(set) var missing: [Failure] = []

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
