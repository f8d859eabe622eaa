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
