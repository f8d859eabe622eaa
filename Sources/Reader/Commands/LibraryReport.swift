import ArgumentParser
import ReaderCore

/// What of the library is exported, and the export.
struct LibraryReport {
    let library: Library
    let query: String?
    let entity: String?

    func write(_ command: ExportCommand) throws {
        do {
            let export = LibraryExport(of: library, try scope(), as: command.format.ofLibrary) { Output.write($0) }
            try export.write(command.subject.ofLibrary, today: .today)
        } catch let error as Failure {
            Report.failure(error)
            throw ExitCode.failure
        }
        let waiting = (try? library.annotationState().waiting) ?? 0
        if waiting > 0 {
            Report.line("reader: \(waiting) articles are not annotated yet. Run: reader annotate --waiting")
        }
    }

    private func scope() throws -> FindingScope {
        var scope = FindingScope()
        if let query {
            do {
                scope.articles = Set(try library.articleIDs(matching: Query.parse(query), sort: .newest, today: .today))
            } catch let error as QueryError {
                QueryMistake.lines(error).forEach(Report.line)
                throw ExitCode.validationFailure
            }
        }
        if let entity {
            let found = try library.entities(named: entity)
            guard !found.isEmpty else {
                throw Failure("Nobody in the library is called \"\(entity)\".", advice: "Give the full name.")
            }
            scope.entities = found
        }
        return scope
    }
}

extension ExportCommand.Subject {
    fileprivate var ofLibrary: LibraryExport.Subject {
        switch self {
        case .timeline: .timeline
        case .quotes: .quotes
        case .entities: .entities
        }
    }
}

extension ExportCommand.Format {
    fileprivate var ofLibrary: LibraryExport.Format {
        switch self {
        case .json: .json
        case .csv: .csv
        case .markdown: .markdown
        case .ics: .ics
        }
    }
}
