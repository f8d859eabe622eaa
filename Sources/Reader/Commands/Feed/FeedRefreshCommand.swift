import ArgumentParser
import ReaderCore
import Synchronization

/// `reader feed refresh`: what is new in the feeds.
struct FeedRefreshCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh", abstract: "Fetch what is new in all feeds, or in some.",
        discussion: """
            Feeds that have not changed are not sent again, and a server that asks to be left alone for a while is. \
            Ctrl-C stops between two feeds.
            """)

    @Flag(help: "Ask every feed anew, those that are gone or want to be left alone too.")
    var force = false
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @OptionGroup var library: LibraryOption
    @Argument(help: "Numbers, addresses or names of feeds; all where none is given.")
    var feeds: [String] = []

    func run() throws {
        let library = try FeedCommand.begin(library)
        let configuration = try ConfigurationFile.orExit(config)
        configuration.notices.forEach(Report.line)
        library.follow(configuration.configuration.rules)
        let chosen =
            feeds.isEmpty
            ? try FeedCommand.orExit { () throws(Failure) in try library.feeds() }
            : try FeedCommand.feeds(called: feeds, in: library)
        let report = FeedReport(isText: format == .text)
        let (refresher, isForced) = (
            FeedRefresher.live(library, configuration.configuration.feeds), force
        )
        let result = Blocking.run {
            try await refresher.refresh(chosen, isForced: isForced) { report.take($0) }
        }
        report.finish()
        RuleNotice.tell(of: library, configuration.configuration, isText: format == .text)
        if format == .json { FeedCommand.write { FeedListing.write(report.outcomes, of: chosen, to: &$0) } }
        if case .failure(let failure as Failure) = result { Report.failure(failure) }
        if !Interruption.isAsked { self.library.keepBackup(of: library) }
        if Interruption.isAsked { throw ExitCode(Interruption.status) }
        if case .failure = result { throw ExitCode.failure }
        if report.outcomes.contains(where: { $0.failure != nil }) { throw ExitCode.failure }
    }
}

/// Tells what happens while feeds are fetched: a bar on a terminal, a line for each feed with news.
final class FeedReport: Sendable {
    private struct State {
        var progress = ProgressLine()
        var count = 0
        var outcomes: [FeedOutcome] = []
        var added: Int { outcomes.reduce(0) { $0 + $1.added } }
    }

    private let state = Mutex(State())
    private let isText: Bool

    init(isText: Bool) {
        self.isText = isText
    }

    var outcomes: [FeedOutcome] { state.withLock { $0.outcomes } }

    func take(_ event: FeedProgress) {
        state.withLock { state in
            switch event {
            case .begun(let count): state.count = count
            case .started, .pages: break
            case .finished(let outcome):
                state.outcomes.append(outcome)
                if !lines(outcome).isEmpty || outcome.failure != nil || !outcome.notices.isEmpty {
                    state.progress.clear()
                }
                tell(outcome)
            }
            let (done, count, added) = (state.outcomes.count, state.count, state.added)
            state.progress.show(
                "\(done) of \(count) feeds, \(added) new", part: count > 0 ? Double(done) / Double(count) : nil)
        }
    }

    /// Takes the bar away and says what came of it all.
    func finish() {
        state.withLock { state in
            state.progress.clear()
            guard isText else { return }
            let failed = state.outcomes.count { $0.failure != nil }
            let tail = failed > 0 ? ", \(failed) failed" : ""
            Output.write(
                "\(state.outcomes.count) feed\(state.outcomes.count == 1 ? "" : "s"): \(state.added) new "
                    + "article\(state.added == 1 ? "" : "s")\(tail).\n")
        }
    }

    private func tell(_ outcome: FeedOutcome) {
        for line in lines(outcome) { Output.write(Glyphs.visible(line) + "\n") }
        if let moved = outcome.movedTo { Report.line("reader: \(outcome.name) has moved to \(moved).") }
        for failure in outcome.notices + [outcome.failure].compactMap(\.self) {
            Report.line("reader: \(outcome.name): \(failure.message) \(failure.advice)")
        }
    }

    private func lines(_ outcome: FeedOutcome) -> [String] {
        guard isText, outcome.added + outcome.updated > 0 else { return [] }
        let updated = outcome.updated > 0 ? ", \(outcome.updated) updated" : ""
        return ["\(outcome.name): \(outcome.added) new\(updated)"]
    }
}
