import ArgumentParser
import Glibc
import ReaderCore

/// `reader mark`: many articles at once.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Mark, tag, delete or restore all articles that a query matches.",
        discussion: """
            reader mark --read 'before:2024'; reader mark --tag energy --star 'title:(wind OR solar)'. What is deleted lies \
            in the bin for some days (bin-days of the configuration): reader list is:deleted, reader mark --restore QUERY, or \
            --restore bin:12 by the number that reader list --ids is:deleted gives; what is hidden comes back by \
            reader mark --restore is:hidden. All of them or, where \
            it fails, none. --dry-run says what would be done. The exit status is 0 where something matched, 1 where \
            nothing did, and 64 where the query is wrong; a query that begins with a minus stands behind --.
            """)

    @Flag(help: "They are read.")
    var read = false
    @Flag(help: "They are not read.")
    var unread = false
    @Flag(help: "They have a star.")
    var star = false
    @Flag(help: "They have no star.")
    var unstar = false
    @Option(name: .customLong("tag"), help: "A tag that they get; may be given again.")
    var tags: [String] = []
    @Option(name: .customLong("untag"), help: "A tag that they lose; may be given again.")
    var lostTags: [String] = []
    @Flag(help: "They stand out in lists.")
    var highlight = false
    @Flag(help: "They do not stand out in lists any more.")
    var unhighlight = false
    @Flag(help: "They are kept, but out of every list that does not ask: is:hidden.")
    var hide = false
    @Flag(help: "They go into the bin, and no feed brings them back.")
    var delete = false
    @Flag(help: "They come back from the bin, where the query looks.")
    var restore = false
    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false
    @Flag(help: "Everything in the library, instead of a query.")
    var all = false
    @Option(help: "These articles: numbers as list --ids prints them, or - for lines that begin with one.")
    var ids: String?
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "Which articles.")
    var query: [String] = []

    func validate() throws {
        let opposites = [(read, unread), (star, unstar), (highlight, unhighlight), (hide, delete)]
        if opposites.contains(where: { $0 && $1 }) { throw ValidationError("An article cannot be both.") }
        if restore, !markings.isEmpty { throw ValidationError("--restore goes alone.") }
        if markings.isEmpty, !restore {
            throw ValidationError("Say what to do: --read, --unread, --star, --tag NAME, --hide, --delete, --restore …")
        }
        guard [!query.isEmpty, all, ids != nil].count(where: \.self) == 1 else {
            throw ValidationError("Give a query, --ids or --all, and one of them alone.")
        }
        if restore, ids != nil { throw ValidationError("What is in the bin is named as bin:12, without --ids.") }
        if (tags + lostTags).contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("A tag has at least one letter.")
        }
    }

    /// Each with the words that tell of it: before and after the number, and where nothing was done yet.
    private var markings: [(marking: Library.Marking, done: (String, String), would: (String, String))] {
        var markings: [(Library.Marking, (String, String), (String, String))] = []
        if read { markings.append((.change(.read(true)), ("", " marked as read"), ("mark ", " as read"))) }
        if unread { markings.append((.change(.read(false)), ("", " marked as unread"), ("mark ", " as unread"))) }
        if star { markings.append((.change(.starred(true)), ("", " starred"), ("star ", ""))) }
        if unstar {
            markings.append((.change(.starred(false)), ("", " without their star"), ("take the star of ", "")))
        }
        for tag in tags { markings.append((.change(.tag(tag, true)), ("", " tagged \(tag)"), ("tag ", " \(tag)"))) }
        for tag in lostTags {
            markings.append((.change(.tag(tag, false)), ("", " without \(tag)"), ("take \(tag) from ", "")))
        }
        if highlight { markings.append((.change(.highlighted(true)), ("", " highlighted"), ("highlight ", ""))) }
        if unhighlight {
            let would = ("take the highlight of ", "")
            markings.append((.change(.highlighted(false)), ("", " without their highlight"), would))
        }
        if hide { markings.append((.hide, ("", " hidden"), ("hide ", ""))) }
        if delete { markings.append((.delete, ("", " deleted"), ("delete ", ""))) }
        return markings
    }

    func run() throws {
        let meant = try numbers.isEmpty ? Self.parsed(query) : .everything
        let (markings, isTrial) = (markings, dryRun)
        let library = try library.openExisting()
        if restore { return try restore(try deleted(meant, in: library), in: library) }
        let choice = try ids.map { try ArticleChoice(library, ids: $0, query: nil) }
        choice?.missing.forEach(Report.failure)
        let named = choice?.ids
        let outcome = try FeedCommand.orExit { () throws(Failure) in
            let (made, now) = (markings.map(\.marking), time(nil))
            guard let named else { return try library.mark(matching: meant, made, isTrial: isTrial, now: now) }
            return try library.mark(named, made, isTrial: isTrial, now: now)
        }
        switch format {
        case .text: Output.write(Glyphs.visible(text(outcome, markings.map { isTrial ? $0.would : $0.done })) + "\n")
        case .json: write(outcome)
        }
        if outcome.matched == 0 || choice?.missing.isEmpty == false { throw ExitCode.failure }
    }

    private static func parsed(_ words: [String]) throws -> Query {
        do {
            return try Query.parse(words.joined(separator: " "))
        } catch {
            QueryMistake.lines(error).forEach(Report.line)
            throw ExitCode(EX_USAGE)
        }
    }

    private func text(_ outcome: Library.MarkingOutcome, _ words: [(String, String)]) -> String {
        guard outcome.matched > 0 else { return "Nothing matches." }
        let parts = zip(outcome.changed, words).map { "\($1.0)\($0)\($1.1)" }.joined(separator: ", ")
        let count = "\(outcome.matched) article\(outcome.matched == 1 ? " matches" : "s match")"
        return dryRun ? "\(count): would \(parts)." : "\(count): \(parts)."
    }

    private func write(_ outcome: Library.MarkingOutcome) {
        let names = markings.map { marking in
            switch marking.marking {
            case .change(.read(let isRead)): isRead ? "read" : "unread"
            case .change(.starred(let isStarred)): isStarred ? "star" : "unstar"
            case .change(.tag(let name, let isGiven)): (isGiven ? "tag " : "untag ") + name
            case .change(.language): "language"
            case .change(.highlighted(let isHighlighted)): isHighlighted ? "highlight" : "unhighlight"
            case .hide: "hide"
            case .delete: "delete"
            }
        }
        FeedCommand.write { json in
            json.object { json in
                json.field("matched", outcome.matched)
                json.key("changed")
                json.object { json in
                    for (name, count) in zip(names, outcome.changed) {
                        json.key(named: name)
                        json.int(count)
                    }
                }
            }
        }
    }
}
