import ArgumentParser
import Glibc
import ReaderCore

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
    @Option(name: .customLong("library"), help: "Another library file.", completion: .file(extensions: ["sqlite"]))
    var path: String?

    /// The file asked for, else `$XDG_DATA_HOME/reader/library.sqlite` (XDG base directory specification).
    ///
    /// Empty where neither is known.
    var location: String { path ?? Self.folder.map { $0 + "/reader/library.sqlite" } ?? "" }

    /// What the location was taken from.
    var origin: String {
        if path != nil { return "as --library says" }
        return Self.dataHome == nil ? "the standard place" : "from XDG_DATA_HOME"
    }

    /// A relative path there is to be ignored.
    private static var dataHome: String? {
        TerminalSetting.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    private static var folder: String? {
        let home = TerminalSetting.variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return dataHome ?? home.map { $0 + "/.local/share" }
    }

    /// Makes today's backup, where one is due, behind what the command is for.
    func keepBackup(of library: Library) {
        guard !library.isReadOnly, let file = try? ConfigurationFile(asked: nil) else { return }
        do {
            _ = try LibraryBackups(of: location).keep(file.configuration.backups, of: library)
        } catch {
            Report.line("reader: There is no backup of today: \(error.message)")
        }
    }

    /// The library where there is one; nil where there is none.
    func openIfThere() throws -> Library? { access(location, F_OK) == 0 ? try open() : nil }

    /// The library where there is one, else the end.
    func openExisting() throws -> Library {
        guard access(location, F_OK) == 0 else {
            Report.failure(
                Failure("\(location) does not exist.", advice: "Name another file with --library."))
            throw ExitCode.failure
        }
        return try open()
    }

    /// The library, or its failure on standard error and the end.
    func open() throws -> Library {
        // A file that may not grow any more is an error to be told, not the end.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let library = try Library(at: location, progress: Report.line)
            library.notices.forEach(Report.line)
            return library
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}
