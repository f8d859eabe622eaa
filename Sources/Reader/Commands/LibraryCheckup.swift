import ReaderCore

/// What `reader doctor` says of the library.
struct LibraryCheckup {
    private typealias Finding = DoctorCommand.Finding

    let path: String
    /// Whether a damaged library is recovered.
    let repairs: Bool

    func findings() -> [DoctorCommand.Finding] {
        do {
            guard let health = try LibraryHealth.examine(path, annotator: Annotator.version) else {
                return [Finding(verdict: .note, subject: "library", text: "\(path) will be made when it is needed")]
            }
            return Self.findings(health, path: path) + (repairs ? try repaired(health) : [])
        } catch {
            return [Finding(verdict: .wrong, subject: "library", text: "\(error.message) \(error.advice)")]
        }
    }

    private static func findings(_ health: LibraryHealth, path: String) -> [DoctorCommand.Finding] {
        guard health.faults.isEmpty else {
            let remedy = "run: reader doctor --repair"
            return [
                Finding(
                    verdict: .wrong, subject: "library",
                    text: "\(path) is damaged: \(health.faults.joined(separator: "; ")); \(remedy)")
            ]
        }
        let version = health.versions.last ?? "none"
        return [
            Finding(verdict: .ok, subject: "library", text: "\(path), version \(version)"),
            Finding(
                verdict: .ok, subject: "articles",
                text: "\(health.articles), \(health.unread) unread, \(health.waiting) waiting for annotation; "
                    + "feeds: \(health.feeds)",
                counts: [
                    "articles": health.articles, "unread": health.unread, "waiting": health.waiting,
                    "feeds": health.feeds,
                ]),
            Finding(
                verdict: .ok, subject: "library size",
                text: "\(megabytes(health.size)) MB, its log \(megabytes(health.logSize)) MB",
                counts: ["bytes": health.size, "logBytes": health.logSize]),
        ]
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes * 10 + 524_288) / 1_048_576
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Mends, and looks again.
    private func repaired(_ health: LibraryHealth) throws(Failure) -> [DoctorCommand.Finding] {
        guard !health.faults.isEmpty else { return [] }
        let notices = try Library.repair(path, progress: Report.line)
        let again = try LibraryHealth.examine(path, annotator: Annotator.version)
        return notices.map { Finding(verdict: .note, subject: "repair", text: $0) }
            + (again.map { Self.findings($0, path: path) } ?? [])
    }
}
