import ReaderCore

/// What `reader doctor` says of the library.
struct LibraryCheckup {
    private typealias CheckResult = DoctorCommand.CheckResult

    let path: String
    /// Whether a damaged library is mended.
    let repairs: Bool
    /// Whether texts that are not what was kept, or lost, are fetched again.
    let fetches: Bool

    /// Titles that are told of, at most.
    private static let mostTitles = 20

    func results() -> [DoctorCommand.CheckResult] {
        do {
            guard !path.isEmpty else {
                return [Self.wrong("there is no place for it: HOME is not set to a whole path")]
            }
            guard let health = try LibraryHealth.examine(path, annotator: Annotator.version) else {
                return [CheckResult(verdict: .note, subject: "library", text: "\(path) will be made when it is needed")]
            }
            let isRepairDue = !health.faults.isEmpty || fetches && !health.lost.isEmpty
            return repairs && isRepairDue ? try repaired(health) : Self.results(health, path: path)
        } catch {
            return [Self.wrong("\(error.message) \(error.advice)")]
        }
    }

    private static func wrong(_ text: String) -> DoctorCommand.CheckResult {
        CheckResult(verdict: .wrong, subject: "library", text: text)
    }

    private static func results(_ health: LibraryHealth, path: String) -> [DoctorCommand.CheckResult] {
        guard health.faults.isEmpty else {
            let remedy = "run: reader doctor --repair" + (health.altered.isEmpty ? "" : " --fetch")
            return [Self.wrong("\(path) is damaged: \(health.faults.joined(separator: "; ")); \(remedy)")]
                + titles(health.altered, "altered")
        }
        let version = health.versions.last ?? "none: it is empty, and a new library begins in it"
        return [
            CheckResult(verdict: .ok, subject: "library", text: "\(path), version \(version)"),
            CheckResult(
                verdict: .ok, subject: "articles",
                text: "\(health.articles), \(health.unread) unread, \(health.waiting) waiting for annotation; "
                    + "feeds: \(health.feeds)",
                counts: [
                    "articles": health.articles, "unread": health.unread, "waiting": health.waiting,
                    "feeds": health.feeds,
                ]),
            CheckResult(
                verdict: .ok, subject: "library size",
                text: "\(megabytes(health.size)) MB, its log \(megabytes(health.logSize)) MB",
                counts: ["bytes": health.size, "logBytes": health.logSize]),
        ] + lost(health.lost)
    }

    private static func lost(_ articles: [LibraryHealth.Altered]) -> [DoctorCommand.CheckResult] {
        guard !articles.isEmpty else { return [] }
        let text =
            "\(articles.count) articles lost theirs when the library was damaged; what has an address is fetched "
            + "again by: reader doctor --repair --fetch"
        return [CheckResult(verdict: .note, subject: "texts", text: text)] + titles(articles, "lost")
    }

    private static func titles(_ articles: [LibraryHealth.Altered], _ subject: String) -> [DoctorCommand.CheckResult] {
        articles.prefix(mostTitles).map { CheckResult(verdict: .note, subject: subject, text: $0.title) }
    }

    static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes * 10 + 524_288) / 1_048_576
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Mends, and looks again: what is still wrong then is told as such.
    private func repaired(_ health: LibraryHealth) throws(Failure) -> [DoctorCommand.CheckResult] {
        var lines = health.faults.map { "found: \($0)" }
        if !health.faults.isEmpty { lines += try Library.repair(path, progress: Report.line) }
        if fetches { lines += try refetched(health.altered + health.lost) }
        let again = try LibraryHealth.examine(path, annotator: Annotator.version)
        return lines.map { CheckResult(verdict: .note, subject: "repair", text: $0) }
            + (again.map { Self.results($0, path: path) } ?? [])
    }

    /// Asks for the pages of articles whose texts are altered or lost.
    private func refetched(_ altered: [LibraryHealth.Altered]) throws(Failure) -> [String] {
        let library = try Library(at: path)
        defer { library.close() }
        var lines: [String] = []
        for article in altered {
            guard let url = article.url, TypedAddress.isWeb(url) else {
                lines.append("\(article.title): it has no address.")
                continue
            }
            do throws(Failure) {
                let page = try ArticleLoader.live().imported(Source(.web(url)))
                guard let whole = page.articles.first, page.feed == nil else {
                    throw Failure("\(url) holds no article.", advice: "Open it in a browser.")
                }
                try library.replaceText(of: article.id, with: whole)
                lines.append("\(article.title): fetched again.")
            } catch {
                lines.append("\(article.title): \(error.message)")
            }
        }
        return lines
    }
}
