import ReaderCore

/// The program that tells of new articles.
enum RuleNotice {
    /// Runs it for each rule with two further arguments: how many articles there are, and their titles, a line each. No shell
    /// reads them.
    ///
    /// - Returns: why it could not be run; nil where it was.
    @discardableResult
    static func run(_ words: [String], for news: [RuleNews]) -> Failure? {
        for item in news {
            let titles = item.titles.map { Glyphs.visible($0) }
            let more = item.count > titles.count ? ["and \(item.count - titles.count) more"] : []
            let program = ChildProgram(
                words: words + [Glyphs.visible(item.line), (titles + more).joined(separator: "\n")], limit: limit)
            if let reason = program.run().reason {
                return Failure("\(words[0]) could not tell of new articles: \(reason).", advice: "See notify-command.")
            }
        }
        return nil
    }

    private static let limit = Duration.seconds(10)

    /// Says what rules have found, and runs the program of the configuration.
    ///
    /// - Parameter isText: whether standard output says it, too.
    static func tell(of library: Library, _ configuration: Configuration, isText: Bool) {
        let news = library.takeRuleNews()
        guard !news.isEmpty else { return }
        if isText { for item in news { Output.write(Glyphs.visible(item.line) + "\n") } }
        guard !configuration.notifyCommand.isEmpty else { return }
        if let failure = run(configuration.notifyCommand, for: news) { Report.failure(failure) }
    }
}
