import ArgumentParser
import Glibc
import ReaderCore

/// How a command of the library answers.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// `reader import`: articles into the library.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Keep articles in the library.",
        discussion: """
            Texts, pages, feeds, books, mail, and files with a JSON article a line, which may be of any length; what \
            begins with http:// or https:// is fetched. Folders \
            are taken with all that is in them. An article that is there already is not kept twice. Ctrl-C ends it \
            after the articles at hand (exit status 130); what was kept stays. The exit status is 1 where something \
            could not be read. Names, quotes and dates are looked for when the library is on the screen, by "reader \
            annotate --waiting", or at once with --annotate.
            """)

    @Option(name: .customLong("tag"), help: "A tag for the articles that are added; may be given again.")
    var tags: [String] = []
    @Option(help: "The day of publication (YYYY-MM-DD), for articles that do not say it.")
    var published: CalendarDay?
    @Flag(help: "Look for names, quotes and dates in what was added.")
    var annotate = false
    @Option(help: "How to say what became of them: text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "Files, folders, addresses, or - for standard input.", completion: .file())
    var paths: [String]

    func validate() throws {
        if tags.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("A tag has at least one letter.")
        }
    }

    func run() throws {
        Output.goOn()
        Interruption.watch()
        let kept = try library.open()
        // Where nothing can be written, keeping says so.
        try? kept.expectMany()
        let tally = importing(into: kept)
        Output.write(format == .json ? Self.json(tally) : Self.text(tally) + "\n")
        if let end = tally.end {
            Report.failure(end)
            throw ExitCode.failure
        }
        if Interruption.isAsked { throw ExitCode(Interruption.status) }
        if annotate { try WaitingWork(library: kept).run(isTold: false) }
        if !tally.failures.isEmpty { throw ExitCode.failure }
    }

    /// Imports what was named, with the progress in the last line of the terminal.
    private func importing(into library: Library) -> LibraryImport.Tally {
        var line = ProgressLine()
        let report: (LibraryImport.Event) -> Void = { event in
            switch event {
            case .notice(let failure), .failure(let failure):
                line.clear()
                Report.failure(failure)
            case .progress(let articles, let part): line.show("\(articles) articles", part: part)
            }
        }
        var work = LibraryImport(
            into: library, tags: tags, now: time(nil), loader: .live(published: published),
            isStopped: { Interruption.isAsked },
            report: report)
        work.run(paths)
        line.clear()
        return work.tally
    }

    /// `412 articles added, 3 updated, 12 were there already.`
    static func text(_ tally: LibraryImport.Tally) -> String {
        var parts = ["\(tally.added) article\(tally.added == 1 ? "" : "s") added"]
        if tally.updated > 0 { parts.append("\(tally.updated) updated") }
        if tally.known > 0 { parts.append("\(tally.known) \(tally.known == 1 ? "was" : "were") there already") }
        return parts.joined(separator: ", ") + "."
    }

    static func json(_ tally: LibraryImport.Tally) -> String {
        var json = JSONWriter(isPretty: true)
        json.object { json in
            json.field("added", tally.added)
            json.field("updated", tally.updated)
            json.field("known", tally.known)
            json.key("failures")
            json.array { json in
                for failure in tally.failures + [tally.end].compactMap(\.self) { json.string(failure.message) }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
