import ArgumentParser
import Glibc
import ReaderCore
import ReaderLanguage

/// `reader corrections`: what the reader has put right.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: "List, write and take in what has been put right.",
        discussion: """
            What is put right on the screen (c) is kept in the library, apart from what was found: names, quotes, dates, \
            events, the days of articles, and rules for all articles. Docs/Corrections.md describes the lines.
            """,
        subcommands: [
            CorrectionsListCommand.self, CorrectionsExportCommand.self, CorrectionsImportCommand.self,
        ],
        defaultSubcommand: CorrectionsListCommand.self)

    static func orExit<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let failure as Failure {
            Report.failure(failure)
            throw ExitCode.failure
        }
    }
}

/// `reader corrections list`: a line a decision.
struct CorrectionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what has been put right, the rules first.",
        discussion: """
            A line a decision: its number, what it says, and the article; "lost its place" where the words that it is \
            about do not stand in the article any more.
            """)

    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = try library.open()
        try CorrectionsCommand.orExit {
            var article: Article?
            for listed in try CorrectionLines.all(library) {
                switch listed.content {
                case .rule(let rule): Output.write("\(listed.id)\teverywhere: \(VisibleText.line(rule.words))\n")
                case .correction(let correction, let id):
                    if article?.id != Article.ID(stored: id) { article = try library.article(id) }
                    guard let article else { continue }
                    let lost = correction.isLost(in: article.text) ? " (lost its place)" : ""
                    let title = article.displayTitle ?? ""
                    Output.write(
                        "\(listed.id)\t\(VisibleText.line(correction.words + lost))\t\(VisibleText.line(title))\n")
                }
            }
        }
    }
}

/// `reader corrections export`: for another library, or another program.
struct CorrectionsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write what has been put right, a line of JSON a decision.",
        discussion: """
            "lines" are what "reader corrections import" takes. The others are training data for reader-train, of the \
            articles in which something was put right: names (CoNLL, the sentences concerned), quotes and links (JSON \
            Lines). Docs/Corrections.md describes them.
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "What to write.") var format = Format.lines
    @Option(help: "Of training data: the language of the articles, as a tag.") var language = "en"

    /// What can be written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case lines, names, quotes, links

        var training: TrainingLines.Format? { TrainingLines.Format(rawValue: rawValue) }
    }

    func validate() throws {
        guard Language(tag: language) != nil else {
            throw ValidationError("“\(language)” is no tag of a language: en, de and fr are.")
        }
        if format == .quotes || format == .links, Language(tag: language) != .english {
            throw ValidationError("reader-train learns and measures \(format.rawValue) of English alone.")
        }
    }

    func run() throws {
        let library = try library.open()
        try CorrectionsCommand.orExit {
            guard let training = format.training else { return try CorrectionLines.write(library) { Output.write($0) } }
            let today = CalendarDay(number: time(nil) / 86_400)
            let code = Language(tag: language)?.code ?? language
            var lines = TrainingLines(library, training, language: code, today: today)
            try lines.write { Output.write($0) }
            for (code, count) in lines.tally.foreign.sorted(by: { $0.key < $1.key }) {
                let articles = count == 1 ? "1 article is" : "\(count) articles are"
                Report.line("reader: \(articles) in another language (--language \(code)).")
            }
        }
    }
}

/// `reader corrections import`: from another library, or another program.
struct CorrectionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what has been put right elsewhere.",
        discussion: """
            Lines as "reader corrections export" writes them. A line that cannot be understood, or is about an article \
            that is not in the library, is named with its number; the others are taken, and the exit status is 1. What \
            is decided so already is not taken twice. Articles that rules change wait for "reader annotate --waiting" or \
            the screen.
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "A file, or - for standard input.", completion: .file(extensions: ["jsonl"]))
    var path = "-"

    func run() throws {
        let library = try library.open()
        let descriptor = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            Report.failure(
                Failure("\(path) cannot be read: \(String(cString: strerror(errno))).", advice: "Name another file."))
            throw ExitCode.failure
        }
        var isWhole = true
        try CorrectionsCommand.orExit {
            var work = try CorrectionImport(into: library, now: time(nil)) { line, message in
                isWhole = false
                Report.line("reader: line \(line): \(message)")
            }
            var (reader, number) = (LineReader(descriptor), 0)
            while let (bytes, lines) = try reader.next() {
                for line in lines {
                    number += 1
                    try work.take(bytes[line], number: number)
                }
            }
            try work.finish()
            Output.write(Self.text(work.tally) + "\n")
        }
        if !isWhole { throw ExitCode.failure }
    }

    /// `3 decisions taken, 2 were there already; 14 articles wait for rules.`
    static func text(_ tally: CorrectionImport.Tally) -> String {
        var text = "\(tally.added) decision\(tally.added == 1 ? "" : "s") taken"
        if tally.known > 0 { text += ", \(tally.known) \(tally.known == 1 ? "was" : "were") there already" }
        if tally.waiting > 0 {
            text += "; \(tally.waiting) article\(tally.waiting == 1 ? " waits" : "s wait") for rules"
        }
        return text + "."
    }
}
