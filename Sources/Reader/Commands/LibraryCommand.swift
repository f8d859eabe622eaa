import ArgumentParser
import Glibc
import ReaderCore

/// `reader library`: copies of the library, and putting them back.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "Back up the library, and restore it.",
        discussion: """
            A backup is one file that holds everything: articles, feeds, stars, tags, places and marks. Other programs \
            may use the library meanwhile.
            """,
        subcommands: [
            LibraryBackupCommand.self, LibraryRestoreCommand.self, LibraryBackupsCommand.self,
            LibraryCompactCommand.self, LibraryEmptyBinCommand.self,
        ])
}

/// `reader library compact`: what need not be kept goes, and the file becomes small.
struct LibraryCompactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact", abstract: "Take out what need not be kept, and make the file small.",
        discussion: """
            Articles go as keep-days and keep-articles of the configuration say; what is starred, tagged or marked stays. \
            What has been in the bin for bin-days goes for good. \
            While the file is written anew it needs as much room again.
            """)

    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @OptionGroup var library: LibraryOption

    func run() throws {
        Output.goOn()
        let settings = try ConfigurationFile.orExit(config).configuration.feeds
        let library = try library.openExisting()
        let (gone, sizes) = try FeedCommand.orExit { () throws(Failure) in
            (try library.retain(settings, now: time(nil)), try library.compact())
        }
        let articles = "\(gone) article\(gone == 1 ? "" : "s") taken out"
        let megabytes = [sizes.before, sizes.after].map(LibraryCheckup.megabytes)
        Output.write("\(articles); \(megabytes[0]) MB before, \(megabytes[1]) MB now.\n")
    }
}

/// `reader library backup`: a copy as of now.
struct LibraryBackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the library into a new file.",
        discussion: "A file that is there already is left as it is (exit status 1).")

    @OptionGroup var library: LibraryOption
    @Argument(help: "The new file.", completion: .file(extensions: ["sqlite"]))
    var file: String

    func run() throws {
        Output.goOn()
        Interruption.watch()
        let library = try library.openExisting()
        var line = ProgressLine()
        do {
            try library.backUp(to: file) { part in
                line.show("copied", part: part)
                return !Interruption.isAsked
            }
            line.clear()
            Output.write(Glyphs.visible("Backed up to \(file).") + "\n")
        } catch {
            line.clear()
            if Interruption.isAsked { throw ExitCode(Interruption.status) }
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}

/// `reader library restore`: a copy in the place of the library.
struct LibraryRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the library.",
        discussion: """
            Without a file the newest backup that Reader has made is taken. What was there before is kept beside it \
            under a name that is told. Nobody else may have the library open.
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "A backup.", completion: .file(extensions: ["sqlite"]))
    var file: String?

    func run() throws {
        Output.goOn()
        let backups = LibraryBackups(of: library.location)
        let lines = try FeedCommand.orExit { () throws(Failure) in
            try backups.restore(from: file, progress: Report.line)
        }
        for line in lines { Output.write(Glyphs.visible(line) + "\n") }
    }
}

/// `reader library backups`: what there is to restore.
struct LibraryBackupsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backups", abstract: "List the backups that Reader has made.",
        discussion: """
            A line each, the newest first: day, megabytes, articles, file. "backups" in the configuration says how many \
            are kept; 0 is for none.
            """)

    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption

    func run() throws {
        let backups = LibraryBackups(of: library.location).all()
        switch format {
        case .json:
            FeedCommand.write { json in
                json.array { json in
                    for backup in backups {
                        json.object { json in
                            if let articles = backup.articles { json.field("articles", articles) }
                            json.field("bytes", backup.size)
                            json.field("day", "\(backup.day)")
                            json.field("path", backup.path)
                        }
                    }
                }
            }
        case .text:
            for backup in backups {
                let articles = backup.articles.map { "\($0) articles" } ?? "cannot be read"
                let size = "\(LibraryCheckup.megabytes(backup.size)) MB"
                Output.write(Glyphs.visible("\(backup.day)  \(size)  \(articles)  \(backup.path)") + "\n")
            }
        }
    }
}
