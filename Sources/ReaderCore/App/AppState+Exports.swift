import ReaderModel
import ReaderPanes
import ReaderWork

/// Files that were asked for, when they are there or cannot be.
extension AppState {
    mutating func take(_ outcome: ExportOutcome, of job: ExportJob) {
        background.finish(job)
        switch outcome {
        case .written(let path, let bytes): tell("Written: \(path), \(Self.size(bytes)).")
        case .exists:
            var again = job
            again.replaces = true
            // Nothing that is being typed is taken away for a question.
            guard overlay == nil else {
                carryOut([.warn("\(job.path) is there already; nothing was written.")])
                return
            }
            let name = job.path.split(separator: "/").last.map(String.init) ?? job.path
            let short = name.count > 40 ? name.prefix(28) + "…" + name.suffix(11) : name[...]
            let exporting = Exporting(of: self)
            let back = exporting.choice(of: job).map { exporting.prompt(for: $0, named: job.path) }
            overlay = .confirm(Confirmation(question: "Replace \(short)?", export: again, back: back))
        }
    }

    /// What was typed stays, to be put right.
    mutating func take(_ failure: Failure, of job: ExportJob) {
        background.finish(job)
        guard overlay == nil, let choice = Exporting(of: self).choice(of: job) else {
            carryOut([.fail(failure)])
            return
        }
        overlay = .prompt(Exporting.prompt(choice, job.path, explanation: failure.message))
    }

    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\((bytes + 500) / 1_000) kB"
        default: "\((bytes + 500_000) / 1_000_000) MB"
        }
    }
}
